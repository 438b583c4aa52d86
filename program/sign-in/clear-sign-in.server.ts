import { sql } from "kysely";
import type { DatabaseServer } from "#platform/database.server.ts";

/**
 * Deletes what signing in leaves behind once its time is over: sessions, forms that nobody came back for, codes and letters' numbers. By
 * the machine's clock, as they were made. Gives how many of each.
 */
export async function clearSignIn(server: DatabaseServer): Promise<{ sessions: number; forms: number; codes: number }> {
  const db = server.as({ databaseRole: "jip_sign_in", accountId: null, companyId: null, roles: [], requestId: "clear-sign-in" });
  return await db.transaction(async (tx) => {
    const gone = async (table: "sessions" | "kept_forms" | "sign_in_codes") =>
      Number((await sql`delete from ${sql.table(table)} where expires_at < now()`.execute(tx)).numAffectedRows ?? 0n);
    return { sessions: await gone("sessions"), forms: await gone("kept_forms"), codes: await gone("sign_in_codes") };
  });
}
