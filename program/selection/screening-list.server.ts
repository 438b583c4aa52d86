import { sql } from "kysely";
import { applicationsInList } from "./application-list.server.ts";
import { isNumber } from "./application-list.server.ts";
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
  /**
   * For who reads: number, courses and marks alone, and nothing that could be looked for by name or country. Who coordinates the reading
   * sees names. Source: look.md, "Work list".
   */
  readonly isBlind?: boolean;
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
  ${asked.q === "" ? sql`` : sql`and ${asked.isBlind ? isNumber(asked.q) : says(asked.q)}`}
  ${asked.country === "" || asked.isBlind ? sql`` : sql`and ${asked.country} = any(a.nationalities)`}
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
  const counted = await countsOf(tx, { ...asked, q: "", course: "", country: "", flag: "" }, looker, sql`true`);
  const isWhole = asked.filter === "next" && asked.q === "" && asked.course === "" && asked.country === "" && asked.flag === "";
  const matching = isWhole ? counted : await countsOf(tx, asked, looker, where[asked.filter]);
  const perGroup = { late: matching.late, unseen: matching.unseenInTime, reading: matching.next - matching.late - matching.unseenInTime };
  const found = asked.sort === "score" ? await byScore(tx, asked, looker) : await byDuty(tx, asked, looker, perGroup);
  const rows = await applicationsInList(
    tx,
    found.map((row) => row.application_id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { oldest, unseenInTime: _, ...counts } = counted;
  return {
    rows: found.map((row) => ({
      ...byId.get(row.application_id)!,
      ...(asked.isBlind ? { fullName: "", otherName: "", nationalities: [] } : {}),
      group: row.group,
      courseApplicationId: row.id,
      waitingSince: row.state_since,
    })),
    all: matching.next,
    counts,
    perGroup,
    oldest,
  };
}

type Counted = ScreeningCounts & { unseenInTime: number; oldest: Date | null };

/** How many match each saved filter, among those of a question. */
async function countsOf(tx: Transaction, asked: ScreeningAsked, looker: Looker, also: RawBuilder<boolean>): Promise<Counted> {
  const where = conditions(looker);
  const each = screeningFilters.map((filter) => sql`(count(*) filter (where ${where[filter]}))::int as ${sql.ref(filter)}`);
  const { rows } = await sql<Counted>`select ${sql.join(each)},
      (count(*) filter (where ${where.unseen} and not ${where.late}))::int as "unseenInTime", min(c.state_since) as oldest
    ${waiting(asked)} and ${also}`.execute(tx);
  return rows[0]!;
}

interface FoundRow {
  id: string;
  application_id: string;
  state_since: Date;
  group: ScreeningGroup;
}

/** A page in the order of duty: of each group that it touches, the rows that it shows, longest waiting first, by the index. */
async function byDuty(
  tx: Transaction,
  asked: ScreeningAsked,
  looker: Looker,
  perGroup: Readonly<Record<ScreeningGroup, number>>,
): Promise<FoundRow[]> {
  const { unseen, late, ...filters } = conditions(looker);
  const inGroup = { late, unseen: sql<boolean>`${unseen} and not ${late}`, reading: sql<boolean>`not ${unseen} and not ${late}` };
  const filter = { unseen, late, ...filters }[asked.filter];
  const found: FoundRow[] = [];
  let skip = (asked.page - 1) * rowsPerPage;
  for (const group of screeningGroups) {
    const left = rowsPerPage - found.length;
    if (left > 0 && perGroup[group] > skip) {
      const { rows } = await sql<Omit<FoundRow, "group">>`select c.id, c.application_id, c.state_since
        ${waiting(asked)} and ${filter} and ${inGroup[group]} order by c.state_since, c.id limit ${left} offset ${skip}`.execute(tx);
      found.push(...rows.map((row) => ({ ...row, group })));
    }
    skip = Math.max(0, skip - perGroup[group]);
  }
  return found;
}

async function byScore(tx: Transaction, asked: ScreeningAsked, looker: Looker): Promise<FoundRow[]> {
  const { rows } = await sql<
    Omit<FoundRow, "group"> & { duty: number }
  >`select c.id, c.application_id, c.state_since, ${duty(looker.now)} as duty
    ${waiting(asked)} and ${conditions(looker)[asked.filter]}
    order by c.score desc nulls last, c.state_since, c.id limit ${rowsPerPage} offset ${(asked.page - 1) * rowsPerPage}`.execute(tx);
  return rows.map((row) => ({ ...row, group: screeningGroups[row.duty]! }));
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
