import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { lockInterview } from "./records.server.ts";
import { tellNotSelected } from "./tell-results.server.ts";
import { numbersOf } from "./walk.server.ts";
import { walk } from "./walk.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Ends the selection of whoever missed an interview and gave no other time; the result is told as every other one. */
export async function closeMissedInterview(act: Act, { id }: { id: string }): Promise<Outcome<{ closed: number }>> {
  requirePermission(act, "hold-interviews");
  return await act.db.transaction(async (tx) => {
    const interview = found(await lockInterview(tx, id), "interview");
    if (interview.state !== "no_show") return refused({ code: "already-recorded", field: null });
    const year = await yearOf(tx, interview.fiscalYear);
    const missed = (await lockCourseApplications(tx, interview.covers)).filter((one) => one.state === "no_show");
    await walk(
      tx,
      act,
      year,
      missed.map((one) => ({ one, decided: { path: ["not_selected"], to: "not_selected" } })),
      "interview-missed",
      true,
    );
    if (missed.length > 0) {
      await writeHistory(tx, act, {
        what: "missed-interview-closed",
        about: { kind: "intern-application", id: interview.applicationId },
        fiscalYear: interview.fiscalYear,
        facts: { step: interview.step, interview: id },
      });
      await tellNotSelected(tx, act, year, missed, "interview-missed", await numbersOf(tx, missed));
    }
    return done({ closed: missed.length });
  });
}
