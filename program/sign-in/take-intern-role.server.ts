import { newId } from "#platform/ids.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { liveRoles } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";

/** Somebody signed in says that they want to apply as an intern: from now on their pages are open to them. Saying it twice changes nothing. */
export async function takeInternRole(act: Act): Promise<void> {
  const accountId = accountOf(act);
  await act.db.transaction(async (tx) => {
    if ((await liveRoles(tx, accountId)).some((held) => held.role === "intern")) return;
    await tx
      .withTables<AccountTables>()
      .insertInto("account_roles")
      .values({ id: newId(), account_id: accountId, role: "intern", company_id: null, granted_by: accountId, granted_at: act.now, ended_at: null })
      .execute();
    await writeHistory(tx, act, { what: "intern-role-taken", about: { kind: "account", id: accountId }, subjectAccount: accountId });
  });
}
