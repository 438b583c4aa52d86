import { newId } from "#platform/ids.ts";
import { cleanFileName } from "./rules.ts";
import { fileBytesMax } from "./document.ts";
import { inspectFile } from "./inspect-file.server.ts";
import { isMediaType } from "./inspect-file.server.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { House } from "#platform/house.server.ts";
import type { Files } from "#platform/files.server.ts";
import type { FileProblemCode } from "./inspect-file.server.ts";
import type { KeptFile } from "./document.ts";
import type { DocumentTables } from "./tables.ts";

/** Where documents are kept, and what becomes of one that nothing has scanned yet. */
export interface FileCare {
  readonly files: Files;
  /** pending with a scanner, or where unscanned files stay closed; else not_scanned. */
  readonly firstState: "pending" | "not_scanned";
}

/** The care that the house takes of files, by its settings. */
export function careOf(house: Pick<House, "files" | "scanner" | "config">): FileCare {
  const waits = house.scanner !== null || house.config.unscannedFiles === "closed";
  return { files: house.files, firstState: waits ? "pending" : "not_scanned" };
}

/** A file that lies in the store, of which no row tells yet. */
export type StoredArrival = KeptFile & { readonly keyId: string };

/** Inspects what arrived and stores all of it or nothing. */
export async function storeArrivals(
  care: FileCare,
  arrived: readonly (ArrivedFile | null)[],
  now: Date,
): Promise<{ ok: true; value: readonly StoredArrival[] } | { ok: false; code: FileProblemCode; name: string }> {
  const stored: StoredArrival[] = [];
  for (const file of arrived) {
    const word = await inspectFile(file);
    if (file === null || !isMediaType(word)) {
      await forget(care, stored);
      return { ok: false, code: file === null || isMediaType(word) ? "file-needed" : word, name: file?.name ?? "" };
    }
    const id = newId();
    try {
      const { sizeBytes, sha256, keyId } = await care.files.put(id, file.stream(), fileBytesMax);
      const name = cleanFileName(file.name, word);
      stored.push({ id, name, mediaType: word, sizeBytes, sha256, storedAt: now, scanState: care.firstState, keyId });
    } catch (error) {
      await forget(care, stored);
      throw error;
    }
  }
  return { ok: true, value: stored };
}

/** What is not on record must not lie about. */
export async function forget({ files }: FileCare, stored: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of stored) await files.delete(id);
}

/** Writes the rows of stored files: whose they are, and whether the person whom they are about may see them. */
export async function writeFiles(
  tx: Transaction,
  accountId: string,
  stored: readonly StoredArrival[],
  isConfidential = false,
): Promise<void> {
  await tx
    .withTables<DocumentTables>()
    .insertInto("files")
    .values(
      stored.map((file) => ({
        id: file.id,
        account_id: accountId,
        name: file.name,
        media_type: file.mediaType,
        size_bytes: file.sizeBytes,
        sha256: file.sha256,
        stored_at: file.storedAt,
        scan_state: file.scanState,
        scanned_at: null,
        scan_tries: 0,
        key_id: file.keyId,
        is_confidential: isConfidential,
      })),
    )
    .execute();
}
