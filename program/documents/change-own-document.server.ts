import { refused } from "#platform/outcome.ts";
import { done } from "#platform/outcome.ts";
import { addPages } from "./change-pages.server.ts";
import { movePage } from "./change-pages.server.ts";
import { removePage } from "./change-pages.server.ts";
import { recommendersOf } from "./recommender-records.server.ts";
import { sendDocument } from "./send-document.server.ts";
import { takeBackDocument } from "./send-document.server.ts";
import { uploadDocument } from "./upload-document.server.ts";
import type { ArrivedFile } from "#platform/arrived-file.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PageProblem } from "./change-pages.server.ts";
import type { FileCare } from "./keep-file.server.ts";

/** What somebody wishes to do with their document, as its page says it. */
export interface DocumentWish {
  /** add, send, up, down, remove, take-back; anything else: the first file becomes the document and is sent. */
  readonly intent: string;
  readonly pageId: string;
  readonly originals: readonly ArrivedFile[];
  readonly translations: readonly ArrivedFile[];
}

/** Does what the person wishes with their own document. "send" adds what was chosen with it and then sends all there is. */
export async function changeOwnDocument(
  act: Act,
  care: FileCare,
  documentId: string,
  wish: DocumentWish,
): Promise<Outcome<null, PageProblem>> {
  // What a recommender sent is theirs; the office alone decides on it.
  const byOther = await act.db.transaction(async (tx) => (await recommendersOf(tx, documentId)).some((one) => one.state === "arrived"));
  if (byOther) return refused({ code: "not-open" as const, field: null });
  if (wish.intent === "up" || wish.intent === "down") return await movePage(act, documentId, wish.pageId, wish.intent === "up" ? -1 : 1);
  if (wish.intent === "remove") return await removePage(act, care, documentId, wish.pageId);
  if (wish.intent === "take-back") return await takeBackDocument(act, documentId);
  if (wish.intent !== "add" && wish.intent !== "send") {
    const sent = await uploadDocument(act, care, documentId, wish.originals[0] ?? null);
    return sent.ok ? done(null) : sent;
  }
  const isEmpty = wish.originals.length + wish.translations.length === 0;
  if (wish.originals.length > 0 || (isEmpty && wish.intent === "add")) {
    const added = await addPages(act, care, documentId, wish.originals, "original");
    if (!added.ok) return added;
  }
  if (wish.translations.length > 0) {
    const added = await addPages(act, care, documentId, wish.translations, "translation");
    if (!added.ok) return added;
  }
  return wish.intent === "send" ? await sendDocument(act, documentId) : done(null);
}
