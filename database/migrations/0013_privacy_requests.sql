set local search_path = jip;
create sequence privacy_request_numbers;
create table privacy_requests (
  id uuid primary key,
  number text not null unique,
  fiscal_year int not null references program_years,
  account_id uuid references accounts,
  inquiry_id uuid references inquiries,
  kind text not null check (kind in ('purpose', 'disclosure', 'provision-records', 'correction', 'addition', 'deletion', 'stop-use', 'stop-provision')),
  details text not null default '',
  state text not null check (state in ('received', 'identity_check', 'more_needed', 'scope', 'deciding', 'done', 'part_done', 'refused', 'closed', 'withdrawn')),
  state_since timestamptz not null,
  received_at timestamptz not null,
  target_on date not null,
  identity_confirmed_by uuid references accounts, identity_confirmed_at timestamptz,
  answer text not null default '', answer_reason text not null default '',
  answered_by uuid references accounts, answered_at timestamptz,
  version int not null default 1
);
create index on privacy_requests (state, target_on);
create index on privacy_requests (account_id);
alter table privacy_requests enable row level security; alter table privacy_requests force row level security;
grant usage on sequence privacy_request_numbers to jip_anyone, jip_intern, jip_company, jip_office;
grant select, insert on privacy_requests to jip_anyone, jip_intern, jip_company;
grant update (state, state_since, version) on privacy_requests to jip_intern, jip_company;
create policy own on privacy_requests for select to jip_anyone, jip_intern, jip_company using (account_id = jip_account());
create policy ask on privacy_requests for insert to jip_anyone, jip_intern, jip_company with check (account_id = jip_account() and state = 'received');
create policy withdraw on privacy_requests for update to jip_intern, jip_company using (account_id = jip_account() and state not in ('done', 'part_done', 'refused', 'closed', 'withdrawn')) with check (account_id = jip_account() and state = 'withdrawn');
grant select, insert, update on privacy_requests to jip_office;
grant select on privacy_requests to jip_system;
create policy office on privacy_requests to jip_office using (true) with check (true);
create policy system on privacy_requests for select to jip_system using (true);
