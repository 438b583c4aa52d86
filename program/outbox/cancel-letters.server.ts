import type { Transaction } from "#platform/database.server.ts";
import type { OutboxTables } from "./tables.ts";

/**
 * Cancels letters of some kinds about one record that have not been sent, such as a held result that is taken back.
 * Gives how many; none means that they have gone out already, or that there were none.
 */
export async function cancelLetters(tx: Transaction, about: { kind: string; id: string }, kinds: readonly string[]): Promise<number> {
  const result = await tx
    .withTables<OutboxTables>()
    .updateTable("letters")
    .set({ state: "cancelled" })
    .where("about_kind", "=", about.kind)
    .where("about_id", "=", about.id)
    .where("kind", "in", [...kinds])
    .where("state", "in", ["queued", "failed"])
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
