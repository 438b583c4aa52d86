import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { notApproved } from "./letters.ts";
import { moveMatch } from "./move-match.server.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { matchById } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** A decision of the committee; the note goes to the office alone and is needed to send back. */
export interface CommitteeDecision {
  readonly decision: "approved" | "sent_back";
  readonly note: string;
}

/**
 * The committee approves a match or sends it back. Approved, it waits for the office's confirmation; sent back, the person returns to
 * the pool, the place is free, and both sides are told. The same decision again is no second deed.
 */
export async function decideMatch(
  act: Act,
  matchId: string,
  { decision, note }: CommitteeDecision,
): Promise<Outcome<null, Problem<"state-forbids" | "note-needed">>> {
  requirePermission(act, "decide-in-committee");
  return await act.db.transaction(async (tx) => await decideIn(tx, act, matchId, { decision, note }));
}

/** The same inside the caller's transaction, as a sitting decides several. */
export async function decideIn(
  tx: Transaction,
  act: Act,
  matchId: string,
  { decision, note }: CommitteeDecision,
): Promise<Outcome<null, Problem<"state-forbids" | "note-needed">>> {
  if (decision === "sent_back" && note === "") return refused({ code: "note-needed" as const, field: "note" });
  const seen = found(await matchById(tx, matchId), "match");
  if (seen.state === "committee_pending") await lockCourseApplications(tx, [seen.courseApplicationId]);
  const match = found(await matchById(tx, matchId), "match");
  if (match.committeeDecision === decision && match.state !== "committee_pending") return done(null);
  if (match.state !== "committee_pending") return refused({ code: "state-forbids" as const, field: null });
  const columns = { committee_decision: decision, committee_by: accountOf(act), committee_at: act.now, committee_note: note };
  if (decision === "approved") {
    await moveMatch(tx, act, match, ["approved"], "match-approved", columns, { person: true, company: true });
    return done(null);
  }
  await moveCourseApplications(tx, act, [match.courseApplicationId], "pool");
  await moveMatch(tx, act, match, ["sent_back"], "match-sent-back", columns, { person: true, company: true });
  const place = await placeFacts(tx, match.positionId);
  const about = { kind: "match", id: match.id };
  const people = await lettersTo(tx, match.companyId);
  await queueLetter(
    tx,
    act,
    { to: { account: match.accountId }, words: notApproved(place, "person"), about, fiscalYear: match.fiscalYear },
    ...people.map((account) => ({ to: { account }, words: notApproved(place, "company"), about, fiscalYear: match.fiscalYear })),
  );
  return done(null);
}
