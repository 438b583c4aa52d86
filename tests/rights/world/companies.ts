import { assert } from "#platform/assert.ts";
import { markCheckPoints } from "#program/host-companies/mark-check-points.server.ts";
import { recordHearing } from "#program/host-companies/record-hearing.server.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import type { DatabaseServer } from "#platform/database.server.ts";

/** Companies that apply, and one that was accepted and heard. */
export async function someCompanies(server: DatabaseServer, text: string | undefined) {
  const companyDraft = await aCompanyApplication(server).draft();
  const otherCompanyDraft = await aCompanyApplication(server).draft();
  const heardCompany = await aCompanyApplication(server).open();
  const heard = {
    heldOn: "2023-06-12",
    means: "online",
    present: text ?? "",
    wishes: text ?? "wishes",
    notes: "",
  } as const;
  assert((await recordHearing(heardCompany.office, heardCompany.id, heard)).ok, "an accepted company can be heard");
  assert((await markCheckPoints(heardCompany.office, heardCompany.id, { points: ["register"], version: 0 })).ok, "a point can be ticked");
  return { companyDraft, otherCompanyDraft };
}
