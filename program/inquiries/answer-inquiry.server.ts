import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { changeInquiryTo } from "./change-inquiry.server.ts";
import { inquiryAnswered } from "./letters.ts";
import { mailsOf } from "./mail-records.server.ts";
import { answersOf } from "./records.server.ts";
import { changeInquiry } from "./records.server.ts";
import { keepAnswer } from "./records.server.ts";
import { replyAddress } from "./reply-address.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ReplyDesk } from "./reply-address.server.ts";

/**
 * Answers by letter, in the language in which the sender wrote, with what they asked last below it. With a desk for replies the letter can
 * be answered back into this inquiry. The same text from the same person is sent once.
 */
export async function answerInquiry(act: Act, deed: { id: string; version: number; body: string }, desk: ReplyDesk | null = null) {
  return changeInquiryTo(
    act,
    {
      ...deed,
      to: "answered",
      isDone: async (tx, inquiry, by) => {
        const last = inquiry.state === "answered" ? (await answersOf(tx, inquiry.id)).at(-1) : undefined;
        return last?.body === deed.body && last.answeredBy === by;
      },
    },
    async (tx, inquiry, by) => {
      const about = { kind: "inquiry", id: inquiry.id };
      const { organisation } = await yearOf(tx, inquiry.fiscalYear);
      const question = (await mailsOf(tx, inquiry.id)).at(-1)?.body ?? inquiry.details;
      await keepAnswer(tx, inquiry.id, { id: newId(), body: deed.body, answeredBy: by, answeredAt: act.now });
      await changeInquiry(tx, inquiry, { state: "answered", answeredAt: act.now, assignedTo: inquiry.assignedTo ?? by, hasNews: false });
      await writeHistory(tx, act, {
        what: "inquiry-answered",
        about,
        fiscalYear: inquiry.fiscalYear,
        subjectAccount: inquiry.accountId ?? undefined,
      });
      await queueLetter(tx, act, {
        to: { email: inquiry.email, language: inquiry.language },
        words: inquiryAnswered(inquiry, deed.body, question),
        about,
        fiscalYear: inquiry.fiscalYear,
        replyTo: (desk && replyAddress(desk, inquiry.receipt)) ?? organisation.officeMail ?? undefined,
      });
      return done(null);
    },
  );
}
