set local search_path = jip;
-- What somebody is to their company. Whoever registered it applies for it; so does everybody who was there before this was asked.
alter table account_roles add column company_role text check (company_role in ('applicant', 'manager', 'trainer', 'accounts'));
update account_roles set company_role = 'applicant' where role = 'company';
alter table account_roles add check ((role = 'company') = (company_role is not null));

-- Who may write for a company (program/accounts/company-roles.ts): those who lead its application, and those who look after interns.
create function company_leads() returns boolean language sql stable parallel safe as
  $$ select jip.jip_has_role('company-applicant') or jip.jip_has_role('company-manager') $$;
create function company_hosts() returns boolean language sql stable parallel safe as
  $$ select jip.company_leads() or jip.jip_has_role('company-trainer') $$;
create policy leads on host_companies as restrictive for update to jip_company using (company_leads());
create policy leads_start on company_applications as restrictive for insert to jip_company with check (company_leads());
create policy leads on company_applications as restrictive for update to jip_company using (company_leads());
create policy leads_start on positions as restrictive for insert to jip_company with check (company_leads());
create policy leads on positions as restrictive for update to jip_company using (company_leads());
create policy leads_remove on positions as restrictive for delete to jip_company using (company_leads());
create policy leads on course_applications as restrictive for update to jip_company using (company_leads());
create policy leads on recommendations as restrictive for update to jip_company using (company_leads());
create policy leads on matches as restrictive for update to jip_company using (company_leads());
create policy hosts on daily_reports as restrictive for update to jip_company using (company_hosts());

-- An invitation is for one address, for fourteen days; only a hash of its link is kept.
create table company_invitations (
  id uuid primary key,
  company_id uuid not null references host_companies,
  email text not null check (email = lower(email)),
  company_role text not null check (company_role in ('applicant', 'manager', 'trainer', 'accounts')),
  token_hash text not null unique,
  invited_by uuid not null references accounts,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references accounts,
  withdrawn_at timestamptz,
  check (accepted_at is null or withdrawn_at is null),
  check ((accepted_at is null) = (accepted_by is null))
);
create index on company_invitations (company_id, invited_at);
create unique index on company_invitations (company_id, email) where accepted_at is null and withdrawn_at is null;
alter table company_invitations enable row level security; alter table company_invitations force row level security;
grant select (id, company_id, email, company_role, invited_by, invited_at, expires_at, accepted_at, withdrawn_at) on company_invitations to jip_company, jip_office;
grant insert, update (withdrawn_at) on company_invitations to jip_company;
create policy own on company_invitations for select to jip_company using (company_id = jip_company() and company_leads());
create policy invite on company_invitations for insert to jip_company
  with check (company_id = jip_company() and company_leads() and invited_by = jip_account() and accepted_at is null and withdrawn_at is null);
create policy take_back on company_invitations for update to jip_company using (company_id = jip_company() and company_leads() and accepted_at is null) with check (company_id = jip_company());
create policy office on company_invitations for select to jip_office using (true);
grant select, update on company_invitations to jip_system;
create policy system on company_invitations to jip_system using (true) with check (true);

-- Those who lead see their colleagues, change what they are and let them go. Which rows a company has is not theirs to add.
create policy colleagues on account_roles for select to jip_company using (company_id = jip_company());
grant update (company_role, ended_at) on account_roles to jip_company;
create policy lead_colleagues on account_roles for update to jip_company using (company_id = jip_company() and ended_at is null and company_leads()) with check (company_id = jip_company() and role = 'company');
drop policy only_my_new_company on account_roles;
create policy only_my_new_company on account_roles as restrictive for insert to jip_anyone, jip_intern, jip_company
  with check (role <> 'company' or (company_role = 'applicant' and is_my_new_company(company_id)));
-- The one letter that a company causes to somebody without an account: its own invitation.
drop policy to_accounts on letters;
create policy to_accounts on letters as restrictive for insert to jip_intern, jip_committee, jip_reader
  with check (to_email is null and to_account is not null and reply_to is null and not is_secret);
create policy to_accounts_or_invited on letters as restrictive for insert to jip_company
  with check (reply_to is null and ((to_email is null and to_account is not null and not is_secret)
    or (kind = 'company-invitation' and is_secret and to_account is null and company_leads()
      and exists (select from company_invitations i where i.company_id = jip_company() and i.email = to_email and i.accepted_at is null and i.withdrawn_at is null))));

-- Names and addresses of one's own colleagues, for whoever acts for the company.
create function company_colleagues() returns table (account_id uuid, name text, email text, company_role text, granted_at timestamptz, last_signed_in_at timestamptz)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select a.id, a.name, a.email, r.company_role, r.granted_at, a.last_signed_in_at from account_roles r join accounts a on a.id = r.account_id
    where r.company_id = jip_company() and r.role = 'company' and r.ended_at is null
      and exists (select from account_roles mine where mine.account_id = jip_account() and mine.company_id = r.company_id and mine.ended_at is null)
    order by r.granted_at, a.id
$$;
-- What an invitation says to whoever holds its link.
create function company_invitation(hash text) returns table (company text, email text, company_role text, expires_at timestamptz, accepted_by uuid, is_withdrawn boolean)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select c.name, i.email, i.company_role, i.expires_at, i.accepted_by, i.withdrawn_at is not null from company_invitations i join host_companies c on c.id = i.company_id where i.token_hash = hash
$$;
-- Accepts it for whoever is signed in: once, in its time, by the invited address alone, and by nobody who acts for another company.
create function accept_company_invitation(hash text, role_id uuid, moment timestamptz) returns table (outcome text, company uuid)
  language plpgsql security definer set search_path = jip, pg_temp as $$
declare invitation company_invitations;
declare held uuid;
begin
  select * into invitation from company_invitations i where i.token_hash = hash for update;
  if not found then return query select 'unknown', null::uuid; return; end if;
  if invitation.accepted_by = jip_account() then return query select 'done', invitation.company_id; return; end if;
  if invitation.accepted_at is not null or invitation.withdrawn_at is not null or invitation.expires_at <= moment then return query select 'old', null::uuid; return; end if;
  if not exists (select from accounts a where a.id = jip_account() and a.email = invitation.email) then return query select 'other-address', null::uuid; return; end if;
  perform from accounts a where a.id = jip_account() for update;
  select r.company_id into held from account_roles r where r.account_id = jip_account() and r.role = 'company' and r.ended_at is null;
  if held is not null and held <> invitation.company_id then return query select 'has-company', null::uuid; return; end if;
  update company_invitations set accepted_at = moment, accepted_by = jip_account() where id = invitation.id;
  if held is null then
    insert into account_roles (id, account_id, role, company_id, company_role, granted_by, granted_at)
      values (role_id, jip_account(), 'company', invitation.company_id, invitation.company_role, invitation.invited_by, moment);
  end if;
  return query select 'done', invitation.company_id;
end $$;
grant create on schema jip to jip_system;
alter function company_colleagues() owner to jip_system;
alter function company_invitation(text) owner to jip_system;
alter function accept_company_invitation(text, uuid, timestamptz) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function company_colleagues(), company_invitation(text), accept_company_invitation(text, uuid, timestamptz) from public;
grant execute on function company_colleagues() to jip_company;
grant execute on function company_invitation(text), accept_company_invitation(text, uuid, timestamptz) to jip_anyone;
reset role;
