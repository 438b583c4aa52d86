import { sql } from "kysely";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Inquiry } from "./inquiry.ts";
import type { InquiryAnswer } from "./inquiry.ts";
import type { InquiryNote } from "./inquiry.ts";
import type { InquiryState } from "./inquiry.ts";
import type { InquiryTargets } from "./inquiry.ts";
import type { KeptInquiry } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";
import type { InquiryTables } from "./tables.ts";

/** What the office sees of an inquiry; the index's columns are nobody's business. */
export const keptColumns = [
  "id",
  "receipt",
  "fiscal_year",
  "name",
  "email",
  "country",
  "country_other",
  "telephone",
  "sender_kind",
  "topic",
  "details",
  "language",
  "account_id",
  "state",
  "received_at",
  "assigned_to",
  "first_seen_at",
  "answered_at",
  "due_on",
  "has_news",
  "duplicate_of",
  "version",
] as const;

/** The receipt of the inquiry with a fingerprint, or null. The database shows a visitor that one row and no other. */
export async function receiptOfSame(tx: Transaction, fingerprint: string): Promise<string | null> {
  await sql`select set_config('jip.inquiry_fingerprint', ${fingerprint}, true)`.execute(tx);
  const row = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiries")
    .select("receipt")
    .where("fingerprint", "=", fingerprint)
    .executeTakeFirst();
  return row?.receipt ?? null;
}

/** The next number of an inquiry, from 1; numbers of deeds that failed are left out. */
export async function nextInquiryNumber(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ number: number }>`select nextval('inquiry_numbers')::int as number`.execute(tx);
  return rows[0]!.number;
}

/** Keeps an inquiry; false when another one with the same fingerprint was kept in the meantime. */
export async function keepInquiry(
  tx: Transaction,
  inquiry: Inquiry,
  facts: {
    id: string;
    receipt: string;
    fiscalYear: number;
    fingerprint: string;
    language: "en" | "ja";
    accountId: string | null;
    receivedAt: Date;
    dueOn: string;
    /** The unmatched mail with which it began; nothing for what the public form sent. */
    fromMail?: string;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<InquiryTables>()
    .insertInto("inquiries")
    .values({
      id: facts.id,
      receipt: facts.receipt,
      fiscal_year: facts.fiscalYear,
      fingerprint: facts.fingerprint,
      name: inquiry.name,
      email: inquiry.email,
      country: inquiry.country,
      country_other: inquiry.countryOther,
      telephone: inquiry.telephone,
      sender_kind: inquiry.senderKind,
      topic: inquiry.topic,
      details: inquiry.details,
      language: facts.language,
      account_id: facts.accountId,
      state: "received",
      received_at: facts.receivedAt,
      assigned_to: null,
      first_seen_at: null,
      answered_at: null,
      due_on: facts.dueOn,
      has_news: true,
      duplicate_of: null,
      from_mail: facts.fromMail ?? null,
      version: 1,
    })
    .onConflict((conflict) => conflict.column("fingerprint").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** One inquiry as it stands; with `lock` nobody else changes it before the transaction ends. */
export async function inquiryById(tx: Transaction, id: string, { lock = false } = {}): Promise<KeptInquiry | null> {
  const query = tx.withTables<InquiryTables>().selectFrom("inquiries").select(keptColumns).where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row === undefined ? null : kept(row);
}

/** Changes what the office decides about an inquiry; its version moves on with it. */
export async function changeInquiry(
  tx: Transaction,
  { id, version }: KeptInquiry,
  changes: {
    state?: InquiryState;
    assignedTo?: string | null;
    answeredAt?: Date;
    dueOn?: string;
    hasNews?: boolean;
    duplicateOf?: string | null;
  },
): Promise<void> {
  await tx
    .withTables<InquiryTables>()
    .updateTable("inquiries")
    .set({
      version: version + 1,
      ...(changes.state === undefined ? {} : { state: changes.state }),
      ...(changes.assignedTo === undefined ? {} : { assigned_to: changes.assignedTo }),
      ...(changes.answeredAt === undefined ? {} : { answered_at: changes.answeredAt }),
      ...(changes.dueOn === undefined ? {} : { due_on: changes.dueOn }),
      ...(changes.hasNews === undefined ? {} : { has_news: changes.hasNews }),
      ...(changes.duplicateOf === undefined ? {} : { duplicate_of: changes.duplicateOf }),
    })
    .where("id", "=", id)
    .execute();
}

/** Notes when somebody of the office opened it first, and that nothing of it is news any more. */
export async function markSeen(tx: Transaction, { id, firstSeenAt, hasNews }: KeptInquiry, at: Date): Promise<void> {
  if (firstSeenAt !== null && !hasNews) return;
  await tx
    .withTables<InquiryTables>()
    .updateTable("inquiries")
    .set({ has_news: false, first_seen_at: firstSeenAt ?? at })
    .where("id", "=", id)
    .execute();
}

export async function keepAnswer(tx: Transaction, inquiryId: string, answer: InquiryAnswer): Promise<void> {
  await tx
    .withTables<InquiryTables>()
    .insertInto("inquiry_answers")
    .values({ id: answer.id, inquiry_id: inquiryId, body: answer.body, answered_by: answer.answeredBy, answered_at: answer.answeredAt })
    .execute();
}

/** Every answer to an inquiry, oldest first. */
export async function answersOf(tx: Transaction, inquiryId: string): Promise<InquiryAnswer[]> {
  const rows = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiry_answers")
    .selectAll()
    .where("inquiry_id", "=", inquiryId)
    .orderBy("answered_at")
    .execute();
  return rows.map((row) => ({ id: row.id, body: row.body, answeredBy: row.answered_by, answeredAt: row.answered_at }));
}

/** The inquiry with a receipt, however it was typed; with `lock` nobody else changes it before the transaction ends. */
export async function inquiryByReceipt(tx: Transaction, receipt: string, { lock = false } = {}): Promise<KeptInquiry | null> {
  const query = tx
    .withTables<InquiryTables>()
    .selectFrom("inquiries")
    .select(keptColumns)
    .where("receipt", "=", receipt.normalize("NFKC").trim().toUpperCase());
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row === undefined ? null : kept(row);
}

/** Inquiries from an address, newest first, one of them left out where it is the one at hand: what was asked before. */
export async function inquiriesFrom(tx: Transaction, email: string, except: string | null = null, most = 10): Promise<KeptInquiry[]> {
  const rows = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiries")
    .select(keptColumns)
    .where(sql<string>`lower(email)`, "=", email.toLowerCase())
    .$if(except !== null, (query) => query.where("id", "<>", except!))
    .orderBy("received_at", "desc")
    .limit(most)
    .execute();
  return rows.map(kept);
}

/** The inquiries that repeat one, oldest first. */
export async function duplicatesOf(tx: Transaction, id: string): Promise<KeptInquiry[]> {
  const rows = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiries")
    .select(keptColumns)
    .where("duplicate_of", "=", id)
    .orderBy("received_at")
    .limit(50)
    .execute();
  return rows.map(kept);
}

/** Keeps a note of the office. */
export async function keepNote(tx: Transaction, inquiryId: string, note: InquiryNote): Promise<void> {
  await tx
    .withTables<InquiryTables>()
    .insertInto("inquiry_notes")
    .values({ id: note.id, inquiry_id: inquiryId, body: note.body, written_by: note.writtenBy, written_at: note.writtenAt })
    .execute();
}

/** The office's notes about an inquiry, oldest first. */
export async function notesOf(tx: Transaction, inquiryId: string): Promise<InquiryNote[]> {
  const rows = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiry_notes")
    .selectAll()
    .where("inquiry_id", "=", inquiryId)
    .orderBy("written_at")
    .execute();
  return rows.map((row) => ({ id: row.id, body: row.body, writtenBy: row.written_by, writtenAt: row.written_at }));
}

/** Within how many working days each topic should be answered in a year: what the office set for it, else what every year begins with. */
export async function inquiryTargets(tx: Transaction, fiscalYear: number): Promise<InquiryTargets> {
  const rows = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiry_targets as all")
    .leftJoin("inquiry_year_targets as own", (join) => join.onRef("own.topic", "=", "all.topic").on("own.fiscal_year", "=", fiscalYear))
    .select(({ ref, fn }) => [ref("all.topic").as("topic"), fn.coalesce("own.working_days", "all.working_days").as("working_days")])
    .execute();
  return Object.fromEntries(rows.map((row) => [row.topic, row.working_days])) as unknown as InquiryTargets;
}

/** The row as the office sees it. */
export function kept(
  row: Omit<Selectable<InquiryTables["inquiries"]>, "fingerprint" | "from_mail" | "is_waiting" | "search_text" | "search_pairs">,
): KeptInquiry {
  return {
    id: row.id,
    receipt: row.receipt,
    fiscalYear: row.fiscal_year,
    name: row.name,
    email: row.email,
    country: row.country,
    countryOther: row.country_other,
    telephone: row.telephone,
    senderKind: row.sender_kind,
    topic: row.topic as Topic,
    details: row.details,
    language: row.language,
    accountId: row.account_id,
    state: row.state,
    receivedAt: row.received_at,
    assignedTo: row.assigned_to,
    firstSeenAt: row.first_seen_at,
    answeredAt: row.answered_at,
    dueOn: row.due_on,
    hasNews: row.has_news,
    duplicateOf: row.duplicate_of,
    version: row.version,
  };
}
