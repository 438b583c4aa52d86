import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { companyRoleNames } from "#program/accounts/company-roles.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { afterChange } from "./colleague-rules.ts";
import { colleagueRemoved } from "./colleague-letters.ts";
import { colleagueRoleChanged } from "./colleague-letters.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyRole } from "#program/accounts/company-roles.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { ColleagueProblem } from "./colleague-rules.ts";
import type { HostCompanyTables } from "./tables.ts";

/** Makes a colleague something else in the company and writes to them; somebody who is no colleague is not there. */
export async function changeColleagueRole(act: Act, accountId: string, to: CompanyRole): Promise<Outcome<null, ColleagueProblem>> {
  return await changed(act, accountId, to);
}

/** Lets a colleague go: from then on they act for the company no more. The last who can lead it stays (`last-lead`). */
export async function removeColleague(act: Act, accountId: string): Promise<Outcome<null, ColleagueProblem>> {
  return await changed(act, accountId, null);
}

async function changed(act: Act, accountId: string, to: CompanyRole | null): Promise<Outcome<null, ColleagueProblem>> {
  const companyId = companyOf(act, "manage-colleagues");
  return await act.db.transaction(async (tx) => {
    const people = await lockedPeople(tx, companyId);
    const before = found(
      people.find((one) => one.accountId === accountId),
      "colleague",
    );
    if (before.companyRole === to) return done(null);
    const decided = afterChange(people, accountId, to);
    if (!decided.ok) return decided;
    await tx
      .withTables<AccountTables>()
      .updateTable("account_roles")
      .set(to === null ? { ended_at: act.now } : { company_role: to })
      .where("id", "=", before.roleId)
      .execute();
    await writeHistory(tx, act, {
      what: to === null ? "colleague-removed" : "colleague-role-changed",
      about: { kind: "company", id: companyId },
      subjectAccount: accountId,
      subjectCompany: companyId,
      facts: { from: before.companyRole, to },
    });
    const { name } = await tx
      .withTables<HostCompanyTables>()
      .selectFrom("host_companies")
      .select("name")
      .where("id", "=", companyId)
      .executeTakeFirstOrThrow();
    const words = to === null ? colleagueRemoved(name) : colleagueRoleChanged(name, companyRoleNames[to]);
    await queueLetter(tx, act, { to: { account: accountId }, words });
    return done(null);
  });
}

/** Everybody of the company, locked in one order: of two who let each other go at once, the second finds who is left. */
async function lockedPeople(
  tx: Transaction,
  companyId: string,
): Promise<{ roleId: string; accountId: string; companyRole: CompanyRole }[]> {
  const { rows } = await sql<{
    roleId: string;
    accountId: string;
    companyRole: CompanyRole;
  }>`select id as "roleId", account_id as "accountId", company_role as "companyRole" from account_roles
    where company_id = ${companyId}::uuid and role = 'company' and ended_at is null order by id for update`.execute(tx);
  return rows;
}
