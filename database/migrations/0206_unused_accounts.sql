set local search_path = jip;

-- Accounts of staff and companies that nobody uses: asked by letter whether they are still needed, then closed. Closing ends roles; nothing
-- is deleted, and an administrator opens it again. One row is one asking; `kept_at`: somebody signed in after all.
create table account_closures (
  id uuid primary key,
  account_id uuid not null references accounts,
  kind text not null check (kind in ('staff', 'company')),
  company_id uuid references host_companies,
  -- When the account was used last by the time it was asked; null when never.
  last_used_at timestamptz,
  prompted_at timestamptz not null,
  kept_at timestamptz,
  closed_at timestamptz,
  -- The roles that the closing ended, as their rows in account_roles.
  ended_roles uuid[] not null default '{}',
  reopened_at timestamptz,
  reopened_by uuid references accounts,
  check ((kind = 'company') = (company_id is not null)),
  check (closed_at is null or kept_at is null),
  check (reopened_at is null or closed_at is not null),
  check ((reopened_at is null) = (reopened_by is null))
);
create unique index account_closures_open on account_closures (account_id, kind, coalesce(company_id, account_id))
  where kept_at is null and reopened_at is null;

alter table account_closures enable row level security; alter table account_closures force row level security;
grant select, insert, update on account_closures to jip_system;
create policy system on account_closures to jip_system using (true) with check (true);
grant select, update (reopened_at, reopened_by) on account_closures to jip_office;
create policy administrator on account_closures for select to jip_office using (jip_has_role('administrator'));
create policy reopen on account_closures for update to jip_office
  using (jip_has_role('administrator') and closed_at is not null and reopened_at is null)
  with check (jip_has_role('administrator') and reopened_by = jip_account());
