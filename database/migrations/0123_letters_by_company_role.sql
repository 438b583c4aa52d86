set local search_path = jip;
-- Letters about candidates go to those of a company who may see candidates (program/accounts/company-roles.ts): a trainer and whoever
-- keeps the books are told nothing of people whom they may not look at.
grant create on schema jip to jip_system;
set local role jip_system;
create or replace function people_of_company(company uuid) returns setof uuid language sql stable security definer set search_path = jip, pg_temp as $$
  select r.account_id from account_roles r where r.company_id = company and r.role = 'company' and r.ended_at is null
    and r.company_role in ('applicant', 'manager')
    and (company = jip_company() or jip_has_role('committee') or exists (select from matches m where m.company_id = company and m.account_id = jip_account() and m.state <> 'proposed'))
  order by r.granted_at
$$;
reset role;
revoke create on schema jip from jip_system;
