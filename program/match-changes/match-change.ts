import type { RepairProposal } from "#program/matching/repair-market.ts";

/** What makes an agreed or confirmed place fall away. */
export const changeKinds = ["intern-withdrew", "visa-refused", "company-withdrew", "company-closed"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Who leaves with each change: the person, one seat of the company, or the whole position. */
export const leavingOf = {
  "intern-withdrew": "person",
  "visa-refused": "person",
  "company-withdrew": "seat",
  "company-closed": "position",
} as const satisfies Record<ChangeKind, "person" | "seat" | "position">;

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
