import type { ProgramYear } from "#program/year/program-year.ts";
import { stepOf } from "#program/year/rules.ts";
import type { ApplicationState, CourseApplicationState } from "./intern-application.ts";

/** The states in which nothing can follow but a correction of staff. */
export const finalCourseStates: readonly CourseApplicationState[] = [
  "ineligible",
  "no_show",
  "not_selected",
  "confirmed",
  "declined",
  "lapsed",
  "released",
  "superseded",
  "withdrawn",
];

const applicationMoves: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  draft: ["submitted", "expired", "withdrawn"],
  submitted: ["withdrawn"],
  withdrawn: [],
  // Only where a window is extended after all.
  expired: ["draft"],
};

/** The states that may follow in a person's application. */
export function nextApplicationStates(state: ApplicationState): readonly ApplicationState[] {
  return applicationMoves[state];
}

/**
 * The states that may follow in an application to a course, other than by a correction of staff. Which interviews there are is the
 * year's: without one, its states are skipped. Before `confirmed` the person may withdraw, and a confirmation elsewhere supersedes.
 */
export function nextCourseStates(year: ProgramYear, state: CourseApplicationState): readonly CourseApplicationState[] {
  if (finalCourseStates.includes(state)) return [];
  const own = courseMoves(year)[state] ?? [];
  return [...own, "withdrawn", "superseded"];
}

/** True when an application to a course may go from one state to the other. */
export function mayFollow(year: ProgramYear, from: CourseApplicationState, to: CourseApplicationState): boolean {
  return nextCourseStates(year, from).includes(to);
}

function courseMoves(year: ProgramYear): Partial<Record<CourseApplicationState, readonly CourseApplicationState[]>> {
  const second: CourseApplicationState = stepOf(year, "interview2") ? "interview2_invited" : "pool";
  const first: CourseApplicationState = stepOf(year, "interview1") ? "interview1_invited" : second;
  return {
    submitted: ["screening", "ineligible"],
    // A reader may still find that a requirement is not met.
    screening: [first, "not_selected", "ineligible"],
    interview1_invited: ["interview1_done", "no_show"],
    interview1_done: [second, "not_selected"],
    interview2_invited: ["interview2_done", "no_show"],
    interview2_done: ["pool", "not_selected"],
    pool: ["recommended", "released"],
    recommended: ["offered", "pool"],
    offered: ["agreed", "declined", "lapsed"],
    agreed: ["confirmed", "pool"],
  };
}
