import { createHash } from "node:crypto";
import { newId } from "#platform/ids.ts";
import { randomToken } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";

/** Hours that a set-up link can be used; each start of a program without an administrator prints a new one. */
const linkHours = 24;
const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** The path of a new set-up link, or null when there is an administrator already. Only its hash is kept. */
export async function makeSetUpLink(server: DatabaseServer, now: Date = new Date()): Promise<string | null> {
  const act = actAsSystem(server, { now, requestId: "start" });
  return await act.db.transaction(async (tx) => {
    if (await hasAdministrator(tx)) return null;
    const token = randomToken();
    await tx
      .withTables<AccountTables>()
      .insertInto("set_up_links")
      .values({
        token_hash: hashOf(token),
        created_at: now,
        expires_at: new Date(now.getTime() + linkHours * 3_600_000),
        used_at: null,
        used_by: null,
      })
      .execute();
    return `/en/set-up/${token}`;
  });
}

/** Uses up a set-up link: makes the account (or takes the known one of that address) an administrator. `set-up-link-used` when it is old or used. */
export async function setUpAdministrator(
  act: Act,
  token: string,
  person: { name: string; email: string },
): Promise<Outcome<{ accountId: string }>> {
  return await act.db.transaction(async (tx) => {
    const accounts = tx.withTables<AccountTables>();
    // All of them are locked, in one order: two links used at the same moment would each find no administrator.
    const links = await accounts.selectFrom("set_up_links").selectAll().orderBy("token_hash").forUpdate().execute();
    const link = links.find((one) => one.token_hash === hashOf(token));
    if (link === undefined || link.used_at !== null || link.expires_at <= act.now || (await hasAdministrator(tx)))
      return refused({ code: "set-up-link-used", field: null });
    const known = await accounts.selectFrom("accounts").select("id").where("email", "=", person.email).executeTakeFirst();
    const accountId = known?.id ?? newId();
    if (known === undefined) {
      await accounts
        .insertInto("accounts")
        .values({
          id: accountId,
          name: person.name,
          email: person.email,
          email_verified: false,
          language: act.language,
          created_at: act.now,
          updated_at: act.now,
        })
        .execute();
    }
    await accounts
      .insertInto("account_roles")
      .values({
        id: newId(),
        account_id: accountId,
        role: "administrator",
        company_id: null,
        granted_by: null,
        granted_at: act.now,
        ended_at: null,
      })
      .execute();
    await accounts
      .updateTable("set_up_links")
      .set({ used_at: act.now, used_by: accountId })
      .where("token_hash", "=", link.token_hash)
      .execute();
    await writeHistory(tx, act, { what: "administrator-set-up", about: { kind: "account", id: accountId } });
    return done({ accountId });
  });
}

async function hasAdministrator(tx: Transaction): Promise<boolean> {
  const row = await tx
    .withTables<AccountTables>()
    .selectFrom("account_roles")
    .select("id")
    .where("role", "=", "administrator")
    .where("ended_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
