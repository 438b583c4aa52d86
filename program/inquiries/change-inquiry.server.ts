import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { inquiryById } from "./records.server.ts";
import { mayBecome } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InquiryState } from "./inquiry.ts";
import type { KeptInquiry } from "./inquiry.ts";

export type ChangeProblem = Problem<
  "changed-meanwhile" | "state-forbids" | "receipt-unknown" | "receipt-own" | "person-unknown" | "required"
>;

/** What a deed of the office writes once it may; `by` is the account that acts. */
type Write = (tx: Transaction, inquiry: KeptInquiry, by: string) => Promise<Outcome<null, ChangeProblem>>;

/**
 * What every deed of the office on an inquiry has in common: the permission, the lock, and whether it may be done.
 * `isDone` tells a repeated press, which is answered as if it had done it. Refuses what somebody else changed since `version`.
 */
export async function changeInquiryTo(
  act: Act,
  deed: {
    id: string;
    version: number;
    to: InquiryState;
    isDone: (tx: Transaction, inquiry: KeptInquiry, by: string) => Promise<boolean> | boolean;
  },
  write: Write,
): Promise<Outcome<null, ChangeProblem>> {
  requirePermission(act, "answer-inquiries");
  const by = accountOf(act);
  return act.db.transaction(async (tx) => {
    const inquiry = found(isId(deed.id) ? await inquiryById(tx, deed.id, { lock: true }) : null, "inquiry");
    if (await deed.isDone(tx, inquiry, by)) return { ok: true, value: null };
    if (inquiry.version !== deed.version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (!mayBecome(inquiry.state, deed.to)) return refused({ code: "state-forbids" as const, field: null });
    return write(tx, inquiry, by);
  });
}
