import { companyRolesWith } from "#program/accounts/company-roles.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { CompanyRight } from "#program/accounts/company-roles.ts";
import type { AccountTables } from "#program/accounts/tables.ts";

/**
 * The accounts that act for a company now and hold a right there, for letters of the office: of what somebody may not see, no letter tells
 * them. A company itself sees only its own account here.
 */
export async function peopleOfCompany(tx: Transaction, companyId: string, right: CompanyRight = "read-application"): Promise<string[]> {
  const rows = await tx
    .withTables<AccountTables>()
    .selectFrom("account_roles")
    .select("account_id")
    .where("company_id", "=", companyId)
    .where("role", "=", "company")
    .where("company_role", "in", [...companyRolesWith(right)])
    .where("ended_at", "is", null)
    .orderBy("granted_at")
    .execute();
  return rows.map((row) => row.account_id);
}
