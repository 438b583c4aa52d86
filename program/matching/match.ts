import type { CourseCode } from "#program/year/program-year.ts";
import type { SuitabilityPart } from "#program/year/program-year.ts";

/** Every state of a candidate at a position (domain.md 6.3), from the proposal to its end. */
export const matchStates = [
  "proposed",
  "sent",
  "viewed",
  "interview_requested",
  "interviewed",
  "host_accepted",
  "host_declined",
  "host_lapsed",
  "intern_offered",
  "intern_accepted",
  "intern_declined",
  "intern_lapsed",
  "agreed",
  "committee_pending",
  "approved",
  "sent_back",
  "confirmed",
  "cancelled",
  "superseded",
] as const;
export type MatchState = (typeof matchStates)[number];

/** proposed: the office works on it; sent: with the company; answered: every candidate has an answer; closed: nothing follows. */
export const recommendationStates = ["proposed", "sent", "answered", "closed"] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** Why a company declines a candidate, as a code; `other` needs a note. */
export const declineReasons = ["knowledge", "language", "period", "chose-another", "plan-changed", "other"] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Why a person declines an offer. */
export const offerDeclineReasons = ["work-not-wished", "period", "place", "studies-or-job", "other-program", "personal", "other"] as const;
export type OfferDeclineReason = (typeof offerDeclineReasons)[number];

/** Why a match is cancelled. */
export const cancelReasons = [
  "company-closed-place",
  "company-plans-changed",
  "intern-withdrew",
  "visa",
  "health-or-family",
  "requirements",
  "other",
] as const;
export type CancelReason = (typeof cancelReasons)[number];

export const matchSides = ["company", "intern", "office"] as const;
/** Who ended a match. */
export type MatchSide = (typeof matchSides)[number];

/** Why a match ended before anybody answered it; null in a match: the person agreed to another place. */
export type SupersededBecause = "person-left" | "position-filled" | "position-closed";

/** One named part of a pair's suitability: points given, of so many possible. Nationality and sex are never a part. */
export interface SuitabilityPoints {
  readonly part: SuitabilityPart;
  readonly points: number;
  readonly of: number;
}

/** A candidate at a position, as the office and later slices read it. */
export interface Match {
  readonly id: string;
  readonly recommendationId: string;
  readonly positionId: string;
  readonly companyId: string;
  readonly applicationId: string;
  readonly courseApplicationId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly course: CourseCode;
  /** From 1, in the order in which the company sees them. */
  readonly placeInList: number;
  /** 0 to 1000; for the office alone. */
  readonly suitability: number;
  readonly parts: readonly SuitabilityPoints[];
  /** Empty unless staff pinned the pair. */
  readonly pinnedReason: string;
  readonly state: MatchState;
  readonly stateSince: Date;
  readonly viewedAt: Date | null;
  readonly hostAgreedAt: Date | null;
  readonly hostDeclinedReason: string;
  readonly hostDeclinedNote: string;
  readonly offeredAt: Date | null;
  readonly offerAnswerBy: Date | null;
  readonly internAgreedAt: Date | null;
  readonly internDeclinedReason: string;
  readonly internDeclinedNote: string;
  readonly termsVersion: string;
  /** The terms as the company saw them when it said yes. */
  readonly hostTermsVersion: string;
  /** Where the company put this person among those whom it would host, from 1; null where it gave no order. */
  readonly hostRank: number | null;
  readonly hostRankedBy: string | null;
  readonly hostRankedAt: Date | null;
  /** Where the person put this offer among those they hold, from 1; null where they were not asked. */
  readonly personRank: number | null;
  /** The person keeps this offer in case the one that they agreed to falls away. */
  readonly isReserve: boolean;
  readonly committeeDecision: "approved" | "sent_back" | null;
  readonly committeeAt: Date | null;
  readonly committeeNote: string;
  readonly confirmedAt: Date | null;
  readonly cancelledBySide: MatchSide | null;
  readonly cancelledAt: Date | null;
  readonly cancelledReason: string;
  readonly cancelledNote: string;
  readonly supersededBecause: SupersededBecause | null;
  readonly version: number;
}

/** One shortlist for a position: a round of recommendation. */
export interface Recommendation {
  readonly id: string;
  readonly fiscalYear: number;
  readonly positionId: string;
  readonly companyId: string;
  readonly round: number;
  readonly state: RecommendationState;
  readonly sentAt: Date | null;
  /** The end of the last day for the company's answer; exclusive. */
  readonly answerBy: Date | null;
}

/** How a shortlist came about, kept so that it can be calculated again. */
export interface EngineRecord {
  readonly engine: string;
  /** SHA-256 of the calculation's input, hexadecimal. */
  readonly inputHash: string;
  readonly lottery: { readonly algorithm: string; readonly commitment: string; readonly seed: string };
  readonly candidates: number;
  readonly positions: number;
  readonly pairs: number;
  /** Suitability of all shortlists together, and without pinned pairs: what the pins cost. */
  readonly suitability: number;
  readonly suitabilityFree: number;
  /** Candidates for whom the position was open by every rule. */
  readonly eligibleHere: number;
  readonly ranAt: string;
}

/** The saved filters of the office's list of matches, in the order of its rail. */
export const matchFilters = ["confirm", "interview", "offered", "committee", "company", "reserve", "confirmed", "ended"] as const;
export type MatchFilter = (typeof matchFilters)[number];
