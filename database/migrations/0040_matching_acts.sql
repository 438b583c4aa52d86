set local search_path = jip;
-- What staff said about a pair before the calculation: pinned to the shortlist or left out of it, each with a reason and a name.
create table recommendation_overrides (
  position_id uuid not null references positions,
  course_application_id uuid not null references course_applications,
  account_id uuid not null references accounts,
  kind text not null check (kind in ('pinned', 'removed')),
  reason text not null check (reason <> ''),
  made_by uuid not null references accounts,
  made_at timestamptz not null,
  primary key (position_id, course_application_id)
);
alter table recommendation_overrides enable row level security; alter table recommendation_overrides force row level security;
grant select, insert, update, delete on recommendation_overrides to jip_office; grant select on recommendation_overrides to jip_system;
create policy office on recommendation_overrides to jip_office using (true) with check (true);
create policy system on recommendation_overrides for select to jip_system using (true);

-- A proposal that nobody outside has seen is calculated anew: only its rows may go, the history tells of it.
grant delete on matches to jip_office;
create policy only_proposals on matches as restrictive for delete to jip_office using (state = 'proposed');
-- The office's own list: what stands in which state of which position, without reading whole rows.
create index matches_of_position on matches (position_id, state);
create index matches_of_course_application on matches (course_application_id);
-- Why an offer ended is the office's to know beside the code.
alter table matches add column cancelled_note text not null default '';
alter table matches add column intern_declined_note text not null default '';
grant select (intern_declined_note, recommendation_id), update (intern_declined_note) on matches to jip_intern;

-- The clockwork's role owns the few functions that must see more than their caller; each tells no more than its name says.
grant update (state, state_since, cancelled_by_side, cancelled_at, cancelled_reason, version) on matches to jip_system;
create policy system_ends on matches for update to jip_system using (state not in ('confirmed', 'cancelled', 'superseded')) with check (state in ('superseded', 'cancelled'));

grant update (state) on recommendations to jip_system;
create policy system_answers on recommendations for update to jip_system using (state = 'sent') with check (state = 'answered');

-- Whether a candidate of the caller's company is being shown to, or offered a place by, somebody else in the same course.
create function is_live_elsewhere(course_application uuid, own_match uuid) returns boolean language sql stable security definer set search_path = jip as $$
  select exists (select from matches own where own.course_application_id = course_application and own.company_id = jip_company() and own.state <> 'proposed')
    and exists (select from matches m where m.course_application_id = course_application and m.id <> own_match
      and m.state in ('sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed'))
$$;
-- Whether a candidate of the caller's company has already said yes to a place, in whatever course.
create function has_agreed_elsewhere(candidate uuid, year int, own_match uuid) returns boolean language sql stable security definer set search_path = jip as $$
  select exists (select from matches own where own.account_id = candidate and own.fiscal_year = year and own.company_id = jip_company() and own.state <> 'proposed')
    and exists (select from matches m where m.account_id = candidate and m.fiscal_year = year and m.id <> own_match
      and m.state in ('intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed'))
$$;
-- To whom a letter to a company goes, for those who may cause one: the person with an offer of it, its own people, the committee.
create function people_of_company(company uuid) returns setof uuid language sql stable security definer set search_path = jip as $$
  select r.account_id from account_roles r where r.company_id = company and r.role = 'company' and r.ended_at is null
    and (company = jip_company() or jip_has_role('committee') or exists (select from matches m where m.company_id = company and m.account_id = jip_account() and m.state <> 'proposed'))
  order by r.granted_at
$$;
-- A person who leaves a course, or agrees to another place, ends what companies were still shown of them there.
create function end_my_matches(course_application uuid, kept uuid, into_state text, at timestamptz)
  returns table (match_id uuid, recommendation_id uuid, position_id uuid, company_id uuid, fiscal_year int, course text, former_state text)
  language plpgsql security definer set search_path = jip as $$
#variable_conflict use_column
declare one record;
begin
  if into_state not in ('superseded', 'cancelled') then raise exception 'a match is not ended as %', into_state; end if;
  for one in
    select m.id, m.recommendation_id, m.position_id, m.company_id, m.fiscal_year, m.course, m.state from matches m
    where m.course_application_id = course_application and m.account_id = jip_account() and m.id is distinct from kept
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
grant create on schema jip to jip_system;
alter function is_live_elsewhere(uuid, uuid) owner to jip_system;
alter function has_agreed_elsewhere(uuid, int, uuid) owner to jip_system;
alter function people_of_company(uuid) owner to jip_system;
alter function end_my_matches(uuid, uuid, text, timestamptz) owner to jip_system;
revoke create on schema jip from jip_system;
revoke execute on function is_live_elsewhere(uuid, uuid), has_agreed_elsewhere(uuid, int, uuid), people_of_company(uuid), end_my_matches(uuid, uuid, text, timestamptz) from public;
grant execute on function is_live_elsewhere(uuid, uuid), has_agreed_elsewhere(uuid, int, uuid) to jip_company;
grant execute on function people_of_company(uuid) to jip_company, jip_intern, jip_committee, jip_office;
grant execute on function end_my_matches(uuid, uuid, text, timestamptz) to jip_intern;
-- The company reads when its own words about a candidate were written, and how an offer of its own ended.
grant select (cancelled_by_side) on matches to jip_company;
