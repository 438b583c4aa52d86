import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { answersOf } from "./records.server.ts";
import { inquiryById } from "./records.server.ts";
import { markSeen } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** One inquiry with its answers, its history and the names in both; notes that somebody looked at it. Throws `NotFound`. */
export async function showInquiryToOffice(act: Act, id: string) {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction(async (tx) => {
    const inquiry = found(isId(id) ? await inquiryById(tx, id) : null, "inquiry");
    if (inquiry.firstSeenAt === null) await markSeen(tx, id, act.now);
    const answers = await answersOf(tx, id);
    const history = await historyOf(tx, "inquiry", id);
    const names = await accountNames(tx, [
      inquiry.assignedTo,
      ...answers.map((one) => one.answeredBy),
      ...history.map((line) => line.actorAccount),
    ]);
    return { inquiry, answers, history, names };
  });
}
