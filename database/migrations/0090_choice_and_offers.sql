set local search_path = jip;
-- The order in which a person would take the offers that they hold: 1 was agreed to, the others are kept in reserve until the office confirms.
-- A company learns that it is in reserve, never at which rank or behind whom.
alter table matches add column person_rank int check (person_rank between 1 and 99);
alter table matches add column is_reserve boolean generated always as (coalesce(person_rank, 1) > 1) stored;
-- The terms as the company saw them when it said that it would host.
alter table matches add column host_terms_version text not null default '';
grant select (person_rank, is_reserve), update (person_rank) on matches to jip_intern;
grant select (is_reserve, host_terms_version), update (host_terms_version) on matches to jip_company;
drop policy own_answer on matches;
create policy own_answer on matches for update to jip_intern using (account_id = jip_account() and state = 'intern_offered')
  with check (account_id = jip_account() and state in ('intern_offered', 'intern_accepted', 'intern_declined', 'agreed', 'committee_pending', 'superseded'));

-- A talk between a company and a candidate before the company decides. What the person is told of the place stands here as it was told:
-- they see a position itself only once it is offered to them.
create table company_interviews (
  match_id uuid primary key references matches,
  company_id uuid not null references host_companies,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  course text not null,
  company_name text not null, company_name_en text not null, position_title text not null,
  state text not null check (state in ('to_arrange', 'proposed', 'set', 'none_fits', 'held', 'missed', 'called_off')),
  arranged_by text not null check (arranged_by in ('company', 'office')),
  times timestamptz[] not null default '{}' check (cardinality(times) <= 5),
  minutes int not null default 30 check (minutes between 10 and 180),
  place text not null default '',
  asked_at timestamptz not null, proposed_at timestamptz, answer_by timestamptz,
  chosen timestamptz, chosen_at timestamptz,
  person_note text not null default '', result_note text not null default '',
  recorded_at timestamptz,
  version int not null default 1,
  check (chosen is null or chosen = any (times)),
  check (state <> 'set' or chosen is not null)
);
create index on company_interviews (account_id);
create index on company_interviews (company_id);
alter table company_interviews enable row level security; alter table company_interviews force row level security;
grant select, insert, update on company_interviews to jip_office;
create policy office on company_interviews to jip_office using (true) with check (true);
grant select, update (state, version) on company_interviews to jip_system;
create policy system on company_interviews for select to jip_system using (true);
create policy system_calls_off on company_interviews for update to jip_system using (state in ('to_arrange', 'proposed', 'set', 'none_fits')) with check (state = 'called_off');
grant select, insert on company_interviews to jip_company;
grant update (state, arranged_by, times, minutes, place, proposed_at, answer_by, chosen, chosen_at, result_note, recorded_at, version) on company_interviews to jip_company;
create policy own on company_interviews for select to jip_company using (company_id = jip_company());
create policy own_start on company_interviews for insert to jip_company with check (company_id = jip_company()
  and exists (select from matches m where m.id = match_id and m.company_id = jip_company() and m.account_id = company_interviews.account_id and m.state = 'interview_requested'));
create policy own_change on company_interviews for update to jip_company using (company_id = jip_company() and state in ('to_arrange', 'proposed', 'set', 'none_fits', 'missed'))
  with check (company_id = jip_company() and state in ('to_arrange', 'proposed', 'held', 'missed'));
grant select (match_id, account_id, fiscal_year, course, company_name, company_name_en, position_title, state, arranged_by, times, minutes, place, asked_at, proposed_at, answer_by, chosen, chosen_at, person_note, version) on company_interviews to jip_intern;
grant update (state, chosen, chosen_at, person_note, version) on company_interviews to jip_intern;
create policy own_talk on company_interviews for select to jip_intern using (account_id = jip_account());
create policy own_answer on company_interviews for update to jip_intern using (account_id = jip_account() and state = 'proposed') with check (account_id = jip_account() and state in ('set', 'none_fits'));

grant create on schema jip to jip_system;
-- A candidate who is no longer one has no talk before them, whoever ended it.
create function call_off_interview() returns trigger language plpgsql security definer set search_path = jip, pg_temp as $$
begin
  if new.state in ('host_declined', 'host_lapsed', 'cancelled', 'superseded') and new.state <> old.state then
    update company_interviews i set state = 'called_off', version = i.version + 1 where i.match_id = new.id and i.state in ('to_arrange', 'proposed', 'set', 'none_fits');
  end if;
  return new;
end $$;
alter function call_off_interview() owner to jip_system;
create trigger call_off_interview after update of state on matches for each row execute function call_off_interview();
-- A person's answer about times goes to the company's people; of the company itself they read the names alone.
create function company_of_my_interview(of_match uuid) returns uuid language sql stable security definer set search_path = jip, pg_temp as $$
  select i.company_id from company_interviews i where i.match_id = of_match and i.account_id = jip_account()
$$;
alter function company_of_my_interview(uuid) owner to jip_system;
-- As before, but offers that the person keeps in reserve stay until the office confirms, or the person withdraws.
set local role jip_system;
revoke all on function call_off_interview(), company_of_my_interview(uuid) from public;
grant execute on function company_of_my_interview(uuid) to jip_intern;
create or replace function end_my_matches(course_application uuid, kept uuid, into_state text, at timestamptz)
  returns table (match_id uuid, recommendation_id uuid, position_id uuid, company_id uuid, fiscal_year int, course text, former_state text)
  language plpgsql security definer set search_path = jip, pg_temp as $$
#variable_conflict use_column
declare one record;
begin
  if into_state not in ('superseded', 'cancelled') then raise exception 'a match is not ended as %', into_state; end if;
  for one in
    select m.id, m.recommendation_id, m.position_id, m.company_id, m.fiscal_year, m.course, m.state from matches m
    where m.course_application_id = course_application and m.account_id = jip_account() and m.id is distinct from kept
      and (into_state = 'cancelled' or not m.is_reserve)
      and m.state in ('proposed', 'sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved')
    order by m.id for update
  loop
    update matches m set state = into_state, state_since = at, version = m.version + 1,
      cancelled_by_side = case into_state when 'cancelled' then 'intern' end, cancelled_at = case into_state when 'cancelled' then at end
      where m.id = one.id;
    -- A round in which nobody is left to answer is answered.
    update recommendations r set state = 'answered' where r.id = one.recommendation_id and r.state = 'sent'
      and not exists (select from matches m where m.recommendation_id = r.id and m.state in ('sent', 'viewed', 'interview_requested', 'interviewed'));
    match_id := one.id; recommendation_id := one.recommendation_id; position_id := one.position_id; company_id := one.company_id;
    fiscal_year := one.fiscal_year; course := one.course; former_state := one.state;
    return next;
  end loop;
end $$;
reset role;
revoke create on schema jip from jip_system;
-- Whoever leads the company's application arranges its talks; the others of the company read of them.
create policy leads_start on company_interviews as restrictive for insert to jip_company with check (company_leads());
create policy leads on company_interviews as restrictive for update to jip_company using (company_leads());
