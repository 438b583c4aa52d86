import { sql } from "kysely";
import { applicationsInList } from "./application-list.server.ts";
import { says } from "./application-list.server.ts";
import { lateBefore } from "./rules.ts";
import { rowsPerPage } from "./lists.ts";
import { screeningFilters } from "./lists.ts";
import { screeningGroups } from "./lists.ts";
import type { RawBuilder } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { ApplicationInList } from "./application-list.server.ts";
import type { ScreeningFilter } from "./lists.ts";
import type { ScreeningGroup } from "./lists.ts";

/** What the list of document screening asks for; empty means all. */
export interface ScreeningAsked {
  readonly fiscalYear: number;
  readonly filter: ScreeningFilter;
  readonly q: string;
  readonly course: string;
  readonly country: string;
  readonly flag: string;
  /** waiting: longest first, in groups of duty; score: best first, in one group. */
  readonly sort: "waiting" | "score";
  readonly page: number;
}

/** Who looks, and when: "mine" and "late" depend on it. */
export interface Looker {
  readonly account: string;
  readonly now: Date;
}

export interface ScreeningRow extends ApplicationInList {
  readonly group: ScreeningGroup;
  /** The course application that the row leads to: the dearest wish that still waits. */
  readonly courseApplicationId: string;
  readonly waitingSince: Date;
}

/** How many people wait in each saved filter. */
export type ScreeningCounts = Readonly<Record<ScreeningFilter, number>>;

// A person with several waiting courses is one row: the one whose dearer wishes wait no more.
const waiting = (asked: ScreeningAsked) => sql`
  from course_applications c join intern_applications a on a.id = c.application_id
  where c.fiscal_year = ${asked.fiscalYear} and c.state in ('submitted', 'screening')
  ${
    asked.course !== ""
      ? sql`and c.course = ${asked.course}`
      : sql`and (c.wish_rank = 1 or not exists (select from course_applications b
          where b.application_id = c.application_id and b.state in ('submitted', 'screening') and b.wish_rank < c.wish_rank))`
  }
  ${asked.q === "" ? sql`` : sql`and ${says(asked.q)}`}
  ${asked.country === "" ? sql`` : sql`and ${asked.country} = any(a.nationalities)`}
  ${asked.flag === "" ? sql`` : sql`and ${asked.flag} = any(a.flags)`}`;

const conditions = ({ account, now }: Looker): Record<ScreeningFilter, RawBuilder<boolean>> => ({
  next: sql`true`,
  unseen: sql`a.first_seen_at is null`,
  late: sql`c.state_since < ${lateBefore(now)}`,
  mine: sql`c.assigned_to = ${account}`,
  unassigned: sql`c.assigned_to is null`,
  flagged: sql`cardinality(a.flags) > 0`,
  scored: sql`c.score is not null`,
});

/** The order of duty: what is late, then what nobody has looked at, then the rest; each longest waiting first. */
const duty = (now: Date) => sql`case when c.state_since < ${lateBefore(now)} then 0 when a.first_seen_at is null then 1 else 2 end`;

/** One page of what waits in document screening, with the counts of every saved filter (of the whole year) and of this question. */
export async function screeningPage(
  tx: Transaction,
  asked: ScreeningAsked,
  looker: Looker,
): Promise<{
  rows: ScreeningRow[];
  all: number;
  counts: ScreeningCounts;
  perGroup: Readonly<Record<ScreeningGroup, number>>;
  oldest: Date | null;
}> {
  const where = conditions(looker);
  const whole = { ...asked, q: "", course: "", country: "", flag: "" };
  const counted = await sql<ScreeningCounts & { oldest: Date | null }>`select
      ${sql.join(screeningFilters.map((filter) => sql`(count(*) filter (where ${where[filter]}))::int as ${sql.ref(filter)}`))}, min(c.state_since) as oldest
    ${waiting(whole)}`.execute(tx);
  const matching = await sql<{ all: number; late: number; unseen: number }>`select count(*)::int as all,
      (count(*) filter (where ${where.late}))::int as late, (count(*) filter (where ${where.unseen} and not ${where.late}))::int as unseen
    ${waiting(asked)} and ${where[asked.filter]}`.execute(tx);
  const order = asked.sort === "score" ? sql`c.score desc nulls last, c.state_since, c.id` : sql`${duty(looker.now)}, c.state_since, c.id`;
  const page = await sql<{ id: string; application_id: string; state_since: Date; duty: number }>`
    select c.id, c.application_id, c.state_since, ${duty(looker.now)} as duty
    ${waiting(asked)} and ${where[asked.filter]} order by ${order} limit ${rowsPerPage} offset ${(asked.page - 1) * rowsPerPage}`.execute(
    tx,
  );
  const rows = await applicationsInList(
    tx,
    page.rows.map((row) => row.application_id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { oldest, ...counts } = counted.rows[0]!;
  const { all, late, unseen } = matching.rows[0]!;
  return {
    rows: page.rows.map((row) => ({
      ...byId.get(row.application_id)!,
      group: screeningGroups[row.duty]!,
      courseApplicationId: row.id,
      waitingSince: row.state_since,
    })),
    all,
    counts,
    perGroup: { late, unseen, reading: all - late - unseen },
    oldest,
  };
}

/** A waiting course application, named for the page that confirms a press. */
export interface WaitingCourse {
  readonly id: string;
  readonly version: number;
  readonly applicationId: string;
  readonly number: string;
  readonly fullName: string;
  readonly course: string;
  readonly score: number | null;
}

/** The waiting course applications of some people; only those of one course where the list was narrowed to it. */
export async function waitingCourses(tx: Transaction, applicationIds: readonly string[], course: string): Promise<WaitingCourse[]> {
  if (applicationIds.length === 0) return [];
  const { rows } = await sql<WaitingCourse>`
    select c.id, c.version, c.application_id as "applicationId", a.number, a.full_name as "fullName", c.course, c.score
    from course_applications c join intern_applications a on a.id = c.application_id
    where c.application_id = any(${[...applicationIds]}::uuid[]) and c.state in ('submitted', 'screening')
      and (${course} = '' or c.course = ${course})
    order by a.number, c.wish_rank`.execute(tx);
  return rows;
}

/** Everybody who matches a list's question, at most one press's worth and one more, so that "too many" can be seen. */
export async function everybodyMatching(tx: Transaction, asked: ScreeningAsked, looker: Looker, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.application_id as id ${waiting(asked)} and ${conditions(looker)[asked.filter]}
    order by ${duty(looker.now)}, c.state_since, c.id limit ${most}`.execute(tx);
  return rows.map((row) => row.id);
}

/** The next one to read after some course application was decided: mine first, then as the list orders. Null when nobody waits. */
export async function nextToRead(tx: Transaction, fiscalYear: number, looker: Looker): Promise<string | null> {
  const asked: ScreeningAsked = { fiscalYear, filter: "next", q: "", course: "", country: "", flag: "", sort: "waiting", page: 1 };
  const { rows } = await sql<{ id: string }>`
    select c.id ${waiting(asked)} and c.score is null and (c.assigned_to is null or c.assigned_to = ${looker.account})
    order by (c.assigned_to is null), ${duty(looker.now)}, c.state_since, c.id limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}
