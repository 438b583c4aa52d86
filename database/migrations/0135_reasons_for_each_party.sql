set local search_path = jip;
-- How somebody came onto a list, as it may be told outside the office: by the calculation, by a word of staff, or after a place got free again.
-- The words of staff themselves stay with the office.
grant create on schema jip to jip_system;
create function way_onto_list(pinned_reason text, engine jsonb) returns text language sql immutable set search_path = jip, pg_temp as $$
  select case when pinned_reason = '' then 'calculated' when engine ? 'repair' then 'repair' else 'pinned' end
$$;
create function my_recommendation_ways() returns table (match_id uuid, way text)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select m.id, way_onto_list(m.pinned_reason, r.engine) from matches m join recommendations r on r.id = m.recommendation_id
  where m.account_id = jip_account() and r.sent_at is not null and m.state <> 'proposed'
$$;
create function ways_of_my_candidates(recommendation uuid) returns table (match_id uuid, way text)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select m.id, way_onto_list(m.pinned_reason, r.engine) from matches m join recommendations r on r.id = m.recommendation_id
  where r.id = recommendation and m.company_id = jip_company() and m.state <> 'proposed'
$$;
create function way_before_committee(of_match uuid) returns text
  language sql stable security definer set search_path = jip, pg_temp as $$
  select way_onto_list(m.pinned_reason, r.engine) from matches m join recommendations r on r.id = m.recommendation_id
  where m.id = of_match and jip_has_role('committee') and (m.state = 'committee_pending' or m.committee_decision is not null)
$$;
-- At how many positions of each course staff left the caller out; told once a list of such a position went out.
create function my_removals() returns table (course text, positions int)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select p.course, count(*)::int from recommendation_overrides o join positions p on p.id = o.position_id
  where o.account_id = jip_account() and o.kind = 'removed'
    and exists (select from recommendations r where r.position_id = o.position_id and r.sent_at >= o.made_at)
  group by p.course
$$;
-- What METI and JETRO read of the matching of a year: each market whose lists went out, in figures and fingerprints; no row of a person.
grant select on market_runs, market_publications to jip_system;
create policy system on market_runs for select to jip_system using (true);
create policy system on market_publications for select to jip_system using (true);
create function published_markets(year int) returns table (number int, round int, courses text[], frozen_at timestamptz, fingerprint text, commitment text, committed_at timestamptz,
    published_at timestamptz, seed text, result_fingerprint text, engine text, second_person boolean, positions int, seats int, people int, lists int, candidates int,
    settings jsonb, summary jsonb)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select s.number, s.round, s.courses, s.frozen_at, s.fingerprint, l.commitment, l.committed_at,
    b.published_at, b.seed, b.result_fingerprint, r.engine, b.approved_by is not null, s.positions, s.seats, s.people, b.lists, b.candidates,
    jsonb_build_object('weights', r.settings->'weights', 'caps', r.settings->'caps', 'shortlist', r.settings->'shortlist', 'perPerson', r.settings->'perPerson',
      'pins', jsonb_array_length(r.settings->'pins') + jsonb_array_length(s.pinned), 'removals', jsonb_array_length(r.settings->'removals')),
    jsonb_build_object('loads', r.summary->'loads', 'wishesListed', r.summary->'wishesListed', 'notion', r.summary->'notion', 'caps', r.summary->'caps',
      'withoutPlace', r.summary->'withoutPlace', 'withoutFilled', r.summary->'withoutFilled', 'matched', r.summary->'matched')
  from market_publications b join market_snapshots s on s.id = b.snapshot_id join market_lotteries l on l.id = s.lottery_id join market_runs r on r.id = b.run_id
  where s.fiscal_year = year order by s.number
$$;
-- How the companies' and the people's answers came out, by course and coded reason: counts alone.
create function counted_answers(year int) returns table (course text, state text, reason text, people int)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select m.course, m.state, coalesce(nullif(m.host_declined_reason, ''), nullif(m.cancelled_reason, ''), ''), count(*)::int
  from matches m where m.fiscal_year = year and m.state <> 'proposed' group by 1, 2, 3 order by 1, 2, 3
$$;
alter function way_onto_list(text, jsonb) owner to jip_system;
alter function my_recommendation_ways() owner to jip_system;
alter function ways_of_my_candidates(uuid) owner to jip_system;
alter function way_before_committee(uuid) owner to jip_system;
alter function my_removals() owner to jip_system;
alter function published_markets(int) owner to jip_system;
alter function counted_answers(int) owner to jip_system;
revoke create on schema jip from jip_system;
set local role jip_system;
revoke all on function way_onto_list(text, jsonb), my_recommendation_ways(), ways_of_my_candidates(uuid), way_before_committee(uuid), my_removals(), published_markets(int), counted_answers(int) from public;
grant execute on function my_recommendation_ways(), my_removals() to jip_intern;
grant execute on function ways_of_my_candidates(uuid) to jip_company;
grant execute on function way_before_committee(uuid) to jip_committee;
grant execute on function published_markets(int), counted_answers(int) to jip_reader, jip_office;
reset role;
