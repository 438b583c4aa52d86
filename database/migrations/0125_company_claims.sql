set local search_path = jip;
-- Somebody names a corporate number that is registered already: a question to the office, which alone knows both sides. Whoever asks sees
-- nothing of the company that is there, and the company nothing of the question before the office has decided.
create table company_claims (
  id uuid primary key,
  corporate_number text not null check (corporate_number ~ '^[0-9]{13}$'),
  company_name text not null,
  account_id uuid not null references accounts,
  person_name text not null,
  telephone text not null,
  message text not null,
  asked_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'admitted', 'replaced', 'denied')),
  decided_by uuid references accounts,
  decided_at timestamptz,
  decision_note text not null default '',
  version int not null default 1,
  check ((state = 'open') = (decided_at is null))
);
create unique index on company_claims (account_id, corporate_number) where state = 'open';
create index on company_claims (state, asked_at);
alter table company_claims enable row level security; alter table company_claims force row level security;
grant select (id, corporate_number, company_name, account_id, asked_at, state, decided_at), insert on company_claims to jip_anyone;
create policy own on company_claims for select to jip_anyone using (account_id = jip_account());
create policy ask on company_claims for insert to jip_anyone with check (account_id = jip_account() and state = 'open' and decided_by is null and decision_note = '');
grant select on company_claims to jip_office;
grant update (state, decided_by, decided_at, decision_note, version) on company_claims to jip_office;
create function settles_company_claims() returns boolean language sql stable parallel safe as
  $$ select jip.jip_has_role('matcher') or jip.jip_has_role('manager') or jip.jip_has_role('administrator') $$;
create policy office on company_claims for select to jip_office using (settles_company_claims());
create policy office_decides on company_claims for update to jip_office using (settles_company_claims()) with check (settles_company_claims());
grant select on company_claims to jip_system;
create policy system on company_claims for select to jip_system using (true);

-- The claimant joins the people of the company that has the number, as its manager in charge.
create function admit_company_claimant(claim uuid, role_id uuid, moment timestamptz) returns table (outcome text, company uuid)
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare asked company_claims;
declare wanted uuid;
declare held uuid;
begin
  if not settles_company_claims() then raise exception 'claims are settled by others'; end if;
  select * into asked from company_claims c where c.id = claim and c.state = 'open';
  select h.id into wanted from host_companies h where h.corporate_number = asked.corporate_number;
  if wanted is null then return query select 'unknown', null::uuid; return; end if;
  perform from accounts a where a.id = asked.account_id for update;
  select r.company_id into held from account_roles r where r.account_id = asked.account_id and r.role = 'company' and r.ended_at is null;
  if held is not null and held <> wanted then return query select 'has-company', null::uuid; return; end if;
  if held is null then
    insert into account_roles (id, account_id, role, company_id, company_role, granted_by, granted_at)
      values (role_id, asked.account_id, 'company', wanted, 'manager', jip_account(), moment);
  end if;
  return query select 'done', wanted;
end $$;
-- The registration that has the number ends: its people leave, its invitations with them, and the claimant's company is registered anew.
-- Gives the accounts that left.
create function replace_company_registration(claim uuid, new_company uuid, role_id uuid, moment timestamptz) returns table (left_account uuid)
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare asked company_claims;
declare former uuid;
begin
  if not settles_company_claims() then raise exception 'claims are settled by others'; end if;
  select * into strict asked from company_claims c where c.id = claim and c.state = 'open';
  perform from accounts a where a.id = asked.account_id for update;
  if exists (select from account_roles r where r.account_id = asked.account_id and r.role = 'company' and r.ended_at is null) then raise exception 'the claimant acts for a company'; end if;
  select h.id into strict former from host_companies h where h.corporate_number = asked.corporate_number for update;
  update host_companies set corporate_number = null where id = former;
  update company_invitations set withdrawn_at = moment where company_id = former and accepted_at is null and withdrawn_at is null;
  insert into host_companies (id, corporate_number, name, name_kana, name_en, created_by, created_at)
    values (new_company, asked.corporate_number, asked.company_name, '', '', asked.account_id, moment);
  insert into account_roles (id, account_id, role, company_id, company_role, granted_by, granted_at)
    values (role_id, asked.account_id, 'company', new_company, 'manager', jip_account(), moment);
  return query update account_roles r set ended_at = moment where r.company_id = former and r.role = 'company' and r.ended_at is null returning r.account_id;
end $$;
grant create on schema jip to jip_system;
alter function admit_company_claimant(uuid, uuid, timestamptz) owner to jip_system;
alter function replace_company_registration(uuid, uuid, uuid, timestamptz) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function admit_company_claimant(uuid, uuid, timestamptz), replace_company_registration(uuid, uuid, uuid, timestamptz) from public;
grant execute on function admit_company_claimant(uuid, uuid, timestamptz), replace_company_registration(uuid, uuid, uuid, timestamptz) to jip_office;
reset role;
