import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";

/** Notes that somebody of the office has opened an application for the first time: it no longer counts as seen by nobody. */
export async function seeApplication(act: Act, applicationId: string): Promise<void> {
  requirePermission(act, "read-applications");
  await act.db.transaction(async (tx) => {
    const seen = await tx
      .withTables<InternApplicationTables>()
      .updateTable("intern_applications")
      .set({ first_seen_at: act.now })
      .where("id", "=", applicationId)
      .where("first_seen_at", "is", null)
      .where("submitted_at", "is not", null)
      .returning("fiscal_year")
      .executeTakeFirst();
    if (seen === undefined) return;
    await writeHistory(tx, act, {
      what: "application-first-seen",
      about: { kind: "intern-application", id: applicationId },
      fiscalYear: seen.fiscal_year,
    });
  });
}
