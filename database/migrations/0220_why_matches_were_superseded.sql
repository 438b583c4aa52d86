set local search_path = jip;
-- Why a match ended although nobody answered it: the person agreed to another place (null), left the course, or the position was filled or closed.
alter table matches add column superseded_because text check (superseded_because in ('person-left', 'position-filled', 'position-closed'));
grant select (superseded_because) on matches to jip_company;
grant create on schema jip to jip_system;
set local role jip_system;
drop function my_recommendations();
create function my_recommendations() returns table (match_id uuid, course text, round int, company_name text, company_name_en text, position_title text, position_title_en text, state text, state_since timestamptz, sent_at timestamptz, is_reserve boolean, cancelled_by_side text, chose_another boolean, superseded_because text)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select m.id, m.course, r.round, c.name, c.name_en, p.title, p.title_en, m.state, m.state_since, r.sent_at, m.is_reserve, m.cancelled_by_side, m.host_declined_reason = 'chose-another', m.superseded_because
  from matches m join recommendations r on r.id = m.recommendation_id join host_companies c on c.id = m.company_id join positions p on p.id = m.position_id
  where m.account_id = jip_account() and r.sent_at is not null and m.state <> 'proposed'
  order by r.sent_at desc, m.id
$$;
revoke all on function my_recommendations() from public;
grant execute on function my_recommendations() to jip_intern;
create or replace function counted_answers(year int) returns table (course text, state text, reason text, people int)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select m.course, m.state, coalesce(nullif(m.host_declined_reason, ''), nullif(m.cancelled_reason, ''), m.superseded_because, ''), count(*)::int
  from matches m where m.fiscal_year = year and m.state <> 'proposed' group by 1, 2, 3 order by 1, 2, 3
$$;
-- Pins that the published run took, wherever they were said; and what its settings changed of the market.
create or replace function published_markets(year int) returns table (number int, round int, courses text[], frozen_at timestamptz, fingerprint text, commitment text, committed_at timestamptz,
    published_at timestamptz, seed text, result_fingerprint text, engine text, second_person boolean, positions int, seats int, people int, lists int, candidates int,
    settings jsonb, summary jsonb)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select s.number, s.round, s.courses, s.frozen_at, s.fingerprint, l.commitment, l.committed_at,
    b.published_at, b.seed, b.result_fingerprint, r.engine, b.approved_by is not null, s.positions, s.seats, s.people, b.lists, b.candidates,
    jsonb_build_object('weights', r.settings->'weights', 'caps', r.settings->'caps', 'shortlist', r.settings->'shortlist', 'perPerson', r.settings->'perPerson',
      'pins', greatest(0, jsonb_array_length(r.settings->'pins') + jsonb_array_length(s.pinned) - coalesce((r.summary->>'conflicts')::int, 0)),
      'removals', jsonb_array_length(r.settings->'removals'),
      'leftOut', jsonb_array_length(r.settings->'leftOut'), 'seatsChanged', (select count(*) from jsonb_object_keys(r.settings->'seats'))),
    jsonb_build_object('loads', r.summary->'loads', 'wishesListed', r.summary->'wishesListed', 'notion', r.summary->'notion', 'caps', r.summary->'caps',
      'withoutPlace', r.summary->'withoutPlace', 'withoutFilled', r.summary->'withoutFilled', 'matched', r.summary->'matched')
  from market_publications b join market_snapshots s on s.id = b.snapshot_id join market_lotteries l on l.id = s.lottery_id join market_runs r on r.id = b.run_id
  where s.fiscal_year = year order by s.number
$$;
reset role;
revoke create on schema jip from jip_system;
