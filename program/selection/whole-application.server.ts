import { found } from "#platform/refusals.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { historyOfSeveral } from "#program/history/records.server.ts";
import { answersOf } from "#program/intern-applications/submit-application.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { documentsOf } from "#program/documents/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { coursesOf } from "./application-list.server.ts";
import { interviewsOf } from "./records.server.ts";
import { marksOf } from "./records.server.ts";
import { screeningsOf } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { AskedDocument } from "#program/documents/document.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Interview } from "./interview.ts";
import type { KeptMarks } from "./records.server.ts";
import type { Screening } from "./records.server.ts";

/** A course of an application with what selection knows of it. */
export interface CourseOnDesk extends CourseApplication {
  readonly score: number | null;
  readonly assignedTo: string | null;
  readonly marks: KeptMarks | null;
  /** The newest counts. */
  readonly screening: Screening | null;
}

/** Everything that the office knows of one application. */
export interface WholeApplication {
  readonly application: InternApplication;
  readonly year: ProgramYear;
  readonly courses: readonly CourseOnDesk[];
  readonly answers: AnswersBySection;
  readonly documents: readonly AskedDocument[];
  readonly interviews: readonly Interview[];
  readonly history: readonly HistoryLine[];
  /** Names of everybody of the office who stands in it, by account. */
  readonly names: ReadonlyMap<string, string>;
}

/** One application with all that belongs to it. Throws `NotFound` for one that is not there, and for a draft: that is its writer's alone. */
export async function wholeApplication(tx: Transaction, id: string): Promise<WholeApplication> {
  const application = found(await applicationById(tx, id), "intern application");
  found(application.number, "intern application that was sent");
  const year = await yearOf(tx, application.fiscalYear);
  const courses = await courseApplicationsOf(tx, id);
  const ids = courses.map((one) => one.id);
  const inList = (await coursesOf(tx, [id])).get(id) ?? [];
  const [screenings, marks] = [await screeningsOf(tx, ids), await marksOf(tx, ids)];
  const [documents, interviews] = [await documentsOf(tx, id), await interviewsOf(tx, id)];
  const history = await historyOfSeveral(tx, [
    { kind: "intern-application", id },
    ...ids.map((course) => ({ kind: "course-application", id: course })),
    ...documents.map((document) => ({ kind: "document", id: document.id })),
  ]);
  const people = [
    ...history.map((line) => line.actorAccount),
    ...inList.map((one) => one.assignedTo),
    ...interviews.map((one) => one.interviewer),
  ];
  return {
    application,
    year,
    courses: courses.map((one) => ({
      ...one,
      score: inList.find((other) => other.id === one.id)?.score ?? null,
      assignedTo: inList.find((other) => other.id === one.id)?.assignedTo ?? null,
      marks: marks.find((kept) => kept.courseApplicationId === one.id) ?? null,
      screening: screenings.find((screening) => screening.courseApplicationId === one.id) ?? null,
    })),
    answers: answersOf(await sectionsOf(tx, id)),
    documents,
    interviews,
    history,
    names: await accountNames(tx, people),
  };
}
