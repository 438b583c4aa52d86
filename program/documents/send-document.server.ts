import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { isInformation } from "./information.ts";
import { ownDocument } from "./change-pages.server.ts";
import { lockDocument } from "./records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import { deedOf } from "./rules.ts";
import { waitsForPerson } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AskedDocument } from "./document.ts";
import type { DocumentTables } from "./tables.ts";

export type SendProblem = Problem<"file-needed" | "not-open">;

/** The person sends the pages as they stand. A second press changes nothing. Throws `NotFound` for a document that is not theirs. */
export async function sendDocument(act: Act, documentId: string): Promise<Outcome<null, SendProblem>> {
  await ownDocument(act, documentId);
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (document.state === "uploaded") return done(null);
    if (!waitsForPerson(document.state)) return refused({ code: "not-open" as const, field: null });
    const pages = await pagesOfDocument(tx, documentId);
    if (!pages.some((page) => page.part === "original")) return refused({ code: "file-needed" as const, field: "file" });
    await markSent(tx, act, document, { pages: pages.length });
    return done(null);
  });
}

/** The document waits for the office from now on. */
export async function markSent(tx: Transaction, act: Act, document: AskedDocument, facts: Readonly<Record<string, number>>): Promise<void> {
  await tx
    .withTables<DocumentTables>()
    .updateTable("documents")
    .set({ state: "uploaded", uploaded_at: act.now, version: sql`version + 1` })
    .where("id", "=", document.id)
    .execute();
  await writeHistory(tx, act, {
    what: isInformation(document.kind) ? "information-answered" : document.uploadedAt === null ? "document-uploaded" : "document-replaced",
    about: { kind: "document", id: document.id },
    fiscalYear: document.fiscalYear,
    subjectAccount: document.accountId,
    facts: { document: document.kind, ...facts },
  });
}

/** The person takes back what they sent, to change it, as long as nobody decided. The day until which it should be there stays. */
export async function takeBackDocument(act: Act, documentId: string): Promise<Outcome<null, SendProblem>> {
  await ownDocument(act, documentId);
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (waitsForPerson(document.state)) return done(null);
    if (document.state !== "uploaded") return refused({ code: "not-open" as const, field: null });
    await tx
      .withTables<DocumentTables>()
      .updateTable("documents")
      .set({ state: "asked", version: sql`version + 1` })
      .where("id", "=", document.id)
      .execute();
    await writeHistory(tx, act, {
      what: deedOf(document.kind, "taken-back"),
      about: { kind: "document", id: document.id },
      fiscalYear: document.fiscalYear,
      subjectAccount: document.accountId,
      facts: { document: document.kind },
    });
    return done(null);
  });
}
