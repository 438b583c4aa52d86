import { needsVisa } from "#program/matching/rules.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Match } from "#program/matching/match.ts";
import type { RepairProposal } from "#program/matching/repair-market.ts";

/** What makes an agreed or confirmed place fall away. */
export const changeKinds = ["intern-withdrew", "visa-refused", "company-withdrew", "company-closed"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What can happen in a course: only those who come to Japan for it need a visa (domain.md 13). */
export function changeKindsOf(course: Pick<Course, "mode">): readonly ChangeKind[] {
  return changeKinds.filter((one) => one !== "visa-refused" || needsVisa(course));
}

/** Who leaves with each change: the person, one seat of the company, or the whole position. */
export const leavingOf = {
  "intern-withdrew": "person",
  "visa-refused": "person",
  "company-withdrew": "seat",
  "company-closed": "position",
} as const satisfies Record<ChangeKind, "person" | "seat" | "position">;

/**
 * True where the person took their application back by themselves after the company had said yes: their place is free, and the office decides
 * who follows. Whatever the office ends has a reason with it; a person gives theirs for the application alone.
 */
export function leftByThemselves(match: Pick<Match, "state" | "cancelledBySide" | "cancelledReason" | "hostAgreedAt">): boolean {
  return match.state === "cancelled" && match.cancelledBySide === "intern" && match.cancelledReason === "" && match.hostAgreedAt !== null;
}

/** A change as it was decided: what was proposed then, whether it was followed, by whom and why. Never edited. */
export interface MatchRepair {
  readonly id: string;
  readonly matchId: string;
  readonly change: ChangeKind;
  readonly proposal: RepairProposal;
  readonly frozenSince: Date | null;
  readonly isFollowed: boolean;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly reason: string;
}
