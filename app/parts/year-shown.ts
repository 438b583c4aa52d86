import { markAt } from "#program/year/value-marks.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";

export { shortCode } from "#program/year/course-sayings.ts";

/** A year as a page shows it: its values, and the paths of those that the office has confirmed. */
export interface YearShown {
  readonly year: ProgramYear;
  readonly confirmed: ReadonlySet<string>;
  /** True once the last internship of the year has ended: what was only assumed of it can't change any more. */
  readonly isOver?: boolean;
}

/** A year on a page of its own address: which year the site speaks of now, and where this year's pages lie. */
export interface YearOnShow extends YearShown {
  /** The moment at which it is shown. */
  readonly now: Date;
  readonly currentFiscalYear: number;
  /** What stands between the language and a page's name: "" or "/years/2023". */
  readonly under: string;
}

/** True for a value that nobody has settled yet: a page says so beside it. */
export function isProvisional({ year, confirmed, isOver = false }: YearShown, path: string): boolean {
  return !isOver && markAt(year, path)?.mark === "assumed" && !confirmed.has(path);
}

/** True when any of the values at these paths below a course is not settled yet. */
export function isCourseProvisional(shown: YearShown, course: Course, ...below: readonly string[]): boolean {
  return below.some((path) => isProvisional(shown, `courses.${course.code}.${path}`));
}

/** Like `isCourseProvisional` for the end of a window: an end that the office set by extending it is settled. */
export function isClosingProvisional(shown: YearShown, course: Course, side: Side): boolean {
  return course.windows[side].earlierEnds.length === 0 && isCourseProvisional(shown, course, `${side}Window.closesAt`);
}
