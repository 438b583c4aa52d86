set local search_path = jip;
-- An administrator opens accounts for staff, committee and readers; they sign in by a letter like everybody.
grant insert on accounts to jip_office;
create policy administrator_invites on accounts for insert to jip_office with check (jip_has_role('administrator'));
