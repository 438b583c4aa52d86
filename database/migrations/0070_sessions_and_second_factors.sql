set local search_path = jip;
-- A session knows on what kind of device it was begun (a word, never the browser's own text or an address), when it was used last, and
-- whether a second factor was shown in it. What the browser said of itself is forgotten.
alter table sessions add column device text not null default '';
alter table sessions add column last_seen_at timestamptz not null default now();
alter table sessions add column second_factor_at timestamptz;
update sessions set user_agent = null, ip_address = null;
alter table accounts add column last_signed_in_at timestamptz;
-- People see and end their own sessions; the token, which is the session, stays with the sign-in library.
grant select (id, account_id, device, created_at, last_seen_at, expires_at) on sessions to jip_anyone;
grant delete on sessions to jip_anyone;
create policy own on sessions for select to jip_anyone using (account_id = jip_account());
create policy own_end on sessions for delete to jip_anyone using (account_id = jip_account());
-- One question tells who comes and what they may: the library's role reads roles, and changes none.
grant select on account_roles to jip_sign_in;

-- What somebody had typed when their session ended, sealed for that account, for an hour.
create table kept_forms (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  path text not null,
  sealed text not null,
  expires_at timestamptz not null,
  unique (account_id, path)
);
alter table kept_forms enable row level security; alter table kept_forms force row level security;
grant select, insert, update, delete on kept_forms to jip_sign_in;
create policy sign_in on kept_forms to jip_sign_in using (true) with check (true);

-- A second factor: codes of the clock (RFC 6238). The secret is sealed; a row without one says since when staff are asked to set it up.
create table second_factors (
  account_id uuid primary key references accounts on delete cascade,
  asked_since timestamptz not null default now(),
  sealed_secret text,
  confirmed_at timestamptz,
  -- The step of the last code that was taken: no code is taken twice.
  last_step bigint not null default 0,
  check (confirmed_at is null or sealed_secret is not null)
);
create table recovery_codes (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  code_hash text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create unique index on recovery_codes (account_id, code_hash);
alter table second_factors enable row level security; alter table second_factors force row level security;
alter table recovery_codes enable row level security; alter table recovery_codes force row level security;
grant select, insert on second_factors to jip_sign_in;
create policy sign_in on second_factors to jip_sign_in using (true) with check (true);
grant select, insert, update, delete on second_factors, recovery_codes to jip_anyone;
create policy own on second_factors to jip_anyone using (account_id = jip_account()) with check (account_id = jip_account());
create policy own on recovery_codes to jip_anyone using (account_id = jip_account()) with check (account_id = jip_account());
-- An administrator sees who has one and takes a lost one away, never what it is.
grant select (account_id, asked_since, confirmed_at) on second_factors to jip_office;
grant select (id, account_id) on recovery_codes to jip_office;
grant delete on second_factors, recovery_codes to jip_office;
create policy administrator_sees on second_factors for select to jip_office using (jip_has_role('administrator'));
create policy administrator_takes on second_factors for delete to jip_office using (jip_has_role('administrator'));
create policy administrator_sees on recovery_codes for select to jip_office using (jip_has_role('administrator'));
create policy administrator_takes on recovery_codes for delete to jip_office using (jip_has_role('administrator'));
