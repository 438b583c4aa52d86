set local search_path = jip;
-- Articles: news and case studies, in both languages. An article is written as a draft and read by the public as its published version.
create table articles (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  kind text not null check (kind in ('news', 'case-study')),
  is_published boolean not null,
  published_version int check (published_version >= 1),
  -- Grows with every change, so that two people editing at once are told.
  version int not null,
  changed_by uuid not null references accounts,
  changed_at timestamptz not null,
  check (not is_published or published_version is not null)
);

-- Every version that was ever published, with who and when; never changed.
create table article_versions (
  article_id text not null references articles,
  number int not null check (number >= 1),
  -- The day that stands over it.
  on_day date not null,
  title_en text not null, title_ja text not null,
  summary_en text not null, summary_ja text not null,
  text_en text not null, text_ja text not null,
  -- What only one kind has: news whether it is pinned; a case study its company, category, industry, prefecture, country and year.
  facts jsonb not null,
  published_by uuid not null references accounts,
  published_at timestamptz not null,
  primary key (article_id, number)
);
create trigger article_versions_grow before update or delete on article_versions for each row execute function refuse_change();

-- What the office is writing: one draft an article.
create table article_drafts (
  article_id text primary key references articles,
  on_day date not null,
  title_en text not null, title_ja text not null,
  summary_en text not null, summary_ja text not null,
  text_en text not null, text_ja text not null,
  facts jsonb not null,
  saved_by uuid not null references accounts,
  saved_at timestamptz not null
);

-- What a company agreed to: without a consent that stands, nobody outside the office sees its case study.
create table case_study_consents (
  article_id text primary key references articles,
  company_id uuid references host_companies,
  state text not null check (state in ('asked', 'given', 'withdrawn')),
  -- Who of the company agreed, and on which day; the day is its own, the row's last change stands in the history.
  agreed_by text not null default '' check (length(agreed_by) <= 200),
  agreed_on date,
  -- What may be shown: names, figures, pictures.
  scope text not null check (length(scope) between 1 and 2000),
  -- How the office learned of it.
  note text not null default '' check (length(note) <= 2000),
  version int not null,
  changed_at timestamptz not null,
  check (state <> 'given' or (agreed_by <> '' and agreed_on is not null))
);
create index on case_study_consents (company_id);

-- Pictures made anew from what was uploaded, in a few widths; the upload itself is not kept.
create table article_pictures (
  id uuid primary key,
  article_id text not null references articles,
  place int not null,
  alt_en text not null check (alt_en <> ''), alt_ja text not null check (alt_ja <> ''),
  width int not null check (width > 0), height int not null check (height > 0),
  added_at timestamptz not null
);
create index on article_pictures (article_id);
create table article_picture_files (
  picture_id uuid not null references article_pictures on delete cascade,
  width int not null,
  height int not null,
  format text not null check (format in ('webp', 'jpeg')),
  content bytea not null,
  primary key (picture_id, width, format)
);

alter table articles enable row level security; alter table articles force row level security;
alter table article_versions enable row level security; alter table article_versions force row level security;
alter table article_drafts enable row level security; alter table article_drafts force row level security;
alter table case_study_consents enable row level security; alter table case_study_consents force row level security;
alter table article_pictures enable row level security; alter table article_pictures force row level security;
alter table article_picture_files enable row level security; alter table article_picture_files force row level security;

-- The office writes.
grant select, insert, update on articles, case_study_consents to jip_office;
grant select, insert on article_versions to jip_office;
grant select, insert, update, delete on article_drafts, article_pictures, article_picture_files to jip_office;
create policy office on articles to jip_office using (true) with check (true);
create policy office on article_versions to jip_office using (true) with check (true);
create policy office on article_drafts to jip_office using (true) with check (true);
create policy office on case_study_consents to jip_office using (true) with check (true);
create policy office on article_pictures to jip_office using (true) with check (true);
create policy office on article_picture_files to jip_office using (true) with check (true);

-- Everybody reads what is published; of consents only that there is one.
grant select on articles, article_versions, article_pictures, article_picture_files to jip_anyone;
grant select (article_id, state) on case_study_consents to jip_anyone;
create policy stands on case_study_consents for select to jip_anyone using (state = 'given');
create policy published on articles for select to jip_anyone
  using (is_published and (kind = 'news' or exists (select from case_study_consents c where c.article_id = articles.id and c.state = 'given')));
create policy published on article_versions for select to jip_anyone
  using (exists (select from articles a where a.id = article_versions.article_id and a.published_version = article_versions.number));
create policy published on article_pictures for select to jip_anyone using (exists (select from articles a where a.id = article_pictures.article_id));
create policy published on article_picture_files for select to jip_anyone
  using (exists (select from article_pictures p where p.id = article_picture_files.picture_id));

-- A company reads what is written of it, also before it agrees, and those who lead it agree or take it back.
grant select on articles, article_versions, article_drafts, article_pictures, article_picture_files, case_study_consents to jip_company;
grant update (state, agreed_by, agreed_on, version, changed_at) on case_study_consents to jip_company;
create policy own on case_study_consents for select to jip_company using (company_id = jip_company());
create policy agree on case_study_consents for update to jip_company
  using (company_id = jip_company() and (jip_has_role('company-applicant') or jip_has_role('company-manager'))) with check (company_id = jip_company() and state in ('given', 'withdrawn'));
create policy own on articles for select to jip_company using (exists (select from case_study_consents c where c.article_id = articles.id));
create policy own on article_versions for select to jip_company using (exists (select from case_study_consents c where c.article_id = article_versions.article_id));
create policy own on article_drafts for select to jip_company using (exists (select from case_study_consents c where c.article_id = article_drafts.article_id));
create policy own on article_pictures for select to jip_company using (exists (select from articles a where a.id = article_pictures.article_id));
create policy own on article_picture_files for select to jip_company using (exists (select from article_pictures p where p.id = article_picture_files.picture_id));

create trigger public_pages after insert or update or delete or truncate on articles for each statement execute function tell_public_pages();
create trigger public_pages after insert or update or delete or truncate on article_versions for each statement execute function tell_public_pages();
create trigger public_pages after insert or update or delete or truncate on case_study_consents for each statement execute function tell_public_pages();
create trigger public_pages after insert or update or delete or truncate on article_pictures for each statement execute function tell_public_pages();
create trigger public_pages after insert or update or delete or truncate on article_picture_files for each statement execute function tell_public_pages();
