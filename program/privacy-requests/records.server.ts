import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import type { Transaction } from "#platform/database.server.ts";
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

/** The next number, such as `P23-000007`. */
export async function nextPrivacyRequestNumber(tx: Transaction, fiscalYear: number): Promise<string> {
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
