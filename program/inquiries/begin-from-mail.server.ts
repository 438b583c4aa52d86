import { createHash } from "node:crypto";
import { assert } from "#platform/assert.ts";
import { isId } from "#platform/ids.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { inquiryFromMail } from "./letters.ts";
import { decideMail } from "./mail-records.server.ts";
import { lockUnmatchedMail } from "./mail-records.server.ts";
import { joinThread } from "./receive-mail.server.ts";
import { inquiryById } from "./records.server.ts";
import { inquiryTargets } from "./records.server.ts";
import { keepInquiry } from "./records.server.ts";
import { nextInquiryNumber } from "./records.server.ts";
import { replyAddress } from "./reply-address.server.ts";
import { dueDay } from "./rules.ts";
import { receiptOf } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SenderKind } from "./inquiry.ts";
import type { Topic } from "./inquiry.ts";
import type { ReplyDesk } from "./reply-address.server.ts";

/**
 * An unmatched mail becomes an inquiry of its own: its subject is what is asked, the mail the first word of the thread. Its sender gets the
 * number by letter, in the language that the officer chose, and can answer back into it. The target counts from the day on which the mail
 * came. Country and telephone are unknown and stay empty; no consent is recorded, as nobody gave one on a page of ours. Refuses a mail about
 * which somebody else has decided meanwhile, and one that names no sender.
 */
export async function beginFromMail(
  act: Act,
  deed: { id: string; topic: Topic; senderKind: SenderKind; language: "en" | "ja" },
  desk: ReplyDesk | null,
): Promise<Outcome<{ inquiryId: string }, Problem<"changed-meanwhile" | "sender-unknown">>> {
  requirePermission(act, "answer-inquiries");
  const by = accountOf(act);
  return act.db.transaction(async (tx) => {
    const mail = isId(deed.id) ? await lockUnmatchedMail(tx, deed.id) : null;
    if (mail === null) return refused({ code: "changed-meanwhile" as const, field: null });
    if (mail.fromEmail === "") return refused({ code: "sender-unknown" as const, field: null });
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const id = newId();
    const receipt = receiptOf(year.fiscalYear, await nextInquiryNumber(tx));
    const isKept = await keepInquiry(
      tx,
      {
        name: mail.fromName || mail.fromEmail,
        email: mail.fromEmail,
        country: "",
        countryOther: "",
        telephone: "",
        senderKind: deed.senderKind,
        topic: deed.topic,
        details: mail.subject || "–",
      },
      {
        id,
        receipt,
        fiscalYear: year.fiscalYear,
        fingerprint: createHash("sha256").update(`mail ${mail.id}`).digest("hex"),
        language: deed.language,
        accountId: null,
        receivedAt: mail.receivedAt,
        dueOn: dueDay(mail.receivedAt, (await inquiryTargets(tx, year.fiscalYear))[deed.topic]),
        fromMail: mail.id,
      },
    );
    assert(isKept, "a mail that is held begins one inquiry");
    const inquiry = await inquiryById(tx, id);
    assert(inquiry !== null, "an inquiry was kept a moment ago");
    const about = { kind: "inquiry", id };
    await writeHistory(tx, act, { what: "inquiry-begun-from-mail", about, fiscalYear: year.fiscalYear, facts: { topic: deed.topic } });
    await decideMail(tx, mail, { inquiryId: id, by, at: act.now });
    await queueLetter(tx, act, {
      to: { email: mail.fromEmail, language: deed.language },
      words: inquiryFromMail(inquiry),
      about,
      fiscalYear: year.fiscalYear,
      replyTo: (desk && replyAddress(desk, receipt)) ?? year.organisation.officeMail ?? undefined,
    });
    await joinThread(tx, act, inquiry, { mailId: mail.id, attachments: mail.attachments, desk });
    return done({ inquiryId: id });
  });
}
