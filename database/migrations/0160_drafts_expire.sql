-- A draft that was never sent expires after its year's windows, and goes for good a year later: the program's clockwork deletes it.
set local search_path = jip;

alter table application_sections
  drop constraint application_sections_application_id_fkey,
  add constraint application_sections_application_id_fkey foreign key (application_id) references intern_applications on delete cascade;

grant delete on intern_applications to jip_system;
create policy never_sent on intern_applications as restrictive for delete to jip_system
  using (state = 'expired' and number is null and submitted_at is null);
create index intern_applications_unsent on intern_applications (fiscal_year, updated_at) where state in ('draft', 'expired');
