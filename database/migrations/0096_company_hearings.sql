set local search_path = jip;
-- What the office heard from a company about its plan, a row for each talk, and which points it has checked: the office's own papers.
create table company_hearings (
  id uuid primary key,
  company_application_id uuid not null references company_applications,
  held_on date not null,
  means text not null check (means in ('visit', 'online', 'telephone')),
  present text not null default '',
  wishes text not null default '',
  notes text not null default '',
  written_by uuid not null references accounts,
  written_at timestamptz not null
);
create index on company_hearings (company_application_id, held_on);
create table company_checks (
  company_application_id uuid primary key references company_applications,
  points text[] not null,
  marked_by uuid not null references accounts,
  marked_at timestamptz not null,
  version int not null
);
alter table company_hearings enable row level security; alter table company_hearings force row level security;
alter table company_checks enable row level security; alter table company_checks force row level security;
grant select, insert on company_hearings to jip_office;
grant select, insert, update on company_checks to jip_office;
grant select, insert, update on company_hearings, company_checks to jip_system;
create policy office_reads on company_hearings for select to jip_office using (true);
create policy office_writes on company_hearings for insert to jip_office with check (written_by = jip_account());
create policy office on company_checks to jip_office using (true) with check (true);
create policy system on company_hearings to jip_system using (true) with check (true);
create policy system on company_checks to jip_system using (true) with check (true);
