import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { documentById } from "./records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import { isReadable } from "./rules.ts";
import { readingRight } from "./rules.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import type { Readable } from "node:stream";
import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { AskedDocument } from "./document.ts";
import type { KeptFile } from "./document.ts";

/** A document opened for reading: hand it out as an attachment only (app/file-answer.server.ts). */
export interface OpenedDocument {
  readonly file: KeptFile;
  readonly stream: Readable;
}

/**
 * Opens a page of a document, the first unless another is named: for its owner, for the desk of the office that reads its kind, and — where the database shows it — for a company with a live candidate,
 * whose view `record` must write down in the same transaction (no record, no view). Opening by anybody but the owner is history.
 * Throws `NotFound` for everything else, also when nothing was uploaded,
 * or when the scanner has not looked at it yet.
 */
export async function openDocument(
  act: Act,
  files: Files,
  { documentId, pageId }: { readonly documentId: string; readonly pageId?: string | null },
  record?: (tx: Transaction, document: AskedDocument) => Promise<void>,
): Promise<OpenedDocument> {
  if (act.who.kind !== "office" && act.who.kind !== "intern" && record === undefined) throw new NotAllowed("document");
  const file = await act.db.transaction(async (tx) => {
    const document = found(await documentById(tx, documentId), "document");
    if (act.who.kind === "office") requirePermission(act, readingRight(await yearOf(tx, document.fiscalYear), document.kind));
    const pages = await pagesOfDocument(tx, document.id);
    const page = found(pageId == null ? pages[0] : pages.find((one) => one.id === pageId), "file");
    if (!isReadable(page.file.scanState)) throw new NotFound("file that was looked at");
    if (record !== undefined) await record(tx, document);
    if (act.who.accountId !== document.accountId)
      await writeHistory(tx, act, {
        what: "document-opened",
        about: { kind: "document", id: document.id },
        fiscalYear: document.fiscalYear,
        facts: { document: document.kind },
      });
    return page.file;
  });
  const content = found(await files.get(file.id), "file");
  return { file, stream: content.stream };
}
