import { accountOf } from "#program/accounts/act.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { knownFactsOf } from "./facts.ts";
import { problemsOf } from "./form.server.ts";
import { applicationOfPerson } from "./records.server.ts";
import { courseApplicationsOf } from "./records.server.ts";
import { latestApplicationOf } from "./records.server.ts";
import { sectionsOf } from "./records.server.ts";
import { coursesFor } from "./rules.ts";
import { sectionNames } from "./sections.ts";
import { wishedCourses } from "./sections.ts";
import { answersOf } from "./submit-application.server.ts";
import { whatSpeaksAgainst } from "./submit-application.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AnswersBySection } from "./facts.ts";
import type { CourseApplication } from "./intern-application.ts";
import type { InternApplication } from "./intern-application.ts";
import type { CourseForPerson } from "./rules.ts";
import type { SavedSection } from "./records.server.ts";
import type { SectionName } from "./sections.ts";

/** How one section stands: never opened, or with so many answers left. */
export interface SectionState {
  readonly section: SectionName;
  readonly isStarted: boolean;
  readonly left: readonly Problem[];
}

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
  return await act.db.transaction(async (tx) => {
    const now = await applicationOfPerson(tx, accountId, await currentFiscalYear(tx, act.now));
    const application = now ?? (await latestApplicationOf(tx, accountId));
    return application === null ? null : await whole(tx, act, application);
  });
}

async function whole(tx: Transaction, act: Act, application: InternApplication): Promise<OwnApplication> {
  const year = await yearOf(tx, application.fiscalYear);
  const saved = await sectionsOf(tx, application.id);
  const answers = answersOf(saved);
  const known = knownFactsOf(answers);
  return {
    year,
    application,
    answers,
    saved,
    sections: sectionNames.map((section) => ({
      section,
      isStarted: saved.has(section),
      left: problemsOf(year, section, answers[section]),
    })),
    wishes: wishedCourses(answers.wishes),
    courses: await courseApplicationsOf(tx, application.id),
    against: application.state === "draft" ? whatSpeaksAgainst(year, answers, act.now) : [],
    open: Object.keys(known).length === 0 ? null : coursesFor(year, known, act.now),
  };
}
