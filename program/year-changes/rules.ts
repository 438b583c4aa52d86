import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { courseOf } from "#program/year/rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";

/** A wish to let a window close later. */
export interface ExtensionWish {
  readonly course: string;
  readonly side: Side;
  readonly newClosesAt: Date;
  readonly reason: string;
}

/**
 * Whether a window may be extended (domain.md 7, rule 11): only to a later end than it has now, and only to one that lies ahead.
 * A window that has closed may open again by an extension, as FY2021's course A did. Problems: `course-unknown`, `not-later`, `in-the-past`, `after-start`.
 */
export function mayExtend(year: ProgramYear, wish: ExtensionWish, now: Date): Outcome<{ oldClosesAt: Date }> {
  const course = courseOf(year, wish.course);
  if (course === null) return refused({ code: "course-unknown", field: "window" });
  const { closesAt } = course.windows[wish.side];
  if (wish.newClosesAt <= closesAt) return refused({ code: "not-later", field: "closesOn" });
  if (wish.newClosesAt <= now) return refused({ code: "in-the-past", field: "closesOn" });
  return done({ oldClosesAt: closesAt });
}
