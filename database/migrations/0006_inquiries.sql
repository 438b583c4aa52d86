set local search_path = jip;
create sequence inquiry_numbers;
create table inquiries (
  id uuid primary key,
  receipt text not null unique,
  fiscal_year int not null references program_years,
  fingerprint text not null unique,
  name text not null, email text not null, country text not null, country_other text not null default '',
  telephone text not null,
  sender_kind text not null check (sender_kind in ('corporation', 'individual')),
  topic text not null,
  details text not null,
  language text not null check (language in ('en', 'ja')),
  account_id uuid references accounts,
  state text not null check (state in ('received', 'assigned', 'answered', 'closed', 'reopened', 'spam', 'duplicate')),
  received_at timestamptz not null,
  assigned_to uuid references accounts,
  first_seen_at timestamptz,
  answered_at timestamptz,
  version int not null default 1
);
create index on inquiries (state, received_at);
create table inquiry_answers (
  id uuid primary key,
  inquiry_id uuid not null references inquiries,
  body text not null,
  answered_by uuid not null references accounts,
  answered_at timestamptz not null
);
create index on inquiry_answers (inquiry_id);
alter table inquiries enable row level security; alter table inquiries force row level security;
alter table inquiry_answers enable row level security; alter table inquiry_answers force row level security;
grant usage on sequence inquiry_numbers to jip_anyone, jip_intern, jip_company, jip_office, jip_system;
grant insert on inquiries to jip_anyone, jip_intern, jip_company, jip_office;
create policy send on inquiries for insert to jip_anyone, jip_intern, jip_company, jip_office with check (state = 'received');
-- The sender holds no account: the same form sent twice is recognised by its fingerprint, which only somebody with every value can compute.
grant select (id, receipt, fingerprint, received_at) on inquiries to jip_anyone, jip_intern, jip_company;
create policy same_again on inquiries for select to jip_anyone, jip_intern, jip_company using (fingerprint = nullif(current_setting('jip.inquiry_fingerprint', true), ''));
grant select, update on inquiries to jip_office, jip_system;
create policy office on inquiries for all to jip_office using (true) with check (true);
create policy system on inquiries for all to jip_system using (true) with check (true);
grant select, insert on inquiry_answers to jip_office;
grant select on inquiry_answers to jip_system;
create policy office on inquiry_answers to jip_office using (true) with check (true);
create policy system on inquiry_answers for select to jip_system using (true);
