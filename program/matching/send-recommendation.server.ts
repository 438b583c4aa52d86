import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { isOnHold } from "#program/host-companies/position-records.server.ts";
import { lockPosition } from "#program/host-companies/position-records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { applicationsByIds } from "#program/intern-applications/records.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasBegun } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { candidatesSent } from "./letters.ts";
import { tellReasons } from "./keep-reasons.server.ts";
import { moveMatch } from "./move-match.server.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { lockMarket } from "./recommend-candidates.server.ts";
import { matchesWhere } from "./records.server.ts";
import { peopleAgreed } from "./records.server.ts";
import { recommendationById } from "./records.server.ts";
import { seatsTaken } from "./records.server.ts";
import { answerBy } from "./rules.ts";
import { companyOnHold } from "./rules.ts";
import { courseBegun } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Match } from "./match.ts";
import type { MatchingTables } from "./tables.ts";

export type SendProblem = Problem<
  "no-candidates" | "candidates-moved" | "no-seat-left" | "position-not-open" | "company-on-hold" | "course-begun"
>;

/**
 * Sends a proposed shortlist to the company: from here on its people see the candidates, on record. The company answers by the day that
 * the year gives. A second press finds it sent.
 */
export async function sendRecommendation(act: Act, recommendationId: string): Promise<Outcome<{ answerBy: Date }, SendProblem>> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => await sendIn(tx, act, recommendationId));
}

/** The same inside the caller's transaction: publishing a run sends all its lists or none. */
export async function sendIn(tx: Transaction, act: Act, recommendationId: string): Promise<Outcome<{ answerBy: Date }, SendProblem>> {
  const proposed = await recommendationById(tx, recommendationId);
  const { course } = await positionById(tx, proposed.positionId);
  await lockMarket(tx, proposed.fiscalYear, course);
  // The same order of locks everywhere: course applications, matches, then the position.
  const list = await matchesWhere(tx, { recommendationId });
  const courses = await lockCourseApplications(
    tx,
    list.map((one) => one.courseApplicationId),
  );
  const position = await lockPosition(tx, proposed.positionId);
  const current = await recommendationById(tx, recommendationId);
  if (current.state !== "proposed" && current.answerBy !== null) return done({ answerBy: current.answerBy });
  const matches = (await matchesWhere(tx, { recommendationId })).filter((one) => one.state === "proposed");
  if (matches.length === 0) return refused({ code: "no-candidates" as const, field: null });
  if (position.state !== "open") return refused({ code: "position-not-open" as const, field: null });
  if (await isOnHold(tx, position)) return refused(companyOnHold(position));
  const year = await yearOf(tx, position.fiscalYear);
  const inCourse = theCourse(year, position.course);
  if (hasBegun(inCourse, act.now)) return refused(courseBegun(inCourse));
  if (((await seatsTaken(tx, position.fiscalYear)).get(position.id) ?? 0) >= position.seats)
    return refused({ code: "no-seat-left" as const, field: null });
  const agreed = await peopleAgreed(tx, position.fiscalYear);
  const free = new Set(
    courses.filter((one) => (one.state === "pool" || one.state === "recommended") && !agreed.has(one.accountId)).map((one) => one.id),
  );
  const moved = matches.filter((one) => !free.has(one.courseApplicationId));
  if (moved.length > 0) return refused({ code: "candidates-moved" as const, field: null, facts: { numbers: await numbersOf(tx, moved) } });
  const by = answerBy(act.now, year.matching.companyAnswerDays);
  for (const match of matches) await moveMatch(tx, act, match, ["sent"], "match-sent", {}, { company: true });
  await tx
    .withTables<MatchingTables>()
    .updateTable("recommendations")
    .set({ state: "sent", sent_by: accountOf(act), sent_at: act.now, answer_by: by })
    .where("id", "=", recommendationId)
    .execute();
  await moveCourseApplications(
    tx,
    act,
    matches.map((one) => one.courseApplicationId),
    "recommended",
  );
  await writeHistory(tx, act, {
    what: "recommendation-sent",
    about: { kind: "recommendation", id: recommendationId },
    fiscalYear: position.fiscalYear,
    subjectCompany: position.companyId,
    facts: { round: current.round, candidates: matches.length },
  });
  await tellReasons(tx, act, position);
  const words = candidatesSent(await placeFacts(tx, position.id), { recommendationId, candidates: matches.length, answerBy: by });
  const about = { kind: "recommendation", id: recommendationId };
  const people = await lettersTo(tx, position.companyId);
  await queueLetter(tx, act, ...people.map((account) => ({ to: { account }, words, about, fiscalYear: position.fiscalYear })));
  return done({ answerBy: by });
}

async function numbersOf(tx: Transaction, matches: readonly Match[]): Promise<string> {
  const people = await applicationsByIds(
    tx,
    matches.map((one) => one.applicationId),
  );
  return people
    .map((one) => one.number ?? "")
    .sort()
    .join(", ");
}
