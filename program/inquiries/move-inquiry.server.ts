import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { changeInquiryTo } from "./change-inquiry.server.ts";
import { inquiryClosed } from "./letters.ts";
import { changeInquiry } from "./records.server.ts";
import { duplicatesOf } from "./records.server.ts";
import { inquiryById } from "./records.server.ts";
import { inquiryByReceipt } from "./records.server.ts";
import { inquiryTargets } from "./records.server.ts";
import { replyAddress } from "./reply-address.server.ts";
import { dueDay } from "./rules.ts";
import { mayTellClosed } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ChangeProblem } from "./change-inquiry.server.ts";
import type { KeptInquiry } from "./inquiry.ts";
import type { ReplyDesk } from "./reply-address.server.ts";

/** Where the office may put an inquiry without answering it. */
export type InquiryPlace = "closed" | "reopened" | "spam" | "duplicate";

/**
 * Closes an inquiry, puts it aside as spam or as a duplicate of the one whose receipt is named, or takes it up again, which starts its
 * target anew. The sender hears nothing of it, but for one thing: with `tell` a short letter says that an inquiry which never had an answer
 * was closed, and how to go on; with a desk for replies it can be answered back into the inquiry.
 */
export async function moveInquiry(
  act: Act,
  deed: { id: string; version: number; to: InquiryPlace; duplicateOf?: string; tell?: boolean },
  desk: ReplyDesk | null = null,
) {
  return changeInquiryTo(act, { ...deed, isDone: (_, inquiry) => inquiry.state === deed.to }, async (tx, inquiry) => {
    const about = { kind: "inquiry", id: inquiry.id };
    const deeds = { what: `inquiry-${deed.to}`, about, fiscalYear: inquiry.fiscalYear };
    if (deed.to === "duplicate") {
      const first = await firstOf(tx, inquiry, deed.duplicateOf ?? "");
      if (!first.ok) return first;
      await changeInquiry(tx, inquiry, { state: "duplicate", duplicateOf: first.value.id, hasNews: false });
      // What repeated this one now repeats the first: links lead to an inquiry that is answered, never along a chain.
      for (const one of await duplicatesOf(tx, inquiry.id)) await changeInquiry(tx, one, { duplicateOf: first.value.id });
      await writeHistory(tx, act, { ...deeds, facts: { from: inquiry.state, of: first.value.receipt } });
      return done(null);
    }
    const isTold = deed.tell === true && mayTellClosed(inquiry) && deed.to === "closed";
    await changeInquiry(tx, inquiry, {
      state: deed.to,
      ...(deed.to === "reopened" ? {} : { hasNews: false }), // Whoever puts it away has looked.
      ...(deed.to === "reopened"
        ? { duplicateOf: null, dueOn: dueDay(act.now, (await inquiryTargets(tx, inquiry.fiscalYear))[inquiry.topic]) }
        : {}),
    });
    await writeHistory(tx, act, { ...deeds, facts: { from: inquiry.state, ...(isTold ? { told: true } : {}) } });
    if (isTold) {
      const { organisation } = await yearOf(tx, inquiry.fiscalYear);
      await queueLetter(tx, act, {
        to: { email: inquiry.email, language: inquiry.language },
        words: inquiryClosed(inquiry),
        about,
        fiscalYear: inquiry.fiscalYear,
        replyTo: (desk && replyAddress(desk, inquiry.receipt)) ?? organisation.officeMail ?? undefined,
      });
    }
    return done(null);
  });
}

/** The first inquiry of those that say the same: the named one, or the one that it repeats itself. */
async function firstOf(tx: Transaction, inquiry: KeptInquiry, receipt: string): Promise<Outcome<KeptInquiry, ChangeProblem>> {
  if (receipt.trim() === "") return refused({ code: "required" as const, field: "duplicateOf" });
  const named = await inquiryByReceipt(tx, receipt);
  if (named === null) return refused({ code: "receipt-unknown" as const, field: "duplicateOf" });
  const first = named.duplicateOf === null ? named : ((await inquiryById(tx, named.duplicateOf)) ?? named);
  return first.id === inquiry.id ? refused({ code: "receipt-own" as const, field: "duplicateOf" }) : done(first);
}
