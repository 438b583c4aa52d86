set local search_path = jip;
-- A company of an earlier year says that it takes nobody this year, with a coded reason. It says so once a year; applying takes it back.
create table companies_not_this_year (
  company_id uuid not null references host_companies,
  fiscal_year int not null references program_years,
  reason text not null check (reason in ('nobody-to-look-after', 'time-of-year', 'no-fitting-work', 'cost', 'hired-already', 'other')),
  said_by uuid not null references accounts,
  said_at timestamptz not null,
  primary key (company_id, fiscal_year)
);
create index on companies_not_this_year (fiscal_year);
create index on companies_not_this_year (said_by);
alter table companies_not_this_year enable row level security; alter table companies_not_this_year force row level security;
grant select, insert, delete on companies_not_this_year to jip_company;
grant select on companies_not_this_year to jip_office;
create policy own on companies_not_this_year for select to jip_company using (company_id = jip_company());
create policy say on companies_not_this_year for insert to jip_company
  with check (company_id = jip_company() and said_by = jip_account() and company_leads());
create policy take_back on companies_not_this_year for delete to jip_company using (company_id = jip_company() and company_leads());
create policy office on companies_not_this_year for select to jip_office using (true);
