import { sql } from "kysely";
import { rowsPerPage } from "./lists.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { ApplicationSort } from "./lists.ts";

/** What a list of applications asks for; empty means all. */
export interface ApplicationsAsked {
  readonly fiscalYear: number;
  /** Number, name in any script, or school. */
  readonly q: string;
  readonly course: string;
  readonly country: string;
  readonly state: CourseApplicationState | "";
  readonly flag: string;
  readonly sort: ApplicationSort;
  /** From 1 on. */
  readonly page: number;
}

/** A course of an application as lists show it. */
export interface CourseInList {
  readonly id: string;
  readonly course: string;
  readonly state: CourseApplicationState;
  readonly score: number | null;
  readonly assignedTo: string | null;
}

export interface ApplicationInList {
  readonly id: string;
  readonly number: string;
  readonly fullName: string;
  readonly otherName: string;
  readonly nationalities: readonly string[];
  readonly residence: string;
  readonly school: string;
  readonly japanese: string;
  readonly english: string;
  readonly flags: readonly string[];
  readonly submittedAt: Date;
  readonly isSeen: boolean;
  readonly isWithdrawn: boolean;
  /** In order of wish. */
  readonly courses: readonly CourseInList[];
}

/** One page of the applications that were sent in a year, and how many there are. Rows by index, courses of those rows alone. */
export async function applicationsPage(tx: Transaction, asked: ApplicationsAsked): Promise<{ rows: ApplicationInList[]; all: number }> {
  const matching = sent(tx, asked);
  const { all } = await matching.select(({ fn }) => fn.countAll<number>().as("all")).executeTakeFirstOrThrow();
  const ids = await ordered(matching, asked)
    .select("a.id")
    .limit(rowsPerPage)
    .offset((asked.page - 1) * rowsPerPage)
    .execute();
  return {
    rows: await applicationsInList(
      tx,
      ids.map((row) => row.id),
    ),
    all,
  };
}

const listColumns = [
  "a.id",
  "a.number",
  "a.full_name",
  "a.other_name",
  "a.nationalities",
  "a.residence",
  "a.school",
  "a.japanese",
  "a.english",
  "a.flags",
  "a.submitted_at",
  "a.first_seen_at",
  "a.state",
] as const;

type Matching = ReturnType<typeof sent>;

function sent(tx: Transaction, asked: ApplicationsAsked) {
  return tx
    .withTables<InternApplicationTables>()
    .selectFrom("intern_applications as a")
    .where("a.fiscal_year", "=", asked.fiscalYear)
    .where("a.submitted_at", "is not", null)
    .$if(asked.q !== "", (query) => query.where(says(asked.q)))
    .$if(asked.country !== "", (query) => query.where(sql<boolean>`${asked.country} = any(a.nationalities)`))
    .$if(asked.flag !== "", (query) => query.where(sql<boolean>`${asked.flag} = any(a.flags)`))
    .$if(asked.course !== "" || asked.state !== "", (query) =>
      query.where((where) =>
        where.exists(
          where
            .selectFrom("course_applications as c")
            .select(sql`1`.as("one"))
            .whereRef("c.application_id", "=", "a.id")
            .$if(asked.course !== "", (courses) => courses.where("c.course", "=", asked.course))
            .$if(asked.state !== "", (courses) => courses.where("c.state", "=", asked.state as CourseApplicationState)),
        ),
      ),
    );
}

/** The number alone, or its beginning: what may be looked for while names are hidden. */
export function isNumber(q: string) {
  const digits = q.normalize("NFKC").replace(/[^\d-]/g, "");
  const whole = /^\d{8}$/.test(digits) ? `${digits.slice(0, 2)}-${digits.slice(2, 5)}-${digits.slice(5)}` : digits;
  return sql<boolean>`(${whole} <> '' and a.number like ${`${whole}%`})`;
}

/** Number as it is said on the telephone, or a part of name or school in any script. */
export function says(q: string) {
  const digits = q.normalize("NFKC").replace(/[\s-]/g, "");
  if (/^\d{8}$/.test(digits)) return sql<boolean>`a.number = ${`${digits.slice(0, 2)}-${digits.slice(2, 5)}-${digits.slice(5)}`}`;
  const part = `%${q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<boolean>`(a.full_name ilike ${part} or a.other_name ilike ${part} or a.school ilike ${part} or a.number like ${part})`;
}

function ordered(matching: Matching, { sort }: ApplicationsAsked) {
  switch (sort) {
    case "newest":
      return matching.orderBy("a.submitted_at", "desc").orderBy("a.id", "desc");
    case "oldest":
      return matching.orderBy("a.submitted_at").orderBy("a.id");
    case "name":
      return matching.orderBy("a.full_name").orderBy("a.id");
    case "score":
      return matching
        .orderBy(sql`(select max(c.score) from course_applications c where c.application_id = a.id)`, (order) => order.desc().nullsLast())
        .orderBy("a.id");
  }
}

/** The courses of some applications, in order of wish. */
export async function coursesOf(tx: Transaction, applicationIds: readonly string[]): Promise<ReadonlyMap<string, CourseInList[]>> {
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("course_applications")
    .select(["id", "application_id", "course", "state", "score", "assigned_to"])
    .where("application_id", "in", [...applicationIds])
    .orderBy("wish_rank")
    .execute();
  const courses = Map.groupBy(rows, (row) => row.application_id);
  return new Map(
    [...courses].map(([id, own]) => [
      id,
      own.map((row) => ({ id: row.id, course: row.course, state: row.state, score: row.score, assignedTo: row.assigned_to })),
    ]),
  );
}

interface ListRow {
  id: string;
  number: string | null;
  full_name: string;
  other_name: string;
  nationalities: string[];
  residence: string;
  school: string;
  japanese: string;
  english: string;
  flags: string[];
  submitted_at: Date | null;
  first_seen_at: Date | null;
  state: string;
}

function inList(row: ListRow, courses: readonly CourseInList[]): ApplicationInList {
  return {
    id: row.id,
    number: row.number ?? "",
    fullName: row.full_name,
    otherName: row.other_name,
    nationalities: row.nationalities,
    residence: row.residence,
    school: row.school,
    japanese: row.japanese,
    english: row.english,
    flags: row.flags,
    submittedAt: row.submitted_at!,
    isSeen: row.first_seen_at !== null,
    isWithdrawn: row.state === "withdrawn",
    courses,
  };
}

/** The rows of a list by id, in that order. */
export async function applicationsInList(tx: Transaction, ids: readonly string[]): Promise<ApplicationInList[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("intern_applications as a")
    .select(listColumns)
    .where("a.id", "in", [...ids])
    .execute();
  const courses = await coursesOf(tx, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => (byId.has(id) ? [inList(byId.get(id)!, courses.get(id) ?? [])] : []));
}

/** The nationalities that applications of a year name, for the filter. */
export async function countriesNamed(tx: Transaction, fiscalYear: number): Promise<string[]> {
  const { rows } = await sql<{ country: string }>`
    select distinct unnest(nationalities) as country from intern_applications
    where fiscal_year = ${fiscalYear} and submitted_at is not null`.execute(tx);
  return rows.map((row) => row.country);
}
