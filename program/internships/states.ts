import { assert } from "#platform/assert.ts";
import type { InternshipState } from "./internship.ts";

/** What may follow a state. Source: domain.md 6.4. */
const next: Readonly<Record<InternshipState, readonly InternshipState[]>> = {
  preparing: ["ready", "cancelled"],
  ready: ["active", "preparing"], // Back when something on the list turns out not to be done after all.
  active: ["completed", "suspended", "ended_early"],
  suspended: ["active", "ended_early"],
  completed: ["settling"],
  ended_early: ["settling"],
  settling: ["closed"],
  closed: [],
  cancelled: [],
};

/** True when an internship may go from one state to the other. */
export function mayBecome(from: InternshipState, to: InternshipState): boolean {
  return next[from].includes(to);
}

/** The states that may follow, in the order of the office's buttons. */
export function nextStates(from: InternshipState): readonly InternshipState[] {
  return next[from];
}

/** A person is at the company, or will be again. */
export const runningStates: readonly InternshipState[] = ["active", "suspended"];

/** Reports may be written: also after the last day, until the books are closed. */
export const reportStatesOpen: readonly InternshipState[] = ["active", "suspended", "completed", "ended_early", "settling"];

/** Before its first day. */
export const comingStates: readonly InternshipState[] = ["preparing", "ready"];

/** Neither closed nor called off: somebody has to look after it. */
export const openStates: readonly InternshipState[] = ["preparing", "ready", "active", "suspended", "completed", "ended_early", "settling"];

/** Throws a fault where the machine knows no such step. */
export function assertStep(from: InternshipState, to: InternshipState): void {
  assert(mayBecome(from, to), `an internship does not go from ${from} to ${to}`);
}
