import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import { offerMade } from "./letters.ts";
import { placeFacts } from "./place-facts.server.ts";
import { lockMatch } from "./records.server.ts";
import { matchById } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { answerBy } from "./rules.ts";
import { personAgreed } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Match } from "./match.ts";
import type { MatchingTables } from "./tables.ts";

/**
 * Makes an offer that its person kept in reserve one to be answered again, after the place that they had agreed to fell away (the
 * committee sent it back, or the office cancelled it). Only while the person has agreed to nothing else.
 */
export async function offerReserve(
  act: Act,
  matchId: string,
  version: number,
): Promise<Outcome<null, Problem<"state-forbids" | "changed-meanwhile" | "already-agreed-elsewhere">>> {
  requirePermission(act, "confirm-matches");
  return await act.db.transaction(async (tx) => {
    const seen = found(await matchById(tx, matchId), "match");
    await lockCourseApplications(
      tx,
      (await courseApplicationsOf(tx, seen.applicationId)).map((one) => one.id),
    );
    const match = await lockMatch(tx, matchId);
    if (match.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (match.state !== "intern_offered" || !match.isReserve) return refused({ code: "state-forbids" as const, field: null });
    if (await hasAgreed(tx, match)) return refused({ code: "already-agreed-elsewhere" as const, field: null });
    await offerAgain(tx, act, match);
    return done(null);
  });
}

/**
 * After a match has fallen away: the next offer in the person's own order becomes one to be answered, if they keep any in reserve and
 * have agreed to nothing else. Gives whether there was one. The caller has locked the person's course applications.
 */
export async function offerNextReserve(tx: Transaction, act: Act, fallen: Match): Promise<boolean> {
  if (await hasAgreed(tx, fallen)) return false;
  const offers = await matchesWhere(tx, { accountId: fallen.accountId, fiscalYear: fallen.fiscalYear, states: ["intern_offered"] });
  const [next] = offers.filter((one) => one.isReserve).sort((one, other) => one.personRank! - other.personRank!);
  if (next === undefined) return false;
  await offerAgain(tx, act, next);
  return true;
}

async function hasAgreed(tx: Transaction, { accountId, fiscalYear }: Match): Promise<boolean> {
  return (await matchesWhere(tx, { accountId, fiscalYear, states: personAgreed })).length > 0;
}

async function offerAgain(tx: Transaction, act: Act, match: Match): Promise<void> {
  const year = await yearOf(tx, match.fiscalYear);
  const by = answerBy(act.now, year.matching.internAnswerDays);
  await tx
    .withTables<MatchingTables>()
    .updateTable("matches")
    .set({ person_rank: null, offered_at: act.now, offer_answer_by: by, state_since: act.now, version: sql`version + 1` })
    .where("id", "=", match.id)
    .execute();
  await moveCourseApplications(tx, act, [match.courseApplicationId], "offered", "", { isCorrection: true });
  await writeHistory(tx, act, {
    what: "reserve-offered",
    about: { kind: "match", id: match.id },
    fiscalYear: match.fiscalYear,
    subjectAccount: match.accountId,
    subjectCompany: match.companyId,
    facts: { course: match.course },
  });
  await queueLetter(tx, act, {
    to: { account: match.accountId },
    words: offerMade(await placeFacts(tx, match.positionId), { matchId: match.id, answerBy: by }),
    about: { kind: "match", id: match.id },
    fiscalYear: match.fiscalYear,
  });
}
