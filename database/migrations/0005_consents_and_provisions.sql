set local search_path = jip;
-- Versions of the privacy policy, and who agreed to which.
create table privacy_policies (
  version text primary key,
  fiscal_year int not null references program_years,
  controller text not null,
  published_at timestamptz not null,
  text_hash text not null
);
grant select on privacy_policies to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system;
grant insert on privacy_policies to jip_system;
create table consents (
  id uuid primary key,
  policy_version text not null references privacy_policies,
  account_id uuid references accounts,
  purpose text not null,
  about_kind text not null,
  about_id text not null,
  language text not null check (language in ('en', 'ja')),
  agreed_at timestamptz not null
);
create index on consents (account_id);
create index on consents (about_kind, about_id);
create trigger consents_grow before update or delete on consents for each row execute function refuse_change();
alter table consents enable row level security; alter table consents force row level security;
grant insert on consents to jip_anyone, jip_intern, jip_company, jip_office;
create policy agree on consents for insert to jip_anyone, jip_intern, jip_company, jip_office with check (account_id is not distinct from jip_account() or account_id is null);
grant select on consents to jip_intern, jip_company, jip_office, jip_system;
create policy own on consents for select to jip_intern, jip_company using (account_id = jip_account());
create policy office on consents for select to jip_office, jip_system using (true);

-- What was shown or sent to whom outside the office, when, why and how (APPI Art. 29; kept for all recipients). Only ever added to.
create table provisions (
  id uuid primary key,
  at timestamptz not null,
  fiscal_year int not null,
  subject_account uuid not null references accounts,
  recipient_kind text not null check (recipient_kind in ('host-company', 'committee', 'meti', 'jetro', 'embassy', 'immigration', 'diplomatic-post')),
  recipient_name text not null,
  recipient_address text not null default '',
  recipient_company uuid,
  recipient_account uuid,
  purpose text not null,
  items text[] not null check (cardinality(items) > 0),
  means text not null check (means in ('view', 'export', 'letter')),
  basis text not null,
  policy_version text,
  about_kind text not null,
  about_id text not null,
  request_id text not null
);
create index on provisions (subject_account, at);
create index on provisions (about_kind, about_id);
create trigger provisions_grow before update or delete on provisions for each row execute function refuse_change();
alter table provisions enable row level security; alter table provisions force row level security;
grant insert on provisions to jip_company, jip_committee, jip_reader, jip_office, jip_system;
create policy write on provisions for insert to jip_company, jip_committee, jip_reader, jip_office, jip_system with check (recipient_account is not distinct from jip_account() or current_user in ('jip_office', 'jip_system'));
grant select on provisions to jip_intern, jip_company, jip_committee, jip_reader, jip_office, jip_system;
create policy own on provisions for select to jip_intern using (subject_account = jip_account());
-- An outside reader may see what it received itself: so one view a day is one record.
create policy received on provisions for select to jip_company, jip_committee, jip_reader using (recipient_account = jip_account());
create policy office on provisions for select to jip_office, jip_system using (true);
