import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { answersOf } from "#program/intern-applications/submit-application.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { ownDocument } from "./change-pages.server.ts";
import { documentById } from "./records.server.ts";
import { lockDocument } from "./records.server.ts";
import { readingRight } from "./rules.ts";
import { waitsForPerson } from "./rules.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { markSent } from "./send-document.server.ts";
import { resumeFrom } from "./written-forms.ts";
import { writtenForms } from "./written-forms.ts";
import { writtenProblems } from "./written-forms.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Vault } from "#platform/vault.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AskedDocument } from "./document.ts";
import type { DocumentTables } from "./tables.ts";
import type { Written } from "./written-forms.ts";

export type WriteProblem = Problem<"not-open" | "required" | "too-long">;

/** For which place a typed text is sealed: what was moved elsewhere does not open. */
export const sealedPlace = (documentId: string, column: "draft" | "written") => `document ${documentId} ${column}`;

/**
 * Keeps what the person typed, sealed; with `isSent` it becomes the document in one press and waits for the office. A draft may be
 * incomplete. Throws `NotFound` for a document that is not theirs or of a kind that is not typed.
 */
export async function writeDocument(
  act: Act,
  vault: Vault,
  documentId: string,
  { written, isSent }: { readonly written: Written; readonly isSent: boolean },
): Promise<Outcome<null, WriteProblem>> {
  const asked = await ownDocument(act, documentId);
  const form = found(writtenForms[asked.kind], "form of this kind");
  const plain = JSON.stringify(Object.fromEntries(form.fields.map(({ name }) => [name, (written[name] ?? "").replaceAll("\0", "")])));
  const problems = writtenProblems(form, written).filter((problem) => isSent || problem.code === "too-long");
  if (problems.length > 0) return refused(...problems);
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (!waitsForPerson(document.state)) return refused({ code: "not-open" as const, field: null });
    await tx
      .withTables<DocumentTables>()
      .updateTable("documents")
      .set({
        draft: vault.seal(sealedPlace(documentId, "draft"), plain),
        version: sql`version + 1`,
        ...(isSent ? { written: vault.seal(sealedPlace(documentId, "written"), plain) } : {}),
      })
      .where("id", "=", documentId)
      .execute();
    if (isSent) await markSent(tx, act, document, { pages: 0 });
    return done(null);
  });
}

/** What the person has typed so far for a document, or for a résumé what their application says. */
export async function showDraft(act: Act, vault: Vault, documentId: string): Promise<{ document: AskedDocument; written: Written }> {
  const document = await ownDocument(act, documentId);
  found(writtenForms[document.kind], "form of this kind");
  return await act.db.transaction(async (tx) => {
    const sealed = await sealedOf(tx, documentId, "draft");
    if (sealed !== null) return { document, written: opened(vault, documentId, "draft", sealed) };
    if (document.kind !== "resume") return { document, written: {} };
    return { document, written: resumeFrom(answersOf(await sectionsOf(tx, document.applicationId)), "") };
  });
}

/**
 * What was typed and sent, for its person, the desk of the office that reads its kind, and — where the database shows it, with its `record` of provision in the same
 * transaction — a company. Opening by anybody else is history. Null for a document of files.
 */
export async function openWritten(
  act: Act,
  vault: Vault,
  documentId: string,
  record?: (tx: Transaction, document: AskedDocument) => Promise<void>,
): Promise<{ document: AskedDocument; written: Written } | null> {
  if (act.who.kind !== "office" && act.who.kind !== "intern" && record === undefined) throw new NotAllowed("document");
  return await act.db.transaction(async (tx) => {
    const document = found(await documentById(tx, documentId), "document");
    const sealed = document.isWritten ? await sealedOf(tx, documentId, "written") : null;
    if (sealed === null) return null;
    if (act.who.kind === "office") requirePermission(act, readingRight(await yearOf(tx, document.fiscalYear), document.kind));
    if (record !== undefined) await record(tx, document);
    if (act.who.accountId !== document.accountId)
      await writeHistory(tx, act, {
        what: "document-opened",
        about: { kind: "document", id: document.id },
        fiscalYear: document.fiscalYear,
        facts: { document: document.kind },
      });
    return { document, written: opened(vault, documentId, "written", sealed) };
  });
}

/** What was typed into one of the two places of a document; null when nothing was, or nothing is there for this reader. */
export async function typedText(act: Act, vault: Vault, documentId: string, column: "draft" | "written"): Promise<Written | null> {
  return await act.db.transaction(async (tx) => {
    const sealed = await sealedOf(tx, documentId, column);
    return sealed === null ? null : opened(vault, documentId, column, sealed);
  });
}

async function sealedOf(tx: Transaction, documentId: string, column: "draft" | "written"): Promise<string | null> {
  const row = await tx.withTables<DocumentTables>().selectFrom("documents").select(column).where("id", "=", documentId).executeTakeFirst();
  return (row as Readonly<Record<string, string | null>> | undefined)?.[column] ?? null;
}

function opened(vault: Vault, documentId: string, column: "draft" | "written", sealed: string): Written {
  return JSON.parse(vault.open(sealedPlace(documentId, column), sealed).toString("utf8")) as Written;
}
