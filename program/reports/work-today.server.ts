import { informationKinds } from "#program/documents/information.ts";
import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { may } from "#program/accounts/rules.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { decidingRight } from "#program/documents/rules.ts";
import { leftOver } from "#program/matching/left-over.server.ts";
import { runsToApprove } from "#program/matching/run-approval-records.server.ts";
import { failingTries } from "#program/documents/rules.ts";
import { placesLeft } from "#program/match-changes/places-left.server.ts";
import { owesAnswer } from "#program/matching/states.ts";
import { duties } from "./duties.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Permission } from "#program/accounts/rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { DutyCode } from "./duties.ts";

/** A duty of the office: what waits, how much of it, how much is past its day. */
export interface Duty {
  readonly code: DutyCode;
  readonly waiting: number;
  readonly late: number;
}

/** Who owes each duty. */
const owedBy: Readonly<Record<DutyCode, Permission>> = {
  inquiries: "answer-inquiries",
  screening: "screen-documents",
  changes: "screen-documents",
  duplicates: "screen-documents",
  interviews: "hold-interviews",
  documents: "ask-for-documents",
  "payout-data": "read-payout-data",
  "emergency-contacts": "read-emergency-contacts",
  "documents-overdue": "ask-for-documents",
  information: "ask-for-documents",
  "information-overdue": "ask-for-documents",
  companies: "check-companies",
  "company-claims": "settle-company-claims",
  recommendations: "recommend-candidates",
  "company-answers": "recommend-candidates",
  "intern-answers": "recommend-candidates",
  "positions-to-recommend": "recommend-candidates",
  "markets-open": "recommend-candidates",
  "talks-to-arrange": "recommend-candidates",
  "run-approvals": "recommend-candidates",
  "to-confirm": "confirm-matches",
  "places-left": "confirm-matches",
  "to-open": "look-after-internships",
  "reports-missing": "look-after-internships",
  reports: "check-daily-reports",
  arrivals: "record-travel",
  allowances: "approve-allowances",
  payments: "settle-allowances",
  "privacy-requests": "answer-privacy-requests",
  letters: "read-letters",
  "scans-failing": "look-after-system",
  "impossible-states": "look-after-system",
};

/** What waits for the person who asks, late things first, then in the order of the year. Only duties that are theirs, only those with something in them. */
export async function workToday(tx: Transaction, act: Act, fiscalYear: number): Promise<Duty[]> {
  const today = dayOf(act.now);
  const questions = [...informationKinds];
  const weekAgo = new Date(act.now.getTime() - 7 * 86_400_000);
  const threeDaysAgo = new Date(act.now.getTime() - 3 * 86_400_000);
  const year = await yearOf(tx, fiscalYear);
  const decidedBy = (right: ReturnType<typeof decidingRight>) =>
    year.documents.map((one) => one.id).filter((id) => decidingRight(year, id) === right);
  const { rows } = await sql<{ code: DutyCode; waiting: number; late: number }>`
    select 'inquiries' as code, count(*)::int as waiting, count(*) filter (where received_at < ${threeDaysAgo})::int as late
      from inquiries where state in ('received', 'assigned', 'reopened')
    union all select 'screening', count(*)::int, count(*) filter (where state_since < ${weekAgo})::int
      from course_applications where fiscal_year = ${fiscalYear} and state in ('submitted', 'screening')
    union all select 'changes', count(*)::int, count(*) filter (where asked_at < ${weekAgo})::int
      from application_changes where fiscal_year = ${fiscalYear} and state = 'asked'
    union all select 'duplicates', count(*)::int, count(*) filter (where found_at < ${weekAgo})::int
      from duplicate_cards where fiscal_year = ${fiscalYear} and state = 'open'
    union all select 'interviews', count(*)::int, count(*) filter (where scheduled_at < ${act.now})::int
      from interviews where fiscal_year = ${fiscalYear} and state = 'invited'
    union all select 'documents', count(*)::int, 0 from documents
      where fiscal_year = ${fiscalYear} and state = 'uploaded' and kind = any(${decidedBy("ask-for-documents")})
    union all select 'payout-data', count(*)::int, 0 from documents
      where fiscal_year = ${fiscalYear} and state = 'uploaded' and kind = any(${decidedBy("read-payout-data")})
    union all select 'emergency-contacts', count(*)::int, 0 from documents
      where fiscal_year = ${fiscalYear} and state = 'uploaded' and kind = any(${decidedBy("read-emergency-contacts")})
    union all select 'documents-overdue', count(*)::int, count(*)::int from documents where fiscal_year = ${fiscalYear} and state in ('asked', 'returned', 'overdue') and due_on < ${today} and kind <> all(${questions})
    union all select 'information', count(*)::int, 0 from documents where fiscal_year = ${fiscalYear} and state = 'uploaded' and kind = any(${questions})
    union all select 'information-overdue', count(*)::int, count(*)::int from documents
      where fiscal_year = ${fiscalYear} and state in ('asked', 'returned', 'overdue') and due_on < ${today} and kind = any(${questions})
    union all select 'companies', count(*)::int, count(*) filter (where state_since < ${weekAgo})::int
      from company_applications where fiscal_year = ${fiscalYear} and state in ('submitted', 'checking', 'eligible', 'hearing', 'plan_ready')
    union all select 'company-claims', count(*)::int, count(*) filter (where asked_at < ${weekAgo})::int from company_claims where state = 'open'
    union all select 'recommendations', count(*)::int, 0 from recommendations where fiscal_year = ${fiscalYear} and state = 'proposed'
    union all select 'markets-open', count(*)::int, count(*) filter (where s.frozen_at < ${threeDaysAgo})::int from market_snapshots s
      where s.fiscal_year = ${fiscalYear} and not exists (select from market_publications p where p.snapshot_id = s.id)
        and not exists (select from market_snapshots later where later.fiscal_year = s.fiscal_year and later.number > s.number and later.courses && s.courses)
    union all select 'talks-to-arrange', count(*)::int, count(*) filter (where i.asked_at < ${threeDaysAgo})::int
      from company_interviews i join matches m on m.id = i.match_id
      where i.fiscal_year = ${fiscalYear} and i.arranged_by = 'office' and i.state in ('to_arrange', 'none_fits', 'missed') and m.state = 'interview_requested'
    union all select 'company-answers', count(*)::int, count(*)::int from recommendations r
      where r.fiscal_year = ${fiscalYear} and r.state = 'sent' and r.answer_by < ${act.now}
        and exists (select from matches m where m.recommendation_id = r.id and m.state = any(${[...owesAnswer]}::text[]) and m.host_rank is null)
    union all select 'intern-answers', count(*)::int, count(*)::int from matches where fiscal_year = ${fiscalYear} and state = 'intern_offered' and not is_reserve and offer_answer_by < ${act.now}
    union all select 'to-confirm', count(*)::int, 0 from matches where fiscal_year = ${fiscalYear} and state in ('agreed', 'approved')
    union all select 'to-open', count(*)::int, 0 from matches m where m.fiscal_year = ${fiscalYear} and m.state = 'confirmed' and not exists (select from internships i where i.match_id = m.id)
    union all select 'reports-missing', count(*)::int, count(*) filter (where d.day < ${addDays(today, -3)})::int
      from internship_days d join internships i on i.id = d.internship_id
      where i.fiscal_year = ${fiscalYear} and i.state in ('active', 'suspended', 'completed', 'ended_early') and d.kind = 'planned' and d.day < ${today}
        and not exists (select from daily_reports r where r.internship_id = d.internship_id and r.day = d.day)
    union all select 'reports', count(*)::int, count(*) filter (where submitted_at < ${weekAgo})::int
      from daily_reports r join internships i on i.id = r.internship_id where i.fiscal_year = ${fiscalYear} and r.state in ('submitted', 'host_commented')
    union all select 'arrivals', count(*)::int, 0 from travels where fiscal_year = ${fiscalYear}
      and ((arrived_on is not null and arrival_confirmed_at is null) or (departed_on is not null and departure_confirmed_at is null))
    union all select 'allowances', count(*)::int, 0 from allowance_statements where fiscal_year = ${fiscalYear} and state = 'accrued'
    union all select 'payments', count(*)::int, 0 from allowance_statements where fiscal_year = ${fiscalYear} and state = 'approved'
    union all select 'privacy-requests', count(*)::int, count(*) filter (where target_on < ${today})::int
      from privacy_requests where state not in ('done', 'part_done', 'refused', 'closed', 'withdrawn')
    union all select 'letters', count(*)::int, count(*)::int from letters where state = 'failed'
    union all select 'scans-failing', count(*)::int, count(*)::int from files where scan_state = 'pending' and scan_tries >= ${failingTries}
    union all select 'impossible-states', count(*)::int, count(*)::int from impossible_state_findings where gone_at is null`.execute(tx);
  const recommends = may(act.who, owedBy["run-approvals"]);
  const toApprove = recommends ? await runsToApprove(tx, fiscalYear, accountOf(act), act.now) : [];
  const left = may(act.who, owedBy["places-left"]) ? (await placesLeft(tx, fiscalYear, act.now)).length : 0;
  const counted: Duty[] = [
    ...rows.map((row) => ({ code: row.code, waiting: Number(row.waiting), late: Number(row.late) })),
    { code: "places-left", waiting: left, late: left },
    { code: "positions-to-recommend", waiting: recommends ? await positionsToRecommend(tx, year, act.now) : 0, late: 0 },
    { code: "run-approvals", waiting: toApprove.length, late: toApprove.filter((one) => one.askedAt < threeDaysAgo).length },
  ];
  const order = Object.keys(duties);
  return counted
    .sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
    .filter((duty) => duty.waiting > 0 && may(act.who, owedBy[duty.code]))
    .sort((one, other) => Number(other.late > 0) - Number(one.late > 0));
}

/** Positions without a list for which there is somebody in the pool of their course. */
async function positionsToRecommend(tx: Transaction, year: ProgramYear, now: Date): Promise<number> {
  return [...(await leftOver(tx, year, now)).values()].reduce((sum, one) => sum + (one.people > 0 ? one.unlisted : 0), 0);
}
