import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { NotFound } from "#platform/refusals.ts";
import { isInformation } from "./information.ts";
import { isWithoutAnswerReason } from "./information.ts";
import { informationAccepted } from "./information-letters.ts";
import { informationClosed } from "./information-letters.ts";
import { informationReturned } from "./information-letters.ts";
import { deedOf } from "./rules.ts";
import { documentMayBecome } from "./rules.ts";
import { decidingRight } from "./rules.ts";
import { documentName } from "./rules.ts";
import { isReadable } from "./rules.ts";
import { lockDocument } from "./records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import { documentAccepted } from "./letters.ts";
import { documentReturned } from "./letters.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AskedDocument } from "./document.ts";
import type { DocumentTables } from "./tables.ts";

/** changed-meanwhile: the person replaced the file, or a colleague decided, after this page was opened. */
export type DecideProblem = Problem<"changed-meanwhile" | "not-to-decide" | "not-scanned-yet" | "reason-needed" | "why-needed">;

/** The least days that a person gets to send a document again. */
const daysToSendAgain = 7;

/** The decision of the office on one document; `version` is the one that was on the screen. Deciding the same again changes nothing. */
export interface DocumentToDecide {
  readonly documentId: string;
  readonly version: number;
}

/** The office accepts an uploaded document and tells the person. */
export async function acceptDocument(act: Act, { documentId, version }: DocumentToDecide): Promise<Outcome<null, DecideProblem>> {
  return await decide(act, documentId, version, "accepted", {}, async (tx, document) => {
    const name = documentName(await yearOf(tx, document.fiscalYear), document.kind);
    return isInformation(document.kind) ? informationAccepted(name) : documentAccepted(name);
  });
}

/** The office sends an uploaded document back with what to change, written for the person; they get at least a week. */
export async function returnDocument(
  act: Act,
  { documentId, version, reason }: DocumentToDecide & { readonly reason: string },
): Promise<Outcome<null, DecideProblem>> {
  requirePermission(act, "see-documents");
  if (reason.trim() === "") return refused({ code: "reason-needed" as const, field: "reason" });
  const atLeast = addDays(dayOf(act.now), daysToSendAgain);
  return await decide(act, documentId, version, "returned", { return_reason: reason.trim(), dueAtLeast: atLeast }, async (tx, document) => {
    const name = documentName(await yearOf(tx, document.fiscalYear), document.kind);
    const words = isInformation(document.kind) ? informationReturned : documentReturned;
    return words(name, document.dueOn > atLeast ? document.dueOn : atLeast, reason.trim(), document.id);
  });
}

/**
 * The office no longer needs a document; the person sees it, and may be asked for it anew. Throws `NotFound` for a question: going on without
 * its answer has a reason and a letter (`goOnWithoutAnswer`).
 */
export async function waiveDocument(act: Act, { documentId, version }: DocumentToDecide): Promise<Outcome<null, DecideProblem>> {
  return await decide(act, documentId, version, "waived", {}, async (_, document) => {
    if (isInformation(document.kind)) throw new NotFound("document");
    return null;
  });
}

/**
 * A member of staff goes on without the answer to a question, for a reason of the list: also the decision on a question whose day is over.
 * The person is told; it may be asked anew. Throws `NotFound` for a document that is no question.
 */
export async function goOnWithoutAnswer(
  act: Act,
  { documentId, version, reason }: DocumentToDecide & { readonly reason: string },
): Promise<Outcome<null, DecideProblem>> {
  requirePermission(act, "ask-for-documents");
  if (!isWithoutAnswerReason(reason)) return refused({ code: "why-needed" as const, field: "why" });
  return await decide(
    act,
    documentId,
    version,
    "waived",
    {},
    async (tx, document) => {
      if (!isInformation(document.kind)) throw new NotFound("question");
      return informationClosed(documentName(await yearOf(tx, document.fiscalYear), document.kind), reason);
    },
    { reason },
  );
}

async function decide(
  act: Act,
  documentId: string,
  version: number,
  to: "accepted" | "returned" | "waived",
  more: { return_reason?: string; dueAtLeast?: Day },
  letterOf: (tx: Transaction, document: AskedDocument) => Promise<ReturnType<typeof documentAccepted> | null>,
  facts: Readonly<Record<string, string>> = {},
): Promise<Outcome<null, DecideProblem>> {
  requirePermission(act, to === "waived" ? "ask-for-documents" : "see-documents");
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (to !== "waived") requirePermission(act, decidingRight(await yearOf(tx, document.fiscalYear), document.kind));
    if (document.state === to && (to !== "returned" || document.returnReason === more.return_reason)) return done(null);
    if (document.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (!documentMayBecome(document.state, to)) return refused({ code: "not-to-decide" as const, field: null });
    if (to === "accepted" && (await pagesOfDocument(tx, document.id)).some((page) => !isReadable(page.file.scanState)))
      return refused({ code: "not-scanned-yet" as const, field: null });
    const { dueAtLeast, return_reason } = more;
    await tx
      .withTables<DocumentTables>()
      .updateTable("documents")
      .set({ state: to, decided_by: accountOf(act), decided_at: act.now, version: sql`version + 1` })
      .$if(return_reason !== undefined, (update) => update.set({ return_reason: return_reason ?? "" }))
      .$if(dueAtLeast !== undefined && dueAtLeast > document.dueOn, (update) => update.set({ due_on: dueAtLeast ?? document.dueOn }))
      .where("id", "=", document.id)
      .execute();
    if (to === "returned")
      await tx
        .withTables<DocumentTables>()
        .updateTable("recommenders")
        .set({ state: "invited", letter_wanted: true }) // Whoever wrote it is asked for another copy, by the same link.
        .where("document_id", "=", document.id)
        .where("state", "=", "arrived")
        .execute();
    const about = { kind: "document", id: document.id };
    await writeHistory(tx, act, {
      what: deedOf(document.kind, to),
      about,
      fiscalYear: document.fiscalYear,
      subjectAccount: document.accountId,
      facts: { document: document.kind, ...facts },
    });
    const words = await letterOf(tx, document);
    if (words !== null) await queueLetter(tx, act, { to: { account: document.accountId }, words, about, fiscalYear: document.fiscalYear });
    return done(null);
  });
}
