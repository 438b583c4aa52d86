import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { takeAway } from "./change-pages.server.ts";
import { writePages } from "./change-pages.server.ts";
import { forget } from "./keep-file.server.ts";
import { storeArrivals } from "./keep-file.server.ts";
import { recommendationArrived } from "./recommender-letters.ts";
import { recommendationDeclined } from "./recommender-letters.ts";
import { recommenderThanked } from "./recommender-letters.ts";
import { lockDocument } from "./records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import { hashOfToken } from "./recommender-records.server.ts";
import { recommenderColumns } from "./recommender-records.server.ts";
import { recommenderFrom } from "./recommender-records.server.ts";
import { documentName } from "./rules.ts";
import { isForPerson } from "./rules.ts";
import { waitsForPerson } from "./rules.ts";
import { markSent } from "./send-document.server.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AskedDocument } from "./document.ts";
import type { DocumentPage } from "./document.ts";
import type { FileProblemCode } from "./inspect-file.server.ts";
import type { FileCare } from "./keep-file.server.ts";
import type { Recommendation } from "./recommender.ts";
import type { DocumentTables } from "./tables.ts";

export type RecommendationProblem = Problem<FileProblemCode | "consent-needed" | "link-over">;

interface Found extends Recommendation {
  readonly document: AskedDocument;
  readonly year: ProgramYear;
}

/**
 * What stands behind a recommender's link; the first look is noted. In the hands of the clockwork, since whoever holds the link has no
 * account. Throws `NotFound` for a link that was never given out.
 */
export async function seeRecommendation(act: Act, token: string): Promise<Recommendation & { readonly year: ProgramYear }> {
  return await act.db.transaction(async (tx) => {
    const seen = await behind(tx, act, token);
    if (seen.recommender.openedAt === null)
      await tx
        .withTables<DocumentTables>()
        .updateTable("recommenders")
        .set({ opened_at: act.now })
        .where("id", "=", seen.recommender.id)
        .execute();
    return seen;
  });
}

/**
 * The recommender sends the letter. It becomes the document, waits for the office, and is kept from the person where the year does not
 * say that they may read it; the person is told that it came. A second time, as long as nobody decided, it takes the place of the first.
 */
export async function sendRecommendation(
  act: Act,
  care: FileCare,
  token: string,
  sent: { readonly file: ArrivedFile | null; readonly hasConsent: boolean },
): Promise<Outcome<null, RecommendationProblem>> {
  const before = await act.db.transaction(async (tx) => await behind(tx, act, token));
  if (before.standing !== "open") return refused({ code: "link-over" as const, field: null });
  if (!sent.hasConsent) return refused({ code: "consent-needed" as const, field: "consent" });
  const stored = await storeArrivals(care, [sent.file], act.now);
  if (!stored.ok) return refused({ code: stored.code, field: "file" });
  let replaced: readonly DocumentPage[] = [];
  let isKept = false;
  try {
    const outcome = await act.db.transaction(async (tx) => {
      const { recommender, document, year, standing, personName } = await behind(tx, act, token);
      if (standing !== "open") return refused({ code: "link-over" as const, field: null });
      replaced = await pagesOfDocument(tx, document.id);
      await takeAway(tx, replaced);
      const isConfidential = !isForPerson(year, document.kind);
      await writePages(tx, act, document, { part: "original", from: 1, stored: stored.value, isConfidential });
      await markSent(tx, act, document, { pages: 1 });
      await tx
        .withTables<DocumentTables>()
        .updateTable("recommenders")
        .set({
          state: "arrived",
          answered_at: act.now,
          policy_version: year.privacy.textVersion,
          letter_wanted: false,
          version: sql`version + 1`,
        })
        .where("id", "=", recommender.id)
        .execute();
      const about = { kind: "document", id: document.id };
      await queueLetter(
        tx,
        act,
        {
          to: { account: document.accountId },
          words: recommendationArrived(documentName(year, document.kind), recommender.name, document.id),
          about,
          fiscalYear: document.fiscalYear,
        },
        {
          to: { email: recommender.email, language: recommender.language },
          words: recommenderThanked(recommender.name, personName),
          about,
          fiscalYear: document.fiscalYear,
        },
      );
      return done(null);
    });
    isKept = outcome.ok;
    return outcome;
  } finally {
    if (!isKept) await forget(care, stored.value);
    else
      await forget(
        care,
        replaced.map((page) => page.file),
      );
  }
}

/** The recommender would rather not; the person is told at once, so that they can name somebody else. */
export async function declineRecommendation(act: Act, token: string): Promise<Outcome<null, RecommendationProblem>> {
  return await act.db.transaction(async (tx) => {
    const { recommender, document, year, standing } = await behind(tx, act, token);
    if (standing === "declined") return done(null);
    if (standing !== "open") return refused({ code: "link-over" as const, field: null });
    await tx
      .withTables<DocumentTables>()
      .updateTable("recommenders")
      .set({ state: "declined", answered_at: act.now, letter_wanted: false, version: sql`version + 1` })
      .where("id", "=", recommender.id)
      .execute();
    const about = { kind: "document", id: document.id };
    await writeHistory(tx, act, {
      what: "recommender-declined",
      about,
      fiscalYear: document.fiscalYear,
      subjectAccount: document.accountId,
      facts: { document: document.kind },
    });
    await queueLetter(tx, act, {
      to: { account: document.accountId },
      words: recommendationDeclined(documentName(year, document.kind), recommender.name, document.id),
      about,
      fiscalYear: document.fiscalYear,
    });
    return done(null);
  });
}

async function behind(tx: Transaction, act: Act, token: string): Promise<Found> {
  const row = found(
    await tx
      .withTables<DocumentTables>()
      .selectFrom("recommenders")
      .select(recommenderColumns)
      .where("token_hash", "=", hashOfToken(token))
      .executeTakeFirst(),
    "recommendation",
  );
  const recommender = recommenderFrom(row);
  const document = await lockDocument(tx, recommender.documentId);
  const application = found(await applicationById(tx, document.applicationId), "intern application");
  const isOver = recommender.expiresAt === null || recommender.expiresAt <= act.now || !waitsForPerson(document.state);
  const standing = recommender.state !== "invited" ? recommender.state : isOver ? "over" : "open";
  return {
    recommender,
    personName: application.fullName,
    kind: document.kind,
    dueOn: document.dueOn,
    standing,
    document,
    year: await yearOf(tx, document.fiscalYear),
  };
}
