import type { Said } from "#platform/language.ts";
import { titleSaid } from "#program/host-companies/position-said.ts";
import { isId } from "#platform/ids.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { recordProvision } from "#program/third-party-provision/record-provision.server.ts";
import { yearOf } from "#program/year/records.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import type { Day } from "#platform/days.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProvidedItem } from "#program/third-party-provision/provision.ts";
import type { Provision } from "#program/third-party-provision/provision.ts";

/** An internship as METI and JETRO read it. */
export interface ReportedInternship {
  readonly id: string;
  readonly accountId: string;
  readonly number: string;
  readonly name: string;
  readonly nationalities: readonly string[];
  readonly residence: string;
  readonly school: string;
  readonly course: string;
  readonly company: Said;
  readonly positionCalled: Said;
  readonly state: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly endedOn: Day | null;
}

/** A daily report as they read it. */
export interface ReportedDay {
  readonly day: Day;
  readonly did: string;
  readonly learned: string;
  readonly hours: number;
  readonly state: string;
  readonly hostComment: string;
}

type ReportTables = {
  internships: {
    id: string;
    account_id: string;
    application_id: string;
    position_id: string;
    company_id: string;
    fiscal_year: number;
    course: string;
    state: string;
    starts_on: Day;
    ends_on: Day;
    ended_on: Day | null;
  };
  intern_applications: { id: string; number: string | null; full_name: string; nationalities: string[]; residence: string; school: string };
  host_companies: { id: string; name: string; name_en: string };
  positions: { id: string; title: string; title_en: string };
  daily_reports: { internship_id: string; day: Day; did: string; learned: string; hours: number; state: string; host_comment: string };
};

/** The internships of a year with their people, for METI and JETRO; each person shown is recorded as a provision, in the same transaction. */
export async function showInternshipsToReader(act: Act, fiscalYear: number): Promise<ReportedInternship[]> {
  requirePermission(act, "read-as-meti-or-jetro");
  return await act.db.transaction(async (tx) => {
    const rows = await reported(tx).where("internships.fiscal_year", "=", fiscalYear).execute();
    const shown = rows.map(internshipOf);
    await record(tx, act, fiscalYear, shown, ["name", "nationality", "residence", "education", "internship"]);
    return shown;
  });
}

/** One internship with its daily reports. A post that is not there, or not open to readers yet, is not found. */
export async function showInternshipToReader(act: Act, id: string): Promise<{ internship: ReportedInternship; days: ReportedDay[] }> {
  requirePermission(act, "read-as-meti-or-jetro");
  return await act.db.transaction(async (tx) => {
    const row = isId(id) ? await reported(tx).where("internships.id", "=", id).executeTakeFirst() : undefined;
    if (row === undefined) throw new NotFound("internship");
    const internship = internshipOf(row);
    const days = await tx
      .withTables<ReportTables>()
      .selectFrom("daily_reports")
      .select(["day", "did", "learned", "hours", "state", "host_comment"])
      .where("internship_id", "=", id)
      .orderBy("day")
      .execute();
    await record(tx, act, row.fiscal_year, [internship], ["name", "nationality", "residence", "education", "internship", "daily-reports"]);
    return {
      internship,
      days: days.map((one) => ({
        day: one.day,
        did: one.did,
        learned: one.learned,
        hours: Number(one.hours),
        state: one.state,
        hostComment: one.host_comment,
      })),
    };
  });
}

function reported(tx: Transaction) {
  return tx
    .withTables<ReportTables>()
    .selectFrom("internships")
    .innerJoin("intern_applications", "intern_applications.id", "internships.application_id")
    .innerJoin("host_companies", "host_companies.id", "internships.company_id")
    .innerJoin("positions", "positions.id", "internships.position_id")
    .select([
      "internships.id",
      "internships.account_id",
      "internships.fiscal_year",
      "internships.course",
      "internships.state",
      "internships.starts_on",
      "internships.ends_on",
      "internships.ended_on",
      "intern_applications.number",
      "intern_applications.full_name",
      "intern_applications.nationalities",
      "intern_applications.residence",
      "intern_applications.school",
      "host_companies.name as company",
      "host_companies.name_en as company_en",
      "positions.title as position",
      "positions.title_en as position_en",
    ])
    .orderBy("internships.course")
    .orderBy("intern_applications.number");
}

function internshipOf(row: Awaited<ReturnType<ReturnType<typeof reported>["executeTakeFirstOrThrow"]>>): ReportedInternship {
  return {
    id: row.id,
    accountId: row.account_id,
    number: row.number ?? "",
    name: row.full_name,
    nationalities: row.nationalities,
    residence: row.residence,
    school: row.school,
    course: row.course,
    company: companySaid({ companyName: row.company, companyNameEn: row.company_en }),
    positionCalled: titleSaid(row.position, row.position_en),
    state: row.state,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    endedOn: row.ended_on,
  };
}

async function record(
  tx: Transaction,
  act: Act,
  fiscalYear: number,
  shown: readonly ReportedInternship[],
  items: readonly ProvidedItem[],
): Promise<void> {
  const year = await yearOf(tx, fiscalYear);
  const recipient = recipientOf(act, { meti: year.organisation.commissioner.en });
  await recordProvision(
    tx,
    act,
    ...shown.map((internship): Provision => ({
      fiscalYear,
      subjectAccount: internship.accountId,
      recipient: { ...recipient, accountId: accountOf(act) },
      purpose: recipient.kind === "meti" ? "meti" : "hosting",
      items,
      means: "view",
      policyVersion: year.privacy.textVersion,
      about: { kind: "internship", id: internship.id },
    })),
  );
}

/** In whose name somebody reads: METI to be reported to, JETRO to help with the hosting (the year's purposes of provision). */
function recipientOf(act: Act, names: { meti: string }): { kind: "meti" | "jetro"; name: string } {
  if (act.who.roles.includes("reader-meti")) return { kind: "meti", name: names.meti };
  if (act.who.roles.includes("reader-jetro")) return { kind: "jetro", name: "JETRO" };
  throw new NotAllowed("read-as-meti-or-jetro");
}
