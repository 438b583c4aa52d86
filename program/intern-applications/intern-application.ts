import type { Day } from "#platform/days.ts";
import type { Alpha2 } from "#program/year/program-year.ts";
import type { CefrLevel } from "#program/year/program-year.ts";
import type { CourseCode } from "#program/year/program-year.ts";
import type { JlptLevel } from "#program/year/program-year.ts";

export const applicationStates = ["draft", "submitted", "withdrawn", "expired"] as const;
/** draft: nobody but its writer sees it; submitted: sent before the deadline, each course application goes its own way from here. */
export type ApplicationState = (typeof applicationStates)[number];

export const courseApplicationStates = [
  "submitted",
  "screening",
  "ineligible",
  "interview1_invited",
  "interview1_done",
  "interview2_invited",
  "interview2_done",
  "no_show",
  "not_selected",
  "pool",
  "recommended",
  "offered",
  "agreed",
  "confirmed",
  "declined",
  "lapsed",
  "released",
  "superseded",
  "withdrawn",
] as const;
/** The unit of selection: one course of one application (domain.md 6.1). */
export type CourseApplicationState = (typeof courseApplicationStates)[number];

/** An application of a person in a year. The promoted facts are empty until it is sent. */
export interface InternApplication {
  readonly id: string;
  /** Such as `23-000-118`; null for a draft. */
  readonly number: string | null;
  readonly fiscalYear: number;
  readonly accountId: string;
  readonly applicantKind: "foreign" | "japanese_student";
  readonly state: ApplicationState;
  /** As in the passport, in any script; one part is enough. */
  readonly fullName: string;
  readonly otherName: string;
  readonly birthDate: Day | null;
  readonly nationalities: readonly Alpha2[];
  readonly residence: Alpha2;
  readonly japanese: JlptLevel | null;
  readonly english: CefrLevel | null;
  readonly school: string;
  readonly field: string;
  readonly isStudent: boolean | null;
  readonly participatedBefore: boolean | null;
  /** What staff should look at, such as `age`; never a refusal. */
  readonly flags: readonly string[];
  readonly submittedAt: Date | null;
  /** SHA-256 of the canonical answers, hexadecimal; null for a draft. */
  readonly fingerprint: string | null;
  readonly firstSeenAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** One course that a person applied for. */
export interface CourseApplication {
  readonly id: string;
  readonly applicationId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly course: CourseCode;
  /** 1 is the first wish. */
  readonly wishRank: number;
  readonly state: CourseApplicationState;
  readonly stateSince: Date;
  readonly version: number;
}

/** What the person gets at once, and again on a second press. */
export interface Receipt {
  readonly number: string;
  readonly submittedAt: Date;
  readonly fingerprint: string;
  readonly courses: readonly CourseCode[];
}

export const withdrawalReasons = ["studies", "work", "family-or-health", "other-program", "dates", "other"] as const;
/** Why somebody takes their application back; they may also leave it open (`other`). */
export type WithdrawalReason = (typeof withdrawalReasons)[number];
