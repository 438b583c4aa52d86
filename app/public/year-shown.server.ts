import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { comingWindows } from "#program/year/rules.ts";
import { isYearOver } from "#program/year/rules.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { knownYears } from "#program/year/current-years.server.ts";
import { found } from "#platform/refusals.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Side } from "#program/year/program-year.ts";
import type { YearOnShow } from "#app/parts/year-shown.ts";
import type { YearShown } from "#app/parts/year-shown.ts";

/**
 * A year with what the office has confirmed of it: the current one, or the one that an address names (`/years/2023/...`).
 * Throws `NotFound` for a year that is not on record or has not come yet: until it begins, only its opening day is told.
 */
export async function yearShown(act: Act, fiscalYear?: string): Promise<YearOnShow> {
  const current = await currentKnownYear(act);
  const currentFiscalYear = current.year.fiscalYear;
  const onShow = (known: YearShown) => ({
    ...known,
    now: act.now,
    isOver: isYearOver(known.year, act.now),
  });
  if (fiscalYear === undefined) return { ...onShow(current), currentFiscalYear, under: "" };
  const named = /^\d{4}$/.test(fiscalYear) && Number(fiscalYear) <= currentFiscalYear ? Number(fiscalYear) : null;
  const known = (await knownYears(act.db)).find(({ year }) => year.fiscalYear === named);
  return { ...onShow(found(known, "program year")), currentFiscalYear, under: `/years/${named}` };
}

/** The fiscal years that everybody may read, newest first: the current one and those before it. */
export async function yearsToRead(act: Act): Promise<number[]> {
  const current = (await currentKnownYear(act)).year.fiscalYear;
  return (await knownYears(act.db)).map(({ year }) => year.fiscalYear).filter((fiscalYear) => fiscalYear <= current);
}

/** When a side can apply next: the moment, and whether it is settled. */
export interface Opening {
  readonly opensAt: Date;
  readonly isSettled: boolean;
}

/** When one side can apply next, in this year or a later one; null when no window is known. */
export async function nextOpening(act: Act, side: Side): Promise<Opening | null> {
  const current = await currentKnownYear(act);
  for (const known of (await knownYears(act.db)).filter(({ year }) => year.fiscalYear >= current.year.fiscalYear).toReversed()) {
    const next = openingOf(known, side, act.now);
    if (next !== null) return next;
  }
  return null;
}

/** The years on record that have not begun, the next first: of each no more is told than when interns can apply. */
export async function yearsToCome(act: Act): Promise<{ fiscalYear: number; opening: Opening | null }[]> {
  const current = await currentKnownYear(act);
  return (await knownYears(act.db))
    .filter(({ year }) => year.fiscalYear > current.year.fiscalYear)
    .toSorted((one, other) => one.year.fiscalYear - other.year.fiscalYear)
    .map((known) => ({ fiscalYear: known.year.fiscalYear, opening: openingOf(known, "intern", act.now) }));
}

function openingOf(known: YearShown, side: Side, now: Date): Opening | null {
  const [next] = comingWindows(known.year, side, now);
  if (next === undefined) return null;
  return { opensAt: next.opensAt, isSettled: !isCourseProvisional(known, next.course, `${side}Window.opensAt`) };
}
