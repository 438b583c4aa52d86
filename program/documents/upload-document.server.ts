import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { ownDocument } from "./change-pages.server.ts";
import { takeAway } from "./change-pages.server.ts";
import { writePages } from "./change-pages.server.ts";
import { forget } from "./keep-file.server.ts";
import { storeArrivals } from "./keep-file.server.ts";
import { lockDocument } from "./records.server.ts";
import { pagesOfDocument } from "./records.server.ts";
import { documentMayBecome } from "./rules.ts";
import { markSent } from "./send-document.server.ts";
import { takeBackDocument } from "./send-document.server.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PageProblem } from "./change-pages.server.ts";
import type { DocumentPage } from "./document.ts";
import type { KeptFile } from "./document.ts";
import type { FileCare } from "./keep-file.server.ts";

/**
 * The person sends a document that is one file, in one step; it takes the place of every page that was there, until the document is
 * accepted. The bytes are stored first and taken away again when the deed fails, so that no row points to nothing.
 * Throws `NotFound` for a document that is not theirs.
 */
export async function uploadDocument(
  act: Act,
  care: FileCare,
  documentId: string,
  file: ArrivedFile | null,
): Promise<Outcome<KeptFile, PageProblem>> {
  const asked = await ownDocument(act, documentId);
  if (!documentMayBecome(asked.state, "uploaded")) return refused({ code: "not-open" as const, field: null });
  const stored = await storeArrivals(care, [file], act.now);
  if (!stored.ok) return refused({ code: stored.code, field: "file" });
  const [kept] = stored.value;
  let replaced: readonly DocumentPage[] = [];
  let isKept = false;
  try {
    await takeBackDocument(act, documentId); // Pages change only while a document waits for its person.
    const outcome = await act.db.transaction(async (tx) => {
      const document = await lockDocument(tx, documentId);
      if (document.state === "uploaded" || !documentMayBecome(document.state, "uploaded"))
        return refused({ code: "not-open" as const, field: null });
      replaced = await pagesOfDocument(tx, documentId);
      await takeAway(tx, replaced);
      await writePages(tx, act, document, { part: "original", from: 1, stored: stored.value });
      await markSent(tx, act, document, { pages: 1 });
      return done(kept!);
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
