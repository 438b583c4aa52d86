import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import type { Day } from "#platform/days.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { AllowanceStatement } from "./statement.ts";
import type { AllowanceTables } from "./tables.ts";

/** The statements of an internship, oldest first. */
export async function statementsOf(tx: Transaction, internshipId: string): Promise<AllowanceStatement[]> {
  return (await statements(tx).where("internship_id", "=", internshipId).orderBy("computed_at").orderBy("number").execute()).map(
    statementOf,
  );
}

/** The statements of a person, newest first. */
export async function statementsOfPerson(tx: Transaction, accountId: string): Promise<AllowanceStatement[]> {
  return (await statements(tx).where("account_id", "=", accountId).orderBy("computed_at", "desc").execute()).map(statementOf);
}

/** One statement that the reader may see; throws `NotFound`. `lock` holds it until the transaction ends. */
export async function statementById(tx: Transaction, id: string, lock = false): Promise<AllowanceStatement> {
  const query = statements(tx).where("id", "=", id);
  return statementOf(found(await (lock ? query.forUpdate() : query).executeTakeFirst(), "allowance statement"));
}

/** All statements of a year for the desk: what waits first. */
export async function statementsOfYear(tx: Transaction, fiscalYear: number): Promise<AllowanceStatement[]> {
  const order = sql`array_position(array['accrued', 'approved', 'paid', 'adjusted'], state)`;
  return (await statements(tx).where("fiscal_year", "=", fiscalYear).orderBy(order).orderBy("number", "desc").limit(1000).execute()).map(
    statementOf,
  );
}

/** The days of an internship that a live statement counts already. */
export async function settledDays(tx: Transaction, internshipId: string): Promise<ReadonlySet<Day>> {
  const rows = await tx
    .withTables<AllowanceTables>()
    .selectFrom("allowance_days")
    .select("day")
    .where("internship_id", "=", internshipId)
    .where("is_live", "=", true)
    .execute();
  return new Set(rows.map((row) => row.day));
}

/** The next number, such as `A23-000012`. */
export async function nextStatementNumber(tx: Transaction, fiscalYear: number): Promise<string> {
  const { rows } = await sql<{ number: number }>`select nextval('allowance_statement_numbers') as number`.execute(tx);
  return `A${String(fiscalYear % 100).padStart(2, "0")}-${String(rows[0]!.number).padStart(6, "0")}`;
}

function statements(tx: Transaction) {
  return tx.withTables<AllowanceTables>().selectFrom("allowance_statements").selectAll();
}

function statementOf(row: AllowanceTables["allowance_statements"]): AllowanceStatement {
  return {
    id: row.id,
    number: row.number,
    internshipId: row.internship_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    course: row.course,
    terms: row.terms as AllowanceStatement["terms"],
    counts: row.counts,
    days: row.days,
    yen: row.yen,
    state: row.state,
    computedAt: row.computed_at,
    approvedAt: row.approved_at,
    paidAt: row.paid_at,
    paidOn: row.paid_on,
    replaces: row.replaces,
    version: row.version,
  };
}
