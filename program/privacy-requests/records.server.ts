import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { targetDay } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { PrivacyRequest } from "./privacy-request.ts";
import type { PrivacyRequestKind } from "./privacy-request.ts";
import type { PrivacyRequestState } from "./privacy-request.ts";
import type { PrivacyRequestTables } from "./tables.ts";

/** Every request of a person, newest first. */
export async function privacyRequestsOf(tx: Transaction, accountId: string): Promise<PrivacyRequest[]> {
  return (await requests(tx).where("account_id", "=", accountId).orderBy("received_at", "desc").execute()).map(requestOf);
}

/** The requests that were made of an inquiry, oldest first; for the office. */
export async function privacyRequestsOfInquiry(tx: Transaction, inquiryId: string): Promise<PrivacyRequest[]> {
  return (await requests(tx).where("inquiry_id", "=", inquiryId).orderBy("received_at").execute()).map(requestOf);
}

/** Every request for the privacy officer: what is owed first, the nearest target in front. */
export async function allPrivacyRequests(tx: Transaction): Promise<PrivacyRequest[]> {
  return (
    await requests(tx)
      .orderBy("answered_at", (order) => order.asc().nullsFirst())
      .orderBy("target_on")
      .limit(500)
      .execute()
  ).map(requestOf);
}

/** One request that the reader may see; throws `NotFound`. `lock` holds it until the transaction ends. */
export async function privacyRequestById(tx: Transaction, id: string, lock = false): Promise<PrivacyRequest> {
  const query = requests(tx).where("id", "=", id);
  return requestOf(found(await (lock ? query.forUpdate() : query).executeTakeFirst(), "privacy request"));
}

/** What stands in a request at the moment it is received. The office's clock runs from `receivedAt`. */
export type ReceivedRequest = Pick<PrivacyRequest, "fiscalYear" | "accountId" | "inquiryId" | "kind" | "details"> & {
  readonly receivedAt: Date;
  /** When the request was opened here; later than `receivedAt` where it came as an inquiry. */
  readonly now: Date;
};

/** Keeps a request as just received, with its number and its target day. */
export async function keepReceivedRequest(
  tx: Transaction,
  request: ReceivedRequest,
): Promise<{ id: string; number: string; targetOn: Day }> {
  const id = newId();
  const number = await nextPrivacyRequestNumber(tx, request.fiscalYear);
  const targetOn = targetDay(request.receivedAt);
  await tx
    .withTables<PrivacyRequestTables>()
    .insertInto("privacy_requests")
    .values({
      id,
      number,
      fiscal_year: request.fiscalYear,
      account_id: request.accountId,
      inquiry_id: request.inquiryId,
      kind: request.kind,
      details: request.details,
      state: "received",
      state_since: request.now,
      received_at: request.receivedAt,
      target_on: targetOn,
      identity_confirmed_by: null,
      identity_confirmed_at: null,
      answer: "",
      answer_reason: "",
      answered_by: null,
      answered_at: null,
      version: 1,
    })
    .execute();
  return { id, number, targetOn };
}

/** The next number, such as `P23-000007`. */
async function nextPrivacyRequestNumber(tx: Transaction, fiscalYear: number): Promise<string> {
  const { rows } = await sql<{ number: number }>`select nextval('privacy_request_numbers') as number`.execute(tx);
  return `P${String(fiscalYear % 100).padStart(2, "0")}-${String(rows[0]!.number).padStart(6, "0")}`;
}

function requests(tx: Transaction) {
  return tx.withTables<PrivacyRequestTables>().selectFrom("privacy_requests").selectAll();
}

function requestOf(row: PrivacyRequestTables["privacy_requests"]): PrivacyRequest {
  return {
    id: row.id,
    number: row.number,
    fiscalYear: row.fiscal_year,
    accountId: row.account_id,
    inquiryId: row.inquiry_id,
    kind: row.kind as PrivacyRequestKind,
    details: row.details,
    state: row.state as PrivacyRequestState,
    stateSince: row.state_since,
    receivedAt: row.received_at,
    targetOn: row.target_on,
    isIdentityConfirmed: row.identity_confirmed_at !== null,
    answer: row.answer,
    answerReason: row.answer_reason,
    answeredAt: row.answered_at,
    version: row.version,
  };
}
