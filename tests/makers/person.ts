import { newId } from "#platform/ids.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { anyone } from "#program/accounts/account.ts";
import { kindOfRole } from "#program/accounts/account.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Language } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Role } from "#program/accounts/account.ts";
import type { AccountTables } from "#program/accounts/tables.ts";

/** When a test acts, in which language; noon of a day on which every window of FY2023 is open, unless said otherwise. */
export interface When {
  readonly now?: Date;
  readonly language?: Language;
}

const noon = new Date("2023-06-12T12:00:00+09:00");

/** A visitor whom nobody knows, as an act. */
export function aVisitor(server: DatabaseServer, { now = noon, language = "en" }: When = {}): Act {
  return actAs(server, anyone, { now, language, requestId: "test" });
}

/** Somebody signed in with one role, as an act: a new account with a fictitious name. */
export async function aPerson(
  server: DatabaseServer,
  role: Role,
  { now = noon, language = "en" }: When = {},
): Promise<Act & { readonly accountId: string }> {
  const accountId = newId();
  const name = `Example ${role} ${accountId.slice(-4)}`;
  const system = server.as({ databaseRole: "jip_system", accountId: null, companyId: null, roles: [], requestId: "test" });
  await system.transaction(async (tx) => {
    const tables = tx.withTables<AccountTables>();
    await tables
      .insertInto("accounts")
      .values({
        id: accountId,
        name,
        email: `${accountId}@people.example`,
        email_verified: true,
        language,
        created_at: now,
        updated_at: now,
      })
      .execute();
    if (role === "company") return; // A company's role comes with the company.
    await tables
      .insertInto("account_roles")
      .values({ id: newId(), account_id: accountId, role, company_id: null, granted_by: null, granted_at: now, ended_at: null })
      .execute();
  });
  const who = { kind: kindOfRole(role), accountId, companyId: null, roles: [role], name };
  return { ...actAs(server, who, { now, language, requestId: "test" }), accountId };
}

/** The same person at another moment. */
export function later<Someone extends Act>(someone: Someone, now: Date): Someone {
  return { ...someone, now };
}
