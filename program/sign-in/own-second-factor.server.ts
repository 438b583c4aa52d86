import { createHmac } from "node:crypto";
import { randomBytes } from "node:crypto";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { seal } from "#platform/sealed.server.ts";
import { unseal } from "#platform/sealed.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { secondFactorRemoved } from "./letters.ts";
import { secondFactorSetUp } from "./letters.ts";
import { stepOfCode } from "./totp.server.ts";
import { toBase32 } from "./totp.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SecondFactorTables } from "./tables.ts";

export type SecondFactorProblem = Problem<"factor-code-wrong" | "factor-code-seen" | "factor-there" | "factor-missing">;

/** Recovery codes are given out together, each for one use. */
const recoveryCodesMany = 10;
const purposeOf = (accountId: string) => `second-factor:${accountId}`;

/** How the own second factor stands. */
export interface OwnSecondFactor {
  readonly isOn: boolean;
  readonly since: Date | null;
  readonly recoveryCodesLeft: number;
}

/** How the second factor of whoever acts stands. */
export async function ownSecondFactor(act: Act): Promise<OwnSecondFactor> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const row = await factorOf(tx, accountId);
    const left = await tx
      .withTables<SecondFactorTables>()
      .selectFrom("recovery_codes")
      .select(({ fn }) => fn.countAll<string>().as("n"))
      .where("account_id", "=", accountId)
      .where("used_at", "is", null)
      .executeTakeFirstOrThrow();
    return { isOn: row?.confirmed_at != null, since: row?.confirmed_at ?? null, recoveryCodesLeft: Number(left.n) };
  });
}

/**
 * The secret that an app is to be given: the one begun before, else a new one, kept sealed until a code confirms it. `factor-there` when
 * a second factor is on already.
 */
export async function beginSecondFactor(act: Act, secret: string): Promise<Outcome<{ bytes: Uint8Array }, SecondFactorProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const known = await factorOf(tx, accountId);
    if (known?.confirmed_at != null) return refused({ code: "factor-there" as const, field: null });
    const begun = known === null ? null : openSecret(secret, accountId, known.sealed_secret);
    if (begun !== null) return done({ bytes: begun });
    const bytes = randomBytes(20);
    const sealed = seal(secret, purposeOf(accountId), bytes.toString("base64"));
    const kept = await tx
      .withTables<SecondFactorTables>()
      .insertInto("second_factors")
      .values({ account_id: accountId, sealed_secret: sealed })
      .onConflict((conflict) =>
        conflict.column("account_id").doUpdateSet({ sealed_secret: sealed }).where("second_factors.sealed_secret", "is", null),
      )
      .returning("sealed_secret")
      .executeTakeFirst();
    // Two pages opened at once show one secret: the first that was kept.
    return done({ bytes: kept === undefined ? openSecret(secret, accountId, (await factorOf(tx, accountId))!.sealed_secret)! : bytes });
  });
}

/** Turns the second factor on with a first code of the app, and gives the recovery codes: they are shown this once and kept as hashes. */
export async function confirmSecondFactor(
  act: Act,
  secret: string,
  code: string,
  machineNow: Date,
): Promise<Outcome<{ recoveryCodes: string[] }, SecondFactorProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const row = await factorOf(tx, accountId, true);
    if (row?.confirmed_at != null) return refused({ code: "factor-there" as const, field: null });
    const bytes = row === null ? null : openSecret(secret, accountId, row.sealed_secret);
    if (bytes === null) return refused({ code: "factor-missing" as const, field: null });
    const step = stepOfCode(bytes, code, machineNow, 0);
    if (step === null) return refused({ code: "factor-code-wrong" as const, field: "code" });
    await tx
      .withTables<SecondFactorTables>()
      .updateTable("second_factors")
      .set({ confirmed_at: act.now, last_step: step })
      .where("account_id", "=", accountId)
      .execute();
    const recoveryCodes = await newRecoveryCodes(tx, act, secret);
    await noted(tx, act, "second-factor-set-up");
    await queueLetter(tx, act, { to: { account: accountId }, words: secondFactorSetUp() });
    return done({ recoveryCodes });
  });
}

/**
 * Takes a code of the app or a recovery code, once: a code that was taken before is refused (`factor-code-seen`), also when both come at
 * the same moment. `usedRecoveryCode` says which it was.
 */
export async function showSecondFactor(
  act: Act,
  secret: string,
  typed: string,
  machineNow: Date,
): Promise<Outcome<{ usedRecoveryCode: boolean }, SecondFactorProblem>> {
  return await act.db.transaction(async (tx) => await taken(tx, act, secret, typed, machineNow));
}

/** New recovery codes in the place of all earlier ones; wants a code, as signing in does. */
export async function renewRecoveryCodes(
  act: Act,
  secret: string,
  typed: string,
  machineNow: Date,
): Promise<Outcome<{ recoveryCodes: string[] }, SecondFactorProblem>> {
  return await act.db.transaction(async (tx) => {
    const shown = await taken(tx, act, secret, typed, machineNow);
    if (!shown.ok) return shown;
    const recoveryCodes = await newRecoveryCodes(tx, act, secret);
    await noted(tx, act, "recovery-codes-renewed");
    return done({ recoveryCodes });
  });
}

/** Takes the own second factor away, to set up another phone; wants a code. Staff are then asked for a new one at once. */
export async function removeSecondFactor(
  act: Act,
  secret: string,
  typed: string,
  machineNow: Date,
): Promise<Outcome<null, SecondFactorProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const shown = await taken(tx, act, secret, typed, machineNow);
    if (!shown.ok) return shown;
    await tx.withTables<SecondFactorTables>().deleteFrom("recovery_codes").where("account_id", "=", accountId).execute();
    await tx
      .withTables<SecondFactorTables>()
      .updateTable("second_factors")
      .set({ confirmed_at: null, sealed_secret: null })
      .where("account_id", "=", accountId)
      .execute();
    await noted(tx, act, "second-factor-removed");
    await queueLetter(tx, act, { to: { account: accountId }, words: secondFactorRemoved(null) });
    return done(null);
  });
}

async function taken(
  tx: Transaction,
  act: Act,
  secret: string,
  typed: string,
  machineNow: Date,
): Promise<Outcome<{ usedRecoveryCode: boolean }, SecondFactorProblem>> {
  const accountId = accountOf(act);
  const row = await factorOf(tx, accountId, true); // Locked: of two who bring the same code at once, the second finds it taken.
  const bytes = row?.confirmed_at == null ? null : openSecret(secret, accountId, row.sealed_secret);
  if (row === null || bytes === null) return refused({ code: "factor-missing" as const, field: null });
  if (/^\d{6}$/.test(typed)) {
    const step = stepOfCode(bytes, typed, machineNow, Number(row.last_step));
    if (step === null) {
      const isSeen = stepOfCode(bytes, typed, machineNow, 0) !== null;
      return refused({ code: isSeen ? ("factor-code-seen" as const) : ("factor-code-wrong" as const), field: "code" });
    }
    await tx
      .withTables<SecondFactorTables>()
      .updateTable("second_factors")
      .set({ last_step: step })
      .where("account_id", "=", accountId)
      .execute();
    return done({ usedRecoveryCode: false });
  }
  const used = await tx
    .withTables<SecondFactorTables>()
    .updateTable("recovery_codes")
    .set({ used_at: act.now })
    .where("account_id", "=", accountId)
    .where("code_hash", "=", hashOf(secret, typed))
    .where("used_at", "is", null)
    .executeTakeFirst();
  if (used.numUpdatedRows !== 1n) return refused({ code: "factor-code-wrong" as const, field: "code" });
  await noted(tx, act, "recovery-code-used");
  return done({ usedRecoveryCode: true });
}

async function newRecoveryCodes(tx: Transaction, act: Act, secret: string): Promise<string[]> {
  const accountId = accountOf(act);
  const codes = Array.from({ length: recoveryCodesMany }, () => toBase32(randomBytes(8)).slice(0, 12).toLowerCase());
  const tables = tx.withTables<SecondFactorTables>();
  await tables.deleteFrom("recovery_codes").where("account_id", "=", accountId).execute();
  await tables
    .insertInto("recovery_codes")
    .values(codes.map((code) => ({ id: newId(), account_id: accountId, code_hash: hashOf(secret, code), made_at: act.now, used_at: null })))
    .execute();
  return codes.map((code) => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`);
}

async function factorOf(tx: Transaction, accountId: string, isLocking = false) {
  const row = tx
    .withTables<SecondFactorTables>()
    .selectFrom("second_factors")
    .select(["sealed_secret", "confirmed_at", "last_step"])
    .where("account_id", "=", accountId);
  return (await (isLocking ? row.forUpdate() : row).executeTakeFirst()) ?? null;
}

function openSecret(secret: string, accountId: string, sealed: string | null): Uint8Array | null {
  const text = sealed === null ? null : unseal(secret, purposeOf(accountId), sealed);
  return typeof text === "string" ? Buffer.from(text, "base64") : null;
}

/** A recovery code is long and random, so a keyed hash that is quick is enough. Dashes, blanks and capitals do not matter. */
function hashOf(secret: string, code: string): string {
  return createHmac("sha256", secret)
    .update(
      code
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^a-z2-7]/g, ""),
    )
    .digest("base64url");
}

async function noted(tx: Transaction, act: Act, what: string): Promise<void> {
  const accountId = accountOf(act);
  await writeHistory(tx, act, { what, about: { kind: "account", id: accountId }, subjectAccount: accountId });
}
