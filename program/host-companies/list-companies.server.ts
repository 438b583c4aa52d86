import { sql } from "kysely";
import { requirePermission } from "#program/accounts/act.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { industryGroups } from "./industry-choices.ts";
import { applications } from "./records.server.ts";
import { asApplication } from "./records.server.ts";
import { officeWaits } from "./states.ts";
import type { Expression } from "kysely";
import type { SqlBool } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { CompanyFilter } from "./lists.ts";
import type { CompanyQuestion } from "./lists.ts";
import type { HostCompanyTables } from "./tables.ts";

/** A row of the office's list. */
export interface ListedCompany {
  readonly application: CompanyApplication;
  /** Courses of its positions, each once. */
  readonly courses: readonly string[];
  readonly seats: number;
}

export interface CompanyList {
  readonly rows: readonly ListedCompany[];
  readonly all: number;
  readonly counts: Readonly<Record<CompanyFilter, number>>;
  /** Waiting longer than the target. */
  readonly late: number;
  readonly year: ProgramYear;
}

/** The office's list of a year's applications: one saved filter, narrowed by course, state and words, longest waiting first. */
export async function listCompanies(act: Act, question: CompanyQuestion): Promise<CompanyList> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const found = matching(tx, year.fiscalYear, question);
    const { all } = await found
      .clearSelect()
      .select(sql<number>`count(*)::int`.as("all"))
      .executeTakeFirstOrThrow();
    const rows = await found
      .select([
        sql<
          string[]
        >`(select coalesce(array_agg(distinct p.course order by p.course), '{}') from positions p where p.company_application_id = a.id)`.as(
          "courses",
        ),
        sql<number>`(select coalesce(sum(p.seats), 0)::int from positions p where p.company_application_id = a.id)`.as("seats"),
      ])
      .orderBy("a.state_since", question.order === "newest" ? "desc" : "asc")
      .orderBy("a.id")
      .limit(question.perPage)
      .offset((question.page - 1) * question.perPage)
      .execute();
    const counts = await countsOf(tx, year.fiscalYear, question.lateBefore);
    return { rows: rows.map((row) => ({ application: asApplication(row), courses: row.courses, seats: row.seats })), all, ...counts, year };
  });
}

function matching(tx: Transaction, fiscalYear: number, question: CompanyQuestion) {
  let asked = applications(tx).where("a.fiscal_year", "=", fiscalYear).where(conditionOf(question.filter));
  if (question.course !== "")
    asked = asked.where(
      sql<SqlBool>`exists (select from positions p where p.company_application_id = a.id and p.course = ${question.course})`,
    );
  if (question.prefecture !== "") asked = asked.where("a.prefecture", "=", question.prefecture);
  if (question.flag !== "") asked = asked.where(sql<SqlBool>`${question.flag} = any(a.flags)`);
  const group = industryGroups.find(({ head }) => head.code === question.industry);
  if (group !== undefined) asked = asked.where("a.industry", "in", [group.head.code, ...group.choices.map((choice) => choice.code)]);
  if (question.state !== "") asked = asked.where("a.state", "=", question.state);
  if (question.words !== "") {
    const words = `%${question.words.replace(/[\\%_]/g, "\\$&")}%`;
    asked = asked.where(
      sql<SqlBool>`(c.name ilike ${words} or c.name_kana ilike ${words} or c.name_en ilike ${words} or a.number ilike ${words} or c.corporate_number = ${question.words})`,
    );
  }
  return asked;
}

const waits = sql.join(officeWaits.map((state) => sql.lit(state)));

/** A registration that ended because its number passed to another company is read under what has ended, and nowhere else. */
const isRegistered = sql<SqlBool>`not exists (select from host_companies h where h.id = a.company_id and h.ended_at is not null)`;

function conditionOf(filter: CompanyFilter): Expression<SqlBool> {
  const conditions: Record<CompanyFilter, Expression<SqlBool>> = {
    todo: sql`a.state in (${waits})`,
    unseen: sql`a.state = 'submitted' and a.first_seen_at is null`,
    flagged: sql`a.flags <> '{}' and a.state in (${waits})`,
    returned: sql`a.state = 'returned'`,
    matching: sql`a.state in ('matching', 'placed')`,
    draft: sql`a.state = 'draft'`,
    ended: sql`a.state in ('ineligible', 'withdrawn', 'closed', 'unmatched', 'on_hold')`,
    all: sql`a.state <> 'draft'`,
  };
  return filter === "ended" ? conditions.ended : sql<SqlBool>`${conditions[filter]} and ${isRegistered}`;
}

async function countsOf(
  tx: Transaction,
  fiscalYear: number,
  lateBefore: Date,
): Promise<{ counts: Record<CompanyFilter, number>; late: number }> {
  const count = (filter: CompanyFilter) => sql<number>`count(*) filter (where ${conditionOf(filter)})::int`;
  const { late, ...counts } = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("company_applications as a")
    .where("a.fiscal_year", "=", fiscalYear)
    .select([
      count("todo").as("todo"),
      count("unseen").as("unseen"),
      count("flagged").as("flagged"),
      count("returned").as("returned"),
      count("matching").as("matching"),
      count("draft").as("draft"),
      count("ended").as("ended"),
      count("all").as("all"),
      sql<number>`count(*) filter (where ${conditionOf("todo")} and a.state_since < ${lateBefore})::int`.as("late"),
    ])
    .executeTakeFirstOrThrow();
  return { counts, late };
}
