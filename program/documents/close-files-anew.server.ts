import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import { fileBytesMax } from "./document.ts";
import type { DocumentTables } from "./tables.ts";

/** In one run; the next night takes what is left. */
const filesAtOnce = 2_000;

/**
 * Closes files anew that an older key closes, or none: after keys were replaced, until none is left. The clockwork's act; gives how many
 * it closed. Cut off anywhere, each file is whole, under the old key or the new one.
 */
export async function closeFilesAnew(act: Act, files: Files): Promise<number> {
  const old = await act.db.transaction(async (tx) =>
    tx
      .withTables<DocumentTables>()
      .selectFrom("files")
      .select("id")
      .where("key_id", "<>", files.keyId)
      .where("scan_state", "<>", "infected")
      .orderBy("stored_at")
      .limit(filesAtOnce)
      .execute(),
  );
  for (const { id } of old) {
    const kept = await files.get(id);
    if (kept !== null) await files.put(id, kept.stream, fileBytesMax);
    await act.db.transaction(async (tx) => {
      await tx.withTables<DocumentTables>().updateTable("files").set({ key_id: files.keyId }).where("id", "=", id).execute();
    });
  }
  return old.length;
}
