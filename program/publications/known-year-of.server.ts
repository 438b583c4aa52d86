import { fiscalYearOf } from "#platform/days.ts";
import { currentKnownYear, knownYears } from "#program/year/current-years.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ArticleTexts } from "./article.ts";
import type { YearKnown } from "./year-values.ts";

/**
 * The year whose facts an article shows: a case study's own, else that of its day, so that old news go on saying what they said. Where
 * that year is not on record, the current one.
 */
export async function knownYearOf(act: Act, { on, caseStudy }: Pick<ArticleTexts, "on" | "caseStudy">): Promise<YearKnown> {
  const fiscalYear = caseStudy?.fiscalYear ?? fiscalYearOf(on);
  const known = (await knownYears(act.db)).find(({ year }) => year.fiscalYear === fiscalYear) ?? (await currentKnownYear(act));
  return { ...known, now: act.now };
}
