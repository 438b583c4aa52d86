set local search_path = jip;
-- Document screening of one course application; a correction is another row, the newest counts.
create table screenings (
  id uuid primary key,
  course_application_id uuid not null references course_applications,
  account_id uuid not null references accounts,
  result text not null check (result in ('passed', 'not_selected', 'ineligible')),
  score int check (score between 0 and 100),
  marks jsonb not null default '{}',
  reason text not null default '',
  note text not null default '',
  screened_by uuid not null references accounts,
  screened_at timestamptz not null
);
create index on screenings (course_application_id, screened_at);
-- An interview is held with the person and counts for the course applications it names.
create table interviews (
  id uuid primary key,
  application_id uuid not null references intern_applications,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  step text not null,
  language text not null default '',
  scheduled_at timestamptz,
  place text not null default '',
  state text not null check (state in ('invited', 'held', 'no_show', 'cancelled')),
  interviewer uuid references accounts,
  result text check (result in ('passed', 'not_selected')),
  score int check (score between 0 and 100),
  notes text not null default '',
  invited_by uuid references accounts, invited_at timestamptz not null,
  recorded_by uuid references accounts, recorded_at timestamptz,
  version int not null default 1
);
create unique index interviews_once on interviews (application_id, step) where state in ('invited', 'held');
create index on interviews (fiscal_year, step, state, scheduled_at);
create table interview_courses (
  interview_id uuid not null references interviews,
  course_application_id uuid not null references course_applications,
  account_id uuid not null references accounts,
  primary key (interview_id, course_application_id)
);
alter table screenings enable row level security; alter table screenings force row level security;
alter table interviews enable row level security; alter table interviews force row level security;
alter table interview_courses enable row level security; alter table interview_courses force row level security;
grant select, insert on screenings to jip_office; grant select on screenings to jip_system;
grant select, insert, update on interviews to jip_office; grant select on interviews to jip_system;
grant select, insert on interview_courses to jip_office; grant select on interview_courses to jip_system;
create policy office on screenings to jip_office using (true) with check (true);
create policy office on interviews to jip_office using (true) with check (true);
create policy office on interview_courses to jip_office using (true) with check (true);
create policy system on screenings for select to jip_system using (true);
create policy system on interviews for select to jip_system using (true);
create policy system on interview_courses for select to jip_system using (true);
-- The person sees when and how it is held, never scores or notes.
grant select (id, application_id, account_id, fiscal_year, step, language, scheduled_at, place, state, invited_at) on interviews to jip_intern;
create policy own on interviews for select to jip_intern using (account_id = jip_account());
