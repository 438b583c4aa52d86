import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import type { Selectable } from "kysely";
import { newId } from "#platform/ids.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplication } from "#program/intern-applications/intern-application.ts";
import type { AskedDocument } from "./document.ts";
import type { DocumentPage } from "./document.ts";
import type { DocumentState } from "./document.ts";
import type { KeptFile } from "./document.ts";
import type { MediaType } from "./document.ts";
import type { DocumentTables } from "./tables.ts";

/** The words of a kind of document in its year; pure, and here for those who read the documents. */
export { documentName } from "./rules.ts";

/** The documents asked for an application, the next due first. The reader sees those that are theirs to see. */
export async function documentsOf(tx: Transaction, applicationId: string): Promise<AskedDocument[]> {
  const rows = await documents(tx).where("application_id", "=", applicationId).orderBy("due_on").orderBy("id").execute();
  return rows.map(document);
}

/** Documents of a year in some states, the next due first, for the office's list. */
export async function documentsInStates(
  tx: Transaction,
  fiscalYear: number,
  states: readonly DocumentState[],
  most = 500,
): Promise<AskedDocument[]> {
  const rows = await documents(tx)
    .selectAll()
    .where("fiscal_year", "=", fiscalYear)
    .where("state", "in", [...states])
    .orderBy("due_on")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(document);
}

/** A document by id, or null when there is none for this reader. */
export async function documentById(tx: Transaction, id: string): Promise<AskedDocument | null> {
  if (!isId(id)) return null;
  const row = await documents(tx).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : document(row);
}

/** Locks a document until the end of the transaction. Throws `NotFound` when there is none for this reader. */
export async function lockDocument(tx: Transaction, id: string): Promise<AskedDocument> {
  const row = isId(id) ? await documents(tx).where("id", "=", id).forUpdate().executeTakeFirst() : undefined;
  return document(found(row, "document"));
}

/** What is asked of a person: the paper or question, why or in which words, and until when. */
export interface Asked {
  readonly kind: string;
  readonly why: Said;
  readonly dueOn: Day;
}

/** The row of what is asked of an application's person: a document of its own, of which nothing has come. */
export function askedRow(act: Act, application: Pick<InternApplication, "id" | "accountId" | "fiscalYear">, { kind, why, dueOn }: Asked) {
  return {
    id: newId(),
    application_id: application.id,
    account_id: application.accountId,
    fiscal_year: application.fiscalYear,
    kind,
    state: "asked" as const,
    why_en: why.en,
    why_ja: why.ja,
    asked_by: accountOf(act),
    asked_at: act.now,
    due_on: dueOn,
    uploaded_at: null,
    decided_by: null,
    decided_at: null,
    return_reason: "",
    version: 1,
    draft: null,
    written: null,
  };
}

/** A kept file without its content, or null when there is none for this reader. */
export async function fileById(tx: Transaction, id: string): Promise<KeptFile | null> {
  const row = await tx.withTables<DocumentTables>().selectFrom("files").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : keptFile(row);
}

/** The pages of documents that this reader may see, by document: originals first, in their order. */
export async function pagesOf(tx: Transaction, documentIds: readonly string[]): Promise<ReadonlyMap<string, readonly DocumentPage[]>> {
  if (documentIds.length === 0) return new Map();
  const rows = await tx
    .withTables<DocumentTables>()
    .selectFrom("document_pages as page")
    .innerJoin("files as file", "file.id", "page.file_id")
    .selectAll("file")
    .select(["page.id as page_id", "page.document_id", "page.part", "page.place"])
    .where("page.document_id", "in", [...documentIds])
    .orderBy("page.part")
    .orderBy("page.place")
    .execute();
  const pages = rows.map((row) => ({
    id: row.page_id,
    documentId: row.document_id,
    part: row.part,
    place: row.place,
    file: keptFile(row),
  }));
  return Map.groupBy(pages, (page) => page.documentId);
}

/** The pages of one document. */
export async function pagesOfDocument(tx: Transaction, documentId: string): Promise<readonly DocumentPage[]> {
  return (await pagesOf(tx, [documentId])).get(documentId) ?? [];
}

function keptFile(row: Selectable<DocumentTables["files"]>): KeptFile {
  return {
    id: row.id,
    name: row.name,
    mediaType: row.media_type as MediaType,
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
    storedAt: row.stored_at,
    scanState: row.scan_state,
  };
}

/** Every column but what is sealed: only the acts that open it ask for that. */
const columns = [
  "id",
  "application_id",
  "account_id",
  "fiscal_year",
  "kind",
  "state",
  "why_en",
  "why_ja",
  "asked_at",
  "due_on",
  "uploaded_at",
  "decided_at",
  "return_reason",
  "version",
] as const;

function documents(tx: Transaction) {
  return tx
    .withTables<DocumentTables>()
    .selectFrom("documents")
    .select(columns)
    .select(sql<boolean>`written is not null`.as("is_written"));
}

function document(row: Pick<Selectable<DocumentTables["documents"]>, (typeof columns)[number]> & { is_written: boolean }): AskedDocument {
  return {
    id: row.id,
    applicationId: row.application_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    kind: row.kind,
    state: row.state,
    why: { en: row.why_en, ja: row.why_ja },
    askedAt: row.asked_at,
    dueOn: row.due_on,
    uploadedAt: row.uploaded_at,
    decidedAt: row.decided_at,
    returnReason: row.return_reason,
    version: row.version,
    isWritten: row.is_written,
  };
}
