import { accountOf } from "#program/accounts/act.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { lockOwnApplication } from "#program/intern-applications/records.server.ts";
import { withdrawLocked } from "#program/intern-applications/withdraw-application.server.ts";
import { endOwnMatches } from "./end-matches.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { WithdrawProblem } from "#program/intern-applications/withdraw-application.server.ts";
import type { WithdrawalReason } from "#program/intern-applications/intern-application.ts";

/**
 * Takes the actor's application back and, in the same transaction, ends what companies are still shown or offered of them: their data
 * closes at once, seats are free, companies are told. The page for withdrawing calls this, never the lower slice alone.
 */
export async function withdrawWithMatches(act: Act, reason: WithdrawalReason): Promise<Outcome<null, WithdrawProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    const courses = await courseApplicationsOf(tx, application.id);
    await lockCourseApplications(
      tx,
      courses.map((one) => one.id),
    );
    const withdrawn = await withdrawLocked(tx, act, application, reason);
    if (!withdrawn.ok) return withdrawn;
    for (const course of courses) await endOwnMatches(tx, act, course.id, null, "cancelled");
    return withdrawn;
  });
}
