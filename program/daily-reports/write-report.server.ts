import { dayOf } from "#platform/days.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { daysOf } from "#program/internships/records.server.ts";
import { ownInternship } from "#program/internships/records.server.ts";
import { reportOn } from "./records.server.ts";
import { checkWrite } from "./rules.ts";
import { isSame } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { DailyReport } from "./daily-report.ts";
import type { ReportAnswers } from "./daily-report.ts";
import type { DailyReportTables } from "./tables.ts";
import type { WriteProblem } from "./rules.ts";

/**
 * Keeps the report of a day of the acting person's own internship, new or rewritten: one a day, however often it is sent. A report that
 * the office returned goes back to it.
 */
export async function writeReport(act: Act, day: Day, answers: ReportAnswers): Promise<Outcome<{ day: Day }, WriteProblem>> {
  return act.db.transaction(async (tx) => {
    const internship = found(await ownInternship(tx, accountOf(act)), "internship");
    const earlier = await reportOn(tx, internship.id, day);
    if (earlier !== null && earlier.state !== "returned" && isSame(earlier, answers)) return done({ day });
    const checked = checkWrite(internship, await daysOf(tx, internship.id), day, earlier, dayOf(act.now));
    if (!checked.ok) return checked;
    const isKept = earlier === null ? await insert(tx, act, internship, day, answers) : await rewrite(tx, act, earlier, answers);
    // Answered, or sent from another window, between reading and writing.
    if (!isKept)
      return isSame((await reportOn(tx, internship.id, day)) ?? answers, answers)
        ? done({ day })
        : refused({ code: "already-answered" as const, field: null });
    await writeHistory(tx, act, {
      what: earlier === null ? "report-written" : "report-rewritten",
      about: { kind: "internship", id: internship.id },
      fiscalYear: internship.fiscalYear,
      subjectAccount: internship.accountId,
      subjectCompany: internship.companyId,
      facts: { day },
    });
    return done({ day });
  });
}

async function insert(tx: Transaction, act: Act, internship: Internship, day: Day, answers: ReportAnswers): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<DailyReportTables>()
    .insertInto("daily_reports")
    .values({
      id: newId(),
      internship_id: internship.id,
      account_id: internship.accountId,
      company_id: internship.companyId,
      day,
      state: "submitted",
      ...answers,
      language: act.language,
      submitted_at: act.now,
      host_comment: "",
      check_note: "",
      version: 1,
    })
    .onConflict((conflict) => conflict.columns(["internship_id", "day"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The moment of the first sending stays: whether a report is late, a later change does not decide. */
async function rewrite(tx: Transaction, act: Act, earlier: DailyReport, answers: ReportAnswers): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .withTables<DailyReportTables>()
    .updateTable("daily_reports")
    .set({ ...answers, language: act.language, state: "submitted", version: earlier.version + 1 })
    .where("id", "=", earlier.id)
    .where("version", "=", earlier.version)
    .where("state", "in", ["submitted", "returned"])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
