import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { changeInquiryTo } from "./change-inquiry.server.ts";
import { inquiryAnswered } from "./letters.ts";
import { answersOf } from "./records.server.ts";
import { changeInquiry } from "./records.server.ts";
import { keepAnswer } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Answers by letter, in the language in which the sender wrote. The same text from the same person is sent once. */
export async function answerInquiry(act: Act, deed: { id: string; version: number; body: string }) {
  return changeInquiryTo(
    act,
    {
      ...deed,
      to: "answered",
      isDone: async (tx, inquiry, by) => (await answersOf(tx, inquiry.id)).some((one) => one.body === deed.body && one.answeredBy === by),
    },
    async (tx, inquiry, by) => {
      const about = { kind: "inquiry", id: inquiry.id };
      const { organisation } = await yearOf(tx, inquiry.fiscalYear);
      await keepAnswer(tx, inquiry.id, { id: newId(), body: deed.body, answeredBy: by, answeredAt: act.now });
      await changeInquiry(tx, inquiry, { state: "answered", answeredAt: act.now, assignedTo: inquiry.assignedTo ?? by });
      await writeHistory(tx, act, {
        what: "inquiry-answered",
        about,
        fiscalYear: inquiry.fiscalYear,
        subjectAccount: inquiry.accountId ?? undefined,
      });
      await queueLetter(tx, act, {
        to: { email: inquiry.email, language: inquiry.language },
        words: inquiryAnswered(inquiry, deed.body),
        about,
        fiscalYear: inquiry.fiscalYear,
        replyTo: organisation.officeMail ?? undefined,
      });
      return done(null);
    },
  );
}
