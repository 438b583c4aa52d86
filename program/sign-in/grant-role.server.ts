import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { roleNames } from "#program/accounts/account.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountByEmail } from "#program/accounts/records.server.ts";
import { liveRoles } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { roleGranted } from "./letters.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { SecondFactorTables } from "./tables.ts";
import type { Role } from "#program/accounts/account.ts";

/** Roles that an administrator gives; interns and companies earn theirs by their own deeds. */
export type GivenRole = Exclude<Role, "intern" | "company">;

/** Gives somebody a role, making the account when the address is new, and tells them. A role held already changes nothing. */
export async function grantRole(act: Act, wish: { name: string; email: string; role: GivenRole }): Promise<Outcome<{ accountId: string }>> {
  requirePermission(act, "manage-accounts");
  return await act.db.transaction(async (tx) => {
    const accountId = (await accountByEmail(tx, wish.email))?.id ?? (await openAccount(tx, act, wish));
    if ((await liveRoles(tx, accountId)).some((held) => held.role === wish.role)) return done({ accountId });
    await tx
      .withTables<AccountTables>()
      .insertInto("account_roles")
      .values({
        id: newId(),
        account_id: accountId,
        role: wish.role,
        company_id: null,
        granted_by: accountOf(act),
        granted_at: act.now,
        ended_at: null,
      })
      .execute();
    await writeHistory(tx, act, { what: "role-granted", about: { kind: "account", id: accountId }, facts: { role: wish.role } });
    await queueLetter(tx, act, {
      to: { account: accountId },
      words: roleGranted(roleNames[wish.role]),
      about: { kind: "account", id: accountId },
    });
    return done({ accountId });
  });
}

async function openAccount(tx: Transaction, act: Act, wish: { name: string; email: string }): Promise<string> {
  const id = newId();
  await tx
    .withTables<AccountTables>()
    .insertInto("accounts")
    .values({
      id,
      name: wish.name,
      email: wish.email,
      email_verified: false,
      language: act.language,
      created_at: act.now,
      updated_at: act.now,
    })
    .execute();
  return id;
}

/**
 * Ends a role of an account. Nobody ends their own role as administrator: `own-role`; and of two who end each other's the second is one no longer
 * (`NotAllowed`). So one always remains.
 */
export async function endRole(act: Act, wish: { accountId: string; role: GivenRole }): Promise<Outcome<null>> {
  requirePermission(act, "manage-accounts");
  if (wish.role === "administrator" && wish.accountId === accountOf(act)) return refused({ code: "own-role", field: null });
  return await act.db.transaction(async (tx) => {
    if (wish.role === "administrator") await remainsAdministrator(tx, accountOf(act));
    const ended = await tx
      .withTables<AccountTables>()
      .updateTable("account_roles")
      .set({ ended_at: act.now })
      .where("account_id", "=", wish.accountId)
      .where("role", "=", wish.role)
      .where("ended_at", "is", null)
      .executeTakeFirst();
    if (ended.numUpdatedRows > 0n)
      await writeHistory(tx, act, { what: "role-ended", about: { kind: "account", id: wish.accountId }, facts: { role: wish.role } });
    return done(null);
  });
}

/** Whoever takes the role from another must hold it still at that moment: one such deed comes after the other. */
async function remainsAdministrator(tx: Transaction, accountId: string): Promise<void> {
  const holders = await tx
    .withTables<AccountTables>()
    .selectFrom("account_roles")
    .select("account_id")
    .where("role", "=", "administrator")
    .where("ended_at", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  if (!holders.some((one) => one.account_id === accountId)) throw new NotAllowed();
}

/** Days without a sign-in after which somebody of the staff is shown as inactive, to be asked whether the role is still needed. */
export const inactiveDays = 60;

/** Somebody with a role of staff, committee or reader, as the administrator sees them. */
export interface PersonWithRoles {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: GivenRole[];
  /** By the machine's clock; null when they never signed in. */
  readonly lastSignedInAt: Date | null;
  /** True when they have not signed in for `inactiveDays`, counted from their role where they never have. */
  readonly isInactive: boolean;
  readonly hasSecondFactor: boolean;
}

/** Everybody with a role of staff, committee or reader, by name; for the administrator. `machineNow`: sign-ins go by the machine's clock. */
export async function peopleWithRoles(act: Act, machineNow: Date = new Date()): Promise<PersonWithRoles[]> {
  requirePermission(act, "manage-accounts");
  return await act.db.transaction(async (tx) => {
    const rows = await tx
      .withTables<AccountTables & SecondFactorTables>()
      .selectFrom("account_roles")
      .innerJoin("accounts", "accounts.id", "account_roles.account_id")
      .leftJoin("second_factors", "second_factors.account_id", "accounts.id")
      .select([
        "accounts.id",
        "accounts.name",
        "accounts.email",
        "accounts.last_signed_in_at",
        "account_roles.role",
        "account_roles.granted_at",
      ])
      .select("second_factors.confirmed_at")
      .where("account_roles.ended_at", "is", null)
      .where("account_roles.role", "not in", ["intern", "company"])
      .orderBy("accounts.name")
      .orderBy("accounts.id")
      .execute();
    const people = Map.groupBy(rows, (row) => row.id);
    return [...people.values()].map((held) => {
      const first = held[0]!;
      const newest = new Date(Math.max(...held.map((row) => row.granted_at.getTime())));
      const days = daysIdle(first.last_signed_in_at, newest, act.now, machineNow);
      return {
        id: first.id,
        name: first.name,
        email: first.email,
        roles: held.map((row) => row.role as GivenRole),
        lastSignedInAt: first.last_signed_in_at,
        isInactive: days >= inactiveDays,
        hasSecondFactor: first.confirmed_at !== null,
      };
    });
  });
}

/** Whole days since the last sign-in; for whoever never came, since the role was given (which goes by the program's clock). */
function daysIdle(lastSignedInAt: Date | null, grantedAt: Date, programNow: Date, machineNow: Date): number {
  const since = lastSignedInAt === null ? programNow.getTime() - grantedAt.getTime() : machineNow.getTime() - lastSignedInAt.getTime();
  return Math.floor(since / 86_400_000);
}
