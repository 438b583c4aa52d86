import { createHash } from "node:crypto";
import { newId } from "#platform/ids.ts";
import { randomToken } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { emailChanged } from "./letters.ts";
import { emailChangeAsked } from "./letters.ts";
import { emailChangeStopped } from "./letters.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { EmailChangeTables } from "./tables.ts";

export type EmailChangeProblem = Problem<"same-address" | "change-old" | "address-taken">;

/** Hours in which both mailboxes must confirm. */
export const changeHours = 48;
const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** A change that is on its way. */
export interface OpenEmailChange {
  readonly newEmail: string;
  readonly isOldConfirmed: boolean;
  readonly isNewConfirmed: boolean;
  readonly expiresAt: Date;
}

/** The change that whoever acts has asked for and that is not done yet, or null. */
export async function openEmailChange(act: Act): Promise<OpenEmailChange | null> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const row = await tx
      .withTables<EmailChangeTables>()
      .selectFrom("email_changes")
      .select(["new_email", "old_confirmed_at", "new_confirmed_at", "expires_at"])
      .where("account_id", "=", accountId)
      .where("stopped_at", "is", null)
      .where("done_at", "is", null)
      .where("expires_at", ">", act.now)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { new_email, old_confirmed_at, new_confirmed_at, expires_at } = row;
    return {
      newEmail: new_email,
      isOldConfirmed: old_confirmed_at !== null,
      isNewConfirmed: new_confirmed_at !== null,
      expiresAt: expires_at,
    };
  });
}

/**
 * Asks for another address: a letter with a link goes to the new one and to the old one, and nothing changes before both have confirmed.
 * Whether somebody else has the new address is not said here: its own mailbox learns it. An earlier wish ends.
 */
export async function askEmailChange(act: Act, newEmail: string): Promise<Outcome<null, EmailChangeProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const { email } = await tx
      .withTables<AccountTables>()
      .selectFrom("accounts")
      .select("email")
      .where("id", "=", accountId)
      .executeTakeFirstOrThrow();
    if (email === newEmail) return refused({ code: "same-address" as const, field: "email" });
    await stopOpen(tx, accountId, act.now);
    const [oldToken, newToken] = [randomToken(), randomToken()];
    const id = newId();
    await tx
      .withTables<EmailChangeTables>()
      .insertInto("email_changes")
      .values({
        id,
        account_id: accountId,
        old_email: email,
        new_email: newEmail,
        old_token_hash: hashOf(oldToken),
        new_token_hash: hashOf(newToken),
        asked_at: act.now,
        expires_at: new Date(act.now.getTime() + changeHours * 3_600_000),
      })
      .execute();
    await writeHistory(tx, act, { what: "email-change-asked", about: { kind: "account", id: accountId }, subjectAccount: accountId });
    const letter = (to: string, side: "old" | "new", token: string) => ({
      to: { email: to, language: act.language },
      words: emailChangeAsked({ side, token, newEmail, hours: changeHours }),
      isSecret: true,
    });
    await queueLetter(tx, act, letter(email, "old", oldToken), letter(newEmail, "new", newToken));
    return done(null);
  });
}

/** Stops the own change that is on its way; without one nothing happens. */
export async function stopOwnEmailChange(act: Act): Promise<void> {
  const accountId = accountOf(act);
  await act.db.transaction(async (tx) => {
    if (!(await stopOpen(tx, accountId, act.now))) return;
    await writeHistory(tx, act, { what: "email-change-stopped", about: { kind: "account", id: accountId }, subjectAccount: accountId });
  });
}

async function stopOpen(tx: Transaction, accountId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .withTables<EmailChangeTables>()
    .updateTable("email_changes")
    .set({ stopped_at: now })
    .where("account_id", "=", accountId)
    .where("stopped_at", "is", null)
    .where("done_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What a letter's link is about, for whoever holds it. */
export interface EmailChangeLink {
  readonly side: "old" | "new";
  readonly oldEmail: string;
  readonly newEmail: string;
  readonly state: "open" | "confirmed" | "done" | "over";
}

/** What a link is about, or null for one that was never sent. Asked by the program itself (system): whoever holds the link may be signed in nowhere. */
export async function emailChangeOf(system: Act, token: string): Promise<EmailChangeLink | null> {
  return await system.db.transaction(async (tx) => {
    const row = await rowOf(tx, token, false);
    return row === null ? null : linkOf(row, token, system.now);
  });
}

/**
 * Confirms a change from one of the two mailboxes, or stops it; with the second confirmation the account has its new address: letters,
 * applications and companies hang on the account and go with it. Both addresses are written to. Acts as the program itself, since the
 * link is what shows who acts. A second press finds it done.
 */
export async function answerEmailChange(
  system: Act,
  token: string,
  answer: "confirm" | "stop",
): Promise<Outcome<{ isDone: boolean }, EmailChangeProblem>> {
  return await system.db.transaction(async (tx) => {
    const row = await rowOf(tx, token, true);
    if (row === null) return refused({ code: "change-old" as const, field: null });
    const { side, state } = linkOf(row, token, system.now);
    if (state === "done" && answer === "confirm") return done({ isDone: true });
    if (state === "over" || state === "done") return refused({ code: "change-old" as const, field: null });
    const tables = tx.withTables<EmailChangeTables & AccountTables>();
    const about = { about: { kind: "account", id: row.account_id }, subjectAccount: row.account_id } as const;
    if (answer === "stop") {
      await tables.updateTable("email_changes").set({ stopped_at: system.now }).where("id", "=", row.id).execute();
      await writeHistory(tx, system, { what: "email-change-stopped", ...about, facts: { side } });
      await queueLetter(tx, system, { to: { account: row.account_id }, words: emailChangeStopped() });
      return done({ isDone: false });
    }
    const isTaken = await tables.selectFrom("accounts").select("id").where("email", "=", row.new_email).executeTakeFirst();
    // Only the mailbox itself hears that its address has an account already.
    if (isTaken !== undefined && side === "new") return refused({ code: "address-taken" as const, field: null });
    const confirmed = side === "old" ? { old_confirmed_at: system.now } : { new_confirmed_at: system.now };
    const isDone = isTaken === undefined && (side === "old" ? row.new_confirmed_at : row.old_confirmed_at) !== null;
    await tables
      .updateTable("email_changes")
      .set({ ...confirmed, ...(isDone ? { done_at: system.now } : {}) })
      .where("id", "=", row.id)
      .execute();
    if (!isDone) return done({ isDone: false });
    await tables
      .updateTable("accounts")
      .set({ email: row.new_email, email_verified: true, updated_at: system.now })
      .where("id", "=", row.account_id)
      .execute();
    await writeHistory(tx, system, { what: "email-changed", ...about });
    const words = emailChanged();
    await queueLetter(
      tx,
      system,
      { to: { account: row.account_id }, words },
      { to: { email: row.old_email, language: system.language }, words },
    );
    return done({ isDone: true });
  });
}

async function rowOf(tx: Transaction, token: string, isLocking: boolean) {
  const row = tx
    .withTables<EmailChangeTables>()
    .selectFrom("email_changes")
    .selectAll()
    .where(({ or, eb }) => or([eb("old_token_hash", "=", hashOf(token)), eb("new_token_hash", "=", hashOf(token))]));
  return (await (isLocking ? row.forUpdate() : row).executeTakeFirst()) ?? null;
}

function linkOf(row: NonNullable<Awaited<ReturnType<typeof rowOf>>>, token: string, now: Date): EmailChangeLink {
  const side = row.old_token_hash === hashOf(token) ? "old" : "new";
  const isConfirmed = (side === "old" ? row.old_confirmed_at : row.new_confirmed_at) !== null;
  const state =
    row.done_at !== null ? "done" : row.stopped_at !== null || row.expires_at <= now ? "over" : isConfirmed ? "confirmed" : "open";
  return { side, oldEmail: row.old_email, newEmail: row.new_email, state };
}
