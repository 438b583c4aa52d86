set local search_path = jip;
-- A program year is data: the whole document with the mark and source of each value, and what the office changed since.
create table program_years (
  fiscal_year int primary key check (fiscal_year between 2016 and 2100),
  document jsonb not null,
  document_hash text not null,
  loaded_at timestamptz not null,
  revision int not null default 1
);
create table window_extensions (
  id uuid primary key,
  fiscal_year int not null references program_years,
  course text not null,
  side text not null check (side in ('intern', 'company')),
  old_closes_at timestamptz not null,
  new_closes_at timestamptz not null check (new_closes_at > old_closes_at),
  reason text not null,
  extended_by uuid,
  extended_at timestamptz not null
);
create index on window_extensions (fiscal_year, course, side, extended_at);
create table confirmed_values (
  fiscal_year int not null references program_years,
  path text not null,
  confirmed_by uuid,
  confirmed_at timestamptz not null,
  note text not null default '',
  primary key (fiscal_year, path)
);
grant select on program_years, window_extensions, confirmed_values to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system;
grant insert, update on program_years to jip_system;
grant update (revision) on program_years to jip_office;
grant insert on window_extensions, confirmed_values to jip_office;
create trigger window_extensions_grow before update or delete on window_extensions for each row execute function refuse_change();
