set local search_path = jip;
-- Marks by which two applications may be of one person: hashes alone, so that nothing can be read from them.
create table duplicate_keys (
  application_id uuid not null references intern_applications,
  key text not null,
  fiscal_year int not null references program_years,
  made_at timestamptz not null,
  primary key (application_id, key)
);
create index on duplicate_keys (fiscal_year, key);
-- Two applications that look like one person's. Whether they are, the office says; nothing follows from the card itself.
create table duplicate_cards (
  id uuid primary key,
  fiscal_year int not null references program_years,
  first_application uuid not null references intern_applications,
  second_application uuid not null references intern_applications,
  reasons text[] not null,
  state text not null default 'open' check (state in ('open', 'not_same', 'merged')),
  found_at timestamptz not null,
  decided_by uuid references accounts,
  decided_at timestamptz,
  kept_application uuid references intern_applications,
  version int not null default 1,
  unique (first_application, second_application),
  check (first_application < second_application),
  check ((state = 'merged') = (kept_application is not null))
);
create index on duplicate_cards (fiscal_year, state, found_at);
create index on duplicate_cards (second_application);
create index files_of_same_content on files (sha256);
alter table duplicate_keys enable row level security; alter table duplicate_keys force row level security;
alter table duplicate_cards enable row level security; alter table duplicate_cards force row level security;
grant select, insert, delete on duplicate_keys to jip_system;
create policy clockwork on duplicate_keys to jip_system using (true) with check (true);
grant select, insert on duplicate_cards to jip_system;
grant update (reasons) on duplicate_cards to jip_system;
create policy clockwork on duplicate_cards to jip_system using (true) with check (true);
grant select on duplicate_cards to jip_office;
grant update (state, decided_by, decided_at, kept_application, version) on duplicate_cards to jip_office;
create policy office on duplicate_cards for select to jip_office using (true);
create policy decide on duplicate_cards for update to jip_office using (state = 'open') with check (state in ('not_same', 'merged'));
