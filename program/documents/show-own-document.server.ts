import { found } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { applicationOfPerson } from "#program/intern-applications/records.server.ts";
import { latestApplicationOf } from "#program/intern-applications/records.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { documentById } from "./records.server.ts";
import { documentsOf } from "./records.server.ts";
import { recommendersOf } from "./recommender-records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AskedDocument } from "./document.ts";
import type { Recommender } from "./recommender.ts";
import type { DocumentPage } from "./document.ts";

/** A document asked of the actor, with its pages and the country where they said they live. Throws `NotFound` for one that is not theirs. */
export async function showOwnDocument(
  act: Act,
  documentId: string,
): Promise<{
  document: AskedDocument;
  pages: readonly DocumentPage[];
  recommenders: readonly Recommender[];
  year: ProgramYear;
  residence: string;
}> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const document = found(await documentById(tx, documentId), "document");
    if (document.accountId !== accountId) throw new NotFound("document");
    return {
      document,
      pages: await pagesOfDocument(tx, documentId),
      recommenders: await recommendersOf(tx, documentId),
      year: await yearOf(tx, document.fiscalYear),
      residence: (await applicationById(tx, document.applicationId))?.residence ?? "",
    };
  });
}

/** The documents asked of the actor for this year's application, else the latest; null before they start one. */
export async function showOwnDocuments(act: Act): Promise<{ documents: readonly AskedDocument[]; year: ProgramYear } | null> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const now = await applicationOfPerson(tx, accountId, await currentFiscalYear(tx, act.now));
    const application = now ?? (await latestApplicationOf(tx, accountId));
    if (application === null) return null;
    return { documents: await documentsOf(tx, application.id), year: await yearOf(tx, application.fiscalYear) };
  });
}
