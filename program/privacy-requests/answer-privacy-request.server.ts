import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { inquiryById } from "#program/inquiries/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { privacyRequestAnswered } from "./letters.ts";
import { privacyRequestMoreNeeded } from "./letters.ts";
import { privacyRequestById } from "./records.server.ts";
import { mayTakeStep } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { Recipient } from "#program/outbox/letter.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PrivacyRequest } from "./privacy-request.ts";
import type { PrivacyRequestTables } from "./tables.ts";
import type { PrivacyStep } from "./rules.ts";

/** One step of the privacy officer, from receipt to the answer. Taking `scope` confirms the identity. The person is told of each answer. */
export async function answerPrivacyRequest(
  act: Act,
  id: string,
  step: PrivacyStep & { version: number },
): Promise<Outcome<PrivacyRequest>> {
  requirePermission(act, "answer-privacy-requests");
  return await act.db.transaction(async (tx) => {
    const request = await privacyRequestById(tx, id, true);
    if (request.version !== step.version)
      return request.state === step.to ? done(request) : refused({ code: "changed-meanwhile", field: null });
    const taken = mayTakeStep(request, step);
    if (!taken.ok) return taken;
    const isAnswer = ["done", "part_done", "refused"].includes(step.to);
    const officer = accountOf(act);
    await tx
      .withTables<PrivacyRequestTables>()
      .updateTable("privacy_requests")
      .set({
        state: step.to,
        state_since: act.now,
        version: request.version + 1,
        ...(step.to === "scope" ? { identity_confirmed_by: officer, identity_confirmed_at: act.now } : {}),
        ...(isAnswer ? { answer: step.answer, answer_reason: step.reason, answered_by: officer, answered_at: act.now } : {}),
      })
      .where("id", "=", id)
      .execute();
    const about = { kind: "privacy-request", id };
    const facts = { from: request.state, to: step.to };
    await writeHistory(tx, act, {
      what: "privacy-request-step",
      about,
      fiscalYear: request.fiscalYear,
      subjectAccount: request.accountId ?? undefined,
      facts,
    });
    const words = lettersFor(request, step);
    const to = words === null ? null : await senderOf(tx, request);
    if (words !== null && to !== null) await queueLetter(tx, act, { to, words, about, fiscalYear: request.fiscalYear });
    return done({ ...request, state: step.to });
  });
}

/** Who asked: an account, or the address from which the inquiry came that was made a request. */
async function senderOf(tx: Transaction, { accountId, inquiryId }: PrivacyRequest): Promise<Recipient | null> {
  if (accountId !== null) return { account: accountId };
  const inquiry = inquiryId === null ? null : await inquiryById(tx, inquiryId);
  return inquiry === null ? null : { email: inquiry.email, language: inquiry.language };
}

function lettersFor({ number, kind }: PrivacyRequest, { to, answer, reason }: PrivacyStep): LetterWords | null {
  if (to === "more_needed") return privacyRequestMoreNeeded({ number, answer });
  if (to === "done" || to === "part_done" || to === "refused") return privacyRequestAnswered({ number, kind, result: to, answer, reason });
  return null;
}
