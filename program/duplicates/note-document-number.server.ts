import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { documentById } from "#program/documents/records.server.ts";
import { pagesOfDocument } from "#program/documents/records.server.ts";
import { isReadable } from "#program/documents/rules.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { isCountry } from "#program/year/countries.ts";
import { keyedMarks } from "./keyed-marks.server.ts";
import { normalDocumentNumber } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DuplicateTables } from "./tables.ts";

export type DocumentNumberProblem = Problem<"choice-unknown" | "number-unreadable" | "no-copy">;

/**
 * Somebody of the office who has the copy of a passport before them notes its number as a mark of likely duplicates. Only a keyed
 * fingerprint of country and number is kept; the number is neither stored nor written into the history. Noted again, it takes the place of
 * the one before. Throws `NotFound`.
 */
export async function noteDocumentNumber(
  act: Act,
  secret: string,
  noted: { readonly documentId: string; readonly country: string; readonly number: string },
): Promise<Outcome<null, DocumentNumberProblem>> {
  requirePermission(act, "ask-for-documents");
  const number = normalDocumentNumber(noted.number);
  if (!isCountry(noted.country)) return refused({ code: "choice-unknown" as const, field: "country" });
  if (number === "") return refused({ code: "number-unreadable" as const, field: "number" });
  const marks = keyedMarks(secret);
  return await act.db.transaction(async (tx) => {
    const document = found(await documentById(tx, noted.documentId), "document");
    const pages = await pagesOfDocument(tx, document.id);
    if (document.kind !== "passport" || !pages.some((page) => isReadable(page.file.scanState)))
      return refused({ code: "no-copy" as const, field: null });
    const row = {
      fingerprint: marks.of(`document ${document.fiscalYear} ${noted.country} ${number}`),
      key_id: marks.keyId,
      noted_by: accountOf(act),
      noted_at: act.now,
    };
    await tx
      .withTables<DuplicateTables>()
      .insertInto("document_numbers")
      .values({ ...row, application_id: document.applicationId, account_id: document.accountId, fiscal_year: document.fiscalYear })
      .onConflict((conflict) => conflict.column("application_id").doUpdateSet(row))
      .execute();
    await writeHistory(tx, act, {
      what: "document-number-noted",
      about: { kind: "intern-application", id: document.applicationId },
      fiscalYear: document.fiscalYear,
      subjectAccount: document.accountId,
    });
    return done(null);
  });
}

/** When the number of an application's passport was noted, or null. */
export async function documentNumberNotedAt(tx: Transaction, applicationId: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date }>`select noted_at as at from document_numbers where application_id = ${applicationId}`.execute(tx);
  return rows[0]?.at ?? null;
}
