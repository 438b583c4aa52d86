set local search_path = jip;
-- What people without Japanese read of a position: the company's own English, or the office's, which is marked as such to whoever reads it.
alter table positions
  add column title_en text not null default '', add column tasks_en text not null default '', add column learns_en text not null default '',
  add column place_en text not null default '', add column lodging_plan_en text not null default '',
  -- The answers whose English the office wrote, by the names of the answers.
  add column office_english text[] not null default '{}';
grant update (title_en, tasks_en, learns_en, place_en, lodging_plan_en, office_english) on positions to jip_company;
-- Readers are shown the title alone, as before.
grant select (title_en) on positions to jip_reader;
-- A talk keeps its words from the day on which it was asked for.
alter table company_interviews add column position_title_en text not null default '';
grant select (position_title_en) on company_interviews to jip_intern;
grant create on schema jip to jip_system;
set local role jip_system;
drop function my_recommendations();
create function my_recommendations() returns table (match_id uuid, course text, round int, company_name text, company_name_en text, position_title text, position_title_en text, state text, state_since timestamptz, sent_at timestamptz, is_reserve boolean, cancelled_by_side text, chose_another boolean)
  language sql stable security definer set search_path = jip, pg_temp as $$
  select m.id, m.course, r.round, c.name, c.name_en, p.title, p.title_en, m.state, m.state_since, r.sent_at, m.is_reserve, m.cancelled_by_side, m.host_declined_reason = 'chose-another'
  from matches m join recommendations r on r.id = m.recommendation_id join host_companies c on c.id = m.company_id join positions p on p.id = m.position_id
  where m.account_id = jip_account() and r.sent_at is not null and m.state <> 'proposed'
  order by r.sent_at desc, m.id
$$;
revoke all on function my_recommendations() from public;
grant execute on function my_recommendations() to jip_intern;
reset role;
revoke create on schema jip from jip_system;
