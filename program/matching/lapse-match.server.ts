import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { closeRoundIfAnswered } from "./close-round.server.ts";
import { supersede } from "./end-matches.server.ts";
import { companyLapsed } from "./letters.ts";
import { offerLapsed } from "./letters.ts";
import { personDeclined } from "./letters.ts";
import { moveMatch } from "./move-match.server.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { lockMatch } from "./records.server.ts";
import { matchById } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { recommendationById } from "./records.server.ts";
import { isPastAnswer } from "./rules.ts";
import { liveStates } from "./states.ts";
import { takesSeat } from "./states.ts";
import { waitsForCompany } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Match } from "./match.ts";

export type LapseProblem = Problem<"state-forbids" | "changed-meanwhile" | "not-past-answer-day">;

/**
 * Closes a candidate without the answer that was asked for, of the company or of the person; only staff does so, and only past the
 * day named. A person whom a company did not answer returns to the pool; an offer without an answer ends the application to the course.
 */
export async function lapseMatch(act: Act, matchId: string, version: number): Promise<Outcome<null, LapseProblem>> {
  requirePermission(act, "confirm-matches");
  return await act.db.transaction(async (tx) => {
    const seen = found(await matchById(tx, matchId), "match");
    const [course] = await lockCourseApplications(tx, [seen.courseApplicationId]);
    const match = await lockMatch(tx, matchId);
    if (match.state === "host_lapsed" || match.state === "intern_lapsed") return done(null);
    if (match.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    const isCompany = waitsForCompany.includes(match.state);
    if (!isCompany && match.state !== "intern_offered") return refused({ code: "state-forbids" as const, field: null });
    const round = await recommendationById(tx, match.recommendationId);
    if (!isPastAnswer(match, round.answerBy, act.now)) return refused({ code: "not-past-answer-day" as const, field: null });
    const place = await placeFacts(tx, match.positionId);
    if (isCompany) {
      await moveMatch(tx, act, match, ["host_lapsed"], "company-answer-lapsed", {}, { company: true });
      const live = await matchesWhere(tx, { courseApplicationId: match.courseApplicationId, states: liveStates });
      if (live.length === 0 && course!.state === "recommended") await moveCourseApplications(tx, act, [match.courseApplicationId], "pool");
      await closeRoundIfAnswered(tx, act, match);
      await tell(tx, act, match, null, companyLapsed(place));
      return done(null);
    }
    await moveMatch(tx, act, match, ["intern_lapsed"], "offer-lapsed", {}, { person: true, company: true });
    // Somebody who holds another offer of the course, or has agreed to one, goes on.
    if ((await matchesWhere(tx, { courseApplicationId: match.courseApplicationId, states: takesSeat })).length === 0) {
      await moveCourseApplications(tx, act, [match.courseApplicationId], "lapsed");
      const others = await matchesWhere(tx, { courseApplicationId: match.courseApplicationId, states: ["proposed", ...waitsForCompany] });
      await supersede(tx, act, others, "person-left");
    }
    await tell(tx, act, match, offerLapsed(place), personDeclined(place, { recommendationId: match.recommendationId, isLapsed: true }));
    return done(null);
  });
}

async function tell(tx: Transaction, act: Act, match: Match, toPerson: LetterWords | null, toCompany: LetterWords): Promise<void> {
  const about = { kind: "match", id: match.id };
  const { fiscalYear } = match;
  if (toPerson !== null) await queueLetter(tx, act, { to: { account: match.accountId }, words: toPerson, about, fiscalYear });
  const people = await lettersTo(tx, match.companyId);
  await queueLetter(tx, act, ...people.map((account) => ({ to: { account }, words: toCompany, about, fiscalYear })));
}
