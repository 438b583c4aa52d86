import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { pairsOf } from "#program/internships/people.server.ts";
import { internshipById } from "#program/internships/records.server.ts";
import { internshipsWhere } from "#program/internships/records.server.ts";
import { recordProvision } from "#program/third-party-provision/record-provision.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { laidOut } from "./own-internship.server.ts";
import { reportsOf } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { Pair } from "#program/internships/pair.ts";
import type { ProvidedItem } from "#program/third-party-provision/provision.ts";

/** An intern as their company sees them in its list. */
export interface Hosted {
  readonly internship: Internship;
  readonly pair: Pair;
  readonly reports: number;
  /** Reports that wait for the company's comment. */
  readonly waiting: number;
}

/** The company's own interns of all years, with what waits for a comment; written down as provided. */
export async function showCompanyInternships(act: Act): Promise<Hosted[]> {
  const companyId = companyOf(act, "see-interns");
  return act.db.transaction(async (tx) => {
    const internships = (await internshipsWhere(tx, { companyId })).filter((one) => one.state !== "cancelled");
    const pairs = await pairsOf(tx, internships);
    const reports = await reportsOf(
      tx,
      internships.map((one) => one.id),
    );
    for (const internship of internships) await provided(tx, act, internship, pairs.get(internship.id)!, ["name", "internship"]);
    return internships.map((internship) => {
      const own = reports.filter((one) => one.internshipId === internship.id);
      return {
        internship,
        pair: pairs.get(internship.id)!,
        reports: own.length,
        waiting: own.filter((one) => one.state === "submitted").length,
      };
    });
  });
}

/** One intern of the company with trainings, days and reports; written down as provided once a day. Somebody else's is not there. */
export async function showCompanyInternship(act: Act, id: string) {
  const companyId = companyOf(act, "see-interns");
  return act.db.transaction(async (tx) => {
    const internship = await internshipById(tx, id);
    if (internship.companyId !== companyId || internship.state === "cancelled") throw new NotFound("internship");
    const whole = await laidOut(tx, internship, act.now);
    await provided(tx, act, internship, whole.pair, ["name", "internship", "trainings", "daily-reports"]);
    return whole;
  });
}

async function provided(tx: Transaction, act: Act, internship: Internship, pair: Pair, items: readonly ProvidedItem[]): Promise<void> {
  const year = await yearOf(tx, internship.fiscalYear);
  await recordProvision(tx, act, {
    fiscalYear: internship.fiscalYear,
    subjectAccount: internship.accountId,
    recipient: { kind: "host-company", name: pair.companyName, companyId: internship.companyId, accountId: accountOf(act) },
    purpose: "hosting",
    items,
    means: "view",
    policyVersion: year.privacy.textVersion,
    about: { kind: "internship", id: internship.id },
  });
}
