import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { forgetYears } from "#program/year/known-years.server.ts";
import { yearOf } from "#program/year/records.server.ts";
import { markAt } from "#program/year/value-marks.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { YearTables } from "#program/year/tables.ts";

/** Somebody of the office says that an assumed value is right; from then on it is shown as a fact. `value-unknown` for a path that the year lacks. */
export async function confirmValue(act: Act, fiscalYear: number, path: string, note: string): Promise<Outcome<null>> {
  requirePermission(act, "change-year");
  const outcome = await act.db.transaction(async (tx) => {
    const value = markAt(await yearOf(tx, fiscalYear), path);
    if (value?.mark !== "assumed") return refused({ code: "value-unknown", field: null });
    await tx
      .withTables<YearTables>()
      .insertInto("confirmed_values")
      .values({ fiscal_year: fiscalYear, path, confirmed_by: accountOf(act), confirmed_at: act.now, note })
      .onConflict((conflict) => conflict.columns(["fiscal_year", "path"]).doNothing())
      .execute();
    await writeHistory(tx, act, {
      what: "value-confirmed",
      about: { kind: "program-year", id: String(fiscalYear) },
      fiscalYear,
      facts: { path },
    });
    return done(null);
  });
  forgetYears(act.db);
  return outcome;
}
