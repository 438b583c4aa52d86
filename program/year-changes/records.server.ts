import type { Transaction } from "#platform/database.server.ts";
import type { Side } from "#program/year/program-year.ts";

/** What the letters about a change need of the drafts' tables. */
type DraftTables = {
  intern_applications: { account_id: string; fiscal_year: number; state: string };
  company_applications: { company_id: string; fiscal_year: number; state: string };
  account_roles: { account_id: string; role: string; company_id: string | null; ended_at: Date | null };
};

/** The accounts with an application on that side that is not sent yet. */
export async function draftAccounts(tx: Transaction, fiscalYear: number, side: Side): Promise<string[]> {
  const tables = tx.withTables<DraftTables>();
  if (side === "intern") {
    const rows = await tables
      .selectFrom("intern_applications")
      .select("account_id")
      .where("fiscal_year", "=", fiscalYear)
      .where("state", "=", "draft")
      .execute();
    return rows.map((row) => row.account_id);
  }
  const rows = await tables
    .selectFrom("company_applications")
    .innerJoin("account_roles", "account_roles.company_id", "company_applications.company_id")
    .select("account_roles.account_id")
    .distinct()
    .where("company_applications.fiscal_year", "=", fiscalYear)
    .where("company_applications.state", "in", ["draft", "returned"])
    .where("account_roles.ended_at", "is", null)
    .execute();
  return rows.map((row) => row.account_id);
}
