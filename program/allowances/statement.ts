import type { Day } from "#platform/days.ts";
import type { AllowanceCounts } from "#program/year/program-year.ts";
import type { CourseTerms } from "#program/year/program-year.ts";

export const statementStates = ["accrued", "approved", "paid", "adjusted"] as const;
/** accrued: computed; approved: may be paid; paid: is paid; adjusted: replaced by a corrected statement. */
export type StatementState = (typeof statementStates)[number];

/** What is due for the days of one internship that no other live statement counts, with the terms and days that it was computed from. */
export interface AllowanceStatement {
  readonly id: string;
  readonly number: string;
  readonly internshipId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly course: string;
  readonly terms: Pick<CourseTerms, "allowanceYenPerDay" | "allowanceCounts" | "payIn">;
  readonly counts: AllowanceCounts;
  /** Each day once, in order. */
  readonly days: readonly Day[];
  readonly yen: number;
  readonly state: StatementState;
  readonly computedAt: Date;
  readonly approvedAt: Date | null;
  readonly paidAt: Date | null;
  readonly paidOn: Day | null;
  readonly replaces: string | null;
  readonly version: number;
}
