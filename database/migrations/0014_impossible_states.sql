set local search_path = jip;
-- What must never be, found by the daily check. A finding stays on record when it is gone.
create table impossible_state_findings (
  id uuid primary key,
  check_code text not null,
  about_kind text not null,
  about_id text not null,
  first_found_at timestamptz not null,
  last_found_at timestamptz not null,
  gone_at timestamptz
);
create unique index impossible_states_live on impossible_state_findings (check_code, about_kind, about_id) where gone_at is null;
create table impossible_state_checks (
  id uuid primary key,
  checked_at timestamptz not null,
  checks int not null,
  found int not null
);
alter table impossible_state_findings enable row level security; alter table impossible_state_findings force row level security;
alter table impossible_state_checks enable row level security; alter table impossible_state_checks force row level security;
grant select, insert, update on impossible_state_findings, impossible_state_checks to jip_system;
grant select on impossible_state_findings, impossible_state_checks to jip_office;
create policy system on impossible_state_findings to jip_system using (true) with check (true);
create policy system on impossible_state_checks to jip_system using (true) with check (true);
create policy administrator on impossible_state_findings for select to jip_office using (jip_has_role('administrator') or jip_has_role('manager'));
create policy administrator on impossible_state_checks for select to jip_office using (jip_has_role('administrator') or jip_has_role('manager'));
-- The check itself reads everything and writes nothing else.
grant select on documents, files to jip_system;
