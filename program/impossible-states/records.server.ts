import type { Transaction } from "#platform/database.server.ts";
import type { AboutKind } from "./impossible-state.ts";
import type { Finding } from "./impossible-state.ts";
import type { ImpossibleStateTables } from "./tables.ts";

/** What is impossible and so all the same, oldest first; for administrators and managers. */
export async function openFindings(tx: Transaction): Promise<Finding[]> {
  const rows = await tx
    .withTables<ImpossibleStateTables>()
    .selectFrom("impossible_state_findings")
    .selectAll()
    .where("gone_at", "is", null)
    .orderBy("first_found_at")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    checkCode: row.check_code,
    aboutKind: row.about_kind as AboutKind,
    aboutId: row.about_id,
    firstFoundAt: row.first_found_at,
    lastFoundAt: row.last_found_at,
  }));
}

/** When the check ran last, over how many things, and what it found; null before the first run. */
export async function lastCheck(tx: Transaction): Promise<{ checkedAt: Date; checks: number; found: number } | null> {
  const row = await tx
    .withTables<ImpossibleStateTables>()
    .selectFrom("impossible_state_checks")
    .selectAll()
    .orderBy("checked_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { checkedAt: row.checked_at, checks: row.checks, found: row.found };
}
