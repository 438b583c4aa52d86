import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { documentInfected } from "./letters.ts";
import { documentById } from "./records.server.ts";
import { documentName } from "./rules.ts";
import { waitsForPerson } from "./rules.ts";
import type { Files } from "#platform/files.server.ts";
import type { Scanner } from "#platform/scanner.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DocumentTables } from "./tables.ts";

/** In one run; the next one takes what is left. */
const filesAtOnce = 100;

/**
 * Scans what waits: clean files are readable from then on, an infected one is taken out of its document and deleted, and its person is
 * told; nothing else of the document is lost. While the scanner is away files keep waiting and the next run tries again. The clockwork's
 * act, run each minute and right after an upload. Gives how many still wait.
 */
export async function scanFiles(act: Act, { files, scanner }: { files: Files; scanner: Scanner | null }): Promise<number> {
  if (scanner === null) return 0;
  const waiting = await act.db.transaction(async (tx) =>
    tx
      .withTables<DocumentTables>()
      .selectFrom("files")
      .select(["id"])
      .where("scan_state", "=", "pending")
      .orderBy("scan_tries")
      .orderBy("stored_at")
      .limit(filesAtOnce)
      .execute(),
  );
  let left = 0;
  for (const { id } of waiting) {
    const kept = await files.get(id);
    if (kept === null) continue; // Its row is about to go as well.
    try {
      const word = await scanner.scan(kept.stream);
      if (word.isClean) await markClean(act, id);
      else if (await refuse(act, id)) await files.delete(id);
    } catch {
      kept.stream.destroy();
      left += 1;
      await act.db.transaction(async (tx) => {
        await tx
          .withTables<DocumentTables>()
          .updateTable("files")
          .set({ scan_tries: sql`scan_tries + 1` })
          .where("id", "=", id)
          .execute();
      });
    }
  }
  return left;
}

async function markClean(act: Act, id: string): Promise<void> {
  await act.db.transaction(async (tx) => {
    await tx
      .withTables<DocumentTables>()
      .updateTable("files")
      .set({ scan_state: "clean", scanned_at: act.now })
      .where("id", "=", id)
      .where("scan_state", "=", "pending")
      .execute();
  });
}

/** Takes an infected file out of its document; a document that was sent comes back to its person. False when somebody did it already. */
async function refuse(act: Act, id: string): Promise<boolean> {
  return await act.db.transaction(async (tx) => {
    const tables = tx.withTables<DocumentTables>();
    const file = await tables
      .updateTable("files")
      .set({ scan_state: "infected", scanned_at: act.now })
      .where("id", "=", id)
      .where("scan_state", "=", "pending")
      .returning(["name", "sha256", "account_id", "is_confidential"])
      .executeTakeFirst();
    if (file === undefined) return false;
    const page = await tables.deleteFrom("document_pages").where("file_id", "=", id).returning("document_id").executeTakeFirst();
    const document = page === undefined ? null : await documentById(tx, page.document_id);
    if (document === null) return true;
    const comesBack = document.state === "uploaded" || waitsForPerson(document.state);
    if (document.state === "uploaded")
      await tables
        .updateTable("documents")
        .set({ state: "asked", version: sql`version + 1` })
        .where("id", "=", document.id)
        .execute();
    const about = { kind: "document", id: document.id };
    await writeHistory(tx, act, {
      what: "document-file-infected",
      about,
      fiscalYear: document.fiscalYear,
      subjectAccount: document.accountId,
      facts: { document: document.kind, sha256: file.sha256 },
    });
    const year = await yearOf(tx, document.fiscalYear);
    if (comesBack && !file.is_confidential)
      await queueLetter(tx, act, {
        to: { account: document.accountId },
        words: documentInfected(documentName(year, document.kind), file.name, document.dueOn, document.id),
        about,
        fiscalYear: document.fiscalYear,
      });
    return true;
  });
}
