import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { reportReturned } from "./letters.ts";
import { lockReports } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DailyReportTables } from "./tables.ts";

/** Gives a report back to the intern with a note that says what is missing, and writes to them. A checked one stays checked. */
export async function returnReport(
  act: Act,
  id: string,
  given: { note: string; version: number },
): Promise<Outcome<null, Problem<"required" | "already-checked" | "changed-meanwhile">>> {
  requirePermission(act, "check-daily-reports");
  if (given.note === "") return refused({ code: "required" as const, field: "note" });
  return act.db.transaction(async (tx) => {
    const [report] = await lockReports(tx, [id]);
    if (report === undefined) throw new NotFound("daily report");
    if (report.state === "returned" && report.checkNote === given.note) return done(null);
    if (report.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (report.state === "checked") return refused({ code: "already-checked" as const, field: null });
    await tx
      .withTables<DailyReportTables>()
      .updateTable("daily_reports")
      .set({ state: "returned", check_note: given.note, checked_by: accountOf(act), checked_at: act.now, version: report.version + 1 })
      .where("id", "=", id)
      .execute();
    await writeHistory(tx, act, {
      what: "report-returned",
      about: { kind: "internship", id: report.internshipId },
      subjectAccount: report.accountId,
      facts: { day: report.day },
    });
    await queueLetter(tx, act, {
      to: { account: report.accountId },
      words: reportReturned(report.day, given.note),
      about: { kind: "internship", id: report.internshipId },
    });
    return done(null);
  });
}
