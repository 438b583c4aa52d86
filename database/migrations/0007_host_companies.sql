set local search_path = jip;
create sequence company_application_numbers;
create table host_companies (
  id uuid primary key,
  corporate_number text check (corporate_number ~ '^[0-9]{13}$'),
  name text not null default '',
  name_kana text not null default '',
  name_en text not null default '',
  created_by uuid not null references accounts,
  created_at timestamptz not null
);
create unique index host_companies_corporate_number on host_companies (corporate_number) where corporate_number is not null;
alter table account_roles add foreign key (company_id) references host_companies;

-- One application of a company a year (domain.md 6.2). Answers may be missing while it is a draft; the act asks for all before submission.
create table company_applications (
  id uuid primary key,
  number text unique,
  fiscal_year int not null references program_years,
  company_id uuid not null references host_companies,
  state text not null check (state in ('draft', 'submitted', 'checking', 'returned', 'eligible', 'ineligible', 'hearing', 'plan_ready', 'matching', 'placed', 'unmatched', 'closed', 'withdrawn', 'on_hold')),
  state_since timestamptz not null,
  postal_code text not null default '', prefecture text not null default '', address text not null default '',
  industry text not null default '',
  capital_yen bigint check (capital_yen >= 0),
  employees int check (employees >= 0),
  body_kind text not null default '' check (body_kind in ('', 'company', 'industry-association', 'non-profit', 'local-government')),
  overseas_business text not null default '' check (overseas_business in ('', 'none', 'planned', 'running')),
  purpose text not null default '',
  contact_name text not null default '', contact_email text not null default '', contact_telephone text not null default '',
  sme boolean,
  flags text[] not null default '{}',
  returned_points jsonb not null default '[]',
  decision_reason text not null default '',
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references accounts,
  first_seen_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  unique (company_id, fiscal_year)
);
create index on company_applications (fiscal_year, state, state_since);

-- The unit of matching: one kind of place at one company, with seats.
create table positions (
  id uuid primary key,
  company_application_id uuid not null references company_applications,
  company_id uuid not null references host_companies,
  fiscal_year int not null references program_years,
  course text not null,
  title text not null default '',
  tasks text not null default '',
  learns text not null default '',
  needs_japanese text not null default '' check (needs_japanese in ('', 'N1', 'N2', 'N3', 'N4', 'N5')),
  needs_english text not null default '' check (needs_english in ('', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  work_language text not null default '' check (work_language in ('', 'ja', 'en', 'both')),
  field text not null default '',
  skills text not null default '',
  seats int not null default 1 check (seats between 1 and 20),
  prefecture text not null default '',
  place text not null default '',
  tutor text not null default '',
  meetings_per_week int check (meetings_per_week between 0 and 20),
  lodging_plan text not null default '',
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  created_at timestamptz not null
);
create index on positions (fiscal_year, course, state);
create index on positions (company_application_id);

alter table host_companies enable row level security; alter table host_companies force row level security;
alter table company_applications enable row level security; alter table company_applications force row level security;
alter table positions enable row level security; alter table positions force row level security;

grant usage on sequence company_application_numbers to jip_company, jip_office, jip_system;
-- Somebody without a company registers one and becomes its first person; the act runs as jip_anyone with an account.
grant insert on host_companies to jip_anyone;
create policy register on host_companies for insert to jip_anyone with check (created_by = jip_account());
grant select, update on host_companies to jip_company;
create policy own on host_companies to jip_company using (id = jip_company()) with check (id = jip_company());
grant select, insert, update on company_applications, positions to jip_company;
grant delete on positions to jip_company;
create policy own on company_applications for select to jip_company using (company_id = jip_company());
create policy start on company_applications for insert to jip_company with check (company_id = jip_company() and state = 'draft');
create policy change on company_applications for update to jip_company using (company_id = jip_company()) with check (company_id = jip_company() and state in ('draft', 'submitted', 'returned', 'withdrawn', 'matching', 'placed', 'eligible', 'hearing', 'plan_ready'));
create policy own on positions for select to jip_company using (company_id = jip_company());
create policy start on positions for insert to jip_company with check (company_id = jip_company() and state = 'draft');
create policy change on positions for update to jip_company using (company_id = jip_company() and state = 'draft') with check (company_id = jip_company() and state = 'draft');
create policy remove on positions for delete to jip_company using (company_id = jip_company() and state = 'draft');
grant select, insert, update on host_companies, company_applications, positions to jip_office, jip_system;
create policy office on host_companies to jip_office, jip_system using (true) with check (true);
create policy office on company_applications to jip_office, jip_system using (true) with check (true);
create policy office on positions to jip_office, jip_system using (true) with check (true);
-- METI and JETRO read which companies host, not who their people are.
grant select (id, corporate_number, name, name_en) on host_companies to jip_reader, jip_committee;
grant select (id, fiscal_year, company_id, state, prefecture, industry, capital_yen, employees, overseas_business, sme) on company_applications to jip_reader, jip_committee;
grant select on positions to jip_reader, jip_committee;
create policy readers on host_companies for select to jip_reader, jip_committee using (true);
create policy readers on company_applications for select to jip_reader, jip_committee using (state not in ('draft', 'withdrawn'));
create policy readers on positions for select to jip_reader, jip_committee using (state <> 'draft');
