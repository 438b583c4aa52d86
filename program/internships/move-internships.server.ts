import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { changeInternship } from "./change-internship.server.ts";
import { tellBothSides } from "./change-internship.server.ts";
import { checklistLines } from "./checklist.ts";
import { internshipMoved } from "./letters.ts";
import { pairOf } from "./people.server.ts";
import { lockInternships } from "./records.server.ts";
import { checkMove } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Internship } from "./internship.ts";
import type { MoveProblem } from "./rules.ts";

/** Steps that are one press; an early end and a cancellation need more. */
export const pressedStates = ["preparing", "ready", "active", "suspended", "completed", "settling", "closed"] as const;
export type PressedState = (typeof pressedStates)[number];

/** An internship as it stood on the page; without a version where several are ticked on a list. */
export interface Picked {
  readonly id: string;
  readonly version?: number;
}

/**
 * Takes internships a step on, all of them or none, and tells both sides where the step changes their days. One that has taken the step
 * already stays as it is: a second press does nothing more. With several, the problem names how many cannot take it.
 */
export async function moveInternships(
  act: Act,
  picked: readonly Picked[],
  to: PressedState,
): Promise<Outcome<number, MoveProblem | Problem<"changed-meanwhile" | "nobody-picked">>> {
  requirePermission(act, "look-after-internships");
  if (picked.length === 0) return refused({ code: "nobody-picked" as const, field: null });
  return act.db.transaction(async (tx) => {
    const found = await lockInternships(
      tx,
      picked.map((one) => one.id),
    );
    if (found.length < new Set(picked.map((one) => one.id)).size) throw new NotFound("internship");
    const toMove = found.filter((one) => one.state !== to);
    const versions = new Map(picked.map((one) => [one.id, one.version]));
    if (toMove.some((one) => (versions.get(one.id) ?? one.version) !== one.version))
      return refused({ code: "changed-meanwhile" as const, field: null });
    for (const internship of toMove) {
      const checked = checkMove(internship, to, { today: dayOf(act.now), checklist: await checklistFor(tx, internship) });
      if (!checked.ok) return checked;
    }
    for (const internship of toMove) {
      await changeInternship(
        tx,
        act,
        internship,
        { state: to, state_since: act.now },
        { what: "internship-moved", facts: { from: internship.state, to } },
      );
      await tellBothSides(tx, act, internship, internshipMoved(internship, to, await pairOf(tx, internship)));
    }
    return done(toMove.length);
  });
}

/** The list of an internship with its marks. */
export async function checklistFor(tx: Transaction, internship: Internship) {
  const course = theCourse(await yearOf(tx, internship.fiscalYear), internship.course);
  const travel = course.mode === "visiting" ? await travelOfMatch(tx, internship.matchId) : null;
  return checklistLines(course.mode, internship.checklist, travel?.state ?? null);
}
