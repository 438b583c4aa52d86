import { daysBetween } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { isOnHold } from "#program/host-companies/position-records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { lastDayOf } from "./choice-letters.ts";
import { remindCompany } from "./choice-letters.ts";
import { remindPerson } from "./choice-letters.ts";
import { lettersTo } from "./people.server.ts";
import { placeFacts } from "./place-facts.server.ts";
import { matchesWhere } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { companyOwes } from "./rules.ts";
import { personAnswersBy } from "./rules.ts";
import { owesAnswer } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Reminder } from "./choice-letters.ts";

/** Days before the last day on which the first reminder goes out; ours, no source names one. */
const daysBefore = 2;

/** Which reminder is due at a moment for an answer asked for by another; null on every other day. Nobody is reminded after a week. */
export function reminderDue(answerBy: Date, now: Date): Reminder | null {
  const left = daysBetween(dayOf(now), lastDayOf(answerBy));
  if (left < 0) return left >= -7 ? "after" : null;
  return left === 0 ? "last-day" : left <= daysBefore ? "before" : null;
}

/**
 * Reminds companies and people of answers that they owe: before the last day, on it and after it, each once however often this runs. It
 * only writes; what follows a silence, a person of the office decides.
 */
export async function remindOfAnswers(act: Act): Promise<{ reminded: number }> {
  return await act.db.transaction(async (tx) => {
    const fiscalYear = await currentFiscalYear(tx, act.now);
    return { reminded: (await remindCompanies(tx, act, fiscalYear)) + (await remindPeople(tx, act, fiscalYear)) };
  });
}

async function remindCompanies(tx: Transaction, act: Act, fiscalYear: number): Promise<number> {
  let reminded = 0;
  const rounds = (await recommendationsWhere(tx, { fiscalYear })).filter((one) => one.state === "sent" && one.answerBy !== null);
  for (const round of rounds) {
    const when = reminderDue(round.answerBy!, act.now);
    if (when === null) continue;
    const waiting = (await matchesWhere(tx, { recommendationId: round.id, states: owesAnswer })).filter(companyOwes);
    if (waiting.length === 0) continue;
    // While the office has paused, the company owes nothing.
    if (await isOnHold(tx, await positionById(tx, round.positionId))) continue;
    const words = remindCompany(await placeFacts(tx, round.positionId), when, {
      recommendationId: round.id,
      unanswered: waiting.length,
      answerBy: round.answerBy!,
    });
    for (const account of await lettersTo(tx, round.companyId)) {
      const dedupeKey = `remind ${when} ${round.id} ${round.answerBy!.toISOString()} ${account}`;
      await queueLetter(tx, act, { to: { account }, words, about: { kind: "recommendation", id: round.id }, fiscalYear, dedupeKey });
    }
    reminded += 1;
  }
  return reminded;
}

async function remindPeople(tx: Transaction, act: Act, fiscalYear: number): Promise<number> {
  let reminded = 0;
  for (const match of await matchesWhere(tx, { fiscalYear, states: ["intern_offered"] })) {
    const by = personAnswersBy(match);
    const when = by === null ? null : reminderDue(by, act.now);
    if (by === null || when === null) continue;
    const words = remindPerson(await placeFacts(tx, match.positionId), when, { matchId: match.id, answerBy: by });
    const dedupeKey = `remind ${when} ${match.id} ${by.toISOString()}`;
    await queueLetter(tx, act, { to: { account: match.accountId }, words, about: { kind: "match", id: match.id }, fiscalYear, dedupeKey });
    reminded += 1;
  }
  return reminded;
}
