set local search_path = jip;
-- Marks given before the result: scores of many are compared before anybody decides. Only the office reads them.
create table screening_marks (
  course_application_id uuid primary key references course_applications,
  account_id uuid not null references accounts,
  marks jsonb not null,
  score int not null check (score between 0 and 100),
  note text not null default '',
  marked_by uuid not null references accounts,
  marked_at timestamptz not null
);
alter table screening_marks enable row level security; alter table screening_marks force row level security;
grant select, insert, update on screening_marks to jip_office; grant select on screening_marks to jip_system;
create policy office on screening_marks to jip_office using (true) with check (true);
create policy system on screening_marks for select to jip_system using (true);

-- Why an interview ended a selection; the person's columns of interviews are named one by one and this is none of them.
alter table interviews add column reason text not null default '';
-- A course that passes its documents later gets an interview of its own, once the earlier one is decided.
drop index interviews_once;
create unique index interviews_once on interviews (application_id, step) where state = 'invited' or (state = 'held' and result is null);
create index on interview_courses (course_application_id);

-- What the lists of the office walk along: what was sent, newest first; what waits to be read, longest first.
create index intern_applications_sent on intern_applications (fiscal_year, submitted_at, id) where submitted_at is not null;
create index course_applications_unread on course_applications (fiscal_year, state_since, id) where state in ('submitted', 'screening');
create index course_applications_assigned on course_applications (assigned_to) where assigned_to is not null;
