set local search_path = jip;
-- Who drew up what was published: another member of staff than who published it, wherever there is another with the right. The same in both: one
-- person was alone with the right. Null for what was published before this was kept.
alter table requirement_changes add column drafted_by uuid;
