import { accountOf } from "#program/accounts/act.server.ts";
import { currentOf } from "#program/year/current-years.server.ts";
import { knownYears } from "#program/year/current-years.server.ts";
import { found } from "#platform/refusals.ts";
import { knownFactsOf } from "./facts.ts";
import { applicationsOfPerson } from "./records.server.ts";
import { courseApplicationsOf } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";
import { coursesFor } from "./rules.ts";
import { wishedCourses } from "./sections.ts";
import { knownStandingOf } from "./standing.server.ts";
import { answersOf } from "./submit-application.server.ts";
import { whatSpeaksAgainst } from "./submit-application.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { SectionState } from "./standing.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AnswersBySection } from "./facts.ts";
import type { CourseApplication } from "./intern-application.ts";
import type { InternApplication } from "./intern-application.ts";
import type { CourseForPerson } from "./rules.ts";
import type { SavedSection } from "./records.server.ts";
import type { SectionName } from "./sections.ts";

export type { SectionState } from "./standing.server.ts";

/** Everything that a person sees of their own application. */
export interface OwnApplication {
  readonly year: ProgramYear;
  readonly application: InternApplication;
  readonly answers: AnswersBySection;
  readonly saved: ReadonlyMap<SectionName, SavedSection>;
  readonly sections: readonly SectionState[];
  /** Courses wished in the draft, in order. */
  readonly wishes: readonly string[];
  readonly courses: readonly CourseApplication[];
  /** What the rules say against sending it now; empty for what was sent. */
  readonly against: readonly Problem[];
  /** How each course of the year stands for this person; null before the first answer that a rule asks for. */
  readonly open: readonly CourseForPerson[] | null;
}

/** The actor's own application: this year's, else the latest; null before they start one. */
export async function showOwnApplication(act: Act): Promise<OwnApplication | null> {
  const accountId = accountOf(act);
  const years = (await knownYears(act.db)).map(({ year }) => year);
  const fiscalYear = currentOf(
    years.map((year) => year.fiscalYear),
    act.now,
  );
  return await act.db.transaction(async (tx) => {
    const all = await applicationsOfPerson(tx, accountId);
    const application = all.find((one) => one.fiscalYear === fiscalYear) ?? all[0];
    if (application === undefined) return null;
    const year = found(years.find((one) => one.fiscalYear === application.fiscalYear) ?? null, "program year");
    return await whole(tx, act, year, application);
  });
}

async function whole(tx: Transaction, act: Act, year: ProgramYear, application: InternApplication): Promise<OwnApplication> {
  const isDraft = application.state === "draft";
  const saved = await sectionsOf(tx, application.id);
  const answers = answersOf(saved);
  const sections = knownStandingOf(year, application.id, saved);
  const known = knownFactsOf(answers);
  return {
    year,
    application,
    answers,
    saved,
    sections,
    wishes: wishedCourses(answers.wishes),
    courses: isDraft ? [] : await courseApplicationsOf(tx, application.id), // They begin with the sending.
    against: isDraft ? whatSpeaksAgainst(year, answers, sections, act.now) : [],
    open: Object.keys(known).length === 0 ? null : coursesFor(year, known, act.now),
  };
}
