import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { peopleWith } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { changeInquiryTo } from "./change-inquiry.server.ts";
import { changeInquiry } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Puts an inquiry into somebody's hands, one's own or a colleague's; somebody else's may be taken over. */
export async function assignInquiry(act: Act, deed: { id: string; version: number; person: string }) {
  const isDone = (_: unknown, { assignedTo, state }: { assignedTo: string | null; state: string }) =>
    assignedTo === deed.person && state === "assigned";
  return changeInquiryTo(act, { ...deed, to: "assigned", isDone }, async (tx, inquiry) => {
    const people = await peopleWith(tx, "answer-inquiries");
    if (!people.some(({ id }) => id === deed.person)) return refused({ code: "person-unknown" as const, field: "person" });
    await changeInquiry(tx, inquiry, { state: "assigned", assignedTo: deed.person });
    await writeHistory(tx, act, {
      what: "inquiry-assigned",
      about: { kind: "inquiry", id: inquiry.id },
      fiscalYear: inquiry.fiscalYear,
      facts: { to: deed.person },
    });
    return done(null);
  });
}

/** Takes an inquiry into one's own hands. */
export async function assignInquiryToMe(act: Act, deed: { id: string; version: number }) {
  return assignInquiry(act, { ...deed, person: act.who.accountId ?? accountOf(act) });
}
