import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { reportById } from "./records.server.ts";
import { checkComment } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CommentProblem } from "./rules.ts";
import type { DailyReportTables } from "./tables.ts";

/**
 * The company has read a report, with words or without; it may change its words until the office has checked. A second press changes
 * nothing. A report of somebody else's intern is not there (`NotFound`).
 */
export async function commentReport(act: Act, id: string, words: string): Promise<Outcome<null, CommentProblem>> {
  const companyId = companyOf(act, "comment-reports");
  return act.db.transaction(async (tx) => {
    const report = await reportById(tx, id);
    if (report.companyId !== companyId) throw new NotFound("daily report");
    if (report.state !== "submitted" && report.hostCommentedAt !== null && report.hostComment === words) return done(null);
    const checked = checkComment(report);
    if (!checked.ok) return checked;
    const { numUpdatedRows } = await tx
      .withTables<DailyReportTables>()
      .updateTable("daily_reports")
      .set({
        host_comment: words,
        host_commented_by: accountOf(act),
        host_commented_at: act.now,
        state: "host_commented",
        version: sql`version + 1`,
      })
      .where("id", "=", id)
      .where("state", "in", ["submitted", "host_commented"])
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return { ok: false, problems: [{ code: "already-checked", field: null }] }; // Checked in the same moment.
    await writeHistory(tx, act, {
      what: "report-commented",
      about: { kind: "internship", id: report.internshipId },
      subjectAccount: report.accountId,
      subjectCompany: companyId,
      facts: { day: report.day, hasWords: words !== "" },
    });
    return done(null);
  });
}
