import type { Transaction } from "#platform/database.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";

/** To which application and account course applications belong. */
export async function ownersOf(tx: Transaction, ids: readonly string[]) {
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("course_applications")
    .select(["id", "application_id", "account_id"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
