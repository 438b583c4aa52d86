import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { addPages } from "./change-pages.server.ts";
import { ownDocument } from "./change-pages.server.ts";
import { removePage } from "./change-pages.server.ts";
import { isInformation } from "./information.ts";
import { lockDocument } from "./records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import { waitsForPerson } from "./rules.ts";
import { markSent } from "./send-document.server.ts";
import { typedText } from "./write-document.server.ts";
import { writeDocument } from "./write-document.server.ts";
import { sealedPlace } from "./write-document.server.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Vault } from "#platform/vault.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PageProblem } from "./change-pages.server.ts";
import type { AskedDocument } from "./document.ts";
import type { FileCare } from "./keep-file.server.ts";
import type { DocumentTables } from "./tables.ts";

export type AnswerProblem = PageProblem | Problem<"answer-needed" | "too-long" | "required" | "not-open">;

/** What somebody typed and chose for a question, and whether it goes to the office now. */
export interface AnswerToInformation {
  readonly answer: string;
  readonly files: readonly (ArrivedFile | null)[];
  /** A page to take out again; "" for none. */
  readonly removePage: string;
  readonly isSent: boolean;
}

/**
 * The person answers a question, in words, with files, or both. What is typed is kept first, sealed, whatever becomes of the files; with
 * `isSent` it then goes to the office. A second press changes nothing. Throws `NotFound` for a question that is not theirs.
 */
export async function answerInformation(
  act: Act,
  { vault, care }: { readonly vault: Vault; readonly care: FileCare },
  documentId: string,
  given: AnswerToInformation,
): Promise<Outcome<null, AnswerProblem>> {
  const asked = await ownDocument(act, documentId);
  if (!isInformation(asked.kind)) throw new NotFound("question");
  if (asked.state === "uploaded" && given.isSent) return done(null);
  const kept = await writeDocument(act, vault, documentId, { written: { answer: given.answer }, isSent: false });
  if (!kept.ok) return kept;
  if (given.removePage !== "") {
    const removed = await removePage(act, care, documentId, given.removePage);
    if (!removed.ok) return removed;
  }
  if (given.files.length > 0) {
    const added = await addPages(act, care, documentId, given.files, "original");
    if (!added.ok) return added;
  }
  return given.isSent ? await send(act, vault, documentId, given.answer) : done(null);
}

async function send(act: Act, vault: Vault, documentId: string, answer: string): Promise<Outcome<null, AnswerProblem>> {
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (document.state === "uploaded") return done(null);
    if (!waitsForPerson(document.state)) return refused({ code: "not-open" as const, field: null });
    const pages = await pagesOfDocument(tx, documentId);
    const plain = answer.replaceAll("\0", "").trim();
    if (plain === "" && pages.length === 0) return refused({ code: "answer-needed" as const, field: "answer" });
    await tx
      .withTables<DocumentTables>()
      .updateTable("documents")
      .set({
        written: plain === "" ? null : vault.seal(sealedPlace(documentId, "written"), JSON.stringify({ answer: plain })),
        version: sql`version + 1`,
      })
      .where("id", "=", documentId)
      .execute();
    await markSent(tx, act, document, { pages: pages.length });
    return done(null);
  });
}

/** The person's own words: what they typed so far, or with `isSent` what they sent last. "" when there is nothing. */
export async function ownAnswer(act: Act, vault: Vault, document: AskedDocument, isSent: boolean): Promise<string> {
  if (accountOf(act) !== document.accountId) throw new NotFound("question");
  return (await typedText(act, vault, document.id, isSent ? "written" : "draft"))?.answer ?? "";
}

/** What was answered in words, for the office, which reads it as it reads the application; "" when only files came. Drafts stay unread. */
export async function showAnswer(act: Act, vault: Vault, document: AskedDocument): Promise<string> {
  requirePermission(act, "read-applications");
  if (!isInformation(document.kind)) throw new NotFound("question");
  return (await typedText(act, vault, document.id, "written"))?.answer ?? "";
}
