import { sql } from "kysely";
import { companySaid } from "#program/host-companies/company-said.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Said } from "#platform/language.ts";
import type { CompanyNames } from "#program/host-companies/company-said.ts";

/** An internship with days on record that no live statement counts. */
export interface ToSettle {
  readonly internshipId: string;
  readonly number: string;
  readonly name: string;
  readonly course: string;
  readonly company: Said;
  /** Days that wait to be settled. */
  readonly days: number;
}

interface Row extends Omit<ToSettle, "company">, CompanyNames {}

/**
 * Every internship of a year with something to settle, most days first; one question for all. `stayCourses` are the courses whose terms count days of stay.
 * The days are those that `settleAllowance` would count: checked reports with activity, or confirmed arrival to confirmed departure.
 */
export async function internshipsToSettle(tx: Transaction, fiscalYear: number, stayCourses: readonly string[]): Promise<ToSettle[]> {
  const { rows } = await sql<Row>`
    select i.id as "internshipId", a.number, a.full_name as name, i.course, h.name as "companyName", h.name_en as "companyNameEn",
      case when i.course = any(${[...stayCourses]}::text[]) then stay.days else activity.days end::int as days
    from internships i
      join intern_applications a on a.id = i.application_id
      join host_companies h on h.id = i.company_id
      cross join lateral (
        select count(*) as days from daily_reports r where r.internship_id = i.id and r.state = 'checked' and r.counts_as_activity
          and not exists (select from allowance_days d where d.internship_id = i.id and d.day = r.day and d.is_live)
      ) activity
      cross join lateral (
        select count(*) as days from travels t, generate_series(t.arrived_on::timestamp, t.departed_on::timestamp, '1 day') as stayed(day)
          where t.match_id = i.match_id and t.arrival_confirmed_at is not null and t.departure_confirmed_at is not null
          and not exists (select from allowance_days d where d.internship_id = i.id and d.day = stayed.day::date and d.is_live)
      ) stay
    where i.fiscal_year = ${fiscalYear} and case when i.course = any(${[...stayCourses]}::text[]) then stay.days else activity.days end > 0
    order by days desc, a.number`.execute(tx);
  return rows.map(({ companyName, companyNameEn, ...row }) => ({
    ...row,
    company: companySaid({ companyName, companyNameEn }),
    days: Number(row.days),
  }));
}
