import { sql } from "kysely";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { ownDocument } from "./change-pages.server.ts";
import { lockDocument } from "./records.server.ts";
import { recommendersOf } from "./recommender-records.server.ts";
import { takesRecommender } from "./rules.ts";
import { waitsForPerson } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AskedDocument } from "./document.ts";
import type { NamedRecommender } from "./recommender.ts";
import type { DocumentTables } from "./tables.ts";

export type RecommenderProblem = Problem<"not-open" | "recommender-there" | "recommender-not-waited">;

/** How many people may be written to for one letter: the page is no way of sending letters to strangers. */
const recommendersMax = 5;
const lettersMax = 6;

/**
 * The person names who is to recommend them; the letter with the link goes out by the clockwork. One at a time: another one is named after
 * the first was cancelled. The same one twice is one.
 */
export async function nameRecommender(act: Act, documentId: string, named: NamedRecommender): Promise<Outcome<null, RecommenderProblem>> {
  await ownDocument(act, documentId);
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    if (!takesRecommender(document.kind) || !waitsForPerson(document.state)) return refused({ code: "not-open" as const, field: null });
    const earlier = await recommendersOf(tx, documentId);
    const live = earlier.find((one) => one.state === "invited" || one.state === "arrived");
    if (live?.email === named.email) return done(null);
    if (live !== undefined) return refused({ code: "recommender-there" as const, field: null });
    if (earlier.length >= recommendersMax) return refused({ code: "recommender-there" as const, field: null });
    const id = newId();
    await tx
      .withTables<DocumentTables>()
      .insertInto("recommenders")
      .values({
        id,
        document_id: documentId,
        account_id: document.accountId,
        fiscal_year: document.fiscalYear,
        ...named,
        state: "invited",
        letter_wanted: true,
        token_hash: null,
        letters: 0,
        invited_at: act.now,
        written_at: null,
        expires_at: null,
        opened_at: null,
        answered_at: null,
        policy_version: "",
        version: 1,
      })
      .execute();
    await note(tx, act, document, "recommender-named");
    return done(null);
  });
}

/** The person wishes no letter of this one any more; the link ends at once, and another one may be named. */
export async function cancelRecommender(act: Act, documentId: string): Promise<Outcome<null, RecommenderProblem>> {
  return await changeInvited(act, documentId, "recommender-cancelled", { state: "cancelled", letter_wanted: false });
}

/** The letter with the link goes out once more; it holds the same link. */
export async function writeAgain(act: Act, documentId: string): Promise<Outcome<null, RecommenderProblem>> {
  return await changeInvited(act, documentId, "recommender-written-again", { letter_wanted: true });
}

async function changeInvited(
  act: Act,
  documentId: string,
  what: string,
  change: { state?: "cancelled"; letter_wanted: boolean },
): Promise<Outcome<null, RecommenderProblem>> {
  await ownDocument(act, documentId);
  return await act.db.transaction(async (tx) => {
    const document = await lockDocument(tx, documentId);
    const live = (await recommendersOf(tx, documentId)).find((one) => one.state === "invited");
    if (live === undefined) return refused({ code: "recommender-not-waited" as const, field: null });
    if (change.letter_wanted && (live.letterWanted || live.letters >= lettersMax)) return done(null);
    await tx
      .withTables<DocumentTables>()
      .updateTable("recommenders")
      .set({ ...change, version: sql`version + 1` })
      .where("id", "=", live.id)
      .execute();
    await note(tx, act, document, what);
    return done(null);
  });
}

async function note(tx: Transaction, act: Act, document: AskedDocument, what: string): Promise<void> {
  await writeHistory(tx, act, {
    what,
    about: { kind: "document", id: document.id },
    fiscalYear: document.fiscalYear,
    subjectAccount: document.accountId,
    facts: { document: document.kind },
  });
}
