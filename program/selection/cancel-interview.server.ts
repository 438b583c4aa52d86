import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { callOf } from "./interview-call.server.ts";
import { interviewCancelled } from "./letters.ts";
import { lockInterview } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SelectionTables } from "./tables.ts";

/** Takes an invitation back and tells the person; their course applications wait for another time. */
export async function cancelInterview(act: Act, { id, version }: { id: string; version: number }): Promise<Outcome<null>> {
  requirePermission(act, "hold-interviews");
  return await act.db.transaction(async (tx) => {
    const interview = found(await lockInterview(tx, id), "interview");
    if (interview.state === "cancelled") return done(null);
    if (interview.state !== "invited") return refused({ code: "already-recorded", field: null });
    if (interview.version !== version) return refused({ code: "changed-meanwhile", field: null });
    const application = found(await applicationById(tx, interview.applicationId), "intern application");
    const year = await yearOf(tx, interview.fiscalYear);
    await tx
      .withTables<SelectionTables>()
      .updateTable("interviews")
      .set({ state: "cancelled", version: sql`version + 1` })
      .where("id", "=", id)
      .execute();
    await writeHistory(tx, act, {
      what: "interview-cancelled",
      about: { kind: "intern-application", id: interview.applicationId },
      fiscalYear: interview.fiscalYear,
      subjectAccount: interview.accountId,
      facts: { step: interview.step, interview: id },
    });
    const call = await callOf(tx, year, interview, application);
    if (call !== null) {
      await queueLetter(tx, act, {
        to: { account: interview.accountId },
        words: interviewCancelled(call),
        about: { kind: "interview", id },
        fiscalYear: interview.fiscalYear,
        replyTo: year.organisation.officeMail ?? undefined,
      });
    }
    return done(null);
  });
}
