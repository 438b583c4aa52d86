import { finalCourseStates } from "#program/intern-applications/states.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { takesSeat } from "./states.ts";
import { waitsForCompany } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { Match } from "./match.ts";

/** What ends with the confirmation of a match; the act that confirms and the page before it ask the same question. */
export interface ConfirmationEnds {
  /** The person's applications to other courses that are still open. */
  readonly courses: readonly CourseApplication[];
  /** The person's other matches that still stand. */
  readonly matches: readonly Match[];
  /** Whoever still waits for a place of this position, where the confirmation takes its last seat. */
  readonly waiting: readonly Match[];
}

/** What ends with the confirmation of a match, asked before it or in the middle of it. */
export async function endsWithConfirmation(tx: Transaction, match: Match, position: PositionOfCompany): Promise<ConfirmationEnds> {
  const courses = await courseApplicationsOf(tx, match.applicationId);
  const standing = await matchesWhere(tx, {
    accountId: match.accountId,
    fiscalYear: match.fiscalYear,
    states: ["proposed", ...waitsForCompany, ...takesSeat],
  });
  const confirmed = await matchesWhere(tx, { positionId: position.id, states: ["confirmed"] });
  const isLast = confirmed.filter((one) => one.id !== match.id).length + 1 >= position.seats;
  const waiting = isLast ? await matchesWhere(tx, { positionId: position.id, states: ["proposed", ...waitsForCompany] }) : [];
  const others = (all: readonly Match[]) => all.filter((one) => one.id !== match.id);
  return {
    courses: courses.filter((one) => one.id !== match.courseApplicationId && !finalCourseStates.includes(one.state)),
    matches: others(standing),
    waiting: others(waiting),
  };
}
