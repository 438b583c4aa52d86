import { found } from "#platform/refusals.ts";
import type { Language } from "#platform/language.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Letter } from "./letter.ts";
import type { LetterState } from "./letter.ts";
import type { OutboxTables } from "./tables.ts";

/** A letter in the office's list, with the address or account it goes to. */
export interface LetterOnDesk extends Letter {
  readonly toAccount: string | null;
  readonly toEmail: string | null;
  readonly lastProblem: string | null;
  readonly nextAttemptAt: Date;
}

/** The letters sent to an account, newest first, in the language of the page. The database hides secret and unsent ones. */
export async function lettersOf(tx: Transaction, accountId: string, language: Language): Promise<Letter[]> {
  const rows = await letters(tx)
    .where("to_account", "=", accountId)
    .where("state", "in", ["sent", "kept"])
    .orderBy("queued_at", "desc")
    .limit(200)
    .execute();
  return rows.map((row) => letterOf(row, language));
}

/** One letter that the reader may see; throws `NotFound` otherwise. */
export async function letterById(tx: Transaction, id: string, language: Language): Promise<LetterOnDesk> {
  return onDesk(found(await letters(tx).where("id", "=", id).executeTakeFirst(), "letter"), language);
}

/** The outbox, newest first, for the office: all, or those of one state, to one account or about one record. */
export async function lettersOnDesk(
  tx: Transaction,
  language: Language,
  wish: { state?: LetterState; about?: { kind: string; id: string }; account?: string; most?: number } = {},
): Promise<LetterOnDesk[]> {
  let query = letters(tx)
    .orderBy("queued_at", "desc")
    .orderBy("id", "desc")
    .limit(wish.most ?? 100);
  if (wish.state !== undefined) query = query.where("state", "=", wish.state);
  if (wish.account !== undefined) query = query.where("to_account", "=", wish.account);
  if (wish.about !== undefined) query = query.where("about_kind", "=", wish.about.kind).where("about_id", "=", wish.about.id);
  return (await query.execute()).map((row) => onDesk(row, language));
}

/** How many letters stand in each state. */
export async function countLetters(tx: Transaction): Promise<Readonly<Record<LetterState, number>>> {
  const rows = await tx
    .withTables<OutboxTables>()
    .selectFrom("letters")
    .select((select) => ["state", select.fn.countAll<number>().as("count")])
    .groupBy("state")
    .execute();
  const counts = { queued: 0, sent: 0, kept: 0, failed: 0, cancelled: 0 };
  for (const row of rows) counts[row.state] = Number(row.count);
  return counts;
}

/** The tries of one letter, oldest first. */
export async function attemptsOf(tx: Transaction, letterId: string): Promise<{ at: Date; outcome: string; answer: string }[]> {
  return await tx
    .withTables<OutboxTables>()
    .selectFrom("letter_attempts")
    .select(["at", "outcome", "answer"])
    .where("letter_id", "=", letterId)
    .orderBy("at")
    .execute();
}

function letters(tx: Transaction) {
  return tx.withTables<OutboxTables>().selectFrom("letters").selectAll();
}

function letterOf(row: OutboxTables["letters"], language: Language): Letter {
  return {
    id: row.id,
    kind: row.kind,
    subject: language === "ja" ? row.subject_ja : row.subject_en,
    body: language === "ja" ? row.body_ja : row.body_en,
    language,
    state: row.state,
    queuedAt: row.queued_at,
    sentAt: row.sent_at,
    heldUntil: row.held_until,
    attempts: row.attempts,
    aboutKind: row.about_kind,
    aboutId: row.about_id,
  };
}

function onDesk(row: OutboxTables["letters"], language: Language): LetterOnDesk {
  return {
    ...letterOf(row, language),
    toAccount: row.to_account,
    toEmail: row.to_email,
    lastProblem: row.last_problem,
    nextAttemptAt: row.next_attempt_at,
  };
}
