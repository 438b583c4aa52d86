import { done, refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { carriedAnswers } from "./check.ts";
import { lockOwnApplication, sectionsOf } from "./records.server.ts";
import { writeSection } from "./save-section.server.ts";
import { answerText, fieldsOf, sectionNames } from "./sections.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AnswersBySection } from "./facts.ts";
import type { Answers, SectionName } from "./sections.ts";

/** The sections that were filled by carrying; empty when the draft had answers to everything. */
export interface Carried {
  readonly sections: readonly SectionName[];
}

/**
 * Puts the answers of "Am I eligible?" into the actor's own draft, where it has none yet: what somebody wrote into the draft itself is
 * never written over. A second press changes nothing. Throws `NotFound` before an application is started.
 */
export async function carryAnswers(act: Act, answers: AnswersBySection): Promise<Outcome<Carried, Problem<"already-sent">>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    if (application.state !== "draft") return refused({ code: "already-sent" as const, field: null });
    const year = await yearOf(tx, application.fiscalYear);
    const carried = carriedAnswers(year, answers, act.now);
    const saved = await sectionsOf(tx, application.id);
    const filled: SectionName[] = [];
    for (const section of sectionNames) {
      const before = saved.get(section) ?? null;
      const given = gaps(section, carried[section], before?.answers, year.courses.length);
      if (given === null) continue;
      await writeSection(tx, act, application, section, { ...before?.answers, ...given }, before);
      filled.push(section);
    }
    return done({ sections: filled });
  });
}

/** What the checker knows and the draft does not; null for nothing. Nationalities come together or not at all, as one answer. */
function gaps(section: SectionName, given: Answers | undefined, kept: Answers | undefined, courses: number): Answers | null {
  const hasNationality = answerText(kept, "nationality1") !== "";
  const hasWish = answerText(kept, "wish1") !== "";
  const isOpen = (field: string) =>
    answerText(kept, field) === "" && !(/^nationality/.test(field) && hasNationality) && !(/^wish/.test(field) && hasWish);
  const fields = fieldsOf(section, courses).filter((field) => answerText(given, field) !== "" && isOpen(field));
  return fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, answerText(given, field)]));
}
