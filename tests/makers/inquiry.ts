import { assert } from "#platform/assert.ts";
import { sendInquiry } from "#program/inquiries/send-inquiry.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InquiryAnswers } from "#program/inquiries/inquiry.ts";

/** Answers that meet every rule; a test names only what it is about. */
export function inquiryAnswers(changes: Partial<InquiryAnswers> = {}): InquiryAnswers {
  const email = changes.email ?? "kakuu@kakuu-seiki.example";
  return {
    name: "架空 太郎",
    email,
    emailAgain: email,
    country: "JP",
    countryOther: "",
    telephone: "052-000-0000",
    senderKind: "corporation",
    topic: "host-application",
    details: "オンライン型での受入れについて教えてください。",
    consent: "yes",
    ...changes,
  };
}

/** An inquiry that was sent; gives its receipt. */
export async function aSentInquiry(act: Act, changes: Partial<InquiryAnswers> = {}): Promise<string> {
  const sent = await sendInquiry(act, inquiryAnswers(changes));
  assert(sent.ok, "the inquiry of a maker meets every rule");
  return sent.value.receipt;
}
