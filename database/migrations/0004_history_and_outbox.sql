set local search_path = jip;
-- Who did what, when, to which record. Only ever added to.
create table history (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_account uuid,
  actor_kind text not null,
  what text not null,
  about_kind text not null,
  about_id text not null,
  fiscal_year int,
  subject_account uuid,
  subject_company uuid,
  facts jsonb not null default '{}',
  request_id text not null
);
create index on history (about_kind, about_id, id);
create index on history (subject_account, id) where subject_account is not null;
create index on history (at);
create trigger history_grows before update or delete on history for each row execute function refuse_change();
alter table history enable row level security; alter table history force row level security;
grant insert on history to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system, jip_sign_in;
create policy write on history for insert to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system, jip_sign_in with check (actor_account is not distinct from jip_account());
grant select on history to jip_intern, jip_company, jip_office, jip_system;
create policy own on history for select to jip_intern using (subject_account = jip_account());
create policy own_company on history for select to jip_company using (subject_company = jip_company());
create policy office on history for select to jip_office, jip_system using (true);

-- Letters: queued with the deed, in both languages; who gets it and in which language is settled when it is sent.
create table letters (
  id uuid primary key,
  kind text not null,
  to_account uuid references accounts,
  to_email text,
  language text check (language in ('en', 'ja')),
  subject_en text not null, subject_ja text not null,
  body_en text not null, body_ja text not null,
  reply_to text,
  about_kind text, about_id text,
  fiscal_year int,
  is_secret boolean not null default false,
  dedupe_key text unique,
  queued_at timestamptz not null,
  held_until timestamptz,
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'failed', 'cancelled')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  sent_language text,
  message_id text,
  last_problem text,
  check (to_account is not null or to_email is not null),
  check (subject_en !~ '[\r\n]' and subject_ja !~ '[\r\n]')
);
create index letters_due on letters (next_attempt_at) where state = 'queued';
create index on letters (to_account, queued_at);
create index on letters (about_kind, about_id);
alter table letters enable row level security; alter table letters force row level security;
grant insert on letters to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system, jip_sign_in;
create policy queue on letters for insert to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system, jip_sign_in with check (state = 'queued' and attempts = 0);
grant select on letters to jip_anyone, jip_intern, jip_company, jip_committee, jip_reader, jip_office, jip_system;
create policy own on letters for select to jip_anyone, jip_intern, jip_company, jip_committee, jip_reader using (to_account = jip_account() and not is_secret and state in ('sent', 'kept') );
create policy office on letters for select to jip_office using (not is_secret or jip_has_role('administrator'));
create policy office_cancel on letters for update to jip_office using (state in ('queued', 'failed')) with check (true);
grant update (state, held_until, next_attempt_at, attempts) on letters to jip_office;
create policy system on letters to jip_system using (true) with check (true);
grant update on letters to jip_system;
create table letter_attempts (
  id uuid primary key,
  letter_id uuid not null references letters,
  at timestamptz not null,
  outcome text not null check (outcome in ('sent', 'kept', 'deferred', 'refused')),
  answer text not null default ''
);
create index on letter_attempts (letter_id);
alter table letter_attempts enable row level security; alter table letter_attempts force row level security;
grant select on letter_attempts to jip_office, jip_system;
grant insert on letter_attempts to jip_system;
create policy office on letter_attempts for select to jip_office using (true);
create policy system on letter_attempts to jip_system using (true) with check (true);
create function announce_letter() returns trigger language plpgsql as $$ begin perform pg_notify('letters', ''); return null; end $$;
create trigger letters_announced after insert on letters for each statement execute function announce_letter();
