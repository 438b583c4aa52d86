import { fileTypeFromBuffer } from "file-type";
import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { cleanFileName } from "./rules.ts";
import { documentMayBecome } from "./rules.ts";
import { documentById } from "./records.server.ts";
import { lockDocument } from "./records.server.ts";
import { fileBytesMax } from "./document.ts";
import { mediaTypes } from "./document.ts";
import type { Files } from "#platform/files.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { KeptFile } from "./document.ts";
import type { MediaType } from "./document.ts";
import type { DocumentTables } from "./tables.ts";

export type UploadProblem = Problem<"file-needed" | "file-empty" | "file-too-big" | "file-kind" | "not-open">;

/** A file as it arrived; its name and declared type are only what a browser said. */
export interface ArrivedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * The person sends a document that was asked of them: a PDF, JPEG or PNG by its content, not empty, at most 10 MB. It may be replaced
 * until it is accepted. The bytes are stored first and taken away again when the deed fails, so that no row points to nothing.
 * Throws `NotFound` for a document that is not theirs.
 */
export async function uploadDocument(
  act: Act,
  files: Files,
  documentId: string,
  file: ArrivedFile | null,
): Promise<Outcome<KeptFile, UploadProblem>> {
  const accountId = accountOf(act);
  const problem = (code: UploadProblem["code"]) => refused({ code, field: "file" });
  const asked = await act.db.transaction(async (tx) => found(await documentById(tx, documentId), "document"));
  if (!documentMayBecome(asked.state, "uploaded")) return refused({ code: "not-open" as const, field: null });
  if (file === null || (file.size === 0 && file.name === "")) return problem("file-needed");
  if (file.size === 0) return problem("file-empty");
  if (file.size > fileBytesMax) return problem("file-too-big");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = await mediaTypeOf(bytes);
  if (mediaType === null) return problem("file-kind");
  const id = newId();
  const stored = await files.put(id, once(bytes), fileBytesMax);
  const kept: KeptFile = {
    id,
    name: cleanFileName(file.name, mediaType),
    mediaType,
    sizeBytes: stored.sizeBytes,
    sha256: stored.sha256,
    storedAt: act.now,
  };
  let replaced: string | null = null;
  let isKept = false;
  try {
    const outcome = await act.db.transaction(async (tx) => {
      const document = await lockDocument(tx, documentId);
      if (!documentMayBecome(document.state, "uploaded")) return refused({ code: "not-open" as const, field: null });
      const tables = tx.withTables<DocumentTables>();
      await tables
        .insertInto("files")
        .values({
          id,
          account_id: accountId,
          name: kept.name,
          media_type: mediaType,
          size_bytes: kept.sizeBytes,
          sha256: kept.sha256,
          stored_at: act.now,
        })
        .execute();
      await tables
        .updateTable("documents")
        .set({ state: "uploaded", file_id: id, uploaded_at: act.now, version: sql`version + 1` })
        .where("id", "=", document.id)
        .execute();
      await writeHistory(tx, act, {
        what: document.fileId === null ? "document-uploaded" : "document-replaced",
        about: { kind: "document", id: document.id },
        fiscalYear: document.fiscalYear,
        subjectAccount: accountId,
        facts: { document: document.kind, mediaType, sizeBytes: kept.sizeBytes, sha256: kept.sha256 },
      });
      replaced = document.fileId;
      return done(kept);
    });
    isKept = outcome.ok;
    return outcome;
  } finally {
    // What is not on record must not lie about, and what was replaced is nobody's any more.
    if (!isKept) await files.delete(id);
    else if (replaced !== null) await files.delete(replaced);
  }
}

/** The type by content alone, or null for anything that is not among ours. */
async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  return mime !== undefined && mime in mediaTypes ? (mime as MediaType) : null;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
