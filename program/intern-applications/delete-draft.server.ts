import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockOwnApplication } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplicationTables } from "./tables.ts";

/** Deletes every answer of the actor's own draft for good; the empty draft stays, so that they may begin anew. */
export async function deleteDraft(act: Act): Promise<Outcome<null, Problem<"already-sent">>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    if (application.state !== "draft") return refused({ code: "already-sent" as const, field: null });
    const tables = tx.withTables<InternApplicationTables>();
    const { numDeletedRows } = await tables
      .deleteFrom("application_sections")
      .where("application_id", "=", application.id)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return done(null);
    await tables.updateTable("intern_applications").set({ updated_at: act.now }).where("id", "=", application.id).execute();
    await writeHistory(tx, act, {
      what: "application-draft-deleted",
      about: { kind: "intern-application", id: application.id },
      fiscalYear: application.fiscalYear,
      subjectAccount: accountId,
    });
    return done(null);
  });
}
