import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { isReadable } from "#program/documents/rules.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { proofsOf } from "./proof-records.server.ts";
import { changeById } from "./records.server.ts";
import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { OpenedDocument } from "#program/documents/open-document.server.ts";

/**
 * Opens a file that proves a change, for somebody who may decide it; that it was opened is history. Throws `NotFound` for a proof that is
 * not of this change, was not looked at by the scanner yet, or was deleted.
 */
export async function openProof(act: Act, files: Files, changeId: string, proofId: string): Promise<OpenedDocument> {
  requirePermission(act, "screen-documents");
  const file = await act.db.transaction(async (tx) => {
    const change = await changeById(tx, changeId);
    const proof = found(
      (await proofsOf(tx, change.id)).find((one) => one.id === proofId && isReadable(one.file.scanState)),
      "proof of a change",
    );
    await writeHistory(tx, act, {
      what: "change-proof-opened",
      about: { kind: "intern-application", id: change.applicationId },
      fiscalYear: change.fiscalYear,
      subjectAccount: change.accountId,
      facts: { change: change.what },
    });
    return proof.file;
  });
  return { file, stream: found(await files.get(file.id), "file").stream };
}
