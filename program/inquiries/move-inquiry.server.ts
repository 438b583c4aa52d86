import { done } from "#platform/outcome.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { changeInquiryTo } from "./change-inquiry.server.ts";
import { changeInquiry } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Where the office may put an inquiry without answering it. */
export type InquiryPlace = "closed" | "reopened" | "spam" | "duplicate";

/** Closes an inquiry, puts it aside as spam or duplicate, or takes it up again. The sender hears nothing of it. */
export async function moveInquiry(act: Act, deed: { id: string; version: number; to: InquiryPlace }) {
  return changeInquiryTo(act, { ...deed, isDone: (_, inquiry) => inquiry.state === deed.to }, async (tx, inquiry) => {
    await changeInquiry(tx, inquiry, { state: deed.to });
    await writeHistory(tx, act, {
      what: `inquiry-${deed.to}`,
      about: { kind: "inquiry", id: inquiry.id },
      fiscalYear: inquiry.fiscalYear,
      facts: { from: inquiry.state },
    });
    return done(null);
  });
}
