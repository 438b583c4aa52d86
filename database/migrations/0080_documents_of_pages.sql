set local search_path = jip;
-- A document is several pages in order, with a translation beside the original where there is one; or it is written in the product.
create table document_pages (
  id uuid primary key,
  document_id uuid not null references documents,
  account_id uuid not null references accounts,
  part text not null check (part in ('original', 'translation')),
  place int not null check (place between 1 and 99),
  file_id uuid not null unique references files,
  added_at timestamptz not null,
  unique (document_id, part, place) deferrable initially deferred
);
insert into document_pages (id, document_id, account_id, part, place, file_id, added_at)
  select file_id, id, account_id, 'original', 1, file_id, coalesce(uploaded_at, asked_at) from documents where file_id is not null;
drop policy candidate on files;
alter table documents drop column file_id;
-- Typed instead of uploaded, sealed by the program before it comes here: what is being written, and what was sent.
alter table documents add column draft text, add column written text;

-- Nobody reads a file before it was looked at; which key closes it; whether it is kept from the person whom it is about.
alter table files
  add column scan_state text not null default 'not_scanned' check (scan_state in ('pending', 'clean', 'infected', 'not_scanned')),
  add column scanned_at timestamptz,
  add column scan_tries int not null default 0,
  add column key_id text not null default '',
  add column is_confidential boolean not null default false;
create index on files (scan_state) where scan_state = 'pending';
create index on files (key_id);

-- Somebody who recommends a person, by a link of their own and without an account.
create table recommenders (
  id uuid primary key,
  document_id uuid not null references documents,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  name text not null,
  email text not null,
  organisation text not null,
  language text not null check (language in ('en', 'ja')),
  state text not null check (state in ('invited', 'arrived', 'declined', 'cancelled')),
  letter_wanted boolean not null default true,
  token_hash text unique,
  letters int not null default 0,
  invited_at timestamptz not null,
  written_at timestamptz,
  expires_at timestamptz,
  opened_at timestamptz,
  answered_at timestamptz,
  policy_version text not null default '',
  version int not null default 1
);
create unique index one_recommender_at_a_time on recommenders (document_id) where state in ('invited', 'arrived');

-- An upload that comes in parts over a line that breaks.
create table uploads (
  id uuid primary key,
  document_id uuid not null references documents,
  account_id uuid not null references accounts,
  part text not null check (part in ('original', 'translation')),
  name text not null,
  declared_type text not null,
  size_bytes int not null check (size_bytes > 0),
  received_bytes int not null default 0,
  chunks uuid[] not null default '{}',
  started_at timestamptz not null,
  touched_at timestamptz not null
);

alter table document_pages enable row level security; alter table document_pages force row level security;
alter table recommenders enable row level security; alter table recommenders force row level security;
alter table uploads enable row level security; alter table uploads force row level security;

create function is_my_open_document(document uuid) returns boolean language sql stable as $$
  select exists (select from jip.documents d where d.id = document and d.account_id = jip.jip_account() and d.state in ('asked', 'returned', 'overdue'))
$$;

-- The person: pages of a document that waits for them; sending it, and taking it back as long as nobody decided.
grant update (draft, written) on documents to jip_intern;
drop policy send on documents;
create policy send on documents for update to jip_intern
  using (account_id = jip_account() and state in ('asked', 'returned', 'overdue', 'uploaded')) with check (account_id = jip_account());
create function own_document_steps() returns trigger language plpgsql set search_path = jip, pg_temp as $$
begin
  if current_user <> 'jip_intern' or new.state = old.state then return new; end if;
  if old.state in ('asked', 'returned', 'overdue') and new.state = 'uploaded' then return new; end if;
  if old.state = 'uploaded' and new.state = 'asked' then return new; end if;
  raise exception 'not the person''s step' using errcode = '42501';
end $$;
create trigger own_document_steps before update on documents for each row execute function own_document_steps();

drop policy own on files;
drop policy start on files;
create policy own on files for select to jip_intern using (account_id = jip_account() and not is_confidential);
create policy start on files for insert to jip_intern
  with check (account_id = jip_account() and not is_confidential and scan_state in ('pending', 'not_scanned'));
grant delete on files to jip_intern;
create policy take_away on files for delete to jip_intern
  using (account_id = jip_account() and not is_confidential and not exists (select from document_pages p where p.file_id = files.id));

grant select, insert, update (place), delete on document_pages to jip_intern;
create policy own on document_pages for select to jip_intern using (account_id = jip_account());
create policy write on document_pages for insert to jip_intern with check (account_id = jip_account() and is_my_open_document(document_id));
create policy move on document_pages for update to jip_intern
  using (account_id = jip_account() and is_my_open_document(document_id)) with check (account_id = jip_account());
create policy take_away on document_pages for delete to jip_intern using (account_id = jip_account() and is_my_open_document(document_id));

grant select (id, document_id, account_id, fiscal_year, name, email, organisation, language, state, letter_wanted, letters, invited_at, written_at, expires_at, opened_at, answered_at, version) on recommenders to jip_intern;
grant insert on recommenders to jip_intern;
grant update (state, letter_wanted, version) on recommenders to jip_intern;
create policy own on recommenders for select to jip_intern using (account_id = jip_account());
create policy name on recommenders for insert to jip_intern
  with check (account_id = jip_account() and state = 'invited' and token_hash is null and letters = 0 and is_my_open_document(document_id));
create policy change on recommenders for update to jip_intern
  using (account_id = jip_account() and state = 'invited') with check (account_id = jip_account() and state in ('invited', 'cancelled'));

grant select, insert, update, delete on uploads to jip_intern;
create policy own on uploads to jip_intern using (account_id = jip_account()) with check (account_id = jip_account() and is_my_open_document(document_id));

-- The company: the pages of an accepted résumé of its candidate, once they were looked at.
grant select on document_pages to jip_company;
create policy candidate on document_pages for select to jip_company
  using (exists (select from documents d where d.id = document_id and d.kind = 'resume' and d.state = 'accepted' and is_candidate_of_my_company(d.application_id)));
create policy candidate on files for select to jip_company
  using (scan_state in ('clean', 'not_scanned') and exists (select from document_pages p join documents d on d.id = p.document_id
    where p.file_id = files.id and d.kind = 'resume' and d.state = 'accepted' and is_candidate_of_my_company(d.application_id)));
revoke select on documents from jip_company;
grant select (id, application_id, account_id, fiscal_year, kind, state, why_en, why_ja, asked_by, asked_at, due_on, uploaded_at, decided_by, decided_at, return_reason, version, written) on documents to jip_company;

grant select on document_pages to jip_office;
grant select on recommenders to jip_office;
grant update (state, letter_wanted, version) on recommenders to jip_office;
create policy office on document_pages for select to jip_office using (true);
create policy office on recommenders to jip_office using (true) with check (true);

-- The clockwork scans, closes anew, writes to recommenders, takes in what they send, and clears what was begun and left.
grant insert, update, delete on files to jip_system;
grant select, insert, update, delete on document_pages to jip_system;
grant select, insert, update on recommenders to jip_system;
grant select, delete on uploads to jip_system;
create policy system on files for all to jip_system using (true) with check (true);
create policy system on document_pages to jip_system using (true) with check (true);
create policy system on recommenders to jip_system using (true) with check (true);
create policy system on uploads to jip_system using (true) with check (true);
