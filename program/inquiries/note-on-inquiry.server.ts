import { newId } from "#platform/ids.ts";
import { isId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { inquiryById } from "./records.server.ts";
import { keepNote } from "./records.server.ts";
import { notesOf } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Writes a note that stays in the office, in whatever state the inquiry is. The same note pressed twice is one. */
export async function noteOnInquiry(act: Act, { id, body }: { id: string; body: string }): Promise<Outcome<null>> {
  requirePermission(act, "answer-inquiries");
  const by = accountOf(act);
  return act.db.transaction(async (tx) => {
    const inquiry = found(isId(id) ? await inquiryById(tx, id, { lock: true }) : null, "inquiry"); // The lock lets two presses come one after the other.
    const last = (await notesOf(tx, inquiry.id)).at(-1);
    if (last?.body !== body || last.writtenBy !== by) await keepNote(tx, id, { id: newId(), body, writtenBy: by, writtenAt: act.now });
    return done(null);
  });
}
