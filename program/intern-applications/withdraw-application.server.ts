import { assert } from "#platform/assert.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { applicationWithdrawn } from "./letters.ts";
import { moveCourseApplications } from "./move-course-applications.server.ts";
import { courseApplicationsOf } from "./records.server.ts";
import { lockOwnApplication } from "./records.server.ts";
import { finalCourseStates } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplication } from "./intern-application.ts";
import type { WithdrawalReason } from "./intern-application.ts";
import type { InternApplicationTables } from "./tables.ts";

/** not-sent: there is nothing to take back but a draft; confirmed: from here on leaving is an end of the internship. */
export type WithdrawProblem = Problem<"not-sent" | "confirmed">;

/** Takes the actor's own application back for all courses; open from the submission until a match is confirmed (domain.md 6.1). */
export async function withdrawApplication(act: Act, reason: WithdrawalReason): Promise<Outcome<null, WithdrawProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const application = await lockOwnApplication(tx, accountId, act.now);
    return await withdrawLocked(tx, act, application, reason);
  });
}

/** The same for an application that the caller has locked, so that a deed of matching can end offers in the same transaction. */
export async function withdrawLocked(
  tx: Transaction,
  act: Act,
  application: InternApplication,
  reason: WithdrawalReason,
): Promise<Outcome<null, WithdrawProblem>> {
  if (application.state === "withdrawn") return done(null);
  if (application.state !== "submitted") return refused({ code: "not-sent" as const, field: null });
  const courses = await courseApplicationsOf(tx, application.id);
  if (courses.some((course) => course.state === "confirmed")) return refused({ code: "confirmed" as const, field: null });
  const open = courses.filter((course) => !finalCourseStates.includes(course.state));
  await moveCourseApplications(
    tx,
    act,
    open.map((course) => course.id),
    "withdrawn",
    reason,
  );
  await tx
    .withTables<InternApplicationTables>()
    .updateTable("intern_applications")
    .set({ state: "withdrawn", withdrawn_at: act.now, withdrawal_reason: reason, version: application.version + 1, updated_at: act.now })
    .where("id", "=", application.id)
    .execute();
  const about = { kind: "intern-application", id: application.id };
  await writeHistory(tx, act, {
    what: "application-withdrawn",
    about,
    fiscalYear: application.fiscalYear,
    subjectAccount: application.accountId,
    facts: { reason },
  });
  assert(application.number !== null, "an application that was sent has a number");
  await queueLetter(tx, act, {
    to: { account: application.accountId },
    words: applicationWithdrawn(application.number, act.now),
    about,
    fiscalYear: application.fiscalYear,
  });
  return done(null);
}
