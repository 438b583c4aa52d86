import type { Day } from "#platform/days.ts";

/** Every state of a visiting intern's travel (domain.md 6.4). */
export const travelStates = [
  "papers",
  "papers_sent",
  "visa_applied",
  "visa_issued",
  "visa_refused",
  "ticketed",
  "arrived",
  "departed",
] as const;
export type TravelState = (typeof travelStates)[number];

/** The two days between which a person stays in Japan. */
export const stayEnds = ["arrival", "departure"] as const;
export type StayEnd = (typeof stayEnds)[number];

/** Why a recorded day of arrival or departure is corrected. */
export const correctionReasons = ["mistyped", "flight-changed", "passport-stamp", "other"] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/** A day of arrival or departure: recorded in one deed, confirmed in another. */
export interface StayDay {
  readonly day: Day;
  readonly recordedBy: string | null;
  readonly confirmedBy: string | null;
  /** Null until somebody of the office has confirmed it: only then it counts for anything. */
  readonly confirmedAt: Date | null;
}

/** How one person of a visiting course comes to Japan and goes home. */
export interface Travel {
  readonly id: string;
  readonly matchId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly state: TravelState;
  readonly stateSince: Date;
  readonly arrival: StayDay | null;
  readonly departure: StayDay | null;
  readonly version: number;
}
