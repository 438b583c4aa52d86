set local search_path = jip;
-- What of the preparation is done, by the codes of program/internships/checklist.ts.
alter table internships add column checklist text[] not null default '{}';
alter table training_sessions add column version int not null default 1;
create index on training_attendances (session_id);
create index on training_attendances (internship_id);
create index on travels (fiscal_year, state);

-- Why an internship ended early is told to the person; the office's own words stay in the office, and the company learns neither.
revoke select on internships from jip_intern, jip_company;
grant select (id, match_id, position_id, company_id, application_id, account_id, fiscal_year, course, starts_on, ends_on, state, state_since, concierge, ended_on, end_reason, opened_by, opened_at, checklist, version) on internships to jip_intern;
grant select (id, match_id, position_id, company_id, application_id, account_id, fiscal_year, course, starts_on, ends_on, state, state_since, concierge, ended_on, opened_by, opened_at, checklist, version) on internships to jip_company;

-- A refused visa is talked about in person: until the office has gone on from it, the person's own page does not show the row.
drop policy own on travels;
create policy own on travels for select to jip_intern using (account_id = jip_account() and state <> 'visa_refused');

-- A report lies within the days of its internship, also when somebody ends it in the same moment. The name sorts after the foreign
-- key's own trigger, which has waited for the other transaction by then: what is read here is the end as it is now.
create function report_within_period() returns trigger language plpgsql as $$
begin
  if not exists (select from internships i where i.id = new.internship_id and new.day between i.starts_on and coalesce(i.ended_on, i.ends_on)) then
    raise exception 'a report outside the internship' using errcode = '23514', constraint = 'daily_reports_period';
  end if;
  return null;
end $$;
create trigger report_within_period after insert or update of day, internship_id on daily_reports for each row execute function report_within_period();
