import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { checkPoints } from "./check-points.ts";
import { checkedPoints } from "./office-papers.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CheckPoint } from "./check-points.ts";
import type { OfficePaperTables } from "./tables.ts";

/** Keeps which points of an application are checked. The marks are the office's own; accepting with open points stays possible. */
export async function markCheckPoints(
  act: Act,
  id: string,
  given: { points: readonly CheckPoint[]; version: number },
): Promise<Outcome<null, Problem<"changed-meanwhile">>> {
  requirePermission(act, "check-companies");
  const points = checkPoints.filter((point) => given.points.includes(point));
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    const present = await checkedPoints(tx, id);
    if (points.join() === checkPoints.filter((point) => present.points.includes(point)).join()) return done(null);
    if (present.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
    const row = { points: [...points], marked_by: accountOf(act), marked_at: act.now, version: present.version + 1 };
    await tx
      .withTables<OfficePaperTables>()
      .insertInto("company_checks")
      .values({ ...row, company_application_id: id })
      .onConflict((conflict) => conflict.column("company_application_id").doUpdateSet(row))
      .execute();
    // Without the company as its subject: the line is the office's own.
    await writeHistory(tx, act, {
      what: "company-checks-marked",
      about: { kind: "company-application", id },
      fiscalYear: application.fiscalYear,
      facts: { points: points.join(" ") },
    });
    return done(null);
  });
}
