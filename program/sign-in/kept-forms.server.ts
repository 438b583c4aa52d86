import { newId } from "#platform/ids.ts";
import { seal } from "#platform/sealed.server.ts";
import { unseal } from "#platform/sealed.server.ts";
import type { Database } from "#platform/database.server.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Typed } from "#platform/typed.ts";

/** Minutes that a form is kept for whoever was signed out while typing. */
const keptMinutes = 60;
/** Forms that are kept of one account at once; the oldest gives way. */
export const keptFormsMost = 5;
/** The longest form that is kept, in characters; more than any of ours. */
const charactersMost = 200_000;

type Tables = { kept_forms: { id: string; account_id: string; path: string; sealed: string; expires_at: Date } };

/** What was typed, sealed with the program's secret for one account alone. By the machine's clock, as sessions are. */
export function keptForms(server: DatabaseServer, secret: string) {
  const db: Database = server.as({ databaseRole: "jip_sign_in", accountId: null, companyId: null, roles: [], requestId: "sign-in" });
  const purposeOf = (accountId: string) => `kept-form:${accountId}`;
  return {
    /** Keeps what an account had typed on a page, in the place of anything kept there before. */
    keep: async (accountId: string, path: string, typed: Typed): Promise<void> => {
      const sealed = seal(secret, purposeOf(accountId), typed);
      if (sealed.length > charactersMost) return;
      const expiresAt = new Date(Date.now() + keptMinutes * 60_000);
      await db.transaction(async (tx) => {
        const forms = tx.withTables<Tables>();
        await forms.deleteFrom("kept_forms").where("expires_at", "<", new Date()).execute();
        await forms
          .insertInto("kept_forms")
          .values({ id: newId(), account_id: accountId, path, sealed, expires_at: expiresAt })
          .onConflict((conflict) => conflict.columns(["account_id", "path"]).doUpdateSet({ id: newId(), sealed, expires_at: expiresAt }))
          .execute();
        const newest = forms.selectFrom("kept_forms").select("id").where("account_id", "=", accountId).orderBy("expires_at", "desc");
        await forms
          .deleteFrom("kept_forms")
          .where("account_id", "=", accountId)
          .where("id", "not in", newest.orderBy("id", "desc").limit(keptFormsMost))
          .execute();
      });
    },
    /** The id of what an account has kept on a page, or null. */
    find: async (accountId: string, path: string): Promise<string | null> =>
      await db.transaction(async (tx) => {
        const row = await tx
          .withTables<Tables>()
          .selectFrom("kept_forms")
          .select("id")
          .where("account_id", "=", accountId)
          .where("path", "=", path)
          .where("expires_at", ">", new Date())
          .executeTakeFirst();
        return row?.id ?? null;
      }),
    /** What was typed, for the account that typed it and the page on which it did; null for everybody else and when it is too late. */
    open: async (accountId: string, path: string, id: string): Promise<Typed | null> =>
      await db.transaction(async (tx) => {
        const row = await tx
          .withTables<Tables>()
          .selectFrom("kept_forms")
          .select("sealed")
          .where("id", "=", id)
          .where("account_id", "=", accountId)
          .where("path", "=", path)
          .where("expires_at", ">", new Date())
          .executeTakeFirst();
        return row === undefined ? null : (unseal(secret, purposeOf(accountId), row.sealed) as Typed | null);
      }),
    /** Forgets what an account has kept, once it was sent or is not wanted. */
    forget: async (accountId: string, path: string): Promise<void> => {
      await db.transaction(
        async (tx) =>
          await tx.withTables<Tables>().deleteFrom("kept_forms").where("account_id", "=", accountId).where("path", "=", path).execute(),
      );
    },
  };
}
