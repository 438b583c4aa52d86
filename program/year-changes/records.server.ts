import { found } from "#platform/refusals.ts";
import type { Transaction } from "#platform/database.server.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";
import type { YearRequirements } from "#program/year/requirements.ts";
import type { YearTables } from "#program/year/tables.ts";
import type { AppliedPerson } from "./requirement-rules.ts";

/** What the letters about a change need of the drafts' tables. */
type DraftTables = {
  intern_applications: {
    id: string;
    number: string | null;
    account_id: string;
    applicant_kind: "foreign" | "japanese_student";
    fiscal_year: number;
    state: string;
    birth_date: string | null;
    nationalities: string[];
    residence: string;
    japanese: string;
    english: string;
    participated_before: boolean | null;
  };
  company_applications: { company_id: string; fiscal_year: number; state: string };
  course_applications: { application_id: string; course: string; wish_rank: number; state: string };
  account_roles: { account_id: string; role: string; company_id: string | null; ended_at: Date | null };
};

/** The accounts with an application on that side that is not sent yet. */
export async function draftAccounts(tx: Transaction, fiscalYear: number, side: Side): Promise<string[]> {
  const tables = tx.withTables<DraftTables>();
  if (side === "intern") {
    const rows = await tables
      .selectFrom("intern_applications")
      .select("account_id")
      .where("fiscal_year", "=", fiscalYear)
      .where("state", "=", "draft")
      .execute();
    return rows.map((row) => row.account_id);
  }
  const rows = await tables
    .selectFrom("company_applications")
    .innerJoin("account_roles", "account_roles.company_id", "company_applications.company_id")
    .select("account_roles.account_id")
    .distinct()
    .where("company_applications.fiscal_year", "=", fiscalYear)
    .where("company_applications.state", "in", ["draft", "returned"])
    .where("account_roles.ended_at", "is", null)
    .execute();
  return rows.map((row) => row.account_id);
}

/**
 * Takes the year's row as the lock: two people who change one year come one after the other. Its revision tells readers to look anew; gives
 * the new one. Throws `NotFound` for a year that was never loaded.
 */
export async function lockYear(tx: Transaction, fiscalYear: number): Promise<number> {
  const row = await tx
    .withTables<YearTables>()
    .updateTable("program_years")
    .set((set) => ({ revision: set("revision", "+", 1) }))
    .where("fiscal_year", "=", fiscalYear)
    .returning("revision")
    .executeTakeFirst();
  return found(row, "program year").revision;
}

/** How often a year was changed: raised by every `lockYear`, so no two states of its draft ever bear the same. */
export async function revisionOf(tx: Transaction, fiscalYear: number): Promise<number> {
  const years = tx.withTables<YearTables>().selectFrom("program_years").select("revision");
  return found(await years.where("fiscal_year", "=", fiscalYear).executeTakeFirst(), "program year").revision;
}

/** What a year's requirements are to become, as the office keeps it. */
export interface RequirementDraft {
  readonly requirements: YearRequirements;
  /** How many changes had been published when it was saved. */
  readonly base: number;
  readonly version: number;
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** The draft of a year's requirements, or null. */
export async function requirementDraftOf(tx: Transaction, fiscalYear: number): Promise<RequirementDraft | null> {
  const row = await tx
    .withTables<YearTables>()
    .selectFrom("requirement_drafts")
    .selectAll()
    .where("fiscal_year", "=", fiscalYear)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { base, version, saved_by: savedBy, saved_at: savedAt } = row;
  return { requirements: row.requirements as YearRequirements, base, version, savedBy, savedAt };
}

/** Every application of a year that was sent and not withdrawn, with what the requirements ask of a person. A draft is nobody's but its writer's. */
export async function appliedPersons(tx: Transaction, fiscalYear: number): Promise<AppliedPerson[]> {
  const tables = tx.withTables<DraftTables>();
  const rows = await tables
    .selectFrom("intern_applications")
    .select(["id", "number", "applicant_kind", "birth_date", "nationalities", "residence", "japanese", "english", "participated_before"])
    .where("fiscal_year", "=", fiscalYear)
    .where("state", "=", "submitted")
    .orderBy("number")
    .execute();
  const wishes = await tables
    .selectFrom("course_applications")
    .innerJoin("intern_applications", "intern_applications.id", "course_applications.application_id")
    .select(["course_applications.application_id", "course_applications.course"])
    .where("intern_applications.fiscal_year", "=", fiscalYear)
    .where("course_applications.state", "!=", "withdrawn")
    .orderBy("course_applications.wish_rank")
    .execute();
  const courses = Map.groupBy(wishes, (one) => one.application_id);
  return rows.flatMap((row) =>
    row.birth_date === null
      ? []
      : {
          id: row.id,
          number: row.number ?? "",
          courses: (courses.get(row.id) ?? []).map(({ course }) => course),
          facts: {
            applicantKind: row.applicant_kind,
            birthDate: row.birth_date,
            nationalities: row.nationalities,
            residence: row.residence,
            japanese: jlptLevels.find((level) => level === row.japanese) ?? null,
            english: cefrLevels.find((level) => level === row.english) ?? null,
            participatedBefore: row.participated_before === true,
          },
        },
  );
}
