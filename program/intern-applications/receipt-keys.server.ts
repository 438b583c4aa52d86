import { receiptKey } from "./signed-receipt.server.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { KeyOnRecord } from "./signed-receipt.server.ts";
import type { InternApplicationTables } from "./tables.ts";

/**
 * Puts the public key of the program's secret on record, and notes when the one before it was replaced. Runs at each start, as the program's
 * own clockwork; with the same secret again it changes nothing. A secret that comes back is in use again.
 */
export async function keepReceiptKey(server: DatabaseServer, secret: string, now: Date): Promise<void> {
  const { id, pem } = receiptKey(secret);
  const db = server.as({ databaseRole: "jip_system", accountId: null, companyId: null, roles: [], requestId: "start" });
  await db.transaction(async (tx) => {
    const keys = tx.withTables<InternApplicationTables>();
    await keys
      .insertInto("receipt_keys")
      .values({ id, pem, first_used_at: now, replaced_at: null })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ replaced_at: null }).where("receipt_keys.replaced_at", "is not", null))
      .execute();
    await keys.updateTable("receipt_keys").set({ replaced_at: now }).where("id", "<>", id).where("replaced_at", "is", null).execute();
  });
}

/** Every key by which a receipt of ours may be signed: the present one first, then those on record, the latest first. */
export async function receiptKeys(tx: Transaction, secret: string): Promise<KeyOnRecord[]> {
  const present = receiptKey(secret);
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("receipt_keys")
    .select(["id", "pem", "replaced_at as replacedAt"])
    .where("id", "<>", present.id)
    .orderBy("first_used_at", "desc")
    .execute();
  return [{ ...present, replacedAt: null }, ...rows];
}
