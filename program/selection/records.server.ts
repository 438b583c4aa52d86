import { sql } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { Interview } from "./interview.ts";
import type { InterviewState } from "./selection.ts";
import type { InterviewStepId } from "./selection.ts";
import type { Marks } from "./selection.ts";
import type { ScreeningResult } from "./selection.ts";
import type { SelectionTables } from "./tables.ts";

type Tables = SelectionTables & InternApplicationTables;

/** Result of a reading as it was decided; a later one counts in place of it. */
export interface Screening {
  readonly id: string;
  readonly courseApplicationId: string;
  readonly result: ScreeningResult;
  readonly score: number | null;
  readonly reason: string;
  readonly note: string;
  readonly screenedBy: string;
  readonly screenedAt: Date;
}

/** The screenings of some course applications, newest first. */
export async function screeningsOf(tx: Transaction, courseApplicationIds: readonly string[]): Promise<Screening[]> {
  if (courseApplicationIds.length === 0) return [];
  const rows = await tx
    .withTables<SelectionTables>()
    .selectFrom("screenings")
    .selectAll()
    .where("course_application_id", "in", [...courseApplicationIds])
    .orderBy("screened_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    courseApplicationId: row.course_application_id,
    result: row.result,
    score: row.score,
    reason: row.reason,
    note: row.note,
    screenedBy: row.screened_by,
    screenedAt: row.screened_at,
  }));
}

/** Marks that were given to a course application, decided or not. */
export interface KeptMarks {
  readonly courseApplicationId: string;
  readonly marks: Marks;
  readonly score: number;
  readonly note: string;
  readonly markedBy: string;
  readonly markedAt: Date;
}

/** The marks of some course applications. */
export async function marksOf(tx: Transaction, courseApplicationIds: readonly string[]): Promise<KeptMarks[]> {
  if (courseApplicationIds.length === 0) return [];
  const rows = await tx
    .withTables<SelectionTables>()
    .selectFrom("screening_marks")
    .selectAll()
    .where("course_application_id", "in", [...courseApplicationIds])
    .execute();
  return rows.map((row) => ({
    courseApplicationId: row.course_application_id,
    marks: row.marks as Marks,
    score: row.score,
    note: row.note,
    markedBy: row.marked_by,
    markedAt: row.marked_at,
  }));
}

/** One interview, or null. */
export async function interviewById(tx: Transaction, id: string): Promise<Interview | null> {
  return (await interviewsWhere(tx, "id", [id]))[0] ?? null;
}

/** The interviews of a person's application, newest invitation first, with those that were cancelled. */
export async function interviewsOf(tx: Transaction, applicationId: string): Promise<Interview[]> {
  return await interviewsWhere(tx, "application_id", [applicationId]);
}

/** Locks one interview until the transaction ends, or gives null. */
export async function lockInterview(tx: Transaction, id: string): Promise<Interview | null> {
  await tx.withTables<SelectionTables>().selectFrom("interviews").select("id").where("id", "=", id).forUpdate().execute();
  return await interviewById(tx, id);
}

async function interviewsWhere(tx: Transaction, column: "id" | "application_id", values: readonly string[]): Promise<Interview[]> {
  const rows = await tx
    .withTables<SelectionTables>()
    .selectFrom("interviews")
    .selectAll()
    .select(sql<string[]>`array(select c.course_application_id from interview_courses c where c.interview_id = interviews.id)`.as("covers"))
    .where(column, "in", [...values])
    .orderBy("invited_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    applicationId: row.application_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    step: row.step as InterviewStepId,
    language: row.language,
    scheduledAt: row.scheduled_at,
    place: row.place,
    state: row.state as InterviewState,
    interviewer: row.interviewer,
    result: row.result,
    score: row.score,
    reason: row.reason,
    notes: row.notes,
    invitedAt: row.invited_at,
    recordedAt: row.recorded_at,
    version: row.version,
    covers: row.covers,
  }));
}

/** What the person sees of an interview: when and how, never scores or notes. */
export interface OwnInterview {
  readonly id: string;
  readonly step: InterviewStepId;
  readonly language: string;
  readonly scheduledAt: Date | null;
  readonly place: string;
  readonly state: InterviewState;
}

/** A person's own interviews, newest invitation first; asks only for the columns that are theirs to see. */
export async function ownInterviews(tx: Transaction, applicationId: string): Promise<OwnInterview[]> {
  const rows = await tx
    .withTables<SelectionTables>()
    .selectFrom("interviews")
    .select(["id", "step", "language", "scheduled_at", "place", "state"])
    .where("application_id", "=", applicationId)
    .orderBy("invited_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    step: row.step as InterviewStepId,
    language: row.language,
    scheduledAt: row.scheduled_at,
    place: row.place,
    state: row.state,
  }));
}

/** One course application that passed the office's selection: what matching starts from. */
export interface PoolEntry {
  readonly courseApplicationId: string;
  readonly applicationId: string;
  readonly accountId: string;
  readonly number: string;
  readonly fullName: string;
  readonly course: string;
  readonly wishRank: number;
  readonly japanese: string;
  readonly english: string;
  readonly nationalities: readonly string[];
  readonly residence: string;
  readonly field: string;
  readonly school: string;
  /** 0 to 100, or null where nobody gave marks. */
  readonly screeningScore: number | null;
  /** Of the last interview that was passed. */
  readonly interviewScore: number | null;
  readonly inPoolSince: Date;
}

/** Everybody in a year's pool, one entry a course application, longest in the pool first. For the office and the program's clockwork. */
export async function poolOf(tx: Transaction, fiscalYear: number): Promise<PoolEntry[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom("course_applications as c")
    .innerJoin("intern_applications as a", "a.id", "c.application_id")
    .select(["c.id", "c.application_id", "c.account_id", "c.course", "c.wish_rank", "c.score", "c.state_since"])
    .select(["a.number", "a.full_name", "a.japanese", "a.english", "a.nationalities", "a.residence", "a.field", "a.school"])
    .select(
      sql<number | null>`(select i.score from interviews i join interview_courses ic on ic.interview_id = i.id
        where ic.course_application_id = c.id and i.result = 'passed' order by i.recorded_at desc limit 1)`.as("interview_score"),
    )
    .where("c.fiscal_year", "=", fiscalYear)
    .where("c.state", "=", "pool")
    .orderBy("c.state_since")
    .orderBy("a.number")
    .orderBy("c.wish_rank")
    .execute();
  return rows.map((row) => ({
    courseApplicationId: row.id,
    applicationId: row.application_id,
    accountId: row.account_id,
    number: row.number ?? "",
    fullName: row.full_name,
    course: row.course,
    wishRank: row.wish_rank,
    japanese: row.japanese,
    english: row.english,
    nationalities: row.nationalities,
    residence: row.residence,
    field: row.field,
    school: row.school,
    screeningScore: row.score,
    interviewScore: row.interview_score,
    inPoolSince: row.state_since,
  }));
}
