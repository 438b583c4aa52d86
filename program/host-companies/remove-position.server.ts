import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { positionsOf } from "./position-records.server.ts";
import { mayEdit } from "./states.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HostCompanyTables } from "./tables.ts";

/** Removes a position from an application that the company still writes. One that is gone already is no fault. */
export async function removePosition(act: Act, applicationId: string, positionId: string): Promise<Outcome<null, Problem<"not-editable">>> {
  companyOf(act, "write-application");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, applicationId);
    if (!mayEdit(application.state)) return refused({ code: "not-editable" as const, field: null });
    const isThere = (await positionsOf(tx, applicationId)).some((position) => position.id === positionId);
    if (!isThere) return done(null);
    await tx.withTables<HostCompanyTables>().deleteFrom("positions").where("id", "=", positionId).execute();
    await writeHistory(tx, act, {
      what: "position-removed",
      about: { kind: "company-application", id: applicationId },
      fiscalYear: application.fiscalYear,
      subjectCompany: application.companyId,
      facts: { position: positionId },
    });
    return done(null);
  });
}
