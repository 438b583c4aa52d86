import { done } from "#platform/outcome.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { changeInquiryTo } from "./change-inquiry.server.ts";
import { changeInquiry } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Takes an inquiry into one's own hands; somebody else's may be taken over. */
export async function assignInquiryToMe(act: Act, deed: { id: string; version: number }) {
  const isDone = (_: unknown, { assignedTo, state }: { assignedTo: string | null; state: string }, by: string) =>
    assignedTo === by && state === "assigned";
  return changeInquiryTo(act, { ...deed, to: "assigned", isDone }, async (tx, inquiry, by) => {
    await changeInquiry(tx, inquiry, { state: "assigned", assignedTo: by });
    await writeHistory(tx, act, { what: "inquiry-assigned", about: { kind: "inquiry", id: inquiry.id }, fiscalYear: inquiry.fiscalYear });
    return done(null);
  });
}
