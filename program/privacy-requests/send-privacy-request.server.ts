import { done } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { currentFiscalYear } from "#program/year/records.server.ts";
import { privacyRequestReceived } from "./letters.ts";
import { keepReceivedRequest } from "./records.server.ts";
import { privacyRequestsOf } from "./records.server.ts";
import { isOpenRequest } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { PrivacyRequestKind } from "./privacy-request.ts";

/**
 * Receives a request about one's own data; the clock runs from this day. The same request while one is still open is the same request:
 * a second press gives the first number and writes nothing.
 */
export async function sendPrivacyRequest(
  act: Act,
  wish: { kind: PrivacyRequestKind; details: string },
): Promise<Outcome<{ id: string; number: string }>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    // The account's row is the lock: two presses at the same moment come one after the other, and the second finds the first.
    await tx.withTables<AccountTables>().selectFrom("accounts").select("id").where("id", "=", accountId).forUpdate().execute();
    const same = (await privacyRequestsOf(tx, accountId)).find(
      (one) => one.kind === wish.kind && one.details === wish.details && isOpenRequest(one.state),
    );
    if (same !== undefined) return done({ id: same.id, number: same.number });
    const fiscalYear = await currentFiscalYear(tx, act.now);
    const { id, number, targetOn } = await keepReceivedRequest(tx, {
      fiscalYear,
      accountId,
      inquiryId: null,
      kind: wish.kind,
      details: wish.details,
      receivedAt: act.now,
      now: act.now,
    });
    const about = { kind: "privacy-request", id };
    await writeHistory(tx, act, {
      what: "privacy-request-received",
      about,
      fiscalYear,
      subjectAccount: accountId,
      facts: { kind: wish.kind },
    });
    await queueLetter(tx, act, {
      to: { account: accountId },
      words: privacyRequestReceived({ number, kind: wish.kind, targetOn }),
      about,
      fiscalYear,
    });
    return done({ id, number });
  });
}
