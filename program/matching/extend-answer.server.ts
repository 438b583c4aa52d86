import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { answerDayMoved } from "./choice-letters.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { lockMatch } from "./records.server.ts";
import { recommendationById } from "./records.server.ts";
import { personAnswersBy } from "./rules.ts";
import { waitsForCompany } from "./states.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { MatchingTables } from "./tables.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

export type ExtendProblem = Problem<"state-forbids" | "changed-meanwhile" | "day-not-later"> | DayProblem;

/**
 * Gives whoever owes an answer more time: the company for its whole round, or the person for their offer. `lastDay` is the last day on
 * which they may answer, in Japan; it lies after today's and after the one that stands. The reason stays with the office.
 */
export async function extendAnswer(
  act: Act,
  matchId: string,
  { version, lastDay, reason }: { version: number; lastDay: Day; reason: string },
): Promise<Outcome<null, ExtendProblem>> {
  requirePermission(act, "confirm-matches");
  return await act.db.transaction(async (tx) => {
    const match = await lockMatch(tx, matchId);
    const by = startOfDay(addDays(lastDay, 1));
    const isCompany = waitsForCompany.includes(match.state);
    const stood = isCompany ? (await recommendationById(tx, match.recommendationId)).answerBy : personAnswersBy(match);
    if (stood?.getTime() === by.getTime()) return done(null); // A second press.
    if (match.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    if ((!isCompany && match.state !== "intern_offered") || stood === null) return refused({ code: "state-forbids" as const, field: null });
    const outside = dayOutside("lastDay", lastDay, daysOfYear(match.fiscalYear));
    if (outside.length > 0) return refused(...outside);
    if (by <= stood || by <= act.now) return refused({ code: "day-not-later" as const, field: "lastDay" });
    const tables = tx.withTables<MatchingTables>();
    if (isCompany) await tables.updateTable("recommendations").set({ answer_by: by }).where("id", "=", match.recommendationId).execute();
    await tables
      .updateTable("matches")
      .set({ version: sql`version + 1`, ...(isCompany ? {} : { offer_answer_by: by }) })
      .where("id", "=", match.id)
      .execute();
    await writeHistory(tx, act, {
      what: "answer-day-moved",
      about: { kind: "match", id: match.id },
      fiscalYear: match.fiscalYear,
      ...(isCompany ? { subjectCompany: match.companyId } : { subjectAccount: match.accountId }),
      facts: { course: match.course, lastDay, ...(reason === "" ? {} : { hasReason: true }) },
    });
    const id = isCompany ? match.recommendationId : match.id;
    const to = isCompany ? await lettersTo(tx, match.companyId) : [match.accountId];
    const words = answerDayMoved(await placeFacts(tx, match.positionId), { to: isCompany ? "company" : "person", id, answerBy: by });
    const about = { kind: isCompany ? "recommendation" : "match", id };
    await queueLetter(tx, act, ...to.map((account) => ({ to: { account }, words, about, fiscalYear: match.fiscalYear })));
    return done(null);
  });
}
