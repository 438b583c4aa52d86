import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import { recommendationById } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { MatchingTables } from "./tables.ts";

/** Marks a round as answered once the company has nobody left to answer; every deed that ends or answers a candidate asks it. */
export async function closeRoundIfAnswered(
  tx: Transaction,
  act: Act,
  match: { recommendationId: string; fiscalYear: number; companyId: string },
): Promise<void> {
  const { rows } = await sql<{
    left: number;
  }>`select count(*)::int as left from matches where recommendation_id = ${match.recommendationId}::uuid
    and state in ('sent', 'viewed', 'interview_requested', 'interviewed')`.execute(tx);
  if ((rows[0]?.left ?? 0) > 0) return;
  const round = await recommendationById(tx, match.recommendationId);
  if (round.state !== "sent") return;
  await tx
    .withTables<MatchingTables>()
    .updateTable("recommendations")
    .set({ state: "answered" })
    .where("id", "=", match.recommendationId)
    .where("state", "=", "sent")
    .execute();
  await writeHistory(tx, act, {
    what: "recommendation-answered",
    about: { kind: "recommendation", id: match.recommendationId },
    fiscalYear: match.fiscalYear,
    subjectCompany: match.companyId,
    facts: { round: round.round },
  });
}
