set local search_path = jip;
-- Keyed fingerprints of document numbers, typed by whoever has the copy before them: the number itself is kept nowhere. Two equal ones are
-- a likely duplicate.
create table document_numbers (
  application_id uuid primary key references intern_applications,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  fingerprint text not null,
  -- Which of the program's secrets keyed it: fingerprints of two keys cannot be compared.
  key_id text not null,
  noted_by uuid not null references accounts,
  noted_at timestamptz not null
);
create index on document_numbers (fiscal_year, key_id, fingerprint);
alter table document_numbers enable row level security; alter table document_numbers force row level security;
-- The office sees that a number was noted, not the fingerprint.
grant select (application_id, account_id, fiscal_year, noted_by, noted_at), insert on document_numbers to jip_office;
grant update (fingerprint, key_id, noted_by, noted_at) on document_numbers to jip_office;
create policy office on document_numbers for select to jip_office using (true);
create policy note on document_numbers for insert to jip_office with check (noted_by = jip_account());
create policy again on document_numbers for update to jip_office using (true) with check (noted_by = jip_account());
grant select, delete on document_numbers to jip_system;
create policy clockwork on document_numbers to jip_system using (true);
