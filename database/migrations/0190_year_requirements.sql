set local search_path = jip;
-- What the office changed about who may take part as an intern: countries, age, residence, languages. The last line counts; all stay,
-- each with who published it and why, and how many applications of that day were answered otherwise by it.
create table requirement_changes (
  id uuid primary key,
  fiscal_year int not null references program_years,
  former jsonb not null,
  requirements jsonb not null,
  reason text not null check (reason <> ''),
  touched int not null check (touched >= 0),
  changed_by uuid,
  changed_at timestamptz not null
);
create index on requirement_changes (fiscal_year, changed_at);
grant select on requirement_changes to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system;
grant insert on requirement_changes to jip_office;
create trigger requirement_changes_grow before update or delete on requirement_changes for each row execute function refuse_change();
create trigger public_pages after insert or update or delete or truncate on requirement_changes for each statement execute function tell_public_pages();

-- The office's draft of the same, one a year: nobody else sees it before it is published.
create table requirement_drafts (
  fiscal_year int primary key references program_years,
  requirements jsonb not null,
  base int not null check (base >= 0),
  version int not null,
  saved_by uuid not null references accounts,
  saved_at timestamptz not null
);
alter table requirement_drafts enable row level security;
alter table requirement_drafts force row level security;
grant select, insert, update, delete on requirement_drafts to jip_office;
create policy office on requirement_drafts to jip_office using (true) with check (true);
