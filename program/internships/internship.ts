import type { Day } from "#platform/days.ts";
import type { CourseCode } from "#program/year/program-year.ts";

/** Every state of an internship (domain.md 6.4). */
export const internshipStates = [
  "preparing",
  "ready",
  "active",
  "suspended",
  "completed",
  "ended_early",
  "settling",
  "closed",
  "cancelled",
] as const;
export type InternshipState = (typeof internshipStates)[number];

/** Why an internship ended before its last day. */
export const endReasons = ["health", "family", "studies-or-job", "company-reason", "conduct", "visa", "disaster", "other"] as const;
export type EndReason = (typeof endReasons)[number];

/** Who called an internship off while it was prepared. */
export const cancelSides = ["intern", "company", "office"] as const;
export type CancelSide = (typeof cancelSides)[number];

/** What a day of an internship is. `planned` and `active` are days of activity, before and after their report was counted. */
export const dayKinds = ["planned", "active", "absent", "holiday", "training"] as const;
export type DayKind = (typeof dayKinds)[number];

/** One day in the plan. Weekends are not in it. */
export interface InternshipDay {
  readonly day: Day;
  readonly kind: DayKind;
}

/** One placement: what a confirmed match becomes. */
export interface Internship {
  readonly id: string;
  readonly matchId: string;
  readonly positionId: string;
  readonly companyId: string;
  readonly applicationId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly course: CourseCode;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly state: InternshipState;
  readonly stateSince: Date;
  /** Account of the staff member who looks after both sides; null while nobody does. */
  readonly concierge: string | null;
  /** The last day of one that ended early, else null. */
  readonly endedOn: Day | null;
  /** Codes of `checklist.ts` that are done. */
  readonly checklist: readonly string[];
  readonly version: number;
}
