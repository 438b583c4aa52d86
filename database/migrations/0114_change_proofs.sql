set local search_path = jip;
-- What proves a change that somebody asks for after sending: a few files, taken in as documents are, and kept for a stated time only.
create table change_proofs (
  id uuid primary key,
  change_id uuid not null references application_changes,
  account_id uuid not null references accounts,
  place int not null check (place between 1 and 3),
  file_id uuid not null unique references files,
  added_at timestamptz not null,
  unique (change_id, place)
);
alter table change_proofs enable row level security; alter table change_proofs force row level security;

create function is_my_asked_change(change uuid) returns boolean language sql stable as $$
  select exists (select from jip.application_changes c where c.id = change and c.account_id = jip.jip_account() and c.state = 'asked')
$$;
grant select, insert on change_proofs to jip_intern;
create policy own on change_proofs for select to jip_intern using (account_id = jip_account());
create policy send on change_proofs for insert to jip_intern with check (account_id = jip_account() and is_my_asked_change(change_id));
-- Those who decide, and nobody else of the office.
grant select on change_proofs to jip_office;
create policy decider on change_proofs for select to jip_office
  using (jip_has_role('screener') or jip_has_role('manager') or jip_has_role('administrator'));
grant select, delete on change_proofs to jip_system;
create policy clearing on change_proofs to jip_system using (true);

-- An account carries the name under which its person applied: when the office has changed that one, the other follows.
create function name_account_as_applied(application uuid) returns void language plpgsql security definer set search_path = jip, pg_temp as $$
begin
  if not (jip_has_role('screener') or jip_has_role('manager') or jip_has_role('administrator')) then
    raise exception 'not a deed of this role' using errcode = '42501';
  end if;
  update accounts set name = a.full_name from intern_applications a
    where a.id = application and a.state = 'submitted' and a.full_name <> '' and accounts.id = a.account_id and accounts.name <> a.full_name;
end $$;
grant create on schema jip to jip_system;
alter function name_account_as_applied(uuid) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function name_account_as_applied(uuid) from public;
grant execute on function name_account_as_applied(uuid) to jip_office;
reset role;
