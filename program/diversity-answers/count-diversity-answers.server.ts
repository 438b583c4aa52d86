import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { knownYears } from "#program/year/current-years.server.ts";
import { countedFrom } from "./rules.ts";
import { countsOf } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DiversityQuestion } from "#program/year/program-year.ts";
import type { DiversityCount } from "./diversity-answers.ts";
import type { DiversityTables } from "./tables.ts";

/** What the office may see of a year's diversity answers: figures alone, and from a certain moment on. */
export interface DiversityStatistics {
  readonly fiscalYear: number;
  readonly countedFrom: Date;
  /** When they were counted, once for good; null before. */
  readonly countedAt: Date | null;
  /** Null before that moment. */
  readonly questions: readonly { readonly question: DiversityQuestion; readonly counts: readonly DiversityCount[] }[] | null;
}

/**
 * The counted answers of the current year. They are counted once and never again, whatever is deleted later: two counts would tell what
 * the person answered who deleted their answers between them. Throws `NotFound` where the year asks nothing.
 */
export async function countDiversityAnswers(act: Act): Promise<DiversityStatistics> {
  requirePermission(act, "read-diversity-counts");
  const year = await currentYear(act);
  const asked = found(year.diversity, "diversity questions");
  const statistics = { fiscalYear: year.fiscalYear, countedFrom: countedFrom(year) };
  return await act.db.transaction(async (tx) => {
    if (act.now >= statistics.countedFrom) await countOnce(tx, act, year.fiscalYear);
    const tables = tx.withTables<DiversityTables>();
    const counting = await tables
      .selectFrom("diversity_countings")
      .select("counted_at")
      .where("fiscal_year", "=", year.fiscalYear)
      .executeTakeFirst();
    if (counting === undefined) return { ...statistics, countedAt: null, questions: null };
    const rows = await tables
      .selectFrom("diversity_kept_counts")
      .select(["question", "answer as choice", "people"])
      .where("fiscal_year", "=", year.fiscalYear)
      .execute();
    return {
      ...statistics,
      countedAt: counting.counted_at,
      questions: asked.questions.map((question) => ({ question, counts: countsOf(question, rows) })),
    };
  });
}

/** Counts the answers of each year whose last window has closed, unless that was done: the clockwork's act, run each hour. */
export async function countClosedYears(act: Act): Promise<void> {
  const due = (await knownYears(act.db)).filter(({ year }) => year.diversity !== null && act.now >= countedFrom(year));
  if (due.length > 0)
    await act.db.transaction(async (tx) => {
      for (const { year } of due) await countOnce(tx, act, year.fiscalYear);
    });
}

async function countOnce(tx: Transaction, act: Act, fiscalYear: number): Promise<void> {
  await sql`select count_diversity_once(${fiscalYear}, ${act.now})`.execute(tx);
}
