import { applicationsByIds } from "#program/intern-applications/records.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { heldUntil } from "./rules.ts";
import { isReason } from "./selection.ts";
import { reasons } from "./selection.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Decided } from "./rules.ts";

/** A course application with the way that was decided for it. */
export interface Walk {
  readonly one: CourseApplication;
  readonly decided: Decided;
}

/** True while a result must not be seen by its person. */
export function isHeld(year: ProgramYear, { one, decided }: Walk, now: Date): boolean {
  return (decided.to === "not_selected" || decided.to === "ineligible") && heldUntil(year, one.course, now) !== null;
}

/**
 * Moves course applications along their ways, all of a kind in one statement. Only a reason that may be told is written beside the
 * state, because the person's database role may read it there; the whole reason stands with the screening or the interview.
 */
export async function walk(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  ways: readonly Walk[],
  reason: string,
  isCorrection = false,
): Promise<void> {
  const told = isReason(reason) && reasons[reason].isTold ? reason : "";
  const hops = new Map<string, { ids: string[]; to: CourseApplicationState; isLast: boolean; held: boolean; at: number }>();
  for (const way of ways) {
    way.decided.path.forEach((to, at) => {
      const isLast = at === way.decided.path.length - 1;
      // A shorter way waits for nobody: its only hop is its last one.
      const order = way.decided.path.length - at;
      const held = isHeld(year, way, act.now);
      const key = `${order} ${to} ${held}`;
      const hop = hops.get(key) ?? { ids: [], to, isLast, held, at: order };
      hop.ids.push(way.one.id);
      hops.set(key, hop);
    });
  }
  for (const hop of [...hops.values()].sort((one, other) => other.at - one.at)) {
    await moveCourseApplications(tx, act, hop.ids, hop.to, hop.isLast ? told : "", { isCorrection, isHeld: hop.held });
  }
}

/** The numbers of applications by id, for letters and refusals. */
export async function numbersOf(tx: Transaction, some: readonly CourseApplication[]): Promise<ReadonlyMap<string, string>> {
  const applications = await applicationsByIds(tx, [...new Set(some.map((one) => one.applicationId))]);
  return new Map(applications.map((application) => [application.id, application.number ?? ""]));
}

/** Names the applications that are no longer where they were seen. */
export async function movedProblem(tx: Transaction, moved: readonly CourseApplication[]): Promise<Problem> {
  const numbers = await numbersOf(tx, moved);
  const named = moved.map((one) => `${numbers.get(one.applicationId)} (${one.course})`);
  return { code: "moved-meanwhile", field: null, facts: { numbers: named.join(", "), count: moved.length } };
}
