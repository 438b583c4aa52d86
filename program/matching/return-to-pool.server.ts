import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { matchById } from "./records.server.ts";
import { peopleAgreed } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/**
 * The office takes somebody whose offer ended without a place back into the pool of the course, with a reason: they wrote that they would
 * still like to take part. The pair itself is never shown again. A second press finds them there.
 */
export async function returnToPool(
  act: Act,
  matchId: string,
  reason: string,
): Promise<Outcome<null, Problem<"reason-needed" | "state-forbids">>> {
  requirePermission(act, "confirm-matches");
  if (reason === "") return refused({ code: "reason-needed" as const, field: "returnReason" });
  return await act.db.transaction(async (tx) => {
    const match = found(await matchById(tx, matchId), "match");
    const [course] = await lockCourseApplications(tx, [match.courseApplicationId]);
    if (course!.state === "pool") return done(null);
    const mayReturn =
      ["declined", "lapsed", "withdrawn", "superseded"].includes(course!.state) &&
      !(await peopleAgreed(tx, match.fiscalYear)).has(match.accountId);
    if (!mayReturn) return refused({ code: "state-forbids" as const, field: null });
    await moveCourseApplications(tx, act, [match.courseApplicationId], "pool", "returned", { note: reason, isCorrection: true });
    await writeHistory(tx, act, {
      what: "returned-to-pool",
      about: { kind: "match", id: match.id },
      fiscalYear: match.fiscalYear,
      subjectAccount: match.accountId,
      facts: { course: match.course },
    });
    return done(null);
  });
}
