import { sql } from "kysely";
import { sealedPlace } from "./write-document.server.ts";
import type { Files } from "#platform/files.server.ts";
import type { Vault } from "#platform/vault.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import { fileBytesMax } from "./document.ts";
import type { DocumentTables } from "./tables.ts";

/** In one run; the next night takes what is left. */
const filesAtOnce = 2_000;

/**
 * Closes files anew that an older key closes, or none, and seals anew what was typed: after keys were replaced, until none is left. The
 * clockwork's act; gives how many it closed. Cut off anywhere, each is whole, under the old key or the new one.
 */
export async function closeFilesAnew(act: Act, { files, vault }: { files: Files; vault: Vault }): Promise<number> {
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
    const isThere = await act.db.transaction(
      async (tx) =>
        await tx
          .withTables<DocumentTables>()
          .updateTable("files")
          .set({ key_id: files.keyId })
          .where("id", "=", id)
          .where("scan_state", "<>", "infected")
          .returning("id")
          .executeTakeFirst(),
    );
    if (isThere === undefined) await files.delete(id); // Taken away while it was being closed.
  }
  return old.length + (await sealTextsAnew(act, vault));
}

/** What was typed, draft and sent: the row is held, so that nothing typed meanwhile is lost. */
async function sealTextsAnew(act: Act, vault: Vault): Promise<number> {
  return await act.db.transaction(async (tx) => {
    const tables = tx.withTables<DocumentTables>();
    const rows = await tables
      .selectFrom("documents")
      .select(["id", "draft", "written"])
      .where(sql<boolean>`split_part(draft, '.', 1) <> ${vault.keyId} or split_part(written, '.', 1) <> ${vault.keyId}`)
      .orderBy("id")
      .limit(filesAtOnce)
      .forUpdate()
      .execute();
    for (const { id, draft, written } of rows) {
      const anew = (column: "draft" | "written", sealed: string | null) =>
        sealed === null ? null : vault.seal(sealedPlace(id, column), vault.open(sealedPlace(id, column), sealed));
      await tables
        .updateTable("documents")
        .set({ draft: anew("draft", draft), written: anew("written", written) })
        .where("id", "=", id)
        .execute();
    }
    return rows.length;
  });
}
