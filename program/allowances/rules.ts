import { assert } from "#platform/assert.ts";
import type { CourseTerms } from "#program/year/program-year.ts";

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
