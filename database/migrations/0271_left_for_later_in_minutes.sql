set local search_path = jip;
-- What a sitting left for later stands in its minutes too, by application number: a number is no name. Minutes of earlier sittings know none.
alter table committee_sittings add column left_numbers text[] not null default '{}';
