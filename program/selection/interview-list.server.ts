import { sql } from "kysely";
import { rowsPerPage } from "./lists.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { InterviewState } from "./selection.ts";
import type { InterviewStepId } from "./selection.ts";
import type { InterviewFilter } from "./lists.ts";

export interface InterviewsAsked {
  readonly fiscalYear: number;
  readonly filter: InterviewFilter;
  readonly step: string;
  readonly page: number;
}

/** An interview, or a person who waits for one (`interviewId` null). */
export interface InterviewInList {
  readonly interviewId: string | null;
  readonly applicationId: string;
  readonly number: string;
  readonly fullName: string;
  readonly otherName: string;
  readonly nationalities: readonly string[];
  readonly step: InterviewStepId;
  readonly courses: readonly string[];
  readonly language: string;
  readonly scheduledAt: Date | null;
  readonly state: InterviewState | "waiting";
  readonly result: "passed" | "not_selected" | null;
  readonly score: number | null;
  readonly interviewer: string | null;
  /** Of a person who waits. */
  readonly waitingSince: Date | null;
}

const conditions = (now: Date) => ({
  due: sql<boolean>`i.state = 'invited' and i.scheduled_at < ${now}`,
  coming: sql<boolean>`i.state = 'invited' and i.scheduled_at >= ${now}`,
  undecided: sql<boolean>`i.state = 'held' and i.result is null`,
  missed: sql<boolean>`i.state = 'no_show' and exists (select from interview_courses m join course_applications c on c.id = m.course_application_id
    where m.interview_id = i.id and c.state = 'no_show')`,
  decided: sql<boolean>`i.state = 'held' and i.result is not null`,
});

// Passed so far, and no live interview of the step covers the course.
const waitingFor = (fiscalYear: number, step: string) => sql`
  from course_applications c join intern_applications a on a.id = c.application_id
  where c.fiscal_year = ${fiscalYear} and c.state in ('interview1_invited', 'interview2_invited')
    and (${step} = '' or c.state = ${`${step}_invited`})
    and not exists (select from interview_courses ic join interviews i on i.id = ic.interview_id
      where ic.course_application_id = c.id and i.state in ('invited', 'held') and i.step || '_invited' = c.state)`;

/** How many there are in each filter, over all steps. */
export async function interviewCounts(
  tx: Transaction,
  fiscalYear: number,
  step: string,
  now: Date,
): Promise<Readonly<Record<InterviewFilter, number>>> {
  const where = conditions(now);
  const kept = Object.entries(where).map(([name, condition]) => sql`(count(*) filter (where ${condition}))::int as ${sql.ref(name)}`);
  const { rows } = await sql<Record<Exclude<InterviewFilter, "waiting">, number>>`
    select ${sql.join(kept)} from interviews i where i.fiscal_year = ${fiscalYear} and (${step} = '' or i.step = ${step})`.execute(tx);
  const waits = await sql<{
    count: number;
  }>`select count(distinct (c.application_id, c.state))::int as count ${waitingFor(fiscalYear, step)}`.execute(tx);
  return { ...rows[0]!, waiting: waits.rows[0]!.count };
}

/** One page of interviews in a state, or of those who wait for one. */
export async function interviewsPage(
  tx: Transaction,
  { fiscalYear, filter, step, page }: InterviewsAsked,
  now: Date,
): Promise<InterviewInList[]> {
  const offset = (page - 1) * rowsPerPage;
  if (filter === "waiting") {
    const { rows } = await sql<InterviewInList>`
      select null as "interviewId", a.id as "applicationId", a.number, a.full_name as "fullName", a.other_name as "otherName", a.nationalities,
        replace(c.state, '_invited', '') as step, array_agg(c.course order by c.wish_rank) as courses, '' as language, null::timestamptz as "scheduledAt",
        'waiting' as state, null as result, null::int as score, null as interviewer, min(c.state_since) as "waitingSince"
      ${waitingFor(fiscalYear, step)}
      group by a.id, c.state order by min(c.state_since), a.id limit ${rowsPerPage} offset ${offset}`.execute(tx);
    return rows;
  }
  const order = filter === "decided" ? sql`i.recorded_at desc, i.id` : sql`i.scheduled_at, i.id`;
  const { rows } = await sql<InterviewInList>`
    select i.id as "interviewId", a.id as "applicationId", a.number, a.full_name as "fullName", a.other_name as "otherName", a.nationalities, i.step,
      array(select c.course from interview_courses m join course_applications c on c.id = m.course_application_id where m.interview_id = i.id order by c.wish_rank) as courses,
      i.language, i.scheduled_at as "scheduledAt", i.state, i.result, i.score, i.interviewer, null::timestamptz as "waitingSince"
    from interviews i join intern_applications a on a.id = i.application_id
    where i.fiscal_year = ${fiscalYear} and (${step} = '' or i.step = ${step}) and ${conditions(now)[filter]}
    order by ${order} limit ${rowsPerPage} offset ${offset}`.execute(tx);
  return rows;
}
