import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { BodyKind } from "#program/year/program-year.ts";
import type { ApplicationFlag } from "./company-application.ts";
import type { CompanyAnswers } from "./company-application.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { CompanySection } from "./company-application.ts";
import type { CompanyPurpose } from "./company-application.ts";
import type { OverseasBusiness } from "./company-application.ts";
import type { ReturnedPoint } from "./company-application.ts";
import type { CompanyState } from "./rules.ts";
import type { HostCompanyTables } from "./tables.ts";

type Row = HostCompanyTables["company_applications"] &
  Pick<HostCompanyTables["host_companies"], "corporate_number" | "name" | "name_kana" | "name_en"> & { ended_at: Date | null };

/** Applications with the names of their companies, as the company itself and the office read them. */
export function applications(tx: Transaction) {
  return tx
    .withTables<HostCompanyTables>()
    .selectFrom("company_applications as a")
    .innerJoin("host_companies as c", "c.id", "a.company_id")
    .selectAll("a")
    .select(["c.corporate_number", "c.name", "c.name_kana", "c.name_en", "c.ended_at"]);
}

/** One application; `NotFound` when it is not there or not the reader's. */
export async function companyApplication(tx: Transaction, id: string): Promise<CompanyApplication> {
  return asApplication(found(await applications(tx).where("a.id", "=", id).executeTakeFirst(), "company application"));
}

/** One application, its row locked until the end of the transaction; `NotFound` when it is not the reader's. */
export async function lockCompanyApplication(tx: Transaction, id: string): Promise<CompanyApplication> {
  const rows = tx.withTables<HostCompanyTables>();
  found(
    await rows.selectFrom("company_applications").select("id").where("id", "=", id).forUpdate().executeTakeFirst(),
    "company application",
  );
  return await companyApplication(tx, id);
}

/** The application of a company in a year, or null. */
export async function applicationOfCompany(tx: Transaction, companyId: string, fiscalYear: number): Promise<CompanyApplication | null> {
  const row = await applications(tx).where("a.company_id", "=", companyId).where("a.fiscal_year", "=", fiscalYear).executeTakeFirst();
  return row ? asApplication(row) : null;
}

/** The latest application of a company before a year, from which a new one takes over what seldom changes; null for a first one. */
export async function earlierApplication(tx: Transaction, companyId: string, fiscalYear: number): Promise<CompanyApplication | null> {
  const row = await applications(tx)
    .where("a.company_id", "=", companyId)
    .where("a.fiscal_year", "<", fiscalYear)
    .orderBy("a.fiscal_year", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? asApplication(row) : null;
}

/** A company's own record, whether or not it has applied. */
export async function hostCompany(
  tx: Transaction,
  id: string,
): Promise<{ id: string; name: string; nameEn: string; corporateNumber: string }> {
  const row = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("host_companies")
    .select(["id", "name", "name_en", "corporate_number"])
    .where("id", "=", id)
    .executeTakeFirst();
  const { name, name_en, corporate_number } = found(row, "company");
  return { id, name, nameEn: name_en, corporateNumber: corporate_number ?? "" };
}

/** Companies accepted in a year, for the guideline that warns and never blocks. */
export async function acceptedCompanies(tx: Transaction, fiscalYear: number): Promise<number> {
  const row = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("company_applications")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("fiscal_year", "=", fiscalYear)
    .where("state", "in", ["eligible", "hearing", "plan_ready", "matching", "placed", "unmatched"])
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The number of the next first receipt: C23-0041. Gaps may stay where a receipt failed. */
export async function nextNumber(tx: Transaction, fiscalYear: number): Promise<string> {
  const { rows } = await sql<{ next: number }>`select nextval('company_application_numbers')::int as next`.execute(tx);
  return `C${String(fiscalYear).slice(2)}-${String(rows[0]!.next).padStart(4, "0")}`;
}

/** The columns that the answers are kept in, apart from the names and the number, which are the company's. */
export function answerColumns(answers: CompanyAnswers) {
  return {
    postal_code: answers.postalCode,
    prefecture: answers.prefecture,
    address: answers.address,
    industry: answers.industry,
    capital_yen: answers.capitalYen,
    employees: answers.employees,
    body_kind: answers.bodyKind,
    overseas_business: answers.overseasBusiness,
    purposes: [...answers.purposes],
    contact_name: answers.contactName,
    contact_email: answers.contactEmail,
    contact_telephone: answers.contactTelephone,
    manager_name: answers.managerName,
    trainer_name: answers.trainerName,
    why: answers.why,
  };
}

/** A row as the thing that it is. */
export function asApplication(row: Row): CompanyApplication {
  return {
    id: row.id,
    number: row.number,
    fiscalYear: row.fiscal_year,
    companyId: row.company_id,
    state: row.state as CompanyState,
    stateSince: row.state_since,
    answers: {
      corporateNumber: row.corporate_number ?? "",
      name: row.name,
      nameKana: row.name_kana,
      nameEn: row.name_en,
      bodyKind: row.body_kind as BodyKind | "",
      postalCode: row.postal_code,
      prefecture: row.prefecture,
      address: row.address,
      industry: row.industry,
      capitalYen: row.capital_yen,
      employees: row.employees,
      overseasBusiness: row.overseas_business as OverseasBusiness | "",
      purposes: row.purposes as CompanyPurpose[],
      contactName: row.contact_name,
      contactEmail: row.contact_email,
      contactTelephone: row.contact_telephone,
      managerName: row.manager_name,
      trainerName: row.trainer_name,
      why: row.why,
    },
    sme: row.sme,
    flags: row.flags as ApplicationFlag[],
    returnedPoints: row.returned_points as ReturnedPoint[],
    pointAnswers: row.point_answers as string[],
    takenFrom: row.taken_from,
    registrationEndedAt: row.ended_at,
    lookAgain: row.look_again as CompanySection[],
    holdFrom: row.hold_from as CompanyState | "",
    holdReason: row.hold_reason,
    decisionReason: row.decision_reason,
    submittedAt: row.submitted_at,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    firstSeenAt: row.first_seen_at,
    version: row.version,
  };
}
