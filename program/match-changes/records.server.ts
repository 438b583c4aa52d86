import type { Transaction } from "#platform/database.server.ts";
import type { RepairProposal } from "#program/matching/repair-market.ts";
import type { MatchRepair } from "./match-change.ts";
import type { MatchChangeTables } from "./tables.ts";

/** What was decided when a match fell away, newest first; for the office. */
export async function repairsOf(tx: Transaction, matchId: string): Promise<MatchRepair[]> {
  const rows = await tx
    .withTables<MatchChangeTables>()
    .selectFrom("match_repairs")
    .selectAll()
    .where("match_id", "=", matchId)
    .orderBy("decided_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    matchId: row.match_id,
    change: row.change,
    proposal: row.proposal as RepairProposal,
    frozenSince: row.frozen_since,
    isFollowed: row.is_followed,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    reason: row.reason,
  }));
}
