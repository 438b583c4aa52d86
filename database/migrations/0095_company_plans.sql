set local search_path = jip;
-- Who leads the hosting and who trains the intern, why the company wants to host, and what it took over from an earlier year. A company
-- answers the office's points in its own column: what the office asked stays the office's.
alter table company_applications
  add column manager_name text not null default '',
  add column trainer_name text not null default '',
  add column why text not null default '',
  add column taken_from int,
  add column look_again text[] not null default '{}',
  add column point_answers jsonb not null default '[]',
  add column hold_from text not null default '' check (hold_from in ('', 'submitted', 'checking', 'returned', 'eligible', 'hearing', 'plan_ready', 'matching')),
  add column hold_reason text not null default '';
alter table positions
  add column starts_on date,
  add column ends_on date,
  add column environment text[] not null default '{}',
  add column look_again boolean not null default false;
grant update (manager_name, trainer_name, why, look_again, point_answers) on company_applications to jip_company;
grant update (starts_on, ends_on, environment, look_again) on positions to jip_company;
