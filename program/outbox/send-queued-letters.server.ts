import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { forReader } from "./letter-times.ts";
import { withReadersTime } from "./letter-times.ts";
import { filledMarks } from "./marks.ts";
import { nextAttemptAt } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Mailer } from "#platform/mailer.server.ts";
import type { Posted } from "#platform/mailer.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { OutboxTables } from "./tables.ts";

/** Letters taken in hand at once; the next run takes the next ones. */
const batchMost = 50;
/** While a letter is being sent nobody else takes it; after a crash in the middle it is due again. */
const inHandMinutes = 5;

/** What sending needs beside the act: the way out, the address of the site for links, and the machine's clock for the tries. */
export interface Post {
  readonly mailer: Mailer;
  readonly baseUrl: string;
  readonly machineNow: Date;
}

type DueLetter = OutboxTables["letters"] & {
  account_email: string | null;
  account_language: "en" | "ja" | null;
  called: string | null;
  residence: string | null;
};

/**
 * Sends every letter that is due: not held beyond the program's `act.now`, and its next try come. Each outcome is recorded.
 * A letter is taken in hand before it is sent, so that two processes never send it twice; a crash in between repeats it after five minutes.
 * Gives the number of letters taken.
 */
export async function sendQueuedLetters(act: Act, post: Post): Promise<number> {
  let taken = 0;
  for (;;) {
    const due = await act.db.transaction((tx) => takeInHand(tx, act, post));
    for (const letter of due) {
      const tried = await tryToSend(letter, post);
      await act.db.transaction((tx) => recordOutcome(tx, tried.letter, tried.posted, post.machineNow, act.now));
    }
    taken += due.length;
    if (due.length < batchMost) return taken;
  }
}

async function takeInHand(tx: Transaction, act: Act, { machineNow }: Post): Promise<DueLetter[]> {
  const tables = tx.withTables<OutboxTables & AccountTables>();
  const due = await tables
    .selectFrom("letters")
    .leftJoin("accounts", "accounts.id", "letters.to_account")
    // Who reads it is settled when it is sent, as the address is.
    .leftJoinLateral(sql<{ called: string; residence: string }>`reader_of_letter(letters.to_account)`.as("reader"), (join) => join.onTrue())
    .selectAll("letters")
    .select(["reader.called", "reader.residence"])
    .select(["accounts.email as account_email", "accounts.language as account_language"])
    .where("letters.state", "=", "queued")
    .where("letters.next_attempt_at", "<=", machineNow)
    .where((where) => where.or([where("letters.held_until", "is", null), where("letters.held_until", "<=", act.now)]))
    .orderBy("letters.next_attempt_at")
    .limit(batchMost)
    .forUpdate("letters")
    .skipLocked()
    .execute();
  if (due.length > 0) {
    await tables
      .updateTable("letters")
      .set((set) => ({ attempts: set("attempts", "+", 1), next_attempt_at: new Date(machineNow.getTime() + inHandMinutes * 60_000) }))
      .where(
        "id",
        "in",
        due.map((letter) => letter.id),
      )
      .execute();
  }
  return due.map((letter) => ({ ...letter, attempts: letter.attempts + 1 }));
}

/** Sends one letter. One that cannot be made ready fails alone, for a person to look at: the others of its batch must go. */
async function tryToSend(letter: DueLetter, post: Post): Promise<{ letter: DueLetter; posted: Posted }> {
  try {
    const ready = addressed(letter);
    return { letter: ready, posted: await post.mailer.send(mailOf(ready, post)) };
  } catch (error) {
    const answer = `The letter could not be made ready (${error instanceof Error ? error.name : "unknown"}).`;
    return { letter, posted: { outcome: "refused", answer } };
  }
}

/** The letter with its text as its reader gets it: greeted by name, times in their own zone; so it is kept once it is sent. */
function addressed(letter: DueLetter): DueLetter {
  // A code is for one moment and is wiped: it needs no greeting.
  const reader = letter.called === null || letter.is_secret ? null : { called: letter.called, residence: letter.residence ?? "" };
  const body = forReader({ en: letter.body_en, ja: letter.body_ja }, reader);
  return { ...letter, body_en: body.en, body_ja: body.ja };
}

function languageOf(letter: DueLetter): "en" | "ja" {
  return letter.language ?? letter.account_language ?? "en";
}

function mailOf(letter: DueLetter, { baseUrl }: Post) {
  const language = languageOf(letter);
  return {
    to: letter.to_email ?? letter.account_email ?? "",
    subject: language === "ja" ? letter.subject_ja : letter.subject_en,
    text: withSite(language === "ja" ? letter.body_ja : letter.body_en, baseUrl),
    replyTo: letter.reply_to,
    calendar: language === "ja" ? letter.calendar_ja : letter.calendar_en,
    messageId: `${letter.id}@${new URL(baseUrl).hostname}`,
  };
}

/** Puts the address of the site where a queued letter has its mark; in one that waits, times stand in UTC beside Japan's until it is sent. */
export function withSite(body: string, baseUrl: string): string {
  return filledMarks(withReadersTime(body, null), (what) => (what === "site" ? baseUrl : undefined));
}

async function recordOutcome(tx: Transaction, letter: DueLetter, posted: Posted, machineNow: Date, now: Date): Promise<void> {
  const tables = tx.withTables<OutboxTables>();
  await tables
    .insertInto("letter_attempts")
    .values({ id: newId(), letter_id: letter.id, at: machineNow, outcome: posted.outcome, answer: posted.answer.slice(0, 500) })
    .execute();
  await tables
    .updateTable("letters")
    .set(outcomeOf(letter, posted, machineNow, now))
    .where("id", "=", letter.id)
    .execute();
}

function outcomeOf(letter: DueLetter, { outcome, answer }: Posted, machineNow: Date, now: Date): Partial<OutboxTables["letters"]> {
  if (outcome === "deferred") {
    const again = nextAttemptAt(letter.attempts, machineNow);
    return again === null
      ? { state: "failed", last_problem: answer.slice(0, 500) }
      : { next_attempt_at: again, last_problem: answer.slice(0, 500) };
  }
  if (outcome === "refused") return { state: "failed", last_problem: answer.slice(0, 500) };
  const gone = {
    state: outcome,
    sent_at: now,
    sent_language: languageOf(letter),
    message_id: letter.id,
    last_problem: null,
    body_en: letter.body_en,
    body_ja: letter.body_ja,
  } as const;
  // What opens an account is not kept longer than it is needed; without a mail server the administrator must still read it.
  return letter.is_secret && outcome === "sent" ? { ...gone, subject_en: "", subject_ja: "", body_en: "", body_ja: "" } : gone;
}
