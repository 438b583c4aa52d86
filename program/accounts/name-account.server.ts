import type { Transaction } from "#platform/database.server.ts";
import type { AccountTables } from "./tables.ts";

/** Gives an account without a name the one that its owner has just written in an application; a name that stands is left alone. */
export async function nameAccount(tx: Transaction, accountId: string, name: string): Promise<void> {
  if (name.trim() === "") return;
  await tx.withTables<AccountTables>().updateTable("accounts").set({ name }).where("id", "=", accountId).where("name", "=", "").execute();
}
