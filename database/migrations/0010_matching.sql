set local search_path = jip;
-- Candidates shown to a position: one round, one shortlist.
create table recommendations (
  id uuid primary key,
  fiscal_year int not null references program_years,
  position_id uuid not null references positions,
  company_id uuid not null references host_companies,
  round int not null check (round >= 1),
  state text not null check (state in ('proposed', 'sent', 'answered', 'closed')),
  engine jsonb not null default '{}',
  made_by uuid not null references accounts, made_at timestamptz not null,
  sent_by uuid references accounts, sent_at timestamptz,
  answer_by timestamptz,
  unique (position_id, round)
);
-- Candidate x position (domain.md 6.3).
create table matches (
  id uuid primary key,
  recommendation_id uuid not null references recommendations,
  position_id uuid not null references positions,
  company_id uuid not null references host_companies,
  application_id uuid not null references intern_applications,
  course_application_id uuid not null references course_applications,
  account_id uuid not null references accounts,
  fiscal_year int not null references program_years,
  course text not null,
  place_in_list int not null,
  suitability int not null check (suitability between 0 and 1000),
  parts jsonb not null default '[]',
  pinned_reason text not null default '',
  state text not null check (state in ('proposed', 'sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted', 'host_declined', 'host_lapsed', 'intern_offered', 'intern_accepted', 'intern_declined', 'intern_lapsed', 'agreed', 'committee_pending', 'approved', 'sent_back', 'confirmed', 'cancelled', 'superseded')),
  state_since timestamptz not null,
  viewed_at timestamptz,
  host_agreed_by uuid references accounts, host_agreed_at timestamptz,
  host_declined_reason text not null default '', host_declined_note text not null default '',
  offered_at timestamptz, offer_answer_by timestamptz,
  intern_agreed_at timestamptz, intern_declined_reason text not null default '',
  terms_version text not null default '',
  committee_decision text check (committee_decision in ('approved', 'sent_back')), committee_by uuid references accounts, committee_at timestamptz, committee_note text not null default '',
  confirmed_by uuid references accounts, confirmed_at timestamptz,
  cancelled_by_side text check (cancelled_by_side in ('company', 'intern', 'office')), cancelled_at timestamptz, cancelled_reason text not null default '',
  version int not null default 1,
  unique (position_id, course_application_id)
);
create index on matches (fiscal_year, state, state_since);
create index on matches (account_id);
create index on matches (company_id);
create index on matches (application_id);
-- From the person's yes to the end, at most one live match a person a year: held by the database, not by hope.
create unique index matches_one_live_a_person on matches (account_id, fiscal_year) where state in ('intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed');
-- Never more live offers than seats: the position's row is locked, then counted. Definer: whoever writes may not see all matches.
create function seats_left() returns trigger language plpgsql security definer set search_path = jip as $$
declare taken int; seats_of_position int;
begin
  if new.state in ('host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed') then
    select seats into seats_of_position from positions where id = new.position_id for update;
    select count(*) into taken from matches where position_id = new.position_id and id <> new.id and state in ('host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed');
    if taken >= seats_of_position then raise exception 'no seat left' using errcode = '23514', constraint = 'matches_seats'; end if;
  end if;
  return new;
end $$;
-- The counting function belongs to the one role that sees all positions and matches; row-level security holds for its owner as well.
grant create on schema jip to jip_system;
alter function seats_left() owner to jip_system;
revoke create on schema jip from jip_system;
create trigger matches_seats before insert or update of state, position_id on matches for each row execute function seats_left();

alter table recommendations enable row level security; alter table recommendations force row level security;
alter table matches enable row level security; alter table matches force row level security;
grant select, insert, update on recommendations, matches to jip_office; grant select on recommendations, matches to jip_system;
create policy office on recommendations to jip_office using (true) with check (true);
create policy office on matches to jip_office using (true) with check (true);
create policy system on recommendations for select to jip_system using (true);
create policy system on matches for select to jip_system using (true);

-- The company: its own shortlists once sent; no inner reasons of the office, nobody else's candidates.
grant select (id, fiscal_year, position_id, company_id, round, state, sent_at, answer_by), update (state) on recommendations to jip_company;
create policy own on recommendations for select to jip_company using (company_id = jip_company() and state <> 'proposed');
create policy own_change on recommendations for update to jip_company using (company_id = jip_company() and state = 'sent') with check (company_id = jip_company() and state in ('sent', 'answered'));
grant select (id, recommendation_id, position_id, company_id, application_id, course_application_id, account_id, fiscal_year, course, place_in_list, parts, state, state_since, viewed_at, host_agreed_by, host_agreed_at, host_declined_reason, host_declined_note, offered_at, offer_answer_by, intern_agreed_at, terms_version, confirmed_at, cancelled_at, version) on matches to jip_company;
grant update (state, state_since, viewed_at, host_agreed_by, host_agreed_at, host_declined_reason, host_declined_note, offered_at, offer_answer_by, terms_version, version) on matches to jip_company;
create policy own on matches for select to jip_company using (company_id = jip_company() and state <> 'proposed');
create policy own_change on matches for update to jip_company using (company_id = jip_company() and state in ('sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted')) with check (company_id = jip_company() and state in ('viewed', 'interview_requested', 'interviewed', 'host_accepted', 'host_declined', 'intern_offered'));

-- A company may see of a person only while that person is recommended to it or placed with it.
create function is_candidate_of_my_company(application uuid) returns boolean language sql stable as $$
  select exists (select from matches m where m.application_id = application and m.company_id = jip_company()
    and m.state in ('sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed'))
$$;
grant select (id, number, fiscal_year, account_id, state, full_name, other_name, nationalities, residence, japanese, english, school, field, is_student) on intern_applications to jip_company;
create policy candidate on intern_applications for select to jip_company using (is_candidate_of_my_company(id));
grant select on application_sections to jip_company;
create policy candidate on application_sections for select to jip_company using (section in ('education', 'languages', 'skills', 'motivation', 'wishes') and is_candidate_of_my_company(application_id));
grant select (id, application_id, account_id, fiscal_year, course, wish_rank, state), update (state, state_since, version) on course_applications to jip_company;
create policy candidate on course_applications for select to jip_company using (is_candidate_of_my_company(application_id));
create policy candidate_change on course_applications for update to jip_company using (state in ('recommended', 'offered') and is_candidate_of_my_company(application_id)) with check (state in ('offered', 'pool', 'recommended'));
grant select on files, documents to jip_company;
create policy candidate on documents for select to jip_company using (kind = 'resume' and state = 'accepted' and is_candidate_of_my_company(application_id));
create policy candidate on files for select to jip_company using (exists (select from documents d where d.file_id = files.id and d.kind = 'resume' and d.state = 'accepted' and is_candidate_of_my_company(d.application_id)));

-- The person: own offers from the moment they are offers, with what the place is.
grant select (id, position_id, company_id, application_id, course_application_id, account_id, fiscal_year, course, state, state_since, host_agreed_at, offered_at, offer_answer_by, intern_agreed_at, intern_declined_reason, terms_version, confirmed_at, cancelled_at, version) on matches to jip_intern;
grant update (state, state_since, intern_agreed_at, intern_declined_reason, terms_version, version) on matches to jip_intern;
create policy own_offer on matches for select to jip_intern using (account_id = jip_account() and state in ('intern_offered', 'intern_accepted', 'intern_declined', 'intern_lapsed', 'agreed', 'committee_pending', 'approved', 'sent_back', 'confirmed', 'cancelled', 'superseded'));
create policy own_answer on matches for update to jip_intern using (account_id = jip_account() and state = 'intern_offered') with check (account_id = jip_account() and state in ('intern_accepted', 'intern_declined', 'agreed', 'committee_pending', 'superseded'));
create function is_offered_to_me(place uuid) returns boolean language sql stable as $$
  select exists (select from matches m where m.position_id = place and m.account_id = jip_account())
$$;
grant select on positions to jip_intern;
create policy offered on positions for select to jip_intern using (is_offered_to_me(id));
grant select (id, name, name_kana, name_en) on host_companies to jip_intern;
create policy offered on host_companies for select to jip_intern using (exists (select from matches m where m.company_id = host_companies.id and m.account_id = jip_account()));
grant select (id, fiscal_year, company_id, prefecture, address, industry, employees) on company_applications to jip_intern;
create policy offered on company_applications for select to jip_intern using (exists (select from matches m where m.company_id = company_applications.company_id and m.account_id = jip_account()));

-- The committee: what waits for its decision or was decided by it.
grant select on matches, recommendations to jip_committee;
grant update (state, state_since, committee_decision, committee_by, committee_at, committee_note, version) on matches to jip_committee;
create policy waiting on matches for select to jip_committee using (state = 'committee_pending' or committee_decision is not null);
create policy decide on matches for update to jip_committee using (state = 'committee_pending') with check (state in ('approved', 'sent_back') and committee_by = jip_account());
create policy waiting_list on recommendations for select to jip_committee using (exists (select from matches m where m.recommendation_id = recommendations.id));
create function is_before_committee(application uuid) returns boolean language sql stable as $$
  select exists (select from matches m where m.application_id = application and (m.state = 'committee_pending' or m.committee_decision is not null))
$$;
grant select (id, number, fiscal_year, account_id, state, full_name, other_name, birth_date, nationalities, residence, japanese, english, school, field, is_student, flags) on intern_applications to jip_committee;
create policy waiting on intern_applications for select to jip_committee using (is_before_committee(id));
grant select on application_sections to jip_committee;
create policy waiting on application_sections for select to jip_committee using (section in ('education', 'languages', 'skills', 'motivation', 'wishes') and is_before_committee(application_id));
grant select (id, application_id, account_id, fiscal_year, course, wish_rank, state), update (state, state_since, version) on course_applications to jip_committee;
create policy waiting on course_applications for select to jip_committee using (is_before_committee(application_id));
create policy waiting_change on course_applications for update to jip_committee using (state = 'agreed' and is_before_committee(application_id)) with check (state in ('agreed', 'pool'));

-- METI and JETRO: persons from confirmation on; counts of everybody come from reports/ as figures.
create function is_confirmed_person(application uuid) returns boolean language sql stable as $$
  select exists (select from matches m where m.application_id = application and m.state = 'confirmed')
$$;
grant select (id, position_id, company_id, application_id, course_application_id, account_id, fiscal_year, course, state, confirmed_at) on matches to jip_reader;
create policy confirmed on matches for select to jip_reader using (state = 'confirmed');
grant select (id, number, fiscal_year, account_id, state, full_name, other_name, nationalities, residence, japanese, english, school, field) on intern_applications to jip_reader;
create policy confirmed on intern_applications for select to jip_reader using (is_confirmed_person(id));
