import { assert } from "#platform/assert.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import { correctionReasons } from "./travel.ts";
import type { StayEnd } from "./travel.ts";
import type { Travel } from "./travel.ts";
import type { TravelState } from "./travel.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

/**
 * What may follow a state. Source: domain.md 6.4; nationals of some countries need no visa, so their papers lead to the ticket at once
 * (domain.md 13), and after a refusal a person may apply again.
 */
const next: Readonly<Record<TravelState, readonly TravelState[]>> = {
  papers: ["papers_sent", "ticketed"],
  papers_sent: ["visa_applied"],
  visa_applied: ["visa_issued", "visa_refused"],
  visa_issued: ["ticketed"],
  visa_refused: ["visa_applied"],
  ticketed: ["arrived"],
  arrived: ["departed"],
  departed: [],
};

/** The steps that a press takes; arrival and departure come with their day. */
export const pressedStates = [
  "papers_sent",
  "visa_applied",
  "visa_issued",
  "visa_refused",
  "ticketed",
] as const satisfies readonly TravelState[];
export type PressedState = (typeof pressedStates)[number];

/** True when a travel may go from one state to the other. */
export function mayBecome(from: TravelState, to: TravelState): boolean {
  return next[from].includes(to);
}

/** The steps open to a press now, in the order of the office's buttons. */
export function nextPresses(from: TravelState): PressedState[] {
  return pressedStates.filter((to) => mayBecome(from, to));
}

export type StayProblem =
  | Problem<
      | "state-has-moved"
      | "day-in-future"
      | "departure-before-arrival"
      | "arrival-after-departure"
      | "arrival-not-confirmed"
      | "confirmed-already"
      | "reason-needed"
      | "nothing-recorded"
      | "day-unchanged"
    >
  | DayProblem;

/** A day of the year, and the other end as it stands: a departure never lies before an arrival. */
function checkOrder(travel: Travel, end: StayEnd, day: Day): StayProblem | null {
  const [outside] = dayOutside("day", day, daysOfYear(travel.fiscalYear));
  if (outside !== undefined) return outside;
  if (end === "departure" && travel.arrival !== null && day < travel.arrival.day) return { code: "departure-before-arrival", field: "day" };
  if (end === "arrival" && travel.departure !== null && day > travel.departure.day)
    return { code: "arrival-after-departure", field: "day" };
  return null;
}

/**
 * Whether a day of arrival or departure may be recorded: when the state leads there, not for a day to come, and a departure only after
 * an arrival that is confirmed. What stands there already is changed by a correction alone.
 */
export function checkRecord(travel: Travel, end: StayEnd, day: Day, today: Day): Outcome<TravelState, StayProblem> {
  const to = end === "arrival" ? "arrived" : "departed";
  if (!mayBecome(travel.state, to)) return refused({ code: "state-has-moved" as const, field: null });
  if (day > today) return refused({ code: "day-in-future" as const, field: "day" });
  if (end === "departure" && (travel.arrival === null || travel.arrival.confirmedAt === null))
    return refused({ code: "arrival-not-confirmed" as const, field: "day" });
  const problem = checkOrder(travel, end, day);
  return problem === null ? done(to) : refused(problem);
}

/** Whether a recorded day may be corrected: with a reason from the list, to another day, in order. It waits for its confirmation anew. */
export function checkCorrection(travel: Travel, end: StayEnd, day: Day, reason: string, today: Day): Outcome<Day, StayProblem> {
  const recorded = travel[end];
  if (recorded === null) return refused({ code: "nothing-recorded" as const, field: null });
  if (!correctionReasons.some((one) => one === reason)) return refused({ code: "reason-needed" as const, field: "reason" });
  if (day > today) return refused({ code: "day-in-future" as const, field: "day" });
  if (day === recorded.day) return refused({ code: "day-unchanged" as const, field: "day" });
  const problem = checkOrder(travel, end, day);
  return problem === null ? done(day) : refused(problem);
}

/** Throws a fault where the machine knows no such step. */
export function assertStep(from: TravelState, to: TravelState): void {
  assert(mayBecome(from, to), `a travel does not go from ${from} to ${to}`);
}
