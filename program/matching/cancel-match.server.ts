import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { moveCompanyApplication } from "#program/host-companies/move-application.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { lockCompanyApplication } from "#program/host-companies/records.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { supersede } from "./end-matches.server.ts";
import { offerNextReserve } from "./offer-reserve.server.ts";
import { closeRoundIfAnswered } from "./close-round.server.ts";
import { matchCancelled } from "./letters.ts";
import { moveMatch } from "./move-match.server.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { lockMatch } from "./records.server.ts";
import { matchById } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { needsVisa } from "./rules.ts";
import { liveStates } from "./states.ts";
import { mayBecome } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CancelReason } from "./match.ts";
import type { Match } from "./match.ts";
import type { MatchSide } from "./match.ts";

/** Who ends a match and why; the note stays with the office. */
export interface Cancellation {
  readonly version: number;
  readonly side: MatchSide;
  readonly reason: CancelReason;
  readonly note: string;
}

export type CancelProblem = Problem<"visa-not-needed" | "state-forbids" | "changed-meanwhile" | "note-needed">;

/**
 * Cancels a match before or after its confirmation: the seat is free again and the next candidate is the office's work. Whoever did not
 * leave by themselves returns to the pool; both sides are told. An internship that was opened from it must be called off before, in the same
 * transaction: `match-changes/end-match` does both; the database refuses a match that ends under its internship.
 */
export async function cancelMatch(
  act: Act,
  matchId: string,
  { version, side, reason, note }: Cancellation,
): Promise<Outcome<null, CancelProblem>> {
  requirePermission(act, "confirm-matches");
  if (reason === "other" && note === "") return refused({ code: "note-needed" as const, field: "note" });
  return await act.db.transaction(async (tx) => await cancelIn(tx, act, matchId, { version, side, reason, note }));
}

/** The same inside the caller's transaction; `version` null where the caller has the match locked and decided on what it read. */
export async function cancelIn(
  tx: Transaction,
  act: Act,
  matchId: string,
  { version, side, reason, note }: Omit<Cancellation, "version"> & { readonly version: number | null },
): Promise<Outcome<null, CancelProblem>> {
  const seen = found(await matchById(tx, matchId), "match");
  const courses = await lockCourseApplications(
    tx,
    (await courseApplicationsOf(tx, seen.applicationId)).map((one) => one.id),
  );
  const course = courses.find((one) => one.id === seen.courseApplicationId);
  const match = await lockMatch(tx, matchId);
  if (match.state === "cancelled") return done(null);
  if (version !== null && match.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
  if (match.state === "proposed" || !mayBecome(match.state, "cancelled")) return refused({ code: "state-forbids" as const, field: null });
  if (reason === "visa" && !needsVisa(theCourse(await yearOf(tx, match.fiscalYear), match.course)))
    return refused({ code: "visa-not-needed" as const, field: "reason" });
  const columns = { cancelled_by_side: side, cancelled_at: act.now, cancelled_reason: reason, cancelled_note: note };
  await moveMatch(tx, act, match, ["cancelled"], "match-cancelled", columns, { person: true, company: true });
  const leaves = side === "intern";
  const live = await matchesWhere(tx, { courseApplicationId: match.courseApplicationId, states: liveStates });
  const isOffered = live.some((one) => one.state === "intern_offered");
  const to = leaves ? "withdrawn" : isOffered ? "offered" : live.length > 0 ? "recommended" : "pool";
  // From `offered` and from `confirmed` the machine knows no way back: the office corrects it here, with its reason on record.
  if (course!.state !== "withdrawn" && course!.state !== "superseded")
    await moveCourseApplications(tx, act, [match.courseApplicationId], to, reason, { isCorrection: true });
  // Whoever leaves the course leaves all that is open in it.
  if (leaves) await supersede(tx, act, live, "person-left");
  await closeRoundIfAnswered(tx, act, match);
  if (match.state === "confirmed") await reopenCompany(tx, act, match);
  await tellBoth(tx, act, match, { isBackInPool: !leaves, hasReserve: await offerNextReserve(tx, act, match) });
  return done(null);
}

/** A company whose only intern falls away is looked after again. Its machine knows no way back from `placed` but this correction. */
async function reopenCompany(tx: Transaction, act: Act, match: Match): Promise<void> {
  const position = await positionById(tx, match.positionId);
  const application = await lockCompanyApplication(tx, position.companyApplicationId);
  if (application.state === "placed") await moveCompanyApplication(tx, act, application, ["matching"]);
}

async function tellBoth(
  tx: Transaction,
  act: Act,
  match: Match,
  { isBackInPool, hasReserve }: { isBackInPool: boolean; hasReserve: boolean },
): Promise<void> {
  const place = await placeFacts(tx, match.positionId);
  const facts = { wasConfirmed: match.state === "confirmed", isBackInPool, hasReserve };
  const about = { kind: "match", id: match.id };
  const people = await lettersTo(tx, match.companyId);
  await queueLetter(
    tx,
    act,
    { to: { account: match.accountId }, words: matchCancelled(place, { ...facts, to: "person" }), about, fiscalYear: match.fiscalYear },
    ...people.map((account) => ({
      to: { account },
      words: matchCancelled(place, { ...facts, to: "company" }),
      about,
      fiscalYear: match.fiscalYear,
    })),
  );
}
