import { sql } from "kysely";
import { NotAllowed } from "#platform/refusals.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { addressReplaced } from "./letters.ts";
import { lostMailboxReasons } from "./messages.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { IdentityCheck } from "./messages.ts";
import type { LostMailboxReason } from "./messages.ts";

export type LostAddressProblem = Problem<"account-unknown" | "same-address" | "address-taken">;

/**
 * Changes the address of somebody who cannot read their old mailbox any more, after somebody of the office has checked who they are: how, and
 * why it was needed, stands in the history; both addresses are written to; they are signed out everywhere. Staff, committee and readers are
 * an administrator's to change, and nobody changes their own here: `NotAllowed`. Refuses an old address that nobody has, and a new one that
 * somebody has. A second press finds the account no more under its old address and is refused.
 */
export async function replaceLostAddress(
  act: Act,
  wish: { oldEmail: string; newEmail: string; reason: LostMailboxReason; checkedBy: IdentityCheck },
): Promise<Outcome<{ accountId: string }, LostAddressProblem>> {
  requirePermission(act, "replace-lost-addresses");
  return await act.db.transaction(async (tx) => {
    const account = await tx
      .withTables<AccountTables>()
      .selectFrom("accounts")
      .select(["id", "language"])
      .where("email", "=", wish.oldEmail)
      .executeTakeFirst();
    if (account === undefined) return refused({ code: "account-unknown" as const, field: "oldEmail" });
    const { rows } = await sql<{ outcome: "done" | "not-allowed" | "unknown" | "same" | "taken" }>`
      select outcome from replace_lost_address(${account.id}, ${wish.newEmail}, ${act.now})`.execute(tx);
    const { outcome } = rows[0]!;
    if (outcome === "not-allowed") throw new NotAllowed("replace-lost-addresses");
    if (outcome === "unknown") return refused({ code: "account-unknown" as const, field: "oldEmail" });
    if (outcome === "same") return refused({ code: "same-address" as const, field: "email" });
    if (outcome === "taken") return refused({ code: "address-taken" as const, field: "email" });
    await writeHistory(tx, act, {
      what: "lost-address-replaced",
      about: { kind: "account", id: account.id },
      subjectAccount: account.id,
      facts: { reason: wish.reason, checkedBy: wish.checkedBy },
    });
    const words = addressReplaced(lostMailboxReasons[wish.reason]);
    await queueLetter(tx, act, { to: { account: account.id }, words }, { to: { email: wish.oldEmail, language: account.language }, words });
    return done({ accountId: account.id });
  });
}
