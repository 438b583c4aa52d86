set local search_path = jip;
-- The maker of a run asks a colleague to look at it before it goes out; once a run, and it stays on record as the approval does.
create table market_run_approval_requests (
  run_id uuid primary key references market_runs,
  asked_by uuid not null references accounts,
  asked_at timestamptz not null
);
create trigger market_run_approval_requests_stay before update or delete on market_run_approval_requests for each row execute function refuse_change();
alter table market_run_approval_requests enable row level security; alter table market_run_approval_requests force row level security;
grant select, insert on market_run_approval_requests to jip_office;
create policy office on market_run_approval_requests to jip_office using (true) with check (asked_by = jip_account());
