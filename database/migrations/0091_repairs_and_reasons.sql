set local search_path = jip;
-- A repair: after somebody left, what the calculation proposes with the least disturbance, who decided about it and how it was carried out.
create table match_repairs (
  id uuid primary key,
  fiscal_year int not null references program_years,
  course text not null,
  -- The match that fell away, and where it was.
  match_id uuid not null references matches,
  position_id uuid not null references positions,
  change text not null check (change in ('intern-withdrew', 'visa-refused', 'company-withdrew', 'company-closed')),
  frozen_since timestamptz,
  proposal jsonb not null,
  is_followed boolean not null,
  decided_by uuid not null references accounts, decided_at timestamptz not null,
  reason text not null check (reason <> '')
);
create index on match_repairs (match_id);
alter table match_repairs enable row level security; alter table match_repairs force row level security;
grant select, insert on match_repairs to jip_office; grant select on match_repairs to jip_system;
create policy office on match_repairs to jip_office using (true) with check (true);
create policy system on match_repairs for select to jip_system using (true);

-- Why a calculation recommended somebody to nobody, in figures that name no other person. Told once the lists of that calculation went out.
create table match_reasons (
  course_application_id uuid primary key references course_applications,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  course text not null,
  because text not null check (because in ('no-place', 'filled')),
  -- Positions of the course that had a seat, and those of them that were open to this person by every rule.
  positions int not null check (positions >= 0),
  open int not null check (open between 0 and positions),
  -- The rules that failed where none was open, the most frequent first.
  failed text[] not null default '{}',
  calculated_at timestamptz not null,
  told_at timestamptz
);
create index on match_reasons (account_id);
alter table match_reasons enable row level security; alter table match_reasons force row level security;
grant select, insert, update, delete on match_reasons to jip_office; grant select on match_reasons to jip_system;
create policy office on match_reasons to jip_office using (true) with check (true);
create policy system on match_reasons for select to jip_system using (true);
grant select on match_reasons to jip_intern;
create policy told on match_reasons for select to jip_intern using (account_id = jip_account() and told_at is not null);

grant create on schema jip to jip_system;
-- To which companies the caller was recommended, and how each of them ended: states and days, never reasons that a company gave in confidence.
create function my_recommendations() returns table (match_id uuid, course text, round int, company_name text, company_name_en text, position_title text, state text, state_since timestamptz, sent_at timestamptz, is_reserve boolean, cancelled_by_side text, chose_another boolean)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select m.id, m.course, r.round, c.name, c.name_en, p.title, m.state, m.state_since, r.sent_at, m.is_reserve, m.cancelled_by_side, m.host_declined_reason = 'chose-another'
  from matches m join recommendations r on r.id = m.recommendation_id join host_companies c on c.id = m.company_id join positions p on p.id = m.position_id
  where m.account_id = jip_account() and r.sent_at is not null and m.state <> 'proposed'
  order by r.sent_at desc, m.id
$$;
alter function my_recommendations() owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function my_recommendations() from public;
grant execute on function my_recommendations() to jip_intern;
-- As every other function of this role: the schema's own tables first, whatever a caller may have made for the moment.
alter function seed_of_market(uuid) set search_path = jip, pg_temp;
reset role;
