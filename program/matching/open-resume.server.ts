import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { isOnHold } from "#program/host-companies/position-records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { hostCompany } from "#program/host-companies/records.server.ts";
import { openDocument } from "#program/documents/open-document.server.ts";
import { recordProvision } from "#program/third-party-provision/record-provision.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { candidateRows } from "./candidate-rows.server.ts";
import { recommendationById } from "./records.server.ts";
import { liveStates } from "./states.ts";
import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import { openWritten } from "#program/documents/write-document.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Vault } from "#platform/vault.server.ts";
import type { AskedDocument } from "#program/documents/document.ts";
import type { Written } from "#program/documents/written-forms.ts";
import type { OpenedDocument } from "#program/documents/open-document.server.ts";

/**
 * Opens the accepted résumé of a live candidate for the company, written into the record of provisions in the same transaction.
 * Throws `NotFound` for any other document, any other company, and a company on hold.
 */
export async function openResume(
  act: Act,
  files: Files,
  recommendationId: string,
  documentId: string,
  pageId: string | null = null,
): Promise<OpenedDocument> {
  return await openDocument(act, files, { documentId, pageId }, recordOf(act, recommendationId));
}

/** The same of a résumé that was typed in the product; null when it was uploaded. */
export async function openWrittenResume(
  act: Act,
  vault: Vault,
  recommendationId: string,
  documentId: string,
): Promise<{ document: AskedDocument; written: Written } | null> {
  return await openWritten(act, vault, documentId, recordOf(act, recommendationId));
}

/** Writes down that the company saw the résumé. Throws `NotFound` when it is not one of its live candidates'. */
function recordOf(act: Act, recommendationId: string): (tx: Transaction, document: AskedDocument) => Promise<void> {
  const companyId = companyOf(act, "see-candidates");
  return async (tx, document) => {
    const recommendation = await recommendationById(tx, recommendationId);
    const isPaused = await isOnHold(tx, await positionById(tx, recommendation.positionId));
    const rows = isPaused ? [] : await candidateRows(tx, { recommendationId });
    const row = found(
      rows.find((one) => one.applicationId === document.applicationId && liveStates.includes(one.state)),
      "candidate",
    );
    const company = await hostCompany(tx, companyId);
    const year = await yearOf(tx, recommendation.fiscalYear);
    await recordProvision(tx, act, {
      fiscalYear: recommendation.fiscalYear,
      subjectAccount: row.accountId,
      recipient: { kind: "host-company", name: company.name, companyId, accountId: accountOf(act) },
      purpose: "hosting",
      items: ["resume"],
      means: "view",
      policyVersion: year.privacy.textVersion,
      about: { kind: "match", id: row.id },
    });
  };
}
