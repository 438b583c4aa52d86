import { assert } from "#platform/assert.ts";
import { hasCommittee } from "#program/year/rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { MatchState } from "./match.ts";

/**
 * What may follow a state, other than an end that may come at any time (`sideStates`). Source: domain.md 6.3. A company may answer
 * without having opened the page (a colleague told it), so `sent` leads where `viewed` does.
 */
const next: Readonly<Record<MatchState, readonly MatchState[]>> = {
  proposed: ["sent"],
  sent: ["viewed", "interview_requested", "host_accepted", "host_declined", "host_lapsed"],
  viewed: ["interview_requested", "host_accepted", "host_declined", "host_lapsed"],
  interview_requested: ["interviewed", "host_declined", "host_lapsed"],
  interviewed: ["host_accepted", "host_declined", "host_lapsed"],
  host_accepted: ["intern_offered", "host_declined"],
  host_declined: [],
  host_lapsed: [],
  intern_offered: ["intern_accepted", "intern_declined", "intern_lapsed"],
  intern_accepted: ["agreed"],
  intern_declined: [],
  intern_lapsed: [],
  agreed: ["committee_pending", "confirmed"],
  committee_pending: ["approved", "sent_back"],
  approved: ["confirmed"],
  sent_back: [],
  confirmed: ["cancelled"],
  cancelled: [],
  superseded: [],
};

/** The states that are the end of a match. */
export const endStates: readonly MatchState[] = [
  "host_declined",
  "host_lapsed",
  "intern_declined",
  "intern_lapsed",
  "sent_back",
  "cancelled",
  "superseded",
];

/** With the company: shown to it, and not ended. Whether it still owes an answer there, `companyOwes` of the rules says. */
export const waitsForCompany: readonly MatchState[] = ["sent", "viewed", "interview_requested", "interviewed"];

/** The company owes an answer: one that asked for a talk has given its answer for now, until the talk was held. */
export const owesAnswer: readonly MatchState[] = ["sent", "viewed", "interviewed"];

/** A place at the company is held for this person; the database counts the same states against the seats. */
export const takesSeat: readonly MatchState[] = [
  "host_accepted",
  "intern_offered",
  "intern_accepted",
  "agreed",
  "committee_pending",
  "approved",
  "confirmed",
];

/** The person has said yes; at most one of these a person, held by the database. */
export const personAgreed: readonly MatchState[] = ["intern_accepted", "agreed", "committee_pending", "approved", "confirmed"];

/** Shown to a company or further: neither a proposal of the office nor ended. */
export const liveStates: readonly MatchState[] = [...waitsForCompany, ...takesSeat];

/** True when a match may go from one state to the other; a match that has not ended may always be cancelled or superseded. */
export function mayBecome(from: MatchState, to: MatchState): boolean {
  if (next[from].includes(to)) return true;
  return (to === "cancelled" || to === "superseded") && !endStates.includes(from) && from !== "confirmed";
}

/** The states after the person's yes: on to the committee where the year has one, else waiting for the office. */
export function afterAgreement(year: ProgramYear): readonly MatchState[] {
  return hasCommittee(year) ? ["intern_accepted", "agreed", "committee_pending"] : ["intern_accepted", "agreed"];
}

/** The state in which the office may confirm. */
export function readyToConfirm(year: ProgramYear): MatchState {
  return hasCommittee(year) ? "approved" : "agreed";
}

/** The end of a walk along states, each step checked. Throws a fault where the machine knows no such step. */
export function walked(from: MatchState, path: readonly MatchState[]): MatchState {
  let at = from;
  for (const to of path) {
    assert(mayBecome(at, to), `a match does not go from ${at} to ${to}`);
    at = to;
  }
  return at;
}
