import { sql } from "kysely";
import { companySaid } from "#program/host-companies/company-said.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { AccountClosure } from "./unused-account.ts";
import type { AccountKind } from "./unused-account.ts";
import type { CompanyNames } from "#program/host-companies/company-said.ts";

/** An account in one of its kinds with what the clockwork must know of it. */
export interface WatchedAccount {
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly companyId: string | null;
  readonly roleIds: readonly string[];
  readonly isAdministrator: boolean;
  readonly lastSignedInAt: Date | null;
  readonly newestRoleAt: Date;
  readonly isCompanyBusy: boolean;
  readonly openId: string | null;
  readonly promptedAt: Date | null;
}

/** States of a company's application in which nothing is left to do for it this year. */
const companyOver = ["unmatched", "closed", "withdrawn", "ineligible"];

/** Every account with a live role of staff or of a company, those of a company once for each company. For the clockwork. */
export async function watchedAccounts(tx: Transaction, fiscalYear: number): Promise<WatchedAccount[]> {
  const { rows } = await sql<WatchedAccount>`
    select r.account_id as "accountId", case when r.role = 'company' then 'company' else 'staff' end as kind, r.company_id as "companyId",
      array_agg(r.id order by r.granted_at) as "roleIds", bool_or(r.role = 'administrator') as "isAdministrator",
      a.last_signed_in_at as "lastSignedInAt", max(r.granted_at) as "newestRoleAt",
      exists (select from company_applications c where c.company_id = r.company_id and c.fiscal_year = ${fiscalYear} and c.state <> all(${companyOver})) as "isCompanyBusy",
      o.id as "openId", o.prompted_at as "promptedAt"
    from account_roles r join accounts a on a.id = r.account_id
      left join account_closures o on o.account_id = r.account_id and o.kept_at is null and o.closed_at is null
        and o.kind = case when r.role = 'company' then 'company' else 'staff' end and o.company_id is not distinct from r.company_id
    where r.ended_at is null and r.role <> 'intern'
    group by r.account_id, 2, r.company_id, a.last_signed_in_at, o.id, o.prompted_at order by r.account_id`.execute(tx);
  return rows;
}

/** The askings of the last year, those still waiting first; for the administrator. */
export async function closures(tx: Transaction): Promise<AccountClosure[]> {
  const { rows } = await sql<Omit<AccountClosure, "company"> & CompanyNames>`
    select c.id, c.account_id as "accountId", a.name, a.email, c.kind, coalesce(h.name, '') as "companyName", coalesce(h.name_en, '') as "companyNameEn", c.prompted_at as "promptedAt", c.closed_at as "closedAt",
      case when c.reopened_at is not null then 'reopened' when c.closed_at is not null then 'closed' when c.kept_at is not null then 'kept' else 'prompted' end as state,
      coalesce((select array_agg(distinct r.role) from account_roles r where r.account_id = c.account_id
        and (r.id = any(c.ended_roles) or (c.closed_at is null and r.ended_at is null and r.company_id is not distinct from c.company_id))), '{}') as roles
    from account_closures c join accounts a on a.id = c.account_id left join host_companies h on h.id = c.company_id
    where c.kept_at is null order by (c.reopened_at is not null), c.prompted_at desc, c.id limit 200`.execute(tx);
  return rows.map(({ companyName, companyNameEn, ...row }) => ({ ...row, company: companySaid({ companyName, companyNameEn }) }));
}
