import { notSent } from "#app/not-sent.server.ts";
import { isCourseProvisional } from "#app/parts/year-shown.ts";
import { comingWindows } from "#program/year/rules.ts";
import { confirmedPaths } from "#program/year/current-years.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { fiscalYears } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { YearShown } from "#app/parts/year-shown.ts";

/** The current year with what the office has confirmed of it. */
export async function yearShown(act: Act): Promise<YearShown> {
  return act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    return notSent({ year, confirmed: await confirmedPaths(tx, year.fiscalYear) });
  });
}

/** When interns can apply next, in this year or a later one, and whether that is settled; null when no window is known. */
export async function nextOpening(act: Act): Promise<{ opensAt: Date; isSettled: boolean } | null> {
  return act.db.transaction(async (tx) => {
    const current = await currentFiscalYear(tx, act.now);
    for (const fiscalYear of (await fiscalYears(tx)).filter((one) => one >= current).reverse()) {
      const year = await yearOf(tx, fiscalYear);
      const [next] = comingWindows(year, "intern", act.now);
      if (next === undefined) continue;
      const confirmed = await confirmedPaths(tx, fiscalYear);
      return { opensAt: next.opensAt, isSettled: !isCourseProvisional({ year, confirmed }, next.course, "internWindow.opensAt") };
    }
    return null;
  });
}
