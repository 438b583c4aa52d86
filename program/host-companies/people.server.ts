import type { Transaction } from "#platform/database.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";

/** The accounts that act for a company now, for letters of the office. A company itself sees only its own account here. */
export async function peopleOfCompany(tx: Transaction, companyId: string): Promise<string[]> {
  const rows = await tx
    .withTables<AccountTables>()
    .selectFrom("account_roles")
    .select("account_id")
    .where("company_id", "=", companyId)
    .where("role", "=", "company")
    .where("ended_at", "is", null)
    .orderBy("granted_at")
    .execute();
  return rows.map((row) => row.account_id);
}
