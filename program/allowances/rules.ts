import { assert } from "#platform/assert.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { CourseTerms } from "#program/year/program-year.ts";
import type { StatementState } from "./statement.ts";

/** The days that an internship can be paid for, both counted from checked records. */
export interface DaysServed {
  /** Days with activity whose report the office has checked. */
  readonly activityDays: number;
  /** Days in Japan from entry to departure, both included; 0 for who didn't travel. */
  readonly stayDays: number;
}

/**
 * Allowance of one internship, in whole yen.
 * The course's terms say which days count: of activity (A to B2) or of stay (C).
 * Source: Q&A for interns 4, "participation allowance". Throws on a day count that is negative or not whole, and on a sum too big to hold exactly.
 */
export function allowanceYen(terms: CourseTerms, served: DaysServed): number {
  for (const days of [served.activityDays, served.stayDays]) {
    assert(Number.isSafeInteger(days) && days >= 0, `days must be whole and not negative: ${days}`);
  }
  const days = terms.allowanceCounts === "stay-days" ? served.stayDays : served.activityDays;
  const yen = terms.allowanceYenPerDay * days;
  assert(Number.isSafeInteger(yen), `the allowance of ${days} days is no sum of money`);
  return yen;
}

/** What a statement says before it is kept. */
export interface Settlement {
  readonly days: readonly Day[];
  readonly yen: number;
}

/**
 * Settles the days of an internship that are on record and in no other live statement, up to and with `until`.
 * Days given twice count once. `nothing-to-settle` when no day is left.
 */
export function settle(
  terms: CourseTerms,
  recorded: readonly Day[],
  settled: ReadonlySet<Day>,
  until: Day,
): Outcome<Settlement, Problem<"nothing-to-settle">> {
  const days = [...new Set(recorded)].filter((day) => day <= until && !settled.has(day)).sort();
  if (days.length === 0) return refused({ code: "nothing-to-settle" as const, field: null });
  const isStay = terms.allowanceCounts === "stay-days";
  const yen = allowanceYen(terms, { activityDays: isStay ? 0 : days.length, stayDays: isStay ? days.length : 0 });
  return done({ days, yen });
}

const follows: Readonly<Record<StatementState, readonly StatementState[]>> = {
  accrued: ["approved", "adjusted"],
  approved: ["paid", "adjusted"],
  paid: ["adjusted"],
  adjusted: [],
};

/** Whether a statement may come to a state. Source: domain.md 6.4. */
export function mayBecome(from: StatementState, to: StatementState): boolean {
  return follows[from].includes(to);
}
