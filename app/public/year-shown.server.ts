import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { comingWindows } from "#program/year/rules.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { knownYears } from "#program/year/current-years.server.ts";
import { found } from "#platform/refusals.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { YearOnShow } from "#app/parts/year-shown.ts";

/**
 * A year with what the office has confirmed of it: the current one, or the one that an address names (`/years/2023/...`).
 * Throws `NotFound` for a year that is not on record or has not come yet: until it begins, only its opening day is told.
 */
export async function yearShown(act: Act, fiscalYear?: string): Promise<YearOnShow> {
  const current = await currentKnownYear(act);
  const currentFiscalYear = current.year.fiscalYear;
  if (fiscalYear === undefined) return { ...current, currentFiscalYear, under: "" };
  const named = /^\d{4}$/.test(fiscalYear) && Number(fiscalYear) <= currentFiscalYear ? Number(fiscalYear) : null;
  const known = (await knownYears(act.db)).find(({ year }) => year.fiscalYear === named);
  return { ...found(known, "program year"), currentFiscalYear, under: `/years/${named}` };
}

/** The fiscal years that everybody may read, newest first: the current one and those before it. */
export async function yearsToRead(act: Act): Promise<number[]> {
  const current = (await currentKnownYear(act)).year.fiscalYear;
  return (await knownYears(act.db)).map(({ year }) => year.fiscalYear).filter((fiscalYear) => fiscalYear <= current);
}

/** When interns can apply next, in this year or a later one, and whether that is settled; null when no window is known. */
export async function nextOpening(act: Act): Promise<{ opensAt: Date; isSettled: boolean } | null> {
  const current = await currentKnownYear(act);
  for (const known of (await knownYears(act.db)).filter(({ year }) => year.fiscalYear >= current.year.fiscalYear).toReversed()) {
    const [next] = comingWindows(known.year, "intern", act.now);
    if (next !== undefined) return { opensAt: next.opensAt, isSettled: !isCourseProvisional(known, next.course, "internWindow.opensAt") };
  }
  return null;
}
