import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { secondFactorRemoved } from "./letters.ts";
import { resetReasons } from "./messages.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ResetReason } from "./messages.ts";
import type { SecondFactorTables } from "./tables.ts";

/**
 * Takes a lost second factor away from somebody else, with a reason, and writes to them; their time to set up a new one begins anew with
 * their next sign-in. Nobody resets their own: that is what recovery codes are for.
 */
export async function resetSecondFactor(
  act: Act,
  wish: { accountId: string; reason: ResetReason },
): Promise<Outcome<null, Problem<"own-factor" | "factor-missing">>> {
  requirePermission(act, "manage-accounts");
  if (wish.accountId === accountOf(act)) return refused({ code: "own-factor" as const, field: null });
  return await act.db.transaction(async (tx) => {
    const tables = tx.withTables<SecondFactorTables>();
    await tables.deleteFrom("recovery_codes").where("account_id", "=", wish.accountId).execute();
    const gone = await tables
      .deleteFrom("second_factors")
      .where("account_id", "=", wish.accountId)
      .where("confirmed_at", "is not", null)
      .executeTakeFirst();
    if (gone.numDeletedRows !== 1n) return refused({ code: "factor-missing" as const, field: null });
    await writeHistory(tx, act, {
      what: "second-factor-reset",
      about: { kind: "account", id: wish.accountId },
      subjectAccount: wish.accountId,
      facts: { reason: wish.reason },
    });
    await queueLetter(tx, act, { to: { account: wish.accountId }, words: secondFactorRemoved(resetReasons[wish.reason]) });
    return done(null);
  });
}
