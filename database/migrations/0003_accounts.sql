set local search_path = jip;
-- People who sign in. The four first tables are kept by the sign-in library under the role jip_sign_in.
create table accounts (
  id uuid primary key,
  name text not null default '',
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  language text not null default 'en' check (language in ('en', 'ja')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table sessions (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on sessions (account_id);
create table sign_in_methods (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  provider_id text not null,
  provider_account_id text not null,
  access_token text, refresh_token text, id_token text,
  access_token_expires_at timestamptz, refresh_token_expires_at timestamptz,
  scope text, password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on sign_in_methods (account_id);
create table sign_in_codes (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on sign_in_codes (identifier);

-- Roles are bundles of rights; some belong to a company. Ended, never deleted.
create table account_roles (
  id uuid primary key,
  account_id uuid not null references accounts,
  role text not null check (role in ('intern', 'company', 'screener', 'interviewer', 'matcher', 'concierge', 'travel-desk', 'accounts', 'public-relations', 'privacy-officer', 'manager', 'administrator', 'committee', 'reader-meti', 'reader-jetro')),
  company_id uuid,
  granted_by uuid references accounts,
  granted_at timestamptz not null,
  ended_at timestamptz,
  check ((role = 'company') = (company_id is not null))
);
create unique index account_roles_live on account_roles (account_id, role, coalesce(company_id, '00000000-0000-0000-0000-000000000000')) where ended_at is null;

-- One-time links that make the first administrator; only a hash is kept.
create table set_up_links (
  token_hash text primary key,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  used_by uuid references accounts
);

alter table accounts enable row level security; alter table accounts force row level security;
alter table sessions enable row level security; alter table sessions force row level security;
alter table sign_in_methods enable row level security; alter table sign_in_methods force row level security;
alter table sign_in_codes enable row level security; alter table sign_in_codes force row level security;
alter table account_roles enable row level security; alter table account_roles force row level security;
alter table set_up_links enable row level security; alter table set_up_links force row level security;

grant select, insert, update, delete on accounts, sessions, sign_in_methods, sign_in_codes to jip_sign_in;
grant select on account_roles to jip_sign_in;
create policy sign_in on accounts to jip_sign_in using (true) with check (true);
create policy sign_in on sessions to jip_sign_in using (true) with check (true);
create policy sign_in on sign_in_methods to jip_sign_in using (true) with check (true);
create policy sign_in on sign_in_codes to jip_sign_in using (true) with check (true);
create policy sign_in on account_roles for select to jip_sign_in using (true);

grant select on accounts, account_roles to jip_anyone, jip_intern, jip_company, jip_committee, jip_reader, jip_office, jip_system;
grant update (name, language, updated_at) on accounts to jip_anyone, jip_intern, jip_company, jip_committee, jip_reader, jip_office;
create policy own on accounts for select to jip_anyone, jip_intern, jip_company, jip_committee, jip_reader using (id = jip_account());
create policy own_change on accounts for update to jip_anyone, jip_intern, jip_company, jip_committee, jip_reader, jip_office using (id = jip_account()) with check (id = jip_account());
create policy office on accounts for select to jip_office using (true);
create policy system on accounts to jip_system using (true) with check (true);
grant insert, update on accounts to jip_system;
create policy own on account_roles for select to jip_anyone, jip_intern, jip_company, jip_committee, jip_reader using (account_id = jip_account());
create policy office on account_roles for select to jip_office using (true);
-- Whoever signs in may take the role of an applicant; a company's role only together with the company it has just registered.
grant insert on account_roles to jip_anyone, jip_intern, jip_company;
create policy own_start on account_roles for insert to jip_anyone, jip_intern, jip_company with check (account_id = jip_account() and role in ('intern', 'company') and granted_by = jip_account());
grant insert, update on account_roles to jip_office, jip_system;
create policy administrator on account_roles to jip_office using (jip_has_role('administrator')) with check (jip_has_role('administrator'));
create policy system on account_roles to jip_system using (true) with check (true);
grant select, insert, update on set_up_links to jip_system;
create policy system on set_up_links to jip_system using (true) with check (true);
