set local search_path = jip;
-- Questions and answers. Their seeds become the first published versions; from then on the office writes them.
create table questions (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  audience text not null check (audience in ('person', 'company')),
  category text not null,
  place int not null,
  is_published boolean not null,
  -- The version that the public reads; null before the first.
  published_version int check (published_version >= 1),
  -- Grows with every change, so that two people editing at once are told.
  version int not null,
  changed_by uuid references accounts,
  changed_at timestamptz not null,
  check (not is_published or published_version is not null)
);
grant select on questions to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system;
grant insert, update on questions to jip_office, jip_system;

-- Every version that was ever published, with who and when; never changed. A version nobody signed came with the program.
create table question_versions (
  question_id text not null references questions,
  number int not null check (number >= 1),
  shown_when text,
  question_en text not null, question_ja text not null,
  answer_en text not null, answer_ja text not null,
  also text[] not null,
  updated_on date not null,
  published_by uuid references accounts,
  published_at timestamptz not null,
  primary key (question_id, number)
);
grant select on question_versions to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system;
grant insert on question_versions to jip_office, jip_system;
create trigger question_versions_grow before update or delete on question_versions for each row execute function refuse_change();

-- What the office is writing: one draft an entry, for nobody else to read.
create table question_drafts (
  question_id text primary key references questions,
  shown_when text,
  question_en text not null, question_ja text not null,
  answer_en text not null, answer_ja text not null,
  also text[] not null,
  saved_by uuid not null references accounts,
  saved_at timestamptz not null
);
alter table question_drafts enable row level security; alter table question_drafts force row level security;
grant select, insert, update, delete on question_drafts to jip_office;
create policy office on question_drafts to jip_office using (true) with check (true);

-- "Was this helpful?": a yes or no and at most a sentence why; nothing about who said it.
create table question_votes (
  id uuid primary key,
  question_id text not null references questions,
  language text not null check (language in ('en', 'ja')),
  is_helpful boolean not null,
  why text not null default '' check (length(why) <= 500),
  given_on date not null
);
create index on question_votes (question_id);
alter table question_votes enable row level security; alter table question_votes force row level security;
grant insert on question_votes to jip_anyone;
grant select on question_votes to jip_office;
create policy give on question_votes for insert to jip_anyone with check (true);
create policy office on question_votes for select to jip_office using (true);

create trigger public_pages after insert or update or delete or truncate on questions for each statement execute function tell_public_pages();
