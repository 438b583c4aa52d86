import { isId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { inquiryById } from "#program/inquiries/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { privacyRequestReceived } from "./letters.ts";
import { keepReceivedRequest } from "./records.server.ts";
import { privacyRequestsOfInquiry } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PrivacyRequest } from "./privacy-request.ts";
import type { PrivacyRequestKind } from "./privacy-request.ts";

/**
 * Makes a privacy request of an inquiry that asks for a right: the office's clock runs from the day on which the inquiry came, and the
 * sender hears the number. An account is named only where the inquiry was sent while signed in: an address that somebody typed proves
 * nothing before the identity is checked. The same kind pressed twice is one request; spam makes none.
 */
export async function openFromInquiry(
  act: Act,
  deed: { inquiryId: string; kind: PrivacyRequestKind },
): Promise<Outcome<{ id: string; number: string }>> {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction(async (tx) => {
    const inquiry = found(isId(deed.inquiryId) ? await inquiryById(tx, deed.inquiryId, { lock: true }) : null, "inquiry");
    const same = (await privacyRequestsOfInquiry(tx, inquiry.id)).find(({ kind }) => kind === deed.kind);
    if (same !== undefined) return done({ id: same.id, number: same.number });
    if (inquiry.state === "spam") return refused({ code: "state-forbids", field: null });
    const { fiscalYear } = inquiry;
    const { id, number, targetOn } = await keepReceivedRequest(tx, {
      fiscalYear,
      accountId: inquiry.accountId,
      inquiryId: inquiry.id,
      kind: deed.kind,
      details: inquiry.details,
      receivedAt: inquiry.receivedAt,
      now: act.now,
    });
    const about = { kind: "privacy-request", id };
    const subjectAccount = inquiry.accountId ?? undefined;
    await writeHistory(
      tx,
      act,
      { what: "privacy-request-received", about, fiscalYear, subjectAccount, facts: { kind: deed.kind, inquiry: inquiry.receipt } },
      {
        what: "inquiry-became-privacy-request",
        about: { kind: "inquiry", id: inquiry.id },
        fiscalYear,
        subjectAccount,
        facts: { number },
      },
    );
    await queueLetter(tx, act, {
      to: inquiry.accountId === null ? { email: inquiry.email, language: inquiry.language } : { account: inquiry.accountId },
      words: privacyRequestReceived({ number, kind: deed.kind, targetOn, hasAccount: inquiry.accountId !== null }),
      about,
      fiscalYear,
    });
    return done({ id, number });
  });
}

/** The privacy requests that were made of an inquiry, for whoever answers it. */
export async function privacyRequestsFromInquiry(act: Act, inquiryId: string): Promise<PrivacyRequest[]> {
  requirePermission(act, "answer-inquiries");
  return act.db.transaction((tx) => privacyRequestsOfInquiry(tx, inquiryId));
}
