import { done } from "#platform/outcome.ts";
import { newId } from "#platform/ids.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { liveRoles } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { HostCompanyTables } from "./tables.ts";

export type RegistrationProblem = Problem<"corporate-number-registered" | "has-company">;

/**
 * Registers a company by its number and makes whoever acts its first person. Acts on a public page (kind `anyone`) with an account.
 * A number that somebody else registered is refused; the same person's second press answers with the first one's company.
 */
export async function registerCompany(
  act: Act,
  company: { corporateNumber: string; name: string },
): Promise<Outcome<{ companyId: string }, RegistrationProblem>> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const own = (await liveRoles(tx, accountId)).find((held) => held.role === "company")?.companyId ?? null;
    if (own !== null) {
      return (await numberOf(tx, own)) === company.corporateNumber
        ? done({ companyId: own })
        : refused({ code: "has-company" as const, field: null });
    }
    const companyId = newId();
    const row = {
      id: companyId,
      corporate_number: company.corporateNumber,
      name: company.name,
      name_kana: "",
      name_en: "",
      created_by: accountId,
      created_at: act.now,
    };
    // Whether others registered this number is not ours to read: the table's own key answers.
    const kept = await tx
      .withTables<HostCompanyTables>()
      .insertInto("host_companies")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (kept.numInsertedOrUpdatedRows !== 1n) return refused({ code: "corporate-number-registered" as const, field: "corporateNumber" });
    await tx
      .withTables<AccountTables>()
      .insertInto("account_roles")
      .values({
        id: newId(),
        account_id: accountId,
        role: "company",
        company_id: companyId,
        company_role: "applicant",
        granted_by: accountId,
        granted_at: act.now,
        ended_at: null,
      })
      .execute();
    await writeHistory(tx, act, {
      what: "company-registered",
      about: { kind: "company", id: companyId },
      subjectAccount: accountId,
      subjectCompany: companyId,
    });
    return done({ companyId });
  });
}

async function numberOf(tx: Transaction, companyId: string): Promise<string | null> {
  const row = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("host_companies")
    .select("corporate_number")
    .where("id", "=", companyId)
    .executeTakeFirst();
  return row?.corporate_number ?? null;
}
