import { assert } from "#platform/assert.ts";
import { addDays, dayOf, daysBetween, startOfDay } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import { done, refused } from "#platform/outcome.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import { countryList } from "./country-lists.ts";
import type { Alpha2, Course, CourseCode, DocumentKind, ProgramYear, SelectionStep, Side, StepId, Window } from "./program-year.ts";

/** The course of a code, or null when the year has none of that code. */
export function courseOf(year: ProgramYear, code: CourseCode): Course | null {
  return year.courses.find((course) => course.code === code) ?? null;
}

/** The course of a code that the year must have. Throws otherwise. */
export function theCourse(year: ProgramYear, code: CourseCode): Course {
  const course = courseOf(year, code);
  assert(course, `the year ${year.fiscalYear} has no course ${code}`);
  return course;
}

/** The day on which the last result of these courses is told: each course has its own, and a second round comes after the first. */
export function lastResultOn(year: ProgramYear, codes: readonly string[]): Day {
  const days = codes.map((code) => theCourse(year, code).resultsOn);
  return days.sort().at(-1) ?? year.selection.resultsBy;
}

/** True from the opening instant on, and before the closing instant. Source: contracts, "window". */
export function isOpen(window: Window, at: Date): boolean {
  return window.opensAt <= at && at < window.closesAt;
}

/** How a window stands at an instant. */
export interface WindowAt {
  readonly isOpen: boolean;
  readonly state: "coming" | "open" | "closed";
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Days to the last day on which one may apply, in Japan: 0 on that day itself; null unless open. */
  readonly daysLeft: number | null;
}

/** How the window of a course stands for one side. Throws on a course that the year lacks. */
export function windowAt(year: ProgramYear, course: CourseCode, side: Side, at: Date): WindowAt {
  const window = theCourse(year, course).windows[side];
  const { opensAt, closesAt } = window;
  const state = isOpen(window, at) ? "open" : at < opensAt ? "coming" : "closed";
  return { isOpen: state === "open", state, opensAt, closesAt, daysLeft: state === "open" ? daysLeft(closesAt, at) : null };
}

/**
 * Days from today to the last day of a window, both in Japan: 0 on the last day itself, negative once it has passed.
 * The end is exclusive, so a midnight end belongs to the day before.
 */
export function daysLeft(closesAt: Date, at: Date): number {
  return daysBetween(dayOf(at), dayOf(new Date(closesAt.getTime() - 1)));
}

/** A course with its window on one side. */
export interface CourseWindow extends WindowAt {
  readonly course: Course;
}

/** Every course of the year as it stands for one side, in the year's order. */
export function windowsAt(year: ProgramYear, side: Side, at: Date): CourseWindow[] {
  return year.courses.map((course) => ({ course, ...windowAt(year, course.code, side, at) }));
}

/** The windows that are open, the next to close first. */
export function openWindows(year: ProgramYear, side: Side, at: Date): CourseWindow[] {
  return windowsAt(year, side, at)
    .filter((window) => window.state === "open")
    .sort((one, other) => one.closesAt.getTime() - other.closesAt.getTime());
}

/** The windows that open later, the next to open first. */
export function comingWindows(year: ProgramYear, side: Side, at: Date): CourseWindow[] {
  return windowsAt(year, side, at)
    .filter((window) => window.state === "coming")
    .sort((one, other) => one.opensAt.getTime() - other.opensAt.getTime());
}

/**
 * True from the first day of a course's period on, in Japan: nobody new comes into it, because whoever begins later cannot reach its days of
 * activity, and the trainings before the start are over. Ours: no source names it.
 */
export function hasBegun({ period }: Pick<Course, "period">, now: Date): boolean {
  return dayOf(now) >= period.startsOn;
}

/** True once the last internship of the year has ended: what was only assumed of it can't change any more. */
export function isYearOver(year: ProgramYear, now: Date): boolean {
  return year.courses.every(({ period }) => period.endsOn < dayOf(now));
}

/**
 * The next moment at which what is said of these years changes by itself: a window opens or closes, or the day ends in Japan (days left,
 * the fiscal year). `others` are moments of the asker's own.
 */
export function nextChange(years: readonly ProgramYear[], now: Date, others: readonly Date[] = []): Date {
  const windows = years.flatMap(({ courses }) => courses.flatMap(({ windows: { intern, company } }) => [intern, company]));
  const moments = [startOfDay(addDays(dayOf(now), 1)), ...windows.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]), ...others];
  return new Date(Math.min(...moments.map((moment) => moment.getTime()).filter((moment) => moment > now.getTime())));
}

export type ExtensionProblem = Problem<"end-not-later" | "end-in-the-past" | "end-after-start">;

/**
 * A course's window for one side with a later end; the old one stays on record. It may be extended after it closed, which opens it again.
 * Source: domain.md 7, rule 11. Refuses an end that isn't later than the old one, that has already passed, or that lies beyond the eve of
 * the day on which the course's internships start (`hasBegun`: nobody new comes in from then on).
 */
export function extendWindow(course: Course, side: Side, closesAt: Date, at: Date): Outcome<Window, ExtensionProblem> {
  const window = course.windows[side];
  const { startsOn } = course.period;
  if (closesAt <= window.closesAt) return refused({ code: "end-not-later" as const, field: "closesAt" });
  if (closesAt <= at) return refused({ code: "end-in-the-past" as const, field: "closesAt" });
  if (closesAt > startOfDay(startsOn)) return refused({ code: "end-after-start" as const, field: "closesAt", facts: { startsOn } });
  return done({ ...window, closesAt, earlierEnds: [...window.earlierEnds, { closesAt: window.closesAt, extendedAt: at }] });
}

/** The year with another window for one course and side. Throws on a course that the year lacks. */
export function withWindow(year: ProgramYear, code: CourseCode, side: Side, window: Window): ProgramYear {
  const changed = theCourse(year, code);
  const courses = year.courses.map((course) =>
    course === changed ? { ...course, windows: { ...course.windows, [side]: window } } : course,
  );
  return { ...year, courses };
}

const eligible = new WeakMap<ProgramYear, ReadonlySet<Alpha2>>();

/** The nationalities that a year admits: its list of countries without those it excludes, and those it adds. Source: domain.md 7, rule 1. */
export function eligibleCountries(year: ProgramYear): ReadonlySet<Alpha2> {
  const known = eligible.get(year);
  if (known) return known;
  const list = countryList(year.intern.countryListId);
  assert(list, `no list of countries is called ${year.intern.countryListId}`);
  const listed = list.filter((country) => !year.intern.excludedCountries.includes(country));
  const made = new Set([...listed, ...year.intern.addedCountries]);
  eligible.set(year, made);
  return made;
}

/** The step of an id, or null when the year's selection goes without it. */
export function stepOf(year: ProgramYear, id: StepId): SelectionStep | null {
  return year.selection.steps.find((step) => step.id === id) ?? null;
}

/** The step that follows, or null after the last. Throws on a step that the year lacks. */
export function stepAfter(year: ProgramYear, id: StepId): SelectionStep | null {
  const place = year.selection.steps.findIndex((step) => step.id === id);
  assert(place >= 0, `the year ${year.fiscalYear} has no step ${id}`);
  return year.selection.steps[place + 1] ?? null;
}

/** True where a screening committee approves matches. */
export function hasCommittee(year: ProgramYear): boolean {
  return stepOf(year, "committee") !== null;
}

/** True where the company must interview before it decides. */
export function hasCompanyInterview(year: ProgramYear): boolean {
  return stepOf(year, "interviewCompany") !== null;
}

/** The interviews that the office holds, in order: two in FY2023, one in FY2024. */
export function officeInterviews(year: ProgramYear): SelectionStep[] {
  return year.selection.steps.filter((step) => step.id === "interview1" || step.id === "interview2");
}

/** The documents that the office may ask of a person: of students or graduates, and of those on a course of a mode. */
export function documentsFor(year: ProgramYear, education: "student" | "graduate", courses: readonly Course[]): DocumentKind[] {
  const visits = courses.some((course) => course.mode === "visiting");
  return year.documents.filter(({ appliesTo }) => appliesTo === null || appliesTo === education || (appliesTo === "visiting" && visits));
}
