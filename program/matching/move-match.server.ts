import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { calendarForLetter } from "./calendar.server.ts";
import { interviewCalledOff } from "./choice-letters.ts";
import { interviewOf } from "./interview-records.server.ts";
import { endStates } from "./states.ts";
import { walked } from "./states.ts";
import type { Updateable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { MatchState } from "./match.ts";
import type { MatchingTables } from "./tables.ts";

/** What of a match moving it needs; every reader's view of a match has these. */
export interface Movable {
  readonly id: string;
  readonly accountId: string;
  readonly companyId: string;
  readonly fiscalYear: number;
  readonly course: string;
  readonly state: MatchState;
}

/** Whose history shows the deed; reasons that one side gave in confidence are told to neither. */
export interface Told {
  readonly person?: boolean;
  readonly company?: boolean;
  readonly reason?: string;
}

/**
 * Walks a locked match along states, each step checked, keeps the columns that go with it and notes the deed `what`.
 * Throws a fault where the machine knows no such step: the deed has decided before.
 */
export async function moveMatch(
  tx: Transaction,
  act: Act,
  match: Movable,
  path: readonly MatchState[],
  what: string,
  columns: Updateable<MatchingTables["matches"]> = {},
  told: Told = {},
): Promise<void> {
  const to = walked(match.state, path);
  await tx
    .withTables<MatchingTables>()
    .updateTable("matches")
    .set({ ...columns, state: to, state_since: act.now, version: sql`version + 1` })
    .where("id", "=", match.id)
    .execute();
  await writeHistory(tx, act, {
    what,
    about: { kind: "match", id: match.id },
    fiscalYear: match.fiscalYear,
    ...(told.person === true ? { subjectAccount: match.accountId } : {}),
    ...(told.company === true ? { subjectCompany: match.companyId } : {}),
    facts: { course: match.course, from: match.state, to, ...(told.reason ? { reason: told.reason } : {}) },
  });
  if (match.state === "interview_requested" && endStates.includes(to) && act.who.kind !== "intern") await tellCalledOff(tx, act, match);
}

/** The database calls the talk off with its match (`0090_choice_and_offers.sql`); a person who had one before them is told. */
async function tellCalledOff(tx: Transaction, act: Act, match: Movable): Promise<void> {
  const interview = await interviewOf(tx, match.id);
  if (interview === null || interview.proposedAt === null) return;
  await queueLetter(tx, act, {
    to: { account: match.accountId },
    words: interviewCalledOff(interview),
    // Whoever had the time in a calendar has it taken out again.
    calendar: calendarForLetter(interview, true),
    about: { kind: "match", id: match.id },
    fiscalYear: match.fiscalYear,
  });
}
