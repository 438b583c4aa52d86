set local search_path = jip;
-- What the office changed about the year's matching: weights, caps, whether a second person approves. The last line counts; all stay.
create table matching_changes (
  id uuid primary key,
  fiscal_year int not null references program_years,
  weights jsonb not null,
  caps jsonb not null,
  second_person boolean not null,
  reason text not null check (reason <> ''),
  changed_by uuid,
  changed_at timestamptz not null
);
create index on matching_changes (fiscal_year, changed_at);
grant select on matching_changes to jip_anyone, jip_intern, jip_company, jip_office, jip_committee, jip_reader, jip_system;
grant insert on matching_changes to jip_office;
create trigger matching_changes_grow before update or delete on matching_changes for each row execute function refuse_change();

-- A draw is committed to before the market is frozen: its seed is closed to everybody until then, its hash is on record.
create table market_lotteries (
  id uuid primary key,
  fiscal_year int not null references program_years,
  commitment text not null unique,
  seed text not null check (encode(sha256(convert_to(seed, 'UTF8')), 'hex') = commitment),
  committed_by uuid not null references accounts,
  committed_at timestamptz not null
);
-- A market at one moment, under a number: never changed. Its rows hold what pairs are judged by, as codes; no name, no free text.
create table market_snapshots (
  id uuid primary key,
  fiscal_year int not null references program_years,
  number int not null,
  round int not null check (round >= 1),
  courses text[] not null check (cardinality(courses) > 0),
  note text not null default '',
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  stamp text not null,
  settings jsonb not null,
  excluded jsonb not null,
  pinned jsonb not null,
  lottery_id uuid not null unique references market_lotteries,
  positions int not null,
  seats int not null,
  people int not null,
  frozen_by uuid not null references accounts,
  frozen_at timestamptz not null,
  unique (fiscal_year, number)
);
create table market_snapshot_positions (
  snapshot_id uuid not null references market_snapshots,
  position_id uuid not null references positions,
  facts jsonb not null,
  primary key (snapshot_id, position_id)
);
create table market_snapshot_people (
  snapshot_id uuid not null references market_snapshots,
  application_id uuid not null references intern_applications,
  facts jsonb not null,
  primary key (snapshot_id, application_id)
);
create index on market_snapshot_people (application_id);
-- A calculation on a snapshot: its settings say everything that its result depends on.
create table market_runs (
  id uuid primary key,
  snapshot_id uuid not null references market_snapshots,
  number int not null,
  name text not null check (name <> ''),
  settings jsonb not null,
  input_fingerprint text not null,
  state text not null check (state in ('running', 'done', 'stopped', 'interrupted', 'failed')),
  alive_at timestamptz not null default clock_timestamp(),
  made_by uuid not null references accounts,
  made_at timestamptz not null,
  engine text not null default '',
  result_fingerprint text not null default '',
  summary jsonb,
  milliseconds int,
  problem text not null default '',
  unique (snapshot_id, number),
  check ((state = 'done') = (summary is not null))
);
create table market_run_results (
  run_id uuid primary key references market_runs,
  result jsonb not null
);
create table market_run_approvals (
  run_id uuid not null references market_runs,
  account_id uuid not null references accounts,
  approved_at timestamptz not null,
  primary key (run_id, account_id)
);
-- One run of a market goes out, once.
create table market_publications (
  snapshot_id uuid primary key references market_snapshots,
  run_id uuid not null unique references market_runs,
  result_fingerprint text not null,
  seed text not null,
  approved_by uuid references accounts,
  published_by uuid not null references accounts,
  published_at timestamptz not null,
  lists int not null,
  candidates int not null
);
create trigger market_lotteries_stay before update or delete on market_lotteries for each row execute function refuse_change();
create trigger market_snapshots_stay before update or delete on market_snapshots for each row execute function refuse_change();
create trigger market_snapshot_positions_stay before update or delete on market_snapshot_positions for each row execute function refuse_change();
create trigger market_snapshot_people_stay before update or delete on market_snapshot_people for each row execute function refuse_change();
create trigger market_run_results_stay before update or delete on market_run_results for each row execute function refuse_change();
create trigger market_run_approvals_stay before update or delete on market_run_approvals for each row execute function refuse_change();
create trigger market_publications_stay before update or delete on market_publications for each row execute function refuse_change();
-- A run that is done stays as it is; only what ended early may be calculated again, from the same settings.
create function market_run_stays() returns trigger language plpgsql set search_path = jip as $$
begin
  if old.state = 'done' then raise exception 'a finished run is not changed'; end if;
  if (new.id, new.snapshot_id, new.number, new.name, new.settings, new.input_fingerprint, new.made_by, new.made_at)
     is distinct from (old.id, old.snapshot_id, old.number, old.name, old.settings, old.input_fingerprint, old.made_by, old.made_at)
  then raise exception 'what a run is made from is not changed'; end if;
  return new;
end $$;
create trigger market_runs_stay before update on market_runs for each row execute function market_run_stays();
create trigger market_runs_remain before delete on market_runs for each row execute function refuse_change();

alter table market_lotteries enable row level security; alter table market_lotteries force row level security;
alter table market_snapshots enable row level security; alter table market_snapshots force row level security;
alter table market_snapshot_positions enable row level security; alter table market_snapshot_positions force row level security;
alter table market_snapshot_people enable row level security; alter table market_snapshot_people force row level security;
alter table market_runs enable row level security; alter table market_runs force row level security;
alter table market_run_results enable row level security; alter table market_run_results force row level security;
alter table market_run_approvals enable row level security; alter table market_run_approvals force row level security;
alter table market_publications enable row level security; alter table market_publications force row level security;
grant select (id, fiscal_year, commitment, committed_by, committed_at), insert on market_lotteries to jip_office;
grant select, insert on market_snapshots, market_snapshot_positions, market_snapshot_people, market_runs, market_run_results, market_publications to jip_office;
grant select, insert on market_run_approvals to jip_office;
grant update (state, alive_at, engine, result_fingerprint, summary, milliseconds, problem) on market_runs to jip_office;
create policy office on market_lotteries to jip_office using (true) with check (committed_by = jip_account());
create policy office on market_snapshots to jip_office using (true) with check (frozen_by = jip_account());
create policy office on market_snapshot_positions to jip_office using (true) with check (true);
create policy office on market_snapshot_people to jip_office using (true) with check (true);
create policy office on market_runs for select to jip_office using (true);
create policy office_adds on market_runs for insert to jip_office with check (made_by = jip_account());
create policy office_ends on market_runs for update to jip_office using (state <> 'done') with check (true);
create policy office on market_run_results to jip_office using (true) with check (true);
create policy office on market_run_approvals to jip_office using (true) with check (account_id = jip_account());
create policy office on market_publications to jip_office using (true) with check (published_by = jip_account());
-- The seed opens with the freezing: from then on runs are calculated with it.
grant select on market_lotteries, market_snapshots to jip_system;
create policy system on market_lotteries for select to jip_system using (true);
create policy system on market_snapshots for select to jip_system using (true);
create function seed_of_market(snapshot uuid) returns text language sql stable security definer set search_path = jip as $$
  select l.seed from market_snapshots s join market_lotteries l on l.id = s.lottery_id where s.id = snapshot
$$;
revoke execute on function seed_of_market(uuid) from public;
grant execute on function seed_of_market(uuid) to jip_office;
grant create on schema jip to jip_system;
alter function seed_of_market(uuid) owner to jip_system;
revoke create on schema jip from jip_system;
