import { sql } from "kysely";
import { isId } from "#platform/ids.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { accountReopened } from "./letters.ts";
import { closures } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { AccountClosure } from "./unused-account.ts";
import type { UnusedAccountTables } from "./tables.ts";

/** The accounts that were asked about, closed or opened again; for the administrator. */
export async function showUnusedAccounts(act: Act): Promise<readonly AccountClosure[]> {
  requirePermission(act, "manage-accounts");
  return await act.db.transaction(closures);
}

/** Gives a closed account the roles back that its closing ended, and tells its person. The same press again changes nothing. */
export async function reopenAccount(act: Act, closureId: string): Promise<Outcome<null, Problem<"not-closed">>> {
  requirePermission(act, "manage-accounts");
  return await act.db.transaction(async (tx) => {
    const tables = tx.withTables<UnusedAccountTables & AccountTables>();
    const closure = isId(closureId)
      ? await tables.selectFrom("account_closures").selectAll().where("id", "=", closureId).executeTakeFirst()
      : undefined;
    if (closure === undefined || closure.closed_at === null) return refused({ code: "not-closed" as const, field: null });
    if (closure.reopened_at !== null) return done(null);
    const changed = await tables
      .updateTable("account_closures")
      .set({ reopened_at: act.now, reopened_by: accountOf(act) })
      .where("id", "=", closure.id)
      .where("reopened_at", "is", null)
      .executeTakeFirst();
    if (changed.numUpdatedRows !== 1n) return done(null); // A colleague was quicker.
    const ended = await tables
      .selectFrom("account_roles")
      .selectAll()
      .where(sql<boolean>`id = any(${closure.ended_roles})`)
      .execute();
    const held = await tables
      .selectFrom("account_roles")
      .selectAll()
      .where("account_id", "=", closure.account_id)
      .where("ended_at", "is", null)
      .execute();
    const missing = ended.filter((one) => !held.some((other) => other.role === one.role && other.company_id === one.company_id));
    if (missing.length > 0)
      await tables
        .insertInto("account_roles")
        .values(missing.map((one) => ({ ...one, id: newId(), granted_by: accountOf(act), granted_at: act.now, ended_at: null })))
        .execute();
    await writeHistory(tx, act, {
      what: "account-reopened",
      about: { kind: "account", id: closure.account_id },
      subjectAccount: closure.account_id,
      ...(closure.company_id === null ? {} : { subjectCompany: closure.company_id }),
      facts: { roles: missing.length },
    });
    await queueLetter(tx, act, { to: { account: closure.account_id }, words: accountReopened() });
    return done(null);
  });
}
