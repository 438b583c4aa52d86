import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { newId } from "#platform/ids.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { accountClosed } from "./letters.ts";
import { accountUnused } from "./letters.ts";
import { watchedAccounts } from "./records.server.ts";
import { isInUse } from "./rules.ts";
import { whatBecomes } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { UnusedAccountRule } from "#program/year/program-year.ts";
import type { WatchedAccount } from "./records.server.ts";
import type { UnusedAccountTables } from "./tables.ts";

const day = 86_400_000;

/**
 * Asks people of the staff and of companies by letter whether they still need an account that nobody used for the year's time, and closes
 * it some days later if nobody signed in. The clockwork's act, run each night; run twice it does nothing twice. A year without the rule
 * closes nobody. `machineNow`: sign-ins go by the machine's clock.
 */
export async function closeUnusedAccounts(act: Act, machineNow: Date = new Date()): Promise<void> {
  await act.db.transaction(async (tx) => {
    const fiscalYear = await currentFiscalYear(tx, act.now);
    const rule = (await yearOf(tx, fiscalYear)).unusedAccounts;
    if (rule === null) return;
    const accounts = await watchedAccounts(tx, fiscalYear);
    // Which of several unused administrators could still sign in, nobody knows: all of them stay until one does.
    const isAnyInUse = accounts.some((one) => one.isAdministrator && isInUse(rule, daysSinceSignIn(one, machineNow)));
    for (const account of accounts) {
      const use = {
        kind: account.kind,
        idleDays: idleDays(account, act.now, machineNow),
        daysSincePrompt: account.promptedAt === null ? null : Math.floor((act.now.getTime() - account.promptedAt.getTime()) / day),
        isNeededAdministrator: account.isAdministrator && !isAnyInUse,
        isCompanyBusy: account.isCompanyBusy,
      };
      const deed = whatBecomes(rule, use);
      if (deed === "prompt") await prompt(tx, act, account, rule);
      if (deed === "keep") await keep(tx, act, account);
      if (deed === "close") await close(tx, act, account);
    }
  });
}

/** Whole days since the last sign-in; for whoever never came, or was given a role since, from that role on (by the program's clock). */
function idleDays({ lastSignedInAt, newestRoleAt }: WatchedAccount, now: Date, machineNow: Date): number {
  const sinceRole = now.getTime() - newestRoleAt.getTime();
  const since = lastSignedInAt === null ? sinceRole : Math.min(sinceRole, machineNow.getTime() - lastSignedInAt.getTime());
  return Math.floor(since / day);
}

/** Whole days since the last sign-in, by the machine's clock; null where nobody ever came. */
function daysSinceSignIn({ lastSignedInAt }: WatchedAccount, machineNow: Date): number | null {
  return lastSignedInAt === null ? null : Math.floor((machineNow.getTime() - lastSignedInAt.getTime()) / day);
}

async function prompt(tx: Transaction, act: Act, account: WatchedAccount, rule: UnusedAccountRule): Promise<void> {
  const id = newId();
  await tx
    .withTables<UnusedAccountTables>()
    .insertInto("account_closures")
    .values({
      id,
      account_id: account.accountId,
      kind: account.kind,
      company_id: account.companyId,
      last_used_at: account.lastSignedInAt,
      prompted_at: act.now,
      kept_at: null,
      closed_at: null,
      ended_roles: [],
      reopened_at: null,
      reopened_by: null,
    })
    .execute();
  await note(tx, act, account, "account-unused");
  const days = account.kind === "staff" ? rule.staffDays : rule.companyDays;
  // The last whole day: closing comes in the night after it.
  const lastDay = addDays(dayOf(act.now), rule.daysAfterPrompt - 1);
  await queueLetter(tx, act, { to: { account: account.accountId }, words: accountUnused(days, lastDay) });
}

async function keep(tx: Transaction, act: Act, account: WatchedAccount): Promise<void> {
  await tx
    .withTables<UnusedAccountTables>()
    .updateTable("account_closures")
    .set({ kept_at: act.now })
    .where("id", "=", account.openId!)
    .execute();
}

async function close(tx: Transaction, act: Act, account: WatchedAccount): Promise<void> {
  await tx
    .withTables<AccountTables>()
    .updateTable("account_roles")
    .set({ ended_at: act.now })
    .where("id", "in", [...account.roleIds])
    .execute();
  await tx
    .withTables<UnusedAccountTables>()
    .updateTable("account_closures")
    .set({ closed_at: act.now, ended_roles: [...account.roleIds] })
    .where("id", "=", account.openId!)
    .execute();
  await note(tx, act, account, "account-closed");
  await queueLetter(tx, act, { to: { account: account.accountId }, words: accountClosed() });
}

async function note(tx: Transaction, act: Act, account: WatchedAccount, what: string): Promise<void> {
  await writeHistory(tx, act, {
    what,
    about: { kind: "account", id: account.accountId },
    subjectAccount: account.accountId,
    ...(account.companyId === null ? {} : { subjectCompany: account.companyId }),
    facts: { kind: account.kind, roles: account.roleIds.length },
  });
}
