import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { fiscalYearOf } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { documentInfected } from "./letters.ts";
import { fileInfected } from "./letters.ts";
import { recommendationInfected } from "./recommender-letters.ts";
import { recommenderInfected } from "./recommender-letters.ts";
import { documentById } from "./records.server.ts";
import { hashOfToken } from "./recommender-records.server.ts";
import { recommendersOf } from "./recommender-records.server.ts";
import { tokenOf } from "./recommender-records.server.ts";
import { daysOfGrace } from "./recommender.ts";
import { documentName } from "./rules.ts";
import { waitsForPerson } from "./rules.ts";
import type { Files } from "#platform/files.server.ts";
import type { Scanner } from "#platform/scanner.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { AskedDocument } from "./document.ts";
import type { Recommender } from "./recommender.ts";
import type { DocumentTables } from "./tables.ts";

/** In one run; the next one takes what is left. */
const filesAtOnce = 100;

/**
 * Scans what waits: clean files are readable from then on, an infected one is taken out of its document and deleted, and whoever sent it
 * is told; nothing else of the document is lost. While the scanner is away files keep waiting and the next run tries again. The
 * clockwork's act, run each minute and right after an upload; `secret` makes the link of a recommender who is to send another copy. Gives
 * how many still wait.
 */
export async function scanFiles(
  act: Act,
  { files, scanner, secret }: { files: Files; scanner: Scanner | null; secret: string },
): Promise<number> {
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
      else if (await refuse(act, id, secret)) await files.delete(id);
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

/**
 * Takes an infected file out of its document; a document that was sent comes back to its person, and a recommender may send another copy.
 * False when somebody did it already.
 */
async function refuse(act: Act, id: string, secret: string): Promise<boolean> {
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
    if (document === null) {
      // It lies beside something else that was sent, such as a proof; the page on which that stands says so as well.
      if (!file.is_confidential)
        await queueLetter(tx, act, {
          to: { account: file.account_id },
          words: fileInfected(file.name),
          about: { kind: "file", id },
          fiscalYear: fiscalYearOf(dayOf(act.now)),
        });
      return true;
    }
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
    if (!comesBack) return true;
    // Theirs when their letter is the document; after the office returned it they are invited again, and only they send in confidence.
    const sender = (await recommendersOf(tx, document.id)).find(
      (one) => one.state === "arrived" || (file.is_confidential && one.state === "invited"),
    );
    if (sender !== undefined) await askSenderAgain(tx, act, { document, sender, secret });
    else
      await queueLetter(tx, act, {
        to: { account: document.accountId },
        words: documentInfected(documentName(year, document.kind), file.name, document.dueOn, document.id),
        about,
        fiscalYear: document.fiscalYear,
      });
    return true;
  });
}

/** Both are told what became of the letter; the recommender gets the link once more, and a week at least. */
async function askSenderAgain(
  tx: Transaction,
  act: Act,
  { document, sender, secret }: { document: AskedDocument; sender: Recommender; secret: string },
): Promise<void> {
  const application = await applicationById(tx, document.applicationId);
  const token = tokenOf(secret, sender.id);
  const lastDay = [document.dueOn, dayOf(act.now)].sort().at(-1)!;
  await tx
    .withTables<DocumentTables>()
    .updateTable("recommenders")
    .set({
      state: "invited",
      letter_wanted: false,
      token_hash: hashOfToken(token),
      letters: sql`letters + 1`,
      written_at: act.now,
      expires_at: startOfDay(addDays(lastDay, daysOfGrace + 1)),
      version: sql`version + 1`,
    })
    .where("id", "=", sender.id)
    .execute();
  const about = { kind: "document", id: document.id };
  const name = documentName(await yearOf(tx, document.fiscalYear), document.kind);
  await queueLetter(
    tx,
    act,
    {
      to: { account: document.accountId },
      words: recommendationInfected(name, sender.name, document.id),
      about,
      fiscalYear: document.fiscalYear,
    },
    {
      to: { email: sender.email, language: sender.language },
      words: recommenderInfected({
        recommender: sender.name,
        person: application?.fullName ?? "",
        lastDay: addDays(lastDay, daysOfGrace),
        token,
      }),
      about,
      fiscalYear: document.fiscalYear,
      isSecret: true, // Whoever has the link writes in somebody's name.
    },
  );
}
