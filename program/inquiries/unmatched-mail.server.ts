import { isId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { decideMail } from "./mail-records.server.ts";
import { lockUnmatchedMail } from "./mail-records.server.ts";
import { unmatchedMails } from "./mail-records.server.ts";
import { joinThread } from "./receive-mail.server.ts";
import { inquiryByReceipt } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InquiryMail } from "./mail.ts";

/** The mails that belong to no inquiry for certain, newest first. */
export async function listUnmatchedMails(act: Act): Promise<InquiryMail[]> {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction((tx) => unmatchedMails(tx));
}

/**
 * A person has looked at an unmatched mail: it joins the inquiry with the receipt, or with `receipt` null it is put aside. Refuses one
 * about which somebody else has decided meanwhile.
 */
export async function decideUnmatchedMail(
  act: Act,
  deed: { id: string; receipt: string | null },
): Promise<Outcome<{ inquiryId: string | null }>> {
  requirePermission(act, "answer-inquiries");
  const by = accountOf(act);
  return act.db.transaction(async (tx) => {
    const mail = isId(deed.id) ? await lockUnmatchedMail(tx, deed.id) : null;
    if (mail === null) return refused({ code: "changed-meanwhile", field: null });
    if (deed.receipt === null) {
      await decideMail(tx, mail, { inquiryId: null, by, at: act.now });
      await writeHistory(tx, act, { what: "inquiry-mail-put-aside", about: { kind: "inquiry-mail", id: mail.id } });
      return done({ inquiryId: null });
    }
    const inquiry = await inquiryByReceipt(tx, deed.receipt, { lock: true });
    if (inquiry === null) return refused({ code: "receipt-unknown", field: "receipt" });
    await decideMail(tx, mail, { inquiryId: inquiry.id, by, at: act.now });
    // The letter about files would go to the inquiry's sender, who may be somebody else: the officer tells the writer.
    await joinThread(tx, act, inquiry, { mailId: mail.id, attachments: [], desk: null });
    return done({ inquiryId: inquiry.id });
  });
}
