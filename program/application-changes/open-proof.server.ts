import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
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

/**
 * Opens a file that the acting person sent themselves, to see what the office will see. Throws `NotFound` for anybody else's, for one that the
 * scanner has not looked at yet, and for one that was deleted. Their own look at their own paper is no history.
 */
export async function openOwnProof(act: Act, files: Files, changeId: string, proofId: string): Promise<OpenedDocument> {
  const accountId = accountOf(act);
  const proof = await act.db.transaction(async (tx) => {
    const change = await changeById(tx, changeId);
    found(change.accountId === accountId ? true : null, "proof of a change");
    return found(
      (await proofsOf(tx, change.id)).find((one) => one.id === proofId && isReadable(one.file.scanState)),
      "proof of a change",
    );
  });
  return { file: proof.file, stream: found(await files.get(proof.file.id), "file").stream };
}
