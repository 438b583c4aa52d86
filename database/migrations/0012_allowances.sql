set local search_path = jip;
create sequence allowance_statement_numbers;
-- What is due, computed from checked days alone, with the terms and the days it was computed from. A correction is a new statement.
create table allowance_statements (
  id uuid primary key,
  number text not null unique,
  internship_id uuid not null references internships,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  course text not null,
  from_day date not null, to_day date not null check (to_day >= from_day),
  terms jsonb not null,
  counts text not null check (counts in ('activity-days', 'stay-days')),
  days date[] not null,
  yen int not null check (yen >= 0),
  state text not null check (state in ('accrued', 'approved', 'paid', 'adjusted')),
  computed_by uuid not null references accounts, computed_at timestamptz not null,
  approved_by uuid references accounts, approved_at timestamptz,
  paid_by uuid references accounts, paid_at timestamptz, paid_on date,
  replaces uuid references allowance_statements,
  version int not null default 1
);
create index on allowance_statements (internship_id);
create index on allowance_statements (fiscal_year, state);
-- A day is paid once: each counted day of an internship stands in one live statement.
create table allowance_days (
  statement_id uuid not null references allowance_statements,
  internship_id uuid not null references internships,
  account_id uuid not null references accounts,
  day date not null,
  is_live boolean not null default true,
  primary key (statement_id, day)
);
create unique index allowance_days_once on allowance_days (internship_id, day) where is_live;
alter table allowance_statements enable row level security; alter table allowance_statements force row level security;
alter table allowance_days enable row level security; alter table allowance_days force row level security;
grant usage on sequence allowance_statement_numbers to jip_office;
grant select, insert, update on allowance_statements, allowance_days to jip_office;
grant select on allowance_statements, allowance_days to jip_intern, jip_system;
create policy office on allowance_statements to jip_office using (true) with check (true);
create policy office on allowance_days to jip_office using (true) with check (true);
create policy own on allowance_statements for select to jip_intern using (account_id = jip_account());
create policy own on allowance_days for select to jip_intern using (account_id = jip_account());
create policy system on allowance_statements for select to jip_system using (true);
create policy system on allowance_days for select to jip_system using (true);
