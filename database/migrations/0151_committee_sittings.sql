set local search_path = jip;
-- The committee decides a list in one sitting: who sat, when, and what was said of the whole. What was decided of each match, with its
-- reason, stands with the match. Minutes are never edited.
create table committee_sittings (
  id uuid primary key,
  fiscal_year int not null references program_years,
  held_at timestamptz not null,
  held_by uuid not null references accounts,
  held_by_name text not null check (char_length(held_by_name) <= 400),
  attended text not null check (char_length(attended) between 1 and 2000),
  remarks text not null check (char_length(remarks) <= 4000),
  matches uuid[] not null check (cardinality(matches) > 0)
);
create index on committee_sittings (fiscal_year);
alter table committee_sittings enable row level security; alter table committee_sittings force row level security;
grant select, insert on committee_sittings to jip_committee;
grant select on committee_sittings to jip_office;
create policy minutes on committee_sittings for select to jip_committee, jip_office using (true);
create policy record on committee_sittings for insert to jip_committee with check (held_by = jip_account());
