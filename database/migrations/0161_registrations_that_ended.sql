set local search_path = jip;
-- A registration that ended because its number passed to the company that owns it: it stays readable and is counted among the living no more.
alter table host_companies add column ended_at timestamptz;
update host_companies h set ended_at = ended.at
  from (select about_id, max(at) as at from history where what = 'company-registration-ended' and about_kind = 'company' group by about_id) ended
  where ended.about_id = h.id::text and h.corporate_number is null;
-- A talk's position is called as the position is called now, so that English which the office writes later reaches it, too.
alter table company_interviews drop column position_title, drop column position_title_en;
grant create on schema jip to jip_system;
set local role jip_system;
create or replace function replace_company_registration(claim uuid, new_company uuid, role_id uuid, moment timestamptz) returns table (left_account uuid)
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare asked company_claims;
declare former uuid;
begin
  if not settles_company_claims() then raise exception 'claims are settled by others'; end if;
  select * into strict asked from company_claims c where c.id = claim and c.state = 'open';
  perform from accounts a where a.id = asked.account_id for update;
  if exists (select from account_roles r where r.account_id = asked.account_id and r.role = 'company' and r.ended_at is null) then raise exception 'the claimant acts for a company'; end if;
  select h.id into strict former from host_companies h where h.corporate_number = asked.corporate_number for update;
  update host_companies set corporate_number = null, ended_at = moment where id = former;
  update company_invitations set withdrawn_at = moment where company_id = former and accepted_at is null and withdrawn_at is null;
  insert into host_companies (id, corporate_number, name, name_kana, name_en, created_by, created_at)
    values (new_company, asked.corporate_number, asked.company_name, '', '', asked.account_id, moment);
  insert into account_roles (id, account_id, role, company_id, company_role, granted_by, granted_at)
    values (role_id, asked.account_id, 'company', new_company, 'manager', jip_account(), moment);
  return query update account_roles r set ended_at = moment where r.company_id = former and r.role = 'company' and r.ended_at is null returning r.account_id;
end $$;
reset role;
revoke create on schema jip from jip_system;
