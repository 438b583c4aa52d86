import type { ChangeKind } from "./match-change.ts";

/** Tables of `0091_repairs_and_reasons.sql`, as far as they are this slice's. */
export type MatchChangeTables = {
  match_repairs: {
    id: string;
    fiscal_year: number;
    course: string;
    match_id: string;
    position_id: string;
    change: ChangeKind;
    frozen_since: Date | null;
    proposal: unknown;
    is_followed: boolean;
    decided_by: string;
    decided_at: Date;
    reason: string;
  };
};
