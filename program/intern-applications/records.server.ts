import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import { currentFiscalYearAsked } from "#program/year/current-years.server.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { CefrLevel } from "#program/year/program-year.ts";
import type { JlptLevel } from "#program/year/program-year.ts";
import type { CourseApplication } from "./intern-application.ts";
import type { InternApplication } from "./intern-application.ts";
import type { Answers } from "./sections.ts";
import type { SectionName } from "./sections.ts";
import type { InternApplicationTables } from "./tables.ts";

/** An application by id as the reader may see it; null when there is none for them. For the office and its writer. */
export async function applicationById(tx: Transaction, id: string): Promise<InternApplication | null> {
  if (!isId(id)) return null;
  const row = await applications(tx).selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : application(row);
}

/** Many applications by id, for lists of the office. */
export async function applicationsByIds(tx: Transaction, ids: readonly string[]): Promise<InternApplication[]> {
  if (ids.length === 0) return [];
  return (
    await applications(tx)
      .selectAll()
      .where("id", "in", [...ids])
      .execute()
  ).map(application);
}

/** A person's application of a year, or null before they start one. */
export async function applicationOfPerson(tx: Transaction, accountId: string, fiscalYear: number): Promise<InternApplication | null> {
  const row = await applications(tx)
    .selectAll()
    .where("account_id", "=", accountId)
    .where("fiscal_year", "=", fiscalYear)
    .executeTakeFirst();
  return row === undefined ? null : application(row);
}

/** Every application of a person, newest year first. */
export async function applicationsOfPerson(tx: Transaction, accountId: string): Promise<InternApplication[]> {
  const rows = await applications(tx).selectAll().where("account_id", "=", accountId).orderBy("fiscal_year", "desc").execute();
  return rows.map(application);
}

/** A person's latest application, whatever its year. */
export async function latestApplicationOf(tx: Transaction, accountId: string): Promise<InternApplication | null> {
  const row = await applications(tx).selectAll().where("account_id", "=", accountId).orderBy("fiscal_year", "desc").executeTakeFirst();
  return row === undefined ? null : application(row);
}

/** Locks an application until the end of the transaction. Throws `NotFound` for one that is not there or somebody else's. */
export async function lockApplication(tx: Transaction, id: string): Promise<InternApplication> {
  const row = isId(id) ? await applications(tx).selectAll().where("id", "=", id).forUpdate().executeTakeFirst() : undefined;
  return application(found(row, "intern application"));
}

/** The person's own application of the current year, locked. Throws `NotFound` before it is started. */
export async function lockOwnApplication(tx: Transaction, accountId: string, now: Date): Promise<InternApplication> {
  const row = await applications(tx)
    .selectAll()
    .where("account_id", "=", accountId)
    .where("fiscal_year", "=", currentFiscalYearAsked(now))
    .forUpdate()
    .executeTakeFirst();
  return application(found(row, "intern application"));
}

/** A section as it was last saved. */
export interface SavedSection {
  readonly answers: Answers;
  readonly savedAt: Date;
  readonly version: number;
}

/** One section of an application, or null before it is first saved. */
export async function sectionOf(tx: Transaction, applicationId: string, section: SectionName): Promise<SavedSection | null> {
  const row = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("application_sections")
    .select(["answers", "saved_at", "version"])
    .where("application_id", "=", applicationId)
    .where("section", "=", section)
    .executeTakeFirst();
  return row === undefined ? null : { answers: row.answers as Answers, savedAt: row.saved_at, version: row.version };
}

/** The sections of an application that the reader may see, by name; companies and the committee see five of them. */
export async function sectionsOf(tx: Transaction, applicationId: string): Promise<ReadonlyMap<SectionName, SavedSection>> {
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("application_sections")
    .select(["section", "answers", "saved_at", "version"])
    .where("application_id", "=", applicationId)
    .execute();
  return new Map(
    rows.map((row) => [row.section as SectionName, { answers: row.answers as Answers, savedAt: row.saved_at, version: row.version }]),
  );
}

/** The courses of an application in order of wish. */
export async function courseApplicationsOf(tx: Transaction, applicationId: string): Promise<CourseApplication[]> {
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("course_applications")
    .select(courseColumns)
    .where("application_id", "=", applicationId)
    .orderBy("wish_rank")
    .execute();
  return rows.map(courseApplication);
}

/** Why a course application stands where it stands, as staff wrote it. For the office and, in the codes alone, its person. */
export async function courseReasonOf(tx: Transaction, id: string): Promise<{ reason: string; note: string } | null> {
  const row = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("course_applications")
    .select(["reason", "reason_note as note"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** One course application, or null when there is none for this reader. */
export async function courseApplicationById(tx: Transaction, id: string): Promise<CourseApplication | null> {
  if (!isId(id)) return null;
  const row = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("course_applications")
    .select(courseColumns)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : courseApplication(row);
}

/**
 * Locks course applications until the end of the transaction, in the order of their ids, so that two bulk deeds cannot wait for each
 * other. Gives them in the order of `ids`, each once; throws `NotFound` when one is not there for this reader.
 */
export async function lockCourseApplications(tx: Transaction, ids: readonly string[]): Promise<CourseApplication[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  found(wanted.every(isId) ? true : null, "course application");
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("course_applications")
    .select(courseColumns)
    .where("id", "in", wanted)
    .orderBy("id")
    .forUpdate()
    .execute();
  const byId = new Map(rows.map((row) => [row.id, courseApplication(row)]));
  return wanted.map((id) => found(byId.get(id), "course application"));
}

function applications(tx: Transaction) {
  return tx.withTables<InternApplicationTables>().selectFrom("intern_applications");
}

const courseColumns = [
  "id",
  "application_id",
  "account_id",
  "fiscal_year",
  "course",
  "wish_rank",
  "state",
  "state_since",
  "version",
] as const;
type CourseRow = Pick<Selectable<InternApplicationTables["course_applications"]>, (typeof courseColumns)[number]>;

function courseApplication(row: CourseRow): CourseApplication {
  return {
    id: row.id,
    applicationId: row.application_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    course: row.course,
    wishRank: row.wish_rank,
    state: row.state,
    stateSince: row.state_since,
    version: row.version,
  };
}

function application(row: Selectable<InternApplicationTables["intern_applications"]>): InternApplication {
  return {
    id: row.id,
    number: row.number,
    fiscalYear: row.fiscal_year,
    accountId: row.account_id,
    applicantKind: row.applicant_kind,
    state: row.state,
    fullName: row.full_name,
    otherName: row.other_name,
    birthDate: row.birth_date as Day | null,
    nationalities: row.nationalities,
    residence: row.residence,
    japanese: levelOrNull<JlptLevel>(row.japanese),
    english: levelOrNull<CefrLevel>(row.english),
    school: row.school,
    field: row.field,
    isStudent: row.is_student,
    participatedBefore: row.participated_before,
    flags: row.flags,
    submittedAt: row.submitted_at,
    fingerprint: row.fingerprint,
    firstSeenAt: row.first_seen_at,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

const levelOrNull = <Level extends string>(text: string): Level | null => (text === "" ? null : (text as Level));
