set local search_path = jip;
-- Minutes say who was decided on by the number of the application, in the order of `matches`; a number is no name. Sittings from before
-- kept none: theirs is read from the matches.
alter table committee_sittings add column numbers text[] not null default '{}';
alter table committee_sittings add constraint a_number_each check (cardinality(numbers) in (0, cardinality(matches)));
