set local search_path = jip;
-- The desk: what is late in front, what nobody has looked at, and a search that finds two letters anywhere in a name.

-- The pairs of neighbouring characters of a text, each once. Words of trigrams miss Japanese names, which are often two characters long.
create function letter_pairs(words text) returns text[] language sql immutable strict parallel safe as
  $$ select coalesce(array_agg(distinct substr(words, place, 2)), '{}') from generate_series(1, length(words) - 1) place $$;
create function inquiry_search_text(receipt text, name text, email text) returns text language sql immutable strict parallel safe as
  $$ select lower(normalize(receipt || ' ' || name || ' ' || email || ' ' || regexp_replace(name, '\s', '', 'g'), nfkc)) $$;

alter table inquiries
  add column due_on date,
  add column has_news boolean not null default true,
  add column duplicate_of uuid references inquiries,
  add column is_waiting boolean generated always as (state in ('received', 'assigned', 'reopened')) stored,
  add column search_text text generated always as (inquiry_search_text(receipt, name, email)) stored,
  add column search_pairs text[] generated always as (letter_pairs(inquiry_search_text(receipt, name, email))) stored,
  add check (duplicate_of <> id);
-- What came before the targets were kept: five days of the calendar, which is three working days or more.
update inquiries set due_on = (received_at at time zone 'Asia/Tokyo')::date + 5, has_news = first_seen_at is null;
alter table inquiries alter column due_on set not null;
create index inquiries_waiting on inquiries (due_on, received_at, id) where is_waiting;
create index inquiries_newest on inquiries (received_at desc, id desc);
create index inquiries_by_state on inquiries (state, received_at desc, id desc);
create index inquiries_of_person on inquiries (assigned_to, due_on) where is_waiting;
create index inquiries_by_email on inquiries (lower(email));
create index inquiries_search on inquiries using gin (search_pairs);
create index inquiries_counted on inquiries (state, topic, language, has_news, due_on, assigned_to, received_at);
create index inquiries_duplicates on inquiries (duplicate_of) where duplicate_of is not null;
drop policy send on inquiries;
create policy send on inquiries for insert to jip_anyone
  with check (state = 'received' and (account_id is null or account_id = jip_account()) and assigned_to is null and first_seen_at is null and answered_at is null and duplicate_of is null and has_news);

-- Within how many working days each topic should be answered; the office sets it.
create table inquiry_targets (
  topic text primary key,
  working_days int not null check (working_days between 1 and 30),
  changed_by uuid references accounts,
  changed_at timestamptz
);
insert into inquiry_targets (topic, working_days) values
  ('intern-application', 3), ('host-application', 3), ('selection', 2), ('internship', 2), ('privacy', 1), ('other', 3);
alter table inquiry_targets enable row level security; alter table inquiry_targets force row level security;
grant select on inquiry_targets to jip_anyone, jip_office, jip_system;
grant update on inquiry_targets to jip_office;
create policy known on inquiry_targets for select to jip_anyone, jip_office, jip_system using (true);
create policy office on inquiry_targets for update to jip_office using (true) with check (true);

-- Notes of the office about an inquiry: they stay in the office and are never changed.
create table inquiry_notes (
  id uuid primary key,
  inquiry_id uuid not null references inquiries,
  body text not null,
  written_by uuid not null references accounts,
  written_at timestamptz not null
);
create index on inquiry_notes (inquiry_id);
alter table inquiry_notes enable row level security; alter table inquiry_notes force row level security;
grant select, insert on inquiry_notes to jip_office;
grant select on inquiry_notes to jip_system;
create policy office on inquiry_notes to jip_office using (true) with check (true);
create policy system on inquiry_notes for select to jip_system using (true);

-- Answers written once and used often, in both languages.
create table inquiry_templates (
  id uuid primary key,
  topic text,
  title_en text not null, title_ja text not null,
  body_en text not null, body_ja text not null,
  is_retired boolean not null default false,
  changed_by uuid not null references accounts,
  changed_at timestamptz not null,
  version int not null default 1
);
alter table inquiry_templates enable row level security; alter table inquiry_templates force row level security;
grant select, insert, update on inquiry_templates to jip_office;
grant select on inquiry_templates to jip_system;
create policy office on inquiry_templates to jip_office using (true) with check (true);
create policy system on inquiry_templates for select to jip_system using (true);

-- What people write back by e-mail. A mail without inquiry_id belongs to none for certain: a person of the office looks at it.
create table inquiry_mails (
  id uuid primary key,
  inquiry_id uuid references inquiries,
  message_id text not null unique,
  from_email text not null, from_name text not null,
  subject text not null, body text not null, quoted text not null,
  attachments jsonb not null default '[]',
  is_cut boolean not null default false,
  doubt text check (doubt in ('no-inquiry', 'forged-address', 'other-sender')),
  received_at timestamptz not null,
  put_aside boolean not null default false,
  decided_by uuid references accounts, decided_at timestamptz,
  version int not null default 1,
  check (inquiry_id is not null or doubt is not null)
);
create index on inquiry_mails (inquiry_id, received_at);
create index inquiry_mails_unmatched on inquiry_mails (received_at desc, id desc) where inquiry_id is null;
alter table inquiry_mails enable row level security; alter table inquiry_mails force row level security;
grant select, update on inquiry_mails to jip_office;
grant select, insert on inquiry_mails to jip_system;
create policy office on inquiry_mails for select to jip_office using (true);
-- The office says where an unmatched mail belongs or puts it aside, once.
revoke update on inquiry_mails from jip_office;
grant update (inquiry_id, put_aside, decided_by, decided_at, version) on inquiry_mails to jip_office;
create policy place on inquiry_mails for update to jip_office using (inquiry_id is null) with check (true);
create policy system on inquiry_mails to jip_system using (true) with check (true);

-- A wish about personal data that came as an inquiry goes on as a privacy request, once for each kind.
create unique index privacy_requests_of_inquiry on privacy_requests (inquiry_id, kind) where inquiry_id is not null;
