import { assert } from "#platform/assert.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { problemsOf } from "./form.server.ts";
import { lockOwnApplication } from "./records.server.ts";
import { sectionOf } from "./records.server.ts";
import { fieldsOf } from "./sections.ts";
import { listFields } from "./sections.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplication } from "./intern-application.ts";
import type { SavedSection } from "./records.server.ts";
import type { Answers } from "./sections.ts";
import type { SectionName } from "./sections.ts";
import type { InternApplicationTables } from "./tables.ts";

/** A section that was saved, with what is still wrong or missing in it: a draft keeps that, too. */
export interface Saved {
  readonly version: number;
  readonly savedAt: Date;
  readonly problems: readonly Problem[];
}

export type SaveProblem = Problem<"already-sent" | "changed-meanwhile">;

/** A text longer than this is no answer; it stays on the screen and is not kept. */
const charactersKept = 20_000;

/**
 * Saves one section of the actor's own draft as it was typed, finished or not. `version` is the one that was on the screen (0 for none):
 * when another device has saved other answers since, nothing is written and the person decides. The same answers again change nothing.
 */
export async function saveSection(act: Act, section: SectionName, typed: Answers, version: number): Promise<Outcome<Saved, SaveProblem>> {
  const accountId = accountOf(act);
  // From memory, and before the connection is taken: what may be kept hangs on no window of the year, and the deed of sending asks anew.
  const current = await currentYear(act);
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    if (application.state !== "draft") return refused({ code: "already-sent" as const, field: null });
    const year = application.fiscalYear === current.fiscalYear ? current : await yearOf(tx, application.fiscalYear);
    const before = await sectionOf(tx, application.id, section);
    const answers = keepable(typed, fieldsOf(section, year.courses.length), before?.answers ?? {});
    const problems = problemsOf(year, section, typed);
    if (before !== null && sameAnswers(before.answers, answers))
      return done({ version: before.version, savedAt: before.savedAt, problems });
    if ((before?.version ?? 0) !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    await writeSection(tx, act, application, section, answers, before);
    return done({ version: (before?.version ?? 0) + 1, savedAt: act.now, problems });
  });
}

/** Writes a section of a locked draft, with its first line in the history. For the acts of this slice. */
export async function writeSection(
  tx: Transaction,
  act: Act,
  application: InternApplication,
  section: SectionName,
  answers: Answers,
  before: SavedSection | null,
) {
  // In one question, so that a save waits for the database once less.
  const sections = tx
    .withTables<InternApplicationTables>()
    .with("touched", (also) => also.updateTable("intern_applications").set({ updated_at: act.now }).where("id", "=", application.id));
  const row = { answers: JSON.stringify(answers), saved_at: act.now, version: (before?.version ?? 0) + 1 };
  if (before === null) {
    await sections
      .insertInto("application_sections")
      .values({ ...row, application_id: application.id, account_id: application.accountId, section })
      .execute();
  } else {
    await sections
      .updateTable("application_sections")
      .set(row)
      .where("application_id", "=", application.id)
      .where("section", "=", section)
      .execute();
  }
  // A line for the first time only: a history of every keystroke would tell nothing.
  if (before === null)
    await writeHistory(tx, act, {
      what: "application-section-started",
      about: { kind: "intern-application", id: application.id },
      fiscalYear: application.fiscalYear,
      subjectAccount: application.accountId,
      facts: { section },
    });
}

/** The fields of the section that can be kept; for one that cannot (a forged list, a text without end) the earlier answer stays. */
function keepable(typed: Answers, fields: readonly string[], before: Answers): Answers {
  const kept: Record<string, string | readonly string[]> = {};
  for (const field of fields) {
    const value = typed[field];
    const isList = listFields.includes(field);
    if (isList) kept[field] = (typeof value === "string" ? [value] : (value ?? [])).filter((one) => one.length <= 40).slice(0, 40);
    else if (typeof value === "string" && value.length <= charactersKept) kept[field] = withoutNul(value);
    else if (value !== undefined && before[field] !== undefined) kept[field] = before[field];
  }
  assert(Object.keys(kept).length <= fields.length, "more answers than fields");
  return kept;
}

/** PostgreSQL keeps no NUL and no half of a surrogate pair; neither is an answer. */
const withoutNul = (text: string) => text.replaceAll("\0", "").toWellFormed();

function sameAnswers(one: Answers, other: Answers): boolean {
  const text = (answers: Answers) => JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}
