import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { isId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { addPages } from "./change-pages.server.ts";
import { ownDocument } from "./change-pages.server.ts";
import { fileBytesMax } from "./document.ts";
import { waitsForPerson } from "./rules.ts";
import type { Selectable } from "kysely";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Files } from "#platform/files.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PageProblem } from "./change-pages.server.ts";
import type { DocumentPart } from "./document.ts";
import type { FileCare } from "./keep-file.server.ts";
import type { DocumentTables } from "./tables.ts";

/** At most so much in one part: what is lost with a line that breaks. */
export const chunkBytesMax = 1024 * 1024;
/** At least so much in each part but the last: each part is a file of its own until the whole is here. */
export const chunkBytesLeast = 16 * 1024;
/** Begun uploads of one person at a time; the oldest makes room. */
const uploadsMax = 20;
/** Hours without a part after which an upload is cleared away. */
const hoursLeft = 24;

/** What a browser says of a file before it sends the first part. */
export interface UploadToBegin {
  readonly part: DocumentPart;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** Begins an upload in parts; gives its id. Refused at once when the file is too large: nothing is sent in vain. */
export async function beginUpload(act: Act, documentId: string, wish: UploadToBegin): Promise<Outcome<string, PageProblem>> {
  const document = await ownDocument(act, documentId);
  if (!waitsForPerson(document.state)) return refused({ code: "not-open" as const, field: null });
  const field = wish.part === "original" ? "file" : "translation";
  if (wish.size <= 0) return refused({ code: "file-empty" as const, field });
  if (wish.size > fileBytesMax) return refused({ code: "file-too-big" as const, field });
  const id = newId();
  return await act.db.transaction(async (tx) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from uploads`.execute(tx);
    if ((rows[0]?.n ?? 0) >= uploadsMax) return refused({ code: "pages-too-many" as const, field });
    await tx
      .withTables<DocumentTables>()
      .insertInto("uploads")
      .values({
        id,
        document_id: documentId,
        account_id: accountOf(act),
        part: wish.part,
        name: plainName(wish.name),
        declared_type: plainName(wish.type).slice(0, 100),
        size_bytes: wish.size,
        received_bytes: 0,
        chunks: [],
        started_at: act.now,
        touched_at: act.now,
      })
      .execute();
    return done(id);
  });
}

/** Where an upload stands: how many bytes are here of how many. Throws `NotFound` for somebody else's, and once it is over. */
export async function uploadStands(act: Act, uploadId: string): Promise<{ received: number; size: number }> {
  const row = await act.db.transaction(async (tx) => await lock(tx, uploadId));
  return { received: row.received_bytes, size: row.size_bytes };
}

/**
 * Takes the next part at its place. A part that is too small to be worth a file of its own changes nothing, nor does one that begins elsewhere than where the upload stands changes nothing and is told so (a line broke,
 * and what was lost must be sent again). With the last part the file becomes a page, or is refused, and the upload is over.
 */
export async function continueUpload(
  act: Act,
  care: FileCare,
  uploadId: string,
  offset: number,
  bytes: Uint8Array,
): Promise<Outcome<{ received: number; isWhole: boolean }, PageProblem> | { ok: "elsewhere"; received: number }> {
  const chunk = newId();
  await care.files.put(chunk, once(bytes), chunkBytesMax);
  let isTaken = false;
  let row: Selectable<DocumentTables["uploads"]> | undefined;
  try {
    const stands = await act.db.transaction(async (tx) => {
      const upload = await lock(tx, uploadId);
      const end = offset + bytes.length;
      const isTooSmall = bytes.length === 0 || (bytes.length < chunkBytesLeast && end < upload.size_bytes);
      if (offset !== upload.received_bytes || isTooSmall || end > upload.size_bytes) return upload.received_bytes;
      row = { ...upload, received_bytes: offset + bytes.length, chunks: [...upload.chunks, chunk] };
      await tx
        .withTables<DocumentTables>()
        .updateTable("uploads")
        .set({ received_bytes: row.received_bytes, chunks: row.chunks, touched_at: act.now })
        .where("id", "=", uploadId)
        .execute();
      isTaken = true;
      return row.received_bytes;
    });
    if (row === undefined) return { ok: "elsewhere", received: stands };
  } finally {
    if (!isTaken) await care.files.delete(chunk);
  }
  if (row.received_bytes < row.size_bytes) return done({ received: row.received_bytes, isWhole: false });
  const added = await addPages(act, care, row.document_id, [joined(care.files, row)], row.part);
  const { chunks } = row;
  await act.db.transaction(async (tx) => {
    await tx.withTables<DocumentTables>().deleteFrom("uploads").where("id", "=", uploadId).execute();
  });
  for (const one of chunks) await care.files.delete(one);
  return added.ok ? done({ received: row.received_bytes, isWhole: true }) : added;
}

/** A name as a table can hold it: no sign that ends a text, no half of a character. The name that is shown is cleaned again with the page. */
function plainName(name: string): string {
  return name
    .toWellFormed()
    .replace(/\p{Cc}/gu, "")
    .slice(0, 300)
    .toWellFormed();
}

/** Clears uploads that were begun and left. The clockwork's act, run each hour. */
export async function clearUploads(act: Act, files: Files): Promise<void> {
  const left = await act.db.transaction(async (tx) =>
    tx
      .withTables<DocumentTables>()
      .deleteFrom("uploads")
      .where("touched_at", "<", new Date(act.now.getTime() - hoursLeft * 3_600_000))
      .returning("chunks")
      .execute(),
  );
  for (const chunk of left.flatMap((one) => one.chunks)) await files.delete(chunk);
}

async function lock(tx: Transaction, uploadId: string) {
  const row = isId(uploadId)
    ? await tx.withTables<DocumentTables>().selectFrom("uploads").selectAll().where("id", "=", uploadId).forUpdate().executeTakeFirst()
    : undefined;
  return found(row, "upload");
}

/** The parts of an upload as the one file that they are. */
function joined(files: Files, row: Selectable<DocumentTables["uploads"]>): ArrivedFile {
  return {
    name: row.name,
    type: row.declared_type,
    size: row.size_bytes,
    async *stream() {
      for (const chunk of row.chunks) yield* found(await files.get(chunk), "part").stream as AsyncIterable<Uint8Array>;
    },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
