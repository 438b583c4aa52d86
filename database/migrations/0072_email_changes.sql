set local search_path = jip;
-- Changing the address of an account: asked for in the account, confirmed from both mailboxes; either can stop it. Only hashes of the links are kept.
create table email_changes (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  old_email text not null,
  new_email text not null check (new_email = lower(new_email)),
  old_token_hash text not null unique,
  new_token_hash text not null unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  old_confirmed_at timestamptz,
  new_confirmed_at timestamptz,
  stopped_at timestamptz,
  done_at timestamptz,
  check (done_at is null or (stopped_at is null and old_confirmed_at is not null and new_confirmed_at is not null))
);
create unique index on email_changes (account_id) where stopped_at is null and done_at is null;
alter table email_changes enable row level security; alter table email_changes force row level security;
-- The person asks and stops; who confirms holds a link of a mailbox and may be signed in nowhere, so the clockwork does it.
grant select (id, account_id, old_email, new_email, asked_at, expires_at, old_confirmed_at, new_confirmed_at, stopped_at, done_at) on email_changes to jip_anyone;
grant insert, update (stopped_at) on email_changes to jip_anyone;
create policy own on email_changes for select to jip_anyone using (account_id = jip_account());
create policy ask on email_changes for insert to jip_anyone
  with check (account_id = jip_account() and old_confirmed_at is null and new_confirmed_at is null and done_at is null and stopped_at is null
    and old_email = (select a.email from accounts a where a.id = jip_account()));
create policy stop on email_changes for update to jip_anyone using (account_id = jip_account() and done_at is null) with check (account_id = jip_account() and done_at is null);
grant select, update on email_changes to jip_system;
create policy system on email_changes to jip_system using (true) with check (true);
