import { isOpen } from "#program/year/rules.ts";
import { courseOf } from "#program/year/rules.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import { companyEligibility } from "./rules.ts";
import { fieldsOfSection } from "./company-application.ts";
import { companyFields } from "./company-application.ts";
import { positionFields } from "./position.ts";
import { englishFields } from "./position-said.ts";
import type { Problem } from "#platform/outcome.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { ApplicationFlag } from "./company-application.ts";
import type { CompanyAnswers } from "./company-application.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { CompanyField } from "./company-application.ts";
import type { CompanySection } from "./company-application.ts";
import type { ReturnedPoint } from "./company-application.ts";
import type { Position } from "./position.ts";
import type { PositionAnswers } from "./position.ts";
import type { PositionField } from "./position.ts";

/** Answers that are still missing, as problems of their fields. All questions of the company must be answered to submit. */
export function missingAnswers(answers: CompanyAnswers): Problem<"required">[] {
  return companyFields.filter((field) => isEmpty(answers[field])).map((field) => ({ code: "required", field }));
}

/** What speaks against the answers as they stand: known at once, long before anything is submitted. */
export function answerProblems(year: ProgramYear, answers: CompanyAnswers): Problem<"body-excluded">[] {
  const isExcluded = answers.bodyKind !== "" && year.company.excludedBodies.includes(answers.bodyKind);
  return isExcluded ? [{ code: "body-excluded", field: "bodyKind" }] : [];
}

/** The questions that a course asks of a position: meetings where people work online, lodging where they come to Japan. */
export function positionQuestions(course: Course | null): readonly PositionField[] {
  return positionFields.filter((field) => {
    if (field === "meetingsPerWeek") return course?.mode === "online";
    return field === "lodgingPlan" || field === "lodgingPlanEn" ? course?.mode === "visiting" : true;
  });
}

/** Without days of its own a position has the whole period of its course; where the company writes no English, the office does. */
const mayStayEmpty: readonly PositionField[] = ["needsJapanese", "needsEnglish", "skills", "startsOn", "endsOn", ...englishFields];

/** What a position still lacks or cannot be; each at its field. One of the two languages must be named. */
export function positionProblems(
  year: ProgramYear,
  position: PositionAnswers,
): Problem<"required" | "language-needed" | "meetings-too-few" | "choice-unknown" | "end-before-start" | "period-outside">[] {
  const course = courseOf(year, position.course);
  if (course === null) return [{ code: "choice-unknown", field: "course" }];
  const asked = positionQuestions(course);
  const missing = asked
    .filter((field) => !mayStayEmpty.includes(field) && isEmpty(position[field]))
    .map((field) => ({ code: "required" as const, field }));
  const needsNone = position.needsJapanese === "" && position.needsEnglish === "";
  const least = year.company.onlineMeetingsPerWeekMin;
  const isTooFew = asked.includes("meetingsPerWeek") && position.meetingsPerWeek !== null && position.meetingsPerWeek < least;
  return [
    ...missing,
    ...(needsNone ? [{ code: "language-needed" as const, field: "needsJapanese" }] : []),
    ...periodProblems(course, position),
    ...(isTooFew ? [{ code: "meetings-too-few" as const, field: "meetingsPerWeek", facts: { least } }] : []),
  ];
}

/** Both days or none, in their order, within the course's period. */
function periodProblems(
  { period }: Course,
  { startsOn, endsOn }: PositionAnswers,
): Problem<"required" | "end-before-start" | "period-outside">[] {
  if (startsOn === "" && endsOn === "") return [];
  if (startsOn === "" || endsOn === "") return [{ code: "required", field: startsOn === "" ? "startsOn" : "endsOn" }];
  if (endsOn < startsOn) return [{ code: "end-before-start", field: "endsOn" }];
  const facts = { from: period.startsOn, to: period.endsOn };
  if (startsOn < period.startsOn) return [{ code: "period-outside", field: "startsOn", facts }];
  return endsOn > period.endsOn ? [{ code: "period-outside", field: "endsOn", facts }] : [];
}

/** `day-outside` at each day of a position that lies beyond its program year: a draft keeps a day that its course refuses, but no slip. */
export function positionDaysOutside(
  { startsOn = "", endsOn = "" }: Partial<Pick<PositionAnswers, "startsOn" | "endsOn">>,
  fiscalYear: number,
): DayProblem[] {
  const days = Object.entries({ startsOn, endsOn }).filter(([, day]) => day !== "");
  return days.flatMap(([field, day]) => dayOutside(field, day, daysOfYear(fiscalYear)));
}

/**
 * True when a position's course could be chosen in time: its window on the company's side is open now, or the position stood so in an
 * application that was received in time and only came back for a change. Source: domain.md 7, rules 11 and 12.
 */
export function isInTime(course: Course, position: { courseChosenAt: Date }, firstReceivedAt: Date | null, now: Date): boolean {
  return isOpen(course.windows.company, now) || (firstReceivedAt !== null && position.courseChosenAt <= firstReceivedAt);
}

/** The courses that a company may choose at an instant. */
export function openCourses(year: ProgramYear, now: Date): readonly Course[] {
  return year.courses.filter((course) => isOpen(course.windows.company, now));
}

export type SubmissionProblem = Problem<
  | "answers-missing"
  | "body-excluded"
  | "corporate-number-wrong"
  | "no-position"
  | "position-incomplete"
  | "window-closed"
  | "look-again"
  | "points-unanswered"
>;

/** Everything that keeps an application from being received now; empty when nothing does. */
export function submissionProblems(
  year: ProgramYear,
  application: Pick<CompanyApplication, "answers" | "submittedAt" | "lookAgain" | "state" | "returnedPoints" | "pointAnswers">,
  positions: readonly Position[],
  now: Date,
): SubmissionProblem[] {
  const missing = missingAnswers(application.answers).length;
  const failed = eligibilityOf(year, application.answers, positions).failed;
  const toLookAt = application.lookAgain.length + positions.filter((position) => position.lookAgain).length;
  const points = openPoints(application, positions).length;
  return [
    ...(missing > 0 ? [{ code: "answers-missing" as const, field: null, facts: { missing } }] : []),
    ...answerProblems(year, application.answers).map((problem) => ({ ...problem, field: null })),
    ...(failed.includes("corporate-number") ? [{ code: "corporate-number-wrong" as const, field: null }] : []),
    ...(toLookAt > 0 ? [{ code: "look-again" as const, field: null, facts: { count: toLookAt } }] : []),
    ...(points > 0 ? [{ code: "points-unanswered" as const, field: null, facts: { count: points } }] : []),
    ...(positions.length === 0 ? [{ code: "no-position" as const, field: null }] : []),
    ...positions.flatMap((position) => positionSubmissionProblems(year, position, application.submittedAt, now)),
  ];
}

function positionSubmissionProblems(year: ProgramYear, position: Position, firstReceivedAt: Date | null, now: Date): SubmissionProblem[] {
  const course = courseOf(year, position.course);
  const incomplete = positionProblems(year, position).length > 0;
  const isLate = course !== null && !isInTime(course, position, firstReceivedAt, now);
  return [
    ...(incomplete ? [{ code: "position-incomplete" as const, field: null, facts: { title: position.title || position.course } }] : []),
    ...(isLate
      ? [
          {
            code: "window-closed" as const,
            field: null,
            facts: { course: course.code, closesAt: course.windows.company.closesAt.toISOString() },
          },
        ]
      : []),
  ];
}

/** What the office should look at twice. Size never refuses: the program invites medium-sized firms too. */
export function flagsOf(year: ProgramYear, answers: CompanyAnswers, positions: readonly PositionAnswers[]): ApplicationFlag[] {
  return [
    ...eligibilityOf(year, answers, positions).flags,
    ...(answers.bodyKind === "company" || answers.bodyKind === "" ? [] : ["other-body" as const]),
  ];
}

/** The year's requirements asked of the answers. What the company declares with its tick (main office, purpose, supervision) counts as said. */
function eligibilityOf(year: ProgramYear, answers: CompanyAnswers, positions: readonly PositionAnswers[]) {
  const courses = positions.map((position) => courseOf(year, position.course)).filter((course) => course !== null);
  const online = positions.filter((position) => courseOf(year, position.course)?.mode === "online");
  return companyEligibility(year, courses, {
    corporateNumber: answers.corporateNumber,
    bodyKind: answers.bodyKind || "company",
    industry: answers.industry,
    capitalYen: answers.capitalYen,
    employees: answers.employees,
    hasMainOfficeInJapan: true,
    agreesWithPurpose: true,
    canSupervise: true,
    onlineMeetingsPerWeek: online.length === 0 ? null : Math.min(...online.map((position) => position.meetingsPerWeek ?? 0)),
  });
}

/** The questions of a section without an answer. */
export function missingIn(section: CompanySection, answers: CompanyAnswers): readonly CompanyField[] {
  return fieldsOfSection(section).filter((field) => isEmpty(answers[field]));
}

/** How many of the questions are answered. */
export function answered(answers: CompanyAnswers): { done: number; all: number; missing: readonly CompanyField[] } {
  const missing = companyFields.filter((field) => isEmpty(answers[field]));
  return { done: companyFields.length - missing.length, all: companyFields.length, missing };
}

/** The answer that a point is about, as JSON; of a position that is gone, nothing. */
export function answerOf(
  point: Pick<ReturnedPoint, "position" | "field">,
  application: Pick<CompanyApplication, "answers">,
  positions: readonly Position[],
): string {
  const answers = point.position === null ? application.answers : positions.find((position) => position.id === point.position);
  return JSON.stringify((answers as Readonly<Record<string, unknown>> | undefined)?.[point.field] ?? null);
}

/** A point of a return as it stands now. */
export interface PointState extends ReturnedPoint {
  /** Its place among the points, from 0: the company's answer has the same. */
  readonly index: number;
  /** changed: the answer is another one now; answered: it stayed, and the company says why; open: neither. */
  readonly state: "changed" | "answered" | "open";
  /** What the company says to it; empty for nothing. */
  readonly answer: string;
}

/** Every point of the last return with what the company has done about it; after the sending, too, for the office. */
export function pointStates(
  application: Pick<CompanyApplication, "answers" | "returnedPoints" | "pointAnswers">,
  positions: readonly Position[],
): readonly PointState[] {
  return application.returnedPoints.map((point, index) => {
    const answer = application.pointAnswers[index] ?? "";
    const isChanged = point.was !== answerOf(point, application, positions);
    return { ...point, index, answer, state: isChanged ? "changed" : answer !== "" ? "answered" : "open" };
  });
}

/** The points of a return that the company has neither changed nor answered yet; none unless it is the company's turn. */
export function openPoints(
  application: Pick<CompanyApplication, "answers" | "state" | "returnedPoints" | "pointAnswers">,
  positions: readonly Position[],
): readonly PointState[] {
  if (application.state !== "returned") return [];
  return pointStates(application, positions).filter((point) => point.state === "open");
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
