import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { queuedText } from "./marks.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { LetterToQueue } from "./letter.ts";
import type { OutboxTables } from "./tables.ts";

/** Queues letters in the transaction of the deed that causes them; they are sent after it, or never if it fails. */
export async function queueLetter(tx: Transaction, act: Act, ...letters: readonly LetterToQueue[]): Promise<void> {
  if (letters.length === 0) return;
  await tx
    .withTables<OutboxTables>()
    .insertInto("letters")
    .values(letters.map((letter) => row(letter, act.now)))
    // Nothing names the conflicting column: naming it would ask for the right to read letters, which a sender has not.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function row(letter: LetterToQueue, now: Date) {
  const byAccount = "account" in letter.to;
  return {
    id: newId(),
    kind: letter.words.kind,
    to_account: "account" in letter.to ? letter.to.account : null,
    to_email: "email" in letter.to ? letter.to.email : null,
    language: "email" in letter.to && !byAccount ? letter.to.language : null,
    subject_en: oneLine(letter.words.subject.en),
    subject_ja: oneLine(letter.words.subject.ja),
    body_en: readable(letter.words.body.en),
    body_ja: readable(letter.words.body.ja),
    reply_to: letter.replyTo ?? null,
    calendar_en: letter.calendar?.en ?? null,
    calendar_ja: letter.calendar?.ja ?? null,
    about_kind: letter.about?.kind ?? null,
    about_id: letter.about?.id ?? null,
    fiscal_year: letter.fiscalYear ?? null,
    is_secret: letter.isSecret ?? false,
    dedupe_key: letter.dedupeKey ?? null,
    queued_at: now,
    held_until: letter.heldUntil ?? null,
    state: "queued" as const,
    attempts: 0,
    next_attempt_at: sql<Date>`now()`, // Tries go by the machine's clock, also where the program's clock is moved.
    sent_at: null,
    sent_language: null,
    message_id: null,
    last_problem: null,
  };
}

/** A subject is a mail header: line ends in a name must not become further headers. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\t\u0000-\u001f\u007f]+/g, " ").trim();
}

/** The database keeps no NUL and no half of a pair; a letter that quotes what somebody typed goes out without them; marks are ours alone. */
function readable(text: string): string {
  return queuedText(text.toWellFormed().replaceAll("\0", ""));
}
