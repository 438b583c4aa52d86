set local search_path = jip;

-- Who took applications out as a file, when, what and for what: written before the file exists.
create function exports_applications() returns boolean language sql stable parallel safe as
  $$ select jip.jip_has_role('privacy-officer') or jip.jip_has_role('manager') or jip.jip_has_role('administrator') $$;
create table application_exports (
  id uuid primary key,
  fiscal_year int not null references program_years,
  made_by uuid not null references accounts,
  made_at timestamptz not null,
  content text not null check (content in ('selection', 'everything')),
  -- null: every course.
  course text,
  purpose text not null,
  rows int not null check (rows >= 0),
  downloaded_at timestamptz
);
create index on application_exports (fiscal_year, made_at desc);
alter table application_exports enable row level security; alter table application_exports force row level security;
grant select, insert, update (downloaded_at) on application_exports to jip_office;
create policy read on application_exports for select to jip_office using (exports_applications());
create policy make on application_exports for insert to jip_office with check (exports_applications() and made_by = jip_account());
create policy take on application_exports for update to jip_office
  using (exports_applications() and made_by = jip_account()) with check (made_by = jip_account());
grant select on application_exports to jip_system;
create policy system on application_exports for select to jip_system using (true);
