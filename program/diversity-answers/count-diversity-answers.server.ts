import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { currentYear } from "#program/year/current-years.server.ts";
import { countedFrom } from "./rules.ts";
import { countsOf } from "./rules.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DiversityQuestion } from "#program/year/program-year.ts";
import type { DiversityCount } from "./diversity-answers.ts";

/** What the office may see of a year's diversity answers: figures alone, and from a certain moment on. */
export interface DiversityStatistics {
  readonly fiscalYear: number;
  readonly countedFrom: Date;
  /** Null before that moment. */
  readonly questions: readonly { readonly question: DiversityQuestion; readonly counts: readonly DiversityCount[] }[] | null;
}

/** The counted answers of the current year. Throws `NotFound` where the year asks nothing. */
export async function countDiversityAnswers(act: Act): Promise<DiversityStatistics> {
  requirePermission(act, "read-diversity-counts");
  const year = await currentYear(act);
  const asked = found(year.diversity, "diversity questions");
  const from = countedFrom(year);
  if (act.now < from) return { fiscalYear: year.fiscalYear, countedFrom: from, questions: null };
  const counts = await act.db.transaction(async (tx) => {
    const { rows } = await sql<{
      question: string;
      answer: string;
      people: number | null;
    }>`select question, answer, people from diversity_counts(${year.fiscalYear})`.execute(tx);
    return rows.map(({ question, answer, people }) => ({ question, choice: answer, people }));
  });
  return {
    fiscalYear: year.fiscalYear,
    countedFrom: from,
    questions: asked.questions.map((question) => ({ question, counts: countsOf(question, counts) })),
  };
}
