import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { setDayKind } from "#program/internships/records.server.ts";
import { lockReports } from "./records.server.ts";
import { checkCheck } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DailyReport } from "./daily-report.ts";
import type { CheckProblem } from "./rules.ts";
import type { DailyReportTables } from "./tables.ts";

/**
 * Checks reports, one or hundreds at once, all of them or none: their days count as activity, or they don't. The days' kind follows, so
 * that plan and reports say the same. Whoever checked already as asked stays; a check put right is noted like the first.
 */
export async function checkReports(
  act: Act,
  ids: readonly string[],
  counts: boolean,
): Promise<Outcome<number, CheckProblem | Problem<"nobody-picked">>> {
  requirePermission(act, "check-daily-reports");
  if (ids.length === 0) return refused({ code: "nobody-picked" as const, field: null });
  return act.db.transaction(async (tx) => {
    const found = await lockReports(tx, ids);
    if (found.length < new Set(ids).size) throw new NotFound("daily report");
    const changed = found.filter((one) => one.state !== "checked" || one.countsAsActivity !== counts);
    for (const report of changed) {
      const checked = checkCheck(report);
      if (!checked.ok) return checked;
    }
    if (changed.length === 0) return done(0);
    await tx
      .withTables<DailyReportTables>()
      .updateTable("daily_reports")
      .set({ state: "checked", counts_as_activity: counts, checked_by: accountOf(act), checked_at: act.now, version: sql`version + 1` })
      .where(
        "id",
        "in",
        changed.map((one) => one.id),
      )
      .execute();
    await followInPlans(tx, changed, counts);
    await writeHistory(
      tx,
      act,
      ...changed.map((report) => ({
        what: "report-checked",
        about: { kind: "internship", id: report.internshipId },
        subjectAccount: report.accountId,
        subjectCompany: report.companyId,
        facts: { day: report.day, counts },
      })),
    );
    return done(changed.length);
  });
}

/** A counted day is `active`, one that does not count is `absent`; a day of training stays one. */
async function followInPlans(tx: Transaction, reports: readonly DailyReport[], counts: boolean): Promise<void> {
  const byDay = new Map<string, string[]>();
  for (const { day, internshipId } of reports) byDay.set(day, [...(byDay.get(day) ?? []), internshipId]);
  for (const [day, internshipIds] of byDay) {
    await setDayKind(tx, internshipIds, day, counts ? ["planned", "absent"] : ["planned", "active"], counts ? "active" : "absent");
  }
}
