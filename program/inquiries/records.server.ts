import { sql } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Inquiry } from "./inquiry.ts";
import type { InquiryAnswer } from "./inquiry.ts";
import type { InquiryCounts } from "./inquiry.ts";
import type { InquiryState } from "./inquiry.ts";
import type { KeptInquiry } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";
import type { InquiryTables } from "./tables.ts";

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
      version: 1,
    })
    .onConflict((conflict) => conflict.column("fingerprint").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** One inquiry as it stands; with `lock` nobody else changes it before the transaction ends. */
export async function inquiryById(tx: Transaction, id: string, { lock = false } = {}): Promise<KeptInquiry | null> {
  const query = tx.withTables<InquiryTables>().selectFrom("inquiries").selectAll().where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row === undefined ? null : kept(row);
}

/** Changes what the office decides about an inquiry; its version moves on with it. */
export async function changeInquiry(
  tx: Transaction,
  { id, version }: KeptInquiry,
  changes: { state?: InquiryState; assignedTo?: string; answeredAt?: Date },
): Promise<void> {
  await tx
    .withTables<InquiryTables>()
    .updateTable("inquiries")
    .set({
      version: version + 1,
      ...(changes.state === undefined ? {} : { state: changes.state }),
      ...(changes.assignedTo === undefined ? {} : { assigned_to: changes.assignedTo }),
      ...(changes.answeredAt === undefined ? {} : { answered_at: changes.answeredAt }),
    })
    .where("id", "=", id)
    .execute();
}

/** Notes when somebody of the office opened it first. */
export async function markSeen(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx
    .withTables<InquiryTables>()
    .updateTable("inquiries")
    .set({ first_seen_at: at })
    .where("id", "=", id)
    .where("first_seen_at", "is", null)
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

/** Which inquiries a list shows. */
export interface InquiryFilter {
  /** Empty for every state. */
  readonly states: readonly InquiryState[];
  readonly assignedTo?: string;
  /** A receipt or its beginning, or an e-mail address. */
  readonly search: string;
}

/** One page of the work list, the longest waiting first. `page` counts from 1. */
export async function inquiriesPage(
  tx: Transaction,
  filter: InquiryFilter,
  page: number,
  perPage: number,
): Promise<{ inquiries: KeptInquiry[]; all: number }> {
  const query = matching(tx, filter);
  const { all } = await query.select((count) => count.fn.countAll<number>().as("all")).executeTakeFirstOrThrow();
  const rows = await query
    .selectAll()
    .orderBy("received_at", filter.states.includes("received") ? "asc" : "desc")
    .orderBy("id")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { inquiries: rows.map(kept), all: Number(all) };
}

/** How many inquiries stand in each state, and how many of the waiting ones are one person's or unseen. */
export async function inquiryCounts(tx: Transaction, accountId: string): Promise<InquiryCounts> {
  const { rows } = await sql<{ state: InquiryState; all: number; mine: number; unseen: number }>`
    select state, count(*)::int as "all",
      (count(*) filter (where assigned_to = ${accountId} and state in ('received', 'assigned', 'reopened')))::int as mine,
      (count(*) filter (where first_seen_at is null and state in ('received', 'assigned', 'reopened')))::int as unseen
    from inquiries group by state`.execute(tx);
  return {
    byState: Object.fromEntries(rows.map((row) => [row.state, row.all])),
    mine: rows.reduce((sum, row) => sum + row.mine, 0),
    unseen: rows.reduce((sum, row) => sum + row.unseen, 0),
  };
}

function matching(tx: Transaction, { states, assignedTo, search }: InquiryFilter) {
  let query = tx.withTables<InquiryTables>().selectFrom("inquiries");
  if (states.length > 0) query = query.where("state", "in", states);
  if (assignedTo !== undefined) query = query.where("assigned_to", "=", assignedTo);
  if (search === "") return query;
  const receipt = `${search
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\\%_]/g, "\\$&")}%`;
  return query.where((where) =>
    where.or([where("receipt", "like", receipt), where(sql<string>`lower(email)`, "=", search.normalize("NFKC").toLowerCase())]),
  );
}

function kept(row: InquiryTables["inquiries"]): KeptInquiry {
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
    version: row.version,
  };
}
