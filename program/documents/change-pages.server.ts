import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { forget } from "./keep-file.server.ts";
import { storeArrivals } from "./keep-file.server.ts";
import { writeFiles } from "./keep-file.server.ts";
import { documentById } from "./records.server.ts";
import { lockDocument } from "./records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import { waitsForPerson } from "./rules.ts";
import { pagesMax } from "./document.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AskedDocument } from "./document.ts";
import type { DocumentPage } from "./document.ts";
import type { DocumentPart } from "./document.ts";
import type { FileProblemCode } from "./inspect-file.server.ts";
import type { FileCare } from "./keep-file.server.ts";
import type { StoredArrival } from "./keep-file.server.ts";
import type { DocumentTables } from "./tables.ts";

export type PageProblem = Problem<FileProblemCode | "not-open" | "pages-too-many">;

/**
 * The person adds files behind the pages that are there, in the order in which they were chosen: all of them or none. Pages may be
 * changed while the document waits for the person. Throws `NotFound` for a document that is not theirs.
 */
export async function addPages(
  act: Act,
  care: FileCare,
  documentId: string,
  arrived: readonly (ArrivedFile | null)[],
  part: DocumentPart,
): Promise<Outcome<readonly StoredArrival[], PageProblem>> {
  const asked = await ownDocument(act, documentId);
  const field = part === "original" ? "file" : "translation";
  if (!waitsForPerson(asked.state)) return refused({ code: "not-open" as const, field: null });
  const stored = await storeArrivals(care, arrived.length === 0 ? [null] : arrived, act.now);
  if (!stored.ok) return refused({ code: stored.code, field });
  let isKept = false;
  try {
    const outcome = await act.db.transaction(async (tx) => {
      const document = await lockDocument(tx, documentId);
      if (!waitsForPerson(document.state)) return refused({ code: "not-open" as const, field: null });
      const there = (await pagesOfDocument(tx, documentId)).filter((page) => page.part === part);
      if (there.length + stored.value.length > pagesMax) return refused({ code: "pages-too-many" as const, field });
      await writePages(tx, act, document, { part, from: there.length + 1, stored: stored.value });
      await bump(tx, documentId);
      return done(stored.value);
    });
    isKept = outcome.ok;
    return outcome;
  } finally {
    if (!isKept) await forget(care, stored.value);
  }
}

/** Writes rows of files and of the pages that they are, with their history. */
export async function writePages(
  tx: Transaction,
  act: Act,
  document: AskedDocument,
  pages: { part: DocumentPart; from: number; stored: readonly StoredArrival[]; isConfidential?: boolean },
): Promise<void> {
  await writeFiles(tx, document.accountId, pages.stored, pages.isConfidential);
  await tx
    .withTables<DocumentTables>()
    .insertInto("document_pages")
    .values(
      pages.stored.map((file, index) => ({
        id: newId(),
        document_id: document.id,
        account_id: document.accountId,
        part: pages.part,
        place: pages.from + index,
        file_id: file.id,
        added_at: act.now,
      })),
    )
    .execute();
  for (const file of pages.stored) {
    await writeHistory(tx, act, {
      what: "document-page-added",
      about: { kind: "document", id: document.id },
      fiscalYear: document.fiscalYear,
      subjectAccount: document.accountId,
      facts: { document: document.kind, part: pages.part, mediaType: file.mediaType, sizeBytes: file.sizeBytes, sha256: file.sha256 },
    });
  }
}

/** Takes one page out; the others close up. A page that is gone already changes nothing. */
export async function removePage(act: Act, care: FileCare, documentId: string, pageId: string): Promise<Outcome<null, PageProblem>> {
  await ownDocument(act, documentId);
  let gone: DocumentPage | undefined;
  const outcome = await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (!waitsForPerson(document.state)) return refused({ code: "not-open" as const, field: null });
    const pages = await pagesOfDocument(tx, documentId);
    gone = pages.find((page) => page.id === pageId);
    if (gone === undefined) return done(null);
    await takeAway(tx, [gone]);
    await putInOrder(
      tx,
      pages.filter((page) => page.part === gone?.part && page.id !== pageId),
    );
    await bump(tx, documentId);
    await writeHistory(tx, act, {
      what: "document-page-removed",
      about: { kind: "document", id: documentId },
      fiscalYear: document.fiscalYear,
      subjectAccount: document.accountId,
      facts: { document: document.kind, sha256: gone.file.sha256 },
    });
    return done(null);
  });
  if (outcome.ok && gone !== undefined) await care.files.delete(gone.file.id);
  return outcome;
}

/** Moves a page one place up or down within its part; at the end it stays where it is. */
export async function movePage(act: Act, documentId: string, pageId: string, by: -1 | 1): Promise<Outcome<null, PageProblem>> {
  await ownDocument(act, documentId);
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (!waitsForPerson(document.state)) return refused({ code: "not-open" as const, field: null });
    const pages = await pagesOfDocument(tx, documentId);
    const moved = pages.find((page) => page.id === pageId);
    const there = pages.filter((page) => page.part === moved?.part);
    const at = there.findIndex((page) => page.id === pageId);
    const other = there[at + by];
    if (moved === undefined || other === undefined) return done(null);
    [there[at], there[at + by]] = [other, moved];
    await putInOrder(tx, there);
    await bump(tx, documentId);
    return done(null);
  });
}

/** Rows of pages and of their files, gone; the bytes go after the transaction. */
export async function takeAway(tx: Transaction, pages: readonly DocumentPage[]): Promise<void> {
  if (pages.length === 0) return;
  const tables = tx.withTables<DocumentTables>();
  const of = <K extends "id">(key: K, from: readonly { readonly id: string }[]) => from.map((one) => one[key]);
  await tables.deleteFrom("document_pages").where("id", "in", of("id", pages)).execute();
  await tables
    .deleteFrom("files")
    .where(
      "id",
      "in",
      pages.map((page) => page.file.id),
    )
    .execute();
}

/** Another version: whoever looks at the old one decides nothing by mistake. */
export async function bump(tx: Transaction, documentId: string): Promise<void> {
  await tx
    .withTables<DocumentTables>()
    .updateTable("documents")
    .set({ version: sql`version + 1` })
    .where("id", "=", documentId)
    .execute();
}

async function putInOrder(tx: Transaction, pages: readonly DocumentPage[]): Promise<void> {
  for (const [index, page] of pages.entries()) {
    if (page.place === index + 1) continue;
    await tx
      .withTables<DocumentTables>()
      .updateTable("document_pages")
      .set({ place: index + 1 })
      .where("id", "=", page.id)
      .execute();
  }
}

/** The actor's own document as it stands. Throws `NotFound` for any other. */
export async function ownDocument(act: Act, documentId: string): Promise<AskedDocument> {
  const accountId = accountOf(act);
  const document = await act.db.transaction(async (tx) => found(await documentById(tx, documentId), "document"));
  if (document.accountId !== accountId) throw new NotFound("document");
  return document;
}
