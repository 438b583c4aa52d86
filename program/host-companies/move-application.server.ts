import { assert } from "#platform/assert.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { mayBecome } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { CompanyState } from "./rules.ts";
import type { HostCompanyTables } from "./tables.ts";

type Columns = Partial<HostCompanyTables["company_applications"]>;

/**
 * Moves a locked application along the machine, one step or several, and notes each step by itself. `with` are columns that go with it.
 * Throws when the machine knows no such step: whoever calls has asked the rules before.
 */
export async function moveCompanyApplication(
  tx: Transaction,
  act: Act,
  application: CompanyApplication,
  steps: readonly CompanyState[],
  columns: Columns = {},
): Promise<void> {
  let from = application.state;
  const deeds = steps.map((to) => {
    assert(mayBecome(from, to), `a company application does not go from ${from} to ${to}`);
    const deed = {
      what: `company-application-${to}`,
      about: { kind: "company-application", id: application.id },
      fiscalYear: application.fiscalYear,
      subjectCompany: application.companyId,
      facts: { from, to },
    };
    from = to;
    return deed;
  });
  await tx
    .withTables<HostCompanyTables>()
    .updateTable("company_applications")
    .set({ ...columns, state: from, state_since: act.now, version: application.version + 1 })
    .where("id", "=", application.id)
    .execute();
  await writeHistory(tx, act, ...deeds);
}
