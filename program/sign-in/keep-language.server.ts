import { actAs } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Language } from "#platform/language.ts";
import type { AccountTables } from "#program/accounts/tables.ts";

/** Letters come in the language in which somebody signed in last. */
export async function keepLanguage(server: DatabaseServer, accountId: string, language: Language, now: Date): Promise<void> {
  const self = actAs(server, { ...anyone, accountId }, { now, language, requestId: "sign-in" });
  await self.db.transaction(async (tx) => {
    await tx
      .withTables<AccountTables>()
      .updateTable("accounts")
      .set({ language })
      .where("id", "=", accountId)
      .where("language", "<>", language)
      .execute();
  });
}
