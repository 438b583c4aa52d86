set local search_path = jip;
-- Whoever is signed in and says "I want to apply" on the public side starts an empty draft of their own; they read it only as an intern.
grant insert on intern_applications to jip_anyone;
create policy start_signed_in on intern_applications for insert to jip_anyone with check (account_id = jip_account() and state = 'draft' and number is null);
-- A draft is nobody's business but its writer's: its answers may be deleted, what was sent may not.
grant delete on application_sections to jip_intern;
create policy delete_draft on application_sections for delete to jip_intern
  using (account_id = jip_account() and exists (select from intern_applications a where a.id = application_id and a.account_id = jip_account() and a.state = 'draft'));
-- Whoever may move a course application counts its versions up.
grant select (version, state_since) on course_applications to jip_company, jip_committee;
