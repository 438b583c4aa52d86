import { sql } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { CompanyNames } from "#program/host-companies/company-said.ts";

/** The companies to which the acting person was recommended, by the name under which provisions were written down: for the person alone. */
export async function ownCompanyNames(tx: Transaction): Promise<ReadonlyMap<string, CompanyNames>> {
  const { rows } = await sql<CompanyNames>`
    select distinct company_name as "companyName", company_name_en as "companyNameEn" from my_recommendations()`.execute(tx);
  return new Map(rows.map((row) => [row.companyName, row]));
}
