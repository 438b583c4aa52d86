import { createHash } from "node:crypto";
import { createHmac } from "node:crypto";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Recommender } from "./recommender.ts";
import type { DocumentTables } from "./tables.ts";

/** What a person and the office may know of a recommender: everything but the link. */
export const recommenderColumns = [
  "id",
  "document_id",
  "account_id",
  "fiscal_year",
  "name",
  "email",
  "organisation",
  "language",
  "state",
  "letters",
  "letter_wanted",
  "invited_at",
  "written_at",
  "expires_at",
  "opened_at",
  "answered_at",
] as const;

/** The recommenders named for a document, the latest first. */
export async function recommendersOf(tx: Transaction, documentId: string): Promise<Recommender[]> {
  const rows = await tx
    .withTables<DocumentTables>()
    .selectFrom("recommenders")
    .select(recommenderColumns)
    .where("document_id", "=", documentId)
    .orderBy("invited_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(recommenderFrom);
}

/** A row as the thing. */
export function recommenderFrom(row: Pick<Selectable<DocumentTables["recommenders"]>, (typeof recommenderColumns)[number]>): Recommender {
  return {
    id: row.id,
    documentId: row.document_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    name: row.name,
    email: row.email,
    organisation: row.organisation,
    language: row.language,
    state: row.state,
    letters: row.letters,
    letterWanted: row.letter_wanted,
    invitedAt: row.invited_at,
    writtenAt: row.written_at,
    expiresAt: row.expires_at,
    openedAt: row.opened_at,
    answeredAt: row.answered_at,
  };
}

/** The link's secret part: made anew from the program's secret for each letter and kept nowhere, so that every letter holds the same link. */
export function tokenOf(secret: string, recommenderId: string): string {
  return createHmac("sha256", secret).update(`recommender ${recommenderId}`).digest("base64url");
}

/** What is kept of a link. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
