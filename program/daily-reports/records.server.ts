import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import type { Selectable } from "kysely";
import type { Day } from "#platform/days.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { DailyReport } from "./daily-report.ts";
import type { ReportState } from "./daily-report.ts";
import type { DailyReportTables } from "./tables.ts";

/** The days of an internship whose report the office has checked and counted as activity, first day first. */
export async function checkedActivityDays(tx: Transaction, internshipId: string): Promise<Day[]> {
  const rows = await tx
    .withTables<DailyReportTables>()
    .selectFrom("daily_reports")
    .select("day")
    .where("internship_id", "=", internshipId)
    .where("state", "=", "checked")
    .where("counts_as_activity", "=", true)
    .orderBy("day")
    .execute();
  return rows.map((row) => row.day);
}

/** The reports of internships, first day first. Each reader gets what the database shows them. */
export async function reportsOf(tx: Transaction, internshipIds: readonly string[]): Promise<DailyReport[]> {
  if (internshipIds.length === 0) return [];
  return (
    await reports(tx)
      .where("internship_id", "in", [...internshipIds])
      .orderBy("day")
      .orderBy("id")
      .execute()
  ).map(asReport);
}

/** The report of a day, or null when none is written. */
export async function reportOn(tx: Transaction, internshipId: string, day: Day): Promise<DailyReport | null> {
  const row = await reports(tx).where("internship_id", "=", internshipId).where("day", "=", day).executeTakeFirst();
  return row === undefined ? null : asReport(row);
}

/** One report. Throws `NotFound` when it is not there or not the reader's. */
export async function reportById(tx: Transaction, id: string): Promise<DailyReport> {
  return asReport(found(isId(id) ? await reports(tx).where("id", "=", id).executeTakeFirst() : undefined, "daily report"));
}

/** Locks reports in the order of their ids, so that two people with overlapping lists never wait for each other in a ring. For the office. */
export async function lockReports(tx: Transaction, ids: readonly string[]): Promise<DailyReport[]> {
  if (ids.length === 0) return [];
  return (
    await reports(tx)
      .where("id", "in", [...ids])
      .orderBy("id")
      .forUpdate()
      .execute()
  ).map(asReport);
}

/** The reports in given states over all internships of a year, those written first in front. For the office. */
export async function reportsInState(tx: Transaction, states: readonly ReportState[], most: number): Promise<DailyReport[]> {
  return (
    await reports(tx)
      .where("state", "in", [...states])
      .orderBy("submitted_at")
      .orderBy("id")
      .limit(most)
      .execute()
  ).map(asReport);
}

/** Day and state of every report of internships, by internship: all that a long list needs. */
export async function reportStandings(
  tx: Transaction,
  internshipIds: readonly string[],
): Promise<ReadonlyMap<string, { day: Day; state: ReportState }[]>> {
  const standings = new Map<string, { day: Day; state: ReportState }[]>();
  if (internshipIds.length === 0) return standings;
  const rows = await tx
    .withTables<DailyReportTables>()
    .selectFrom("daily_reports")
    .select(["internship_id", "day", "state"])
    .where("internship_id", "in", [...internshipIds])
    .execute();
  for (const { internship_id, day, state } of rows) standings.set(internship_id, [...(standings.get(internship_id) ?? []), { day, state }]);
  return standings;
}

function reports(tx: Transaction) {
  return tx.withTables<DailyReportTables>().selectFrom("daily_reports").selectAll();
}

function asReport(row: Selectable<DailyReportTables["daily_reports"]>): DailyReport {
  return {
    id: row.id,
    internshipId: row.internship_id,
    accountId: row.account_id,
    companyId: row.company_id,
    day: row.day,
    state: row.state,
    did: row.did,
    learned: row.learned,
    asked: row.asked,
    hours: Number(row.hours),
    place: row.place,
    language: row.language,
    submittedAt: row.submitted_at,
    hostComment: row.host_comment,
    hostCommentedAt: row.host_commented_at,
    countsAsActivity: row.counts_as_activity,
    checkNote: row.check_note,
    checkedAt: row.checked_at,
    version: row.version,
  };
}
