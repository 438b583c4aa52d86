import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { cancelIn as cancelInternshipIn } from "#program/internships/cancel-internship.server.ts";
import { internshipOfMatch } from "#program/internships/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { cancelIn } from "#program/matching/cancel-match.server.ts";
import { matchById } from "#program/matching/records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { EndReason } from "#program/internships/internship.ts";
import type { Cancellation } from "#program/matching/cancel-match.server.ts";
import type { CancelProblem } from "#program/matching/cancel-match.server.ts";

/** Why a match falls away: the side, and the reason of the office's list that its internship is called off with. */
export interface Falling extends Omit<Cancellation, "version"> {
  /** Null where the caller has the match locked and decided on what it read. */
  readonly version: number | null;
  readonly internshipReason: EndReason;
}

/**
 * Ends a match for a reason of the office's list, before or after its confirmation, and calls off the internship that was opened from it
 * while it is prepared: both or neither. One that has begun is ended early on its own page. A second press finds it done.
 */
export async function endMatch(
  act: Act,
  matchId: string,
  cancellation: Cancellation,
): Promise<Outcome<null, CancelProblem | Problem<"internship-running">>> {
  requirePermission(act, "confirm-matches");
  const { side, reason, note } = cancellation;
  if (reason === "other" && note === "") return refused({ code: "note-needed" as const, field: "note" });
  const internshipReason = reason === "visa" ? "visa" : side === "company" ? "company-reason" : "other";
  return await act.db.transaction(async (tx) => await fallAway(tx, act, matchId, { ...cancellation, internshipReason }));
}

/** The same inside the caller's transaction: the internship first, then the match on which it stood. */
export async function fallAway(
  tx: Transaction,
  act: Act,
  matchId: string,
  { internshipReason, ...cancellation }: Falling,
): Promise<Outcome<null, CancelProblem | Problem<"internship-running">>> {
  const match = found(await matchById(tx, matchId), "match");
  // The same order of locks as everywhere: the course applications first.
  await lockCourseApplications(
    tx,
    (await courseApplicationsOf(tx, match.applicationId)).map((one) => one.id),
  );
  const internship = match.state === "cancelled" ? null : await internshipOfMatch(tx, matchId);
  if (internship !== null) {
    const { side, note } = cancellation;
    // The office's own list of reasons stands with the match; the internship's notes say it in words.
    const why = note === "" ? cancellation.reason : note;
    const called = await cancelInternshipIn(tx, act, internship.id, { side, reason: internshipReason, note: why, version: null });
    if (!called.ok) return refused({ code: "internship-running" as const, field: null });
  }
  return await cancelIn(tx, act, matchId, cancellation);
}
