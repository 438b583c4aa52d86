import { createHash } from "node:crypto";
import { dayOf } from "#platform/days.ts";
import { newId } from "#platform/ids.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { attachmentsNotKept } from "./letters.ts";
import { keepMail } from "./mail-records.server.ts";
import { readMail } from "./read-mail.server.ts";
import { changeInquiry } from "./records.server.ts";
import { inquiryByReceipt } from "./records.server.ts";
import { inquiryTargets } from "./records.server.ts";
import { readReplyAddress } from "./reply-address.server.ts";
import { replyAddress } from "./reply-address.server.ts";
import { dueDay } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { KeptInquiry } from "./inquiry.ts";
import type { MailDoubt } from "./mail.ts";
import type { NamedAttachment } from "./mail.ts";
import type { ReplyDesk } from "./reply-address.server.ts";

/** A mail as the listener hands it over. */
export interface ArrivedMail {
  /** What the sending server said; empty for returned mail. */
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly raw: Buffer;
}

/**
 * threaded: it stands in its inquiry; unmatched: a person of the office looks at it; ignored: a machine wrote it, or we did;
 * repeated: it came before.
 */
export type MailFate = "threaded" | "unmatched" | "ignored" | "repeated";

/**
 * Takes a mail that came in. It joins an inquiry only when the address bears that inquiry's signature and the inquiry's sender wrote it:
 * everything else is kept apart for a person to look at. An answered or closed inquiry is open again. `own` are addresses from which the
 * program itself writes: what comes from them is never taken, or two programs might write to each other without end.
 */
export async function receiveMail(
  act: Act,
  arrived: ArrivedMail,
  { desk, own }: { desk: ReplyDesk; own: readonly string[] },
): Promise<MailFate> {
  const mail = await readMail(arrived.raw, arrived.envelopeFrom);
  const isOurs = own.includes(mail.fromEmail) || mail.fromEmail.endsWith(`@${desk.domain.toLowerCase()}`);
  if (mail.isAutomatic || isOurs) return "ignored";
  const read = arrived.envelopeTo.map((to) => readReplyAddress(desk, to)).filter((one) => one !== null);
  const address = read.find((one) => !one.isForged) ?? read[0] ?? null;
  return act.db.transaction(async (tx) => {
    const inquiry = address === null || address.isForged ? null : await inquiryByReceipt(tx, address.receipt, { lock: true });
    const doubt: MailDoubt | null =
      inquiry === null
        ? address?.isForged === true
          ? "forged-address"
          : "no-inquiry"
        : mail.fromEmail === inquiry.email.toLowerCase()
          ? null
          : "other-sender";
    // Of its sender and its place as well: nobody can keep another's mail out by sending one of the same name first.
    const key = createHash("sha256")
      .update([mail.messageId, mail.fromEmail, inquiry?.id ?? "", doubt ?? ""].join("\n"))
      .digest("hex");
    const joins = doubt === null ? inquiry : null;
    const kept = await keepMail(tx, mail, { id: newId(), key, inquiryId: joins?.id ?? null, doubt, receivedAt: act.now });
    if (kept === null) return "repeated";
    if (joins === null) return "unmatched";
    await joinThread(tx, act, joins, { mailId: kept.id, attachments: kept.attachments, desk });
    return "threaded";
  });
}

/**
 * What a mail does to the inquiry that it joins: it is news, and an answer is owed again within the topic's target. What was put aside as
 * spam stays there. Files are not kept: a letter says so and where documents belong.
 */
export async function joinThread(
  tx: Transaction,
  act: Act,
  inquiry: KeptInquiry,
  mail: { mailId: string; attachments: readonly NamedAttachment[]; desk: ReplyDesk | null },
): Promise<void> {
  const about = { kind: "inquiry", id: inquiry.id };
  const { fiscalYear } = inquiry;
  const isReopened = ["answered", "closed", "duplicate"].includes(inquiry.state);
  await changeInquiry(tx, inquiry, {
    hasNews: true,
    ...(isReopened
      ? { state: "reopened", duplicateOf: null, dueOn: dueDay(act.now, (await inquiryTargets(tx, fiscalYear))[inquiry.topic]) }
      : {}),
  });
  await writeHistory(tx, act, { what: "inquiry-mail-received", about, fiscalYear, facts: { files: mail.attachments.length } });
  if (isReopened) await writeHistory(tx, act, { what: "inquiry-reopened", about, fiscalYear, facts: { from: inquiry.state } });
  if (mail.attachments.length > 0 && inquiry.state !== "spam")
    await queueLetter(tx, act, {
      to: { email: inquiry.email, language: inquiry.language },
      words: attachmentsNotKept(inquiry, mail.attachments),
      about,
      fiscalYear,
      // Once a day: a machine that answers this letter with a file again gets no second one.
      dedupeKey: `inquiry-files-${inquiry.id}-${dayOf(act.now)}`,
      ...(mail.desk === null ? {} : { replyTo: replyAddress(mail.desk, inquiry.receipt) }),
    });
}
