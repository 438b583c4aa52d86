set local search_path = jip;

-- Within how many working days inquiries are answered is data of the year: `inquiry_targets` is what every year begins with, a row
-- here is what the office set for one year.
create table inquiry_year_targets (
  fiscal_year int not null references program_years,
  topic text not null references inquiry_targets,
  working_days int not null check (working_days between 1 and 30),
  changed_by uuid not null references accounts,
  changed_at timestamptz not null,
  primary key (fiscal_year, topic)
);
alter table inquiry_year_targets enable row level security;
alter table inquiry_year_targets force row level security;
grant select on inquiry_year_targets to jip_anyone, jip_office, jip_system;
grant insert, update on inquiry_year_targets to jip_office;
create policy known on inquiry_year_targets for select to jip_anyone, jip_office, jip_system using (true);
create policy set_first on inquiry_year_targets for insert to jip_office with check (true);
create policy set_again on inquiry_year_targets for update to jip_office using (true) with check (true);
revoke update on inquiry_targets from jip_office;
drop policy office on inquiry_targets;
