import { createHash } from "node:crypto";
import { newId } from "#platform/ids.ts";
import { assert } from "#platform/assert.ts";
import { done } from "#platform/outcome.ts";
import { recordConsent } from "#program/consents/record-consent.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { inquiryReceived } from "./letters.ts";
import { inquiryTargets } from "./records.server.ts";
import { keepInquiry } from "./records.server.ts";
import { nextInquiryNumber } from "./records.server.ts";
import { receiptOfSame } from "./records.server.ts";
import { replyAddress } from "./reply-address.server.ts";
import { checkInquiry } from "./rules.ts";
import { dueDay } from "./rules.ts";
import { receiptOf } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Inquiry } from "./inquiry.ts";
import type { InquiryAnswers } from "./inquiry.ts";
import type { ReplyDesk } from "./reply-address.server.ts";
import type { InquiryProblem } from "./rules.ts";

/**
 * Keeps an inquiry with its consent, notes it and queues the reply to the address that was typed; all of it or none. Gives the receipt.
 * With a desk for replies the letter can be answered back into this inquiry.
 * The same values again (a second press, a lost answer) give the same receipt and no second letter.
 */
export async function sendInquiry(
  act: Act,
  answers: InquiryAnswers,
  desk: ReplyDesk | null = null,
): Promise<Outcome<{ receipt: string }, InquiryProblem>> {
  const checked = checkInquiry(answers); // Again: the values came through the browser's hands.
  if (!checked.ok) return checked;
  const inquiry = checked.value;
  return act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const fingerprint = fingerprintOf(inquiry, year.fiscalYear);
    const sent = await receiptOfSame(tx, fingerprint);
    if (sent !== null) return done({ receipt: sent });
    const id = newId();
    const receipt = receiptOf(year.fiscalYear, await nextInquiryNumber(tx));
    const facts = {
      id,
      receipt,
      fiscalYear: year.fiscalYear,
      fingerprint,
      language: act.language,
      accountId: act.who.accountId,
      receivedAt: act.now,
      dueOn: dueDay(act.now, (await inquiryTargets(tx, year.fiscalYear))[inquiry.topic]),
    };
    if (!(await keepInquiry(tx, inquiry, facts))) {
      const first = await receiptOfSame(tx, fingerprint); // Two presses at once: the other one was quicker.
      assert(first !== null, "an inquiry with this fingerprint was kept a moment ago");
      return done({ receipt: first });
    }
    const about = { kind: "inquiry", id };
    await recordConsent(tx, act, { policyVersion: year.privacy.textVersion, accountId: act.who.accountId, purpose: "inquiry", about });
    await writeHistory(tx, act, {
      what: "inquiry-received",
      about,
      fiscalYear: year.fiscalYear,
      subjectAccount: act.who.accountId ?? undefined,
      facts: { topic: inquiry.topic, senderKind: inquiry.senderKind, country: inquiry.country },
    });
    await queueLetter(tx, act, {
      to: { email: inquiry.email, language: act.language },
      words: inquiryReceived(inquiry.topic, receipt, facts.dueOn),
      about,
      fiscalYear: year.fiscalYear,
      replyTo: (desk && replyAddress(desk, receipt)) ?? year.organisation.officeMail ?? undefined,
    });
    return done({ receipt });
  });
}

/** The receipt under which these very answers were sent already, or null: a repeated press is answered even past the limit. */
export async function receiptOfSent(act: Act, answers: InquiryAnswers): Promise<string | null> {
  const checked = checkInquiry(answers);
  if (!checked.ok) return null;
  return act.db.transaction(async (tx) => receiptOfSame(tx, fingerprintOf(checked.value, await currentFiscalYear(tx, act.now))));
}

/** One text for all values, so that only somebody who knows each of them finds the inquiry again. */
function fingerprintOf(inquiry: Inquiry, fiscalYear: number): string {
  const values = [
    fiscalYear,
    inquiry.name,
    inquiry.email,
    inquiry.country,
    inquiry.countryOther,
    inquiry.telephone,
    inquiry.senderKind,
    inquiry.topic,
    inquiry.details,
  ];
  return createHash("sha256").update(JSON.stringify(values)).digest("hex");
}
