import { sql } from "kysely";
import { requirePermission } from "#program/accounts/act.server.ts";
import { decidedShown } from "./claim.ts";
import { mayReplace } from "./claim.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ClaimState } from "./claim.ts";
import type { CompanyClaim } from "./claim.ts";
import type { CompanyState } from "./rules.ts";

interface Row {
  readonly id: string;
  readonly corporate_number: string;
  readonly company_name: string;
  readonly person_name: string;
  readonly email: string;
  readonly telephone: string;
  readonly message: string;
  readonly asked_at: Date;
  readonly state: ClaimState;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
  readonly decision_note: string;
  readonly version: number;
  readonly holder_id: string | null;
  readonly holder_name: string;
  readonly holder_since: Date;
  readonly application_id: string | null;
  readonly application_number: string | null;
  readonly application_state: CompanyState;
  readonly states: readonly CompanyState[];
  readonly people: readonly { name: string; email: string; since: string }[];
}

/**
 * The questions about corporate numbers, those with the office first, all of them and the oldest at the top,
 * then the newest that were decided (`decidedShown`), each with the company that has the number now.
 */
export async function showClaims(act: Act): Promise<CompanyClaim[]> {
  requirePermission(act, "settle-company-claims");
  return await act.db.transaction(async (tx) => {
    const { rows } = await sql<Row>`
      select c.*, asker.email, coalesce(nullif(decider.name, ''), decider.email) as decided_by,
        h.id as holder_id, h.name as holder_name, h.created_at as holder_since,
        a.id as application_id, a.number as application_number, a.state as application_state,
        array(select x.state from company_applications x where x.company_id = h.id) as states,
        coalesce((select json_agg(json_build_object('name', p.name, 'email', p.email, 'since', r.granted_at) order by r.granted_at)
          from account_roles r join accounts p on p.id = r.account_id
          where r.company_id = h.id and r.role = 'company' and r.ended_at is null), '[]') as people
      from company_claims c join accounts asker on asker.id = c.account_id
        left join accounts decider on decider.id = c.decided_by
        left join host_companies h on h.corporate_number = c.corporate_number
        left join lateral (select * from company_applications x where x.company_id = h.id order by x.fiscal_year desc limit 1) a on true
      where c.state = 'open' or c.id in (select d.id from company_claims d where d.state <> 'open' order by d.decided_at desc limit ${decidedShown})
      order by (c.state = 'open') desc, case when c.state = 'open' then c.asked_at end, c.decided_at desc`.execute(tx);
    return rows.map(asClaim);
  });
}

/** How many questions wait for the office; 0 for whoever does not decide them. */
export async function openClaims(act: Act): Promise<number> {
  return await act.db.transaction(async (tx) => {
    const { rows } = await sql<{ open: number }>`select count(*)::int as open from company_claims where state = 'open'`.execute(tx);
    return rows[0]!.open;
  });
}

function asClaim(row: Row): CompanyClaim {
  return {
    id: row.id,
    corporateNumber: row.corporate_number,
    companyName: row.company_name,
    askedAt: row.asked_at,
    state: row.state,
    personName: row.person_name,
    email: row.email,
    telephone: row.telephone,
    message: row.message,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionNote: row.decision_note,
    version: row.version,
    holder:
      row.holder_id === null
        ? null
        : {
            companyId: row.holder_id,
            name: row.holder_name,
            registeredAt: row.holder_since,
            application:
              row.application_id === null ? null : { id: row.application_id, number: row.application_number, state: row.application_state },
            mayEnd: row.states.every(mayReplace),
            people: row.people.map(({ name, email, since }) => ({ name, email, since: new Date(since) })),
          },
  };
}
