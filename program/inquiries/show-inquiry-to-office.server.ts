import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { peopleWith } from "#program/accounts/records.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { mailsOf } from "./mail-records.server.ts";
import { answersOf } from "./records.server.ts";
import { duplicatesOf } from "./records.server.ts";
import { inquiriesFrom } from "./records.server.ts";
import { inquiryById } from "./records.server.ts";
import { markSeen } from "./records.server.ts";
import { notesOf } from "./records.server.ts";
import { templatesFor } from "./template-records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/**
 * One inquiry with everything that was written to and fro, the office's notes, its history, what else came from this address, and what
 * helps to answer it: colleagues and templates. Notes that somebody looked at it. Throws `NotFound`.
 */
export async function showInquiryToOffice(act: Act, id: string) {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction(async (tx) => {
    const inquiry = found(isId(id) ? await inquiryById(tx, id) : null, "inquiry");
    await markSeen(tx, inquiry, act.now);
    const answers = await answersOf(tx, id);
    const notes = await notesOf(tx, id);
    const history = await historyOf(tx, "inquiry", id);
    const names = await accountNames(tx, [
      inquiry.assignedTo,
      ...answers.map((one) => one.answeredBy),
      ...notes.map((one) => one.writtenBy),
      ...history.map((line) => line.actorAccount),
    ]);
    return {
      inquiry,
      answers,
      notes,
      mails: await mailsOf(tx, id),
      first: inquiry.duplicateOf === null ? null : await inquiryById(tx, inquiry.duplicateOf),
      duplicates: await duplicatesOf(tx, id),
      others: await inquiriesFrom(tx, inquiry.email, id),
      colleagues: await peopleWith(tx, "answer-inquiries"),
      templates: await templatesFor(tx, inquiry.topic),
      history,
      names,
    };
  });
}
