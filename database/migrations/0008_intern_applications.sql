set local search_path = jip;
create sequence intern_application_numbers;
-- One application of a person a year. Sections are kept apart, so that each reader gets only the sections that are theirs to see.
create table intern_applications (
  id uuid primary key,
  number text unique,
  fiscal_year int not null references program_years,
  account_id uuid not null references accounts,
  applicant_kind text not null default 'foreign' check (applicant_kind in ('foreign', 'japanese_student')),
  state text not null check (state in ('draft', 'submitted', 'withdrawn', 'expired')),
  -- Filled from the sections at submission: what lists, rules and matching ask for.
  full_name text not null default '', other_name text not null default '',
  birth_date date,
  nationalities text[] not null default '{}',
  residence text not null default '',
  japanese text not null default '' check (japanese in ('', 'N1', 'N2', 'N3', 'N4', 'N5')),
  english text not null default '' check (english in ('', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  school text not null default '',
  field text not null default '',
  is_student boolean,
  participated_before boolean,
  flags text[] not null default '{}',
  submitted_at timestamptz,
  fingerprint text,
  first_seen_at timestamptz,
  withdrawn_at timestamptz, withdrawal_reason text not null default '',
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (account_id, fiscal_year),
  check (state = 'draft' or state = 'expired' or (number is not null and submitted_at is not null))
);
create index on intern_applications (fiscal_year, state, submitted_at);

create table application_sections (
  application_id uuid not null references intern_applications,
  account_id uuid not null references accounts,
  section text not null,
  answers jsonb not null,
  saved_at timestamptz not null,
  version int not null default 1,
  primary key (application_id, section)
);

-- The unit of selection: one course of one application (domain.md 6.1).
create table course_applications (
  id uuid primary key,
  application_id uuid not null references intern_applications,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  course text not null,
  wish_rank int not null check (wish_rank >= 1),
  state text not null check (state in ('submitted', 'screening', 'ineligible', 'interview1_invited', 'interview1_done', 'interview2_invited', 'interview2_done', 'no_show', 'not_selected', 'pool', 'recommended', 'offered', 'agreed', 'confirmed', 'declined', 'lapsed', 'released', 'superseded', 'withdrawn')),
  state_since timestamptz not null,
  reason text not null default '',
  reason_note text not null default '',
  score int check (score between 0 and 100),
  assigned_to uuid references accounts,
  version int not null default 1,
  unique (application_id, course)
);
create index on course_applications (fiscal_year, state, course, state_since);
create index on course_applications (account_id);

-- Bytes on disk or in a store; the row says whose they are.
create table files (
  id uuid primary key,
  account_id uuid not null references accounts,
  name text not null,
  media_type text not null,
  size_bytes int not null check (size_bytes > 0),
  sha256 text not null,
  stored_at timestamptz not null
);
-- Documents are asked for one by one, after screening (domain.md 8).
create table documents (
  id uuid primary key,
  application_id uuid not null references intern_applications,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  kind text not null,
  state text not null check (state in ('asked', 'uploaded', 'accepted', 'returned', 'waived', 'overdue')),
  why_en text not null default '', why_ja text not null default '',
  asked_by uuid references accounts, asked_at timestamptz not null,
  due_on date not null,
  file_id uuid references files,
  uploaded_at timestamptz,
  decided_by uuid references accounts, decided_at timestamptz,
  return_reason text not null default '',
  version int not null default 1
);
create unique index documents_asked_once on documents (application_id, kind) where state <> 'waived';
create index on documents (fiscal_year, state, due_on);

alter table intern_applications enable row level security; alter table intern_applications force row level security;
alter table application_sections enable row level security; alter table application_sections force row level security;
alter table course_applications enable row level security; alter table course_applications force row level security;
alter table files enable row level security; alter table files force row level security;
alter table documents enable row level security; alter table documents force row level security;

grant usage on sequence intern_application_numbers to jip_intern, jip_office, jip_system;
grant select, insert, update on intern_applications, application_sections, course_applications to jip_intern;
grant select, insert on files to jip_intern;
grant select on documents to jip_intern;
grant update (state, file_id, uploaded_at, version) on documents to jip_intern;
create policy own on intern_applications for select to jip_intern using (account_id = jip_account());
create policy start on intern_applications for insert to jip_intern with check (account_id = jip_account() and state = 'draft');
create policy change on intern_applications for update to jip_intern using (account_id = jip_account()) with check (account_id = jip_account());
create policy own on application_sections for select to jip_intern using (account_id = jip_account());
create policy write on application_sections for insert to jip_intern with check (account_id = jip_account() and exists (select from intern_applications a where a.id = application_id and a.account_id = jip_account()));
create policy change on application_sections for update to jip_intern using (account_id = jip_account()) with check (account_id = jip_account());
create policy own on course_applications for select to jip_intern using (account_id = jip_account());
create policy start on course_applications for insert to jip_intern with check (account_id = jip_account() and state = 'submitted' and exists (select from intern_applications a where a.id = application_id and a.account_id = jip_account()));
create policy change on course_applications for update to jip_intern using (account_id = jip_account()) with check (account_id = jip_account() and state in ('withdrawn', 'agreed', 'declined', 'pool', 'confirmed', 'superseded'));
create policy own on files for select to jip_intern using (account_id = jip_account());
create policy start on files for insert to jip_intern with check (account_id = jip_account());
create policy own on documents for select to jip_intern using (account_id = jip_account());
create policy send on documents for update to jip_intern using (account_id = jip_account() and state in ('asked', 'returned', 'overdue', 'uploaded')) with check (account_id = jip_account() and state = 'uploaded');

grant select, insert, update on intern_applications, application_sections, course_applications, documents to jip_office, jip_system;
grant select on files to jip_office, jip_system;
create policy office on intern_applications to jip_office, jip_system using (true) with check (true);
create policy office on application_sections to jip_office, jip_system using (true) with check (true);
create policy office on course_applications to jip_office, jip_system using (true) with check (true);
create policy office on files for select to jip_office, jip_system using (true);
create policy office on documents to jip_office, jip_system using (true) with check (true);
