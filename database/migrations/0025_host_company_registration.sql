set local search_path = jip;
-- A company may have several purposes; each position remembers when its course was chosen, and how often it was changed.
alter table company_applications drop column purpose;
alter table company_applications add column purposes text[] not null default '{}';
alter table positions add column course_chosen_at timestamptz not null default now();
alter table positions add column version int not null default 1;

-- Whoever has just registered a company reads it back, so that a second press finds the first.
grant select (id, corporate_number, created_by) on host_companies to jip_anyone;
create policy registered_by_me on host_companies for select to jip_anyone using (created_by = jip_account());

-- Nobody takes the role of a company that others registered, nor a role again that was ended.
create function is_my_new_company(company uuid) returns boolean language sql stable security definer set search_path = jip as $$
  select exists (select from host_companies where id = company and created_by = jip_account())
    and not exists (select from account_roles where company_id = company)
$$;
-- A company that mends its number must not take another one's; whose it is stays unsaid.
create function is_corporate_number_taken(number text, own uuid) returns boolean language sql stable security definer set search_path = jip as $$
  select exists (select from host_companies where corporate_number = number and id <> own)
$$;
grant create on schema jip to jip_system;
alter function is_my_new_company(uuid) owner to jip_system;
alter function is_corporate_number_taken(text, uuid) owner to jip_system;
revoke create on schema jip from jip_system;
revoke execute on function is_my_new_company(uuid), is_corporate_number_taken(text, uuid) from public;
grant execute on function is_my_new_company(uuid) to jip_anyone, jip_intern, jip_company;
grant execute on function is_corporate_number_taken(text, uuid) to jip_company;
create policy only_my_new_company on account_roles as restrictive for insert to jip_anyone, jip_intern, jip_company with check (role <> 'company' or is_my_new_company(company_id));
