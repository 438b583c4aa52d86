set local search_path = jip;
-- Visa, ticket, arrival and departure of a visiting intern. Days of stay come from confirmed arrival and departure alone.
create table travels (
  id uuid primary key,
  match_id uuid not null unique references matches,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  state text not null check (state in ('papers', 'papers_sent', 'visa_applied', 'visa_issued', 'visa_refused', 'ticketed', 'arrived', 'departed')),
  state_since timestamptz not null,
  arrived_on date, arrival_recorded_by uuid references accounts, arrival_confirmed_by uuid references accounts, arrival_confirmed_at timestamptz,
  departed_on date, departure_recorded_by uuid references accounts, departure_confirmed_by uuid references accounts, departure_confirmed_at timestamptz,
  version int not null default 1,
  check (departed_on is null or (arrived_on is not null and departed_on >= arrived_on))
);
create table internships (
  id uuid primary key,
  match_id uuid not null unique references matches,
  position_id uuid not null references positions,
  company_id uuid not null references host_companies,
  application_id uuid not null references intern_applications,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  course text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  state text not null check (state in ('preparing', 'ready', 'active', 'suspended', 'completed', 'ended_early', 'settling', 'closed', 'cancelled')),
  state_since timestamptz not null,
  concierge uuid references accounts,
  ended_on date, end_reason text not null default '', end_note text not null default '',
  opened_by uuid not null references accounts, opened_at timestamptz not null,
  version int not null default 1
);
create index on internships (fiscal_year, state);
create index on internships (account_id);
create index on internships (company_id);
create table internship_days (
  internship_id uuid not null references internships,
  account_id uuid not null references accounts,
  company_id uuid not null,
  day date not null,
  kind text not null check (kind in ('planned', 'active', 'absent', 'holiday', 'training')),
  primary key (internship_id, day)
);
create table training_sessions (
  id uuid primary key,
  fiscal_year int not null references program_years,
  training text not null,
  course text not null,
  held_at timestamptz not null,
  place text not null,
  created_by uuid not null references accounts,
  created_at timestamptz not null
);
create index on training_sessions (fiscal_year, course);
create table training_attendances (
  id uuid primary key,
  session_id uuid references training_sessions,
  internship_id uuid not null references internships,
  account_id uuid not null references accounts,
  company_id uuid not null,
  training text not null,
  state text not null check (state in ('invited', 'attended', 'absent', 'made_up')),
  recorded_by uuid references accounts, recorded_at timestamptz,
  version int not null default 1,
  unique (internship_id, training)
);
create table daily_reports (
  id uuid primary key,
  internship_id uuid not null references internships,
  account_id uuid not null references accounts,
  company_id uuid not null references host_companies,
  day date not null,
  state text not null check (state in ('submitted', 'host_commented', 'checked', 'returned')),
  did text not null, learned text not null default '', asked text not null default '',
  hours numeric(4, 2) not null check (hours between 0 and 24),
  place text not null default '',
  language text not null check (language in ('en', 'ja')),
  submitted_at timestamptz not null,
  host_comment text not null default '', host_commented_by uuid references accounts, host_commented_at timestamptz,
  counts_as_activity boolean,
  check_note text not null default '', checked_by uuid references accounts, checked_at timestamptz,
  version int not null default 1,
  unique (internship_id, day)
);
create index on daily_reports (state, submitted_at);

create function is_my_internship(id_of_match uuid) returns boolean language sql stable as $$
  select exists (select from matches m where m.id = id_of_match and m.account_id = jip_account())
$$;

do $$
declare item text;
begin
  foreach item in array array['travels', 'internships', 'internship_days', 'training_attendances', 'daily_reports'] loop
    execute format('alter table %I enable row level security', item);
    execute format('alter table %I force row level security', item);
    execute format('grant select, insert, update on %I to jip_office', item);
    execute format('grant select on %I to jip_system, jip_intern', item);
    execute format('create policy office on %I to jip_office using (true) with check (true)', item);
    execute format('create policy system on %I for select to jip_system using (true)', item);
    execute format('create policy own on %I for select to jip_intern using (account_id = jip_account())', item);
  end loop;
  foreach item in array array['internships', 'internship_days', 'training_attendances', 'daily_reports'] loop
    execute format('grant select on %I to jip_company', item);
    execute format('create policy own_company on %I for select to jip_company using (company_id = jip_company())', item);
  end loop;
end $$;
grant delete on internship_days to jip_office;
alter table training_sessions enable row level security; alter table training_sessions force row level security;
grant select on training_sessions to jip_intern, jip_company, jip_office, jip_system, jip_reader;
grant insert, update on training_sessions to jip_office;
create policy office on training_sessions to jip_office using (true) with check (true);
create policy known on training_sessions for select to jip_intern, jip_company, jip_system, jip_reader using (true);
-- The intern writes its report; the company comments; neither touches the other's words.
grant insert on daily_reports to jip_intern;
grant update (did, learned, asked, hours, place, language, submitted_at, state, version) on daily_reports to jip_intern;
create policy write on daily_reports for insert to jip_intern with check (account_id = jip_account() and state = 'submitted' and exists (select from internships i where i.id = internship_id and i.account_id = jip_account() and i.company_id = daily_reports.company_id));
create policy rewrite on daily_reports for update to jip_intern using (account_id = jip_account() and state in ('submitted', 'returned')) with check (account_id = jip_account() and state = 'submitted');
grant update (host_comment, host_commented_by, host_commented_at, state, version) on daily_reports to jip_company;
create policy comment on daily_reports for update to jip_company using (company_id = jip_company() and state in ('submitted', 'host_commented')) with check (company_id = jip_company() and state = 'host_commented');
-- METI and JETRO read internships and reports of confirmed persons; each view is recorded.
grant select on internships, daily_reports to jip_reader;
create policy reported on internships for select to jip_reader using (state not in ('preparing', 'cancelled'));
create policy reported on daily_reports for select to jip_reader using (state in ('host_commented', 'checked'));
