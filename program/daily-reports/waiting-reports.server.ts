import { requirePermission } from "#program/accounts/act.server.ts";
import { pairsOf } from "#program/internships/people.server.ts";
import { internshipsWhere } from "#program/internships/records.server.ts";
import { reportsInState } from "./records.server.ts";
import { reportFilters } from "./lists.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Pair } from "#program/internships/pair.ts";
import type { DailyReport } from "./daily-report.ts";
import type { ReportFilter } from "./lists.ts";
import type { ReportState } from "./daily-report.ts";

const stateOf: Readonly<Record<ReportFilter, ReportState>> = {
  commented: "host_commented",
  uncommented: "submitted",
  returned: "returned",
  checked: "checked",
};

/** Reports of a year in one list with the names of both sides, those written first in front; and how long every list is. */
export async function listReports(act: Act, fiscalYear: number, filter: ReportFilter, page: number, perPage = 200) {
  requirePermission(act, "check-daily-reports");
  return act.db.transaction(async (tx) => {
    const internships = await internshipsWhere(tx, { fiscalYear });
    const pairs = await pairsOf(tx, internships);
    const reports = (await reportsInState(tx, ["submitted", "host_commented", "returned", "checked"], 100_000)).filter((one) =>
      pairs.has(one.internshipId),
    );
    const asked = reports.filter((one) => one.state === stateOf[filter]);
    const counts = Object.fromEntries(
      reportFilters.map((one) => [one, reports.filter((report) => report.state === stateOf[one]).length]),
    ) as Record<ReportFilter, number>;
    const rows: { report: DailyReport; pair: Pair }[] = asked
      .slice((page - 1) * perPage, page * perPage)
      .map((report) => ({ report, pair: pairs.get(report.internshipId)! }));
    return { counts, all: asked.length, perPage, rows };
  });
}
