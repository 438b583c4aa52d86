set local search_path = jip;
-- Each reader may do what its acts do, and nothing beside it. Where a right depends on where a row stands, a trigger knows both the old
-- and the new row; a policy knows only one of them. What is refused says so as a missing right does (42501).

-- The person: never the office's scores, notes and assignments; after sending nothing of the application changes but its withdrawal.
revoke select, update on course_applications from jip_intern;
grant select (id, application_id, account_id, fiscal_year, course, wish_rank, state, state_since, version) on course_applications to jip_intern;
grant update (state, state_since, reason, reason_note, version) on course_applications to jip_intern;
create policy nothing_of_the_office on course_applications as restrictive for insert to jip_intern
  with check (score is null and assigned_to is null and reason = '' and reason_note = '');
revoke update on intern_applications from jip_intern;
grant update (state, number, full_name, other_name, birth_date, nationalities, residence, japanese, english, school, field, is_student, participated_before, flags, submitted_at, fingerprint, withdrawn_at, withdrawal_reason, version, updated_at) on intern_applications to jip_intern;
create policy nothing_sent on intern_applications as restrictive for insert to jip_intern with check (number is null and submitted_at is null);
create function own_application_steps() returns trigger language plpgsql set search_path = jip, pg_temp as $$
declare withdrawal text[] := array['state', 'withdrawn_at', 'withdrawal_reason', 'version', 'updated_at'];
begin
  if current_user <> 'jip_intern' then return new; end if;
  if old.state = 'draft' and new.state in ('draft', 'submitted') then return new; end if;
  if old.state = 'submitted' and new.state = 'withdrawn' and to_jsonb(new) - withdrawal = to_jsonb(old) - withdrawal then return new; end if;
  raise exception 'an application that was sent does not change' using errcode = '42501';
end $$;
create trigger own_application_steps before update on intern_applications for each row execute function own_application_steps();

drop policy write on application_sections;
drop policy change on application_sections;
create function is_my_draft(application uuid) returns boolean language sql stable as $$
  select exists (select from jip.intern_applications a where a.id = application and a.account_id = jip.jip_account() and a.state = 'draft')
$$;
create policy write on application_sections for insert to jip_intern with check (account_id = jip_account() and is_my_draft(application_id));
create policy change on application_sections for update to jip_intern using (account_id = jip_account() and is_my_draft(application_id)) with check (account_id = jip_account() and is_my_draft(application_id));

-- Whose course application moves where: the person withdraws or answers an offer, the company chooses or declines, the committee sends back.
create function course_application_steps() returns trigger language plpgsql set search_path = jip, pg_temp as $$
begin
  if new.state = old.state or current_user in ('jip_office', 'jip_system') then return new; end if;
  if current_user = 'jip_intern' then
    if old.state = 'offered' and new.state in ('agreed', 'declined', 'superseded') then return new; end if;
    if new.state = 'withdrawn' and old.state not in ('ineligible', 'no_show', 'not_selected', 'declined', 'lapsed', 'released', 'superseded', 'confirmed') then return new; end if;
  elsif current_user = 'jip_company' then
    if old.state = 'recommended' and new.state in ('offered', 'pool') then return new; end if;
  elsif current_user = 'jip_committee' then
    if old.state = 'agreed' and new.state = 'pool' then return new; end if;
  elsif (select rolbypassrls or rolsuper from pg_roles where rolname = current_user) then return new;
  end if;
  raise exception 'not this reader''s step' using errcode = '42501';
end $$;
create trigger course_application_steps before update on course_applications for each row execute function course_application_steps();

-- The company: its own answers while it writes, its submission and its withdrawal; what the office decides is the office's.
revoke update on host_companies, company_applications, positions from jip_company;
grant update (corporate_number, name, name_kana, name_en) on host_companies to jip_company;
grant update (state, state_since, number, postal_code, prefecture, address, industry, capital_yen, employees, body_kind, overseas_business, purposes, contact_name, contact_email, contact_telephone, sme, flags, submitted_at, first_seen_at, version) on company_applications to jip_company;
grant update (course, title, tasks, learns, needs_japanese, needs_english, work_language, field, skills, seats, prefecture, place, tutor, meetings_per_week, lodging_plan, course_chosen_at, version) on positions to jip_company;
create policy nothing_decided on company_applications as restrictive for insert to jip_company with check (number is null and submitted_at is null and decided_at is null and decided_by is null and decision_reason = '');
create function own_company_steps() returns trigger language plpgsql set search_path = jip, pg_temp as $$
declare withdrawal text[] := array['state', 'state_since', 'version'];
begin
  if current_user <> 'jip_company' then return new; end if;
  if old.state in ('draft', 'returned') and new.state in (old.state, 'submitted') then return new; end if;
  if new.state = 'withdrawn' and old.state in ('draft', 'submitted', 'checking', 'returned', 'eligible', 'hearing', 'plan_ready')
    and to_jsonb(new) - withdrawal = to_jsonb(old) - withdrawal then return new; end if;
  raise exception 'not the company''s step' using errcode = '42501';
end $$;
create trigger own_company_steps before update on company_applications for each row execute function own_company_steps();
create function is_my_company_draft(application uuid) returns boolean language sql stable as $$
  select exists (select from jip.company_applications a where a.id = application and a.company_id = jip.jip_company() and a.state in ('draft', 'returned'))
$$;
create policy of_my_draft on positions as restrictive for insert to jip_company with check (is_my_company_draft(company_application_id));

-- Of a candidate, a company and the committee see the course in which they are shown the person, not where else that person stands.
create function is_course_shown_to_my_company(course_application uuid) returns boolean language sql stable as $$
  select exists (select from jip.matches m where m.course_application_id = course_application and m.company_id = jip.jip_company()
    and m.state in ('sent', 'viewed', 'interview_requested', 'interviewed', 'host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed'))
$$;
drop policy candidate on course_applications;
drop policy candidate_change on course_applications;
create policy candidate on course_applications for select to jip_company using (is_course_shown_to_my_company(id));
create policy candidate_change on course_applications for update to jip_company using (state in ('recommended', 'offered') and is_course_shown_to_my_company(id)) with check (state in ('offered', 'pool', 'recommended'));
create function is_course_before_committee(course_application uuid) returns boolean language sql stable as $$
  select exists (select from jip.matches m where m.course_application_id = course_application and (m.state = 'committee_pending' or m.committee_decision is not null))
$$;
drop policy waiting on course_applications;
drop policy waiting_change on course_applications;
create policy waiting on course_applications for select to jip_committee using (is_course_before_committee(id));
create policy waiting_change on course_applications for update to jip_committee using (state = 'agreed' and is_course_before_committee(id)) with check (state in ('agreed', 'pool'));
-- No points of the calculation outside the office; of a round the committee sees when and to whom, not who else was calculated.
revoke select (parts) on matches from jip_company;
revoke select on recommendations from jip_committee;
grant select (id, fiscal_year, position_id, company_id, round, state, sent_at, answer_by) on recommendations to jip_committee;

-- METI and JETRO: what they are reported. Why somebody left and what the office noted on a report stay in the office; so do tutors' names.
revoke select on internships, daily_reports, positions from jip_reader;
grant select (id, match_id, position_id, company_id, application_id, account_id, fiscal_year, course, starts_on, ends_on, ended_on, state, state_since) on internships to jip_reader;
grant select (id, internship_id, account_id, company_id, day, state, did, learned, hours, language, host_comment) on daily_reports to jip_reader;
grant select (id, company_application_id, company_id, fiscal_year, course, title, field, seats, prefecture, state) on positions to jip_reader;

-- Inquiries are sent on the public side, also by people who are signed in.
revoke all on inquiries from jip_intern, jip_company;
revoke insert on inquiries from jip_office;
drop policy send on inquiries;
create policy send on inquiries for insert to jip_anyone with check (state = 'received' and (account_id is null or account_id = jip_account()) and assigned_to is null and first_seen_at is null and answered_at is null);
drop policy same_again on inquiries;
create policy same_again on inquiries for select to jip_anyone using (fingerprint = nullif(current_setting('jip.inquiry_fingerprint', true), ''));
-- A report begins without anybody's answer, a request about one's data without the office's.
create policy unanswered on daily_reports as restrictive for insert to jip_intern
  with check (counts_as_activity is null and checked_by is null and checked_at is null and check_note = '' and host_comment = '' and host_commented_by is null);
create policy unanswered on privacy_requests as restrictive for insert to jip_anyone, jip_intern, jip_company
  with check (identity_confirmed_by is null and answer = '' and answer_reason = '' and answered_by is null and inquiry_id is null);
-- Consent is given by whoever agrees, never by the office for them.
revoke insert on consents from jip_office;

-- Letters to an address that is no account are codes and answers to inquiries: people, companies, committee and readers cause none.
create policy to_accounts on letters as restrictive for insert to jip_intern, jip_company, jip_committee, jip_reader
  with check (to_email is null and to_account is not null and reply_to is null and not is_secret);
drop policy office_cancel on letters;
create policy office_cancel on letters for update to jip_office using (state in ('queued', 'failed')) with check (state in ('queued', 'cancelled'));
-- The sign-in library keeps its own four tables and does nothing else.
revoke insert on history, letters from jip_sign_in;
revoke select on account_roles from jip_sign_in;

-- Functions that see more than their caller read this schema's tables first, whatever a caller may have made for the moment.
-- They belong to the clockwork's role, in whose name they are changed.
set local role jip_system;
alter function seats_left() set search_path = jip, pg_temp;
alter function is_my_new_company(uuid) set search_path = jip, pg_temp;
alter function is_corporate_number_taken(text, uuid) set search_path = jip, pg_temp;
alter function is_live_elsewhere(uuid, uuid) set search_path = jip, pg_temp;
alter function has_agreed_elsewhere(uuid, int, uuid) set search_path = jip, pg_temp;
alter function people_of_company(uuid) set search_path = jip, pg_temp;
alter function end_my_matches(uuid, uuid, text, timestamptz) set search_path = jip, pg_temp;
reset role;
