import { sql } from "kysely";
import { hasCommittee } from "#program/year/rules.ts";
import type { RawBuilder } from "kysely";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { CheckCode } from "./impossible-state.ts";

/** What the questions need to know: the clock and the years. */
export interface Circumstances {
  readonly now: Date;
  readonly years: readonly ProgramYear[];
}

type Question = RawBuilder<{ id: string }>;

/** From the company's yes on a seat is taken; from the person's yes on the match is live for the person. */
const takesSeat = sql`('host_accepted', 'intern_offered', 'intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed')`;
const isLive = sql`('intern_accepted', 'agreed', 'committee_pending', 'approved', 'confirmed')`;
/** What a statement that counts still rests on. */
const counted = sql`('approved', 'paid')`;

/**
 * The question behind each check: the ids of the records in which the impossible is so. Written from the meaning of the tables alone, sharing
 * nothing with the acts that should prevent it.
 */
export const questions: Readonly<Record<CheckCode, (given: Circumstances) => Question>> = {
  "two-live-matches": () => sql`
    select m.id from matches m where m.state in ${isLive}
      and exists (select from matches o where o.account_id = m.account_id and o.fiscal_year = m.fiscal_year and o.id <> m.id and o.state in ${isLive})`,
  "more-matches-than-seats": () => sql`
    select p.id from positions p where (select count(*) from matches m where m.position_id = p.id and m.state in ${takesSeat}) > p.seats`,
  "confirmed-without-agreements": () => sql`
    select id from matches where state = 'confirmed' and (host_agreed_at is null or intern_agreed_at is null)`,
  "confirmed-without-committee": ({ years }) => sql`
    select id from matches where state = 'confirmed' and committee_decision is distinct from 'approved'
      and fiscal_year = any(${years.filter(hasCommittee).map((year) => year.fiscalYear)}::int[])`,
  "confirmed-course-without-match": () => sql`
    select c.application_id as id from course_applications c where c.state = 'confirmed'
      and not exists (select from matches m where m.course_application_id = c.id and m.state = 'confirmed')`,
  "view-without-provision": () => sql`
    select m.id from matches m where m.viewed_at is not null and not exists (
      select from provisions p where p.subject_account = m.account_id and p.recipient_kind = 'host-company' and p.recipient_company = m.company_id)`,
  "decision-without-provision": () => sql`
    select m.id from matches m where m.committee_decision is not null and not exists (
      select from provisions p where p.subject_account = m.account_id and p.recipient_kind = 'committee')`,
  "submitted-without-consent": () => sql`
    select a.id from intern_applications a where a.state = 'submitted' and not exists (
      select from consents c where c.account_id = a.account_id and c.purpose = 'application')`,
  "submitted-after-closing": ({ years }) => sql`
    select distinct a.id from intern_applications a join course_applications c on c.application_id = a.id
      join unnest(${closings(years).years}::int[], ${closings(years).courses}::text[], ${closings(years).at}::timestamptz[]) as w(fiscal_year, course, closes_at)
        on w.fiscal_year = c.fiscal_year and w.course = c.course
      where a.submitted_at >= w.closes_at`,
  "letter-unsent-for-a-day": ({ now }) => sql`
    select id from letters where state = 'queued' and coalesce(held_until, queued_at) < ${now}::timestamptz - interval '1 day'`,
  "internship-without-confirmed-match": () => sql`
    select i.id from internships i join matches m on m.id = i.match_id where i.state not in ('cancelled', 'closed', 'ended_early', 'settling') and m.state <> 'confirmed'`,
  "report-outside-period": () => sql`
    select r.id from daily_reports r join internships i on i.id = r.internship_id where r.day not between i.starts_on and coalesce(i.ended_on, i.ends_on)`,
  "paid-day-without-checked-report": () => sql`
    select distinct s.id from allowance_statements s join allowance_days d on d.statement_id = s.id and d.is_live
      where s.counts = 'activity-days' and s.state in ${counted} and not exists (
        select from daily_reports r where r.internship_id = s.internship_id and r.day = d.day and r.state = 'checked' and r.counts_as_activity)`,
  "paid-day-outside-stay": () => sql`
    select distinct s.id from allowance_statements s join allowance_days d on d.statement_id = s.id and d.is_live
      join internships i on i.id = s.internship_id left join travels t on t.match_id = i.match_id
      where s.counts = 'stay-days' and s.state in ${counted} and (t.arrival_confirmed_at is null or d.day < t.arrived_on
        or (t.departure_confirmed_at is not null and d.day > t.departed_on) or t.departure_confirmed_at is null)`,
  "sum-differs-from-days": () => sql`
    select id from allowance_statements where state <> 'adjusted' and yen <> cardinality(days) * (terms ->> 'allowanceYenPerDay')::int`,
  "accepted-without-file": () =>
    sql`select id from documents d where state = 'accepted' and written is null and not exists (select from document_pages p where p.document_id = d.id)`,
  "result-without-interview": () => sql`select id from interviews where result is not null and state <> 'held'`,
};

/** The end of each course's window for interns, in columns. */
function closings(years: readonly ProgramYear[]) {
  const courses = years.flatMap((year) => year.courses.map((course) => ({ year: year.fiscalYear, course })));
  return {
    years: courses.map((one) => one.year),
    courses: courses.map((one) => one.course.code),
    at: courses.map((one) => one.course.windows.intern.closesAt),
  };
}
