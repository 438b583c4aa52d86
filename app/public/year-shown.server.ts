import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { comingWindows } from "#program/year/rules.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { knownYears } from "#program/year/current-years.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { YearShown } from "#app/parts/year-shown.ts";

/** The current year with what the office has confirmed of it. */
export async function yearShown(act: Act): Promise<YearShown> {
  return await currentKnownYear(act);
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
