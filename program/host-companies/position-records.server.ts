import { found } from "#platform/refusals.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { CefrLevel } from "#program/year/program-year.ts";
import type { JlptLevel } from "#program/year/program-year.ts";
import type { EnvironmentItem } from "./position.ts";
import type { Position } from "./position.ts";
import type { PositionAnswers } from "./position.ts";
import type { SaidField } from "./position-said.ts";
import type { PositionState } from "./position.ts";
import type { WorkField } from "./position.ts";
import type { WorkLanguage } from "./position.ts";
import type { HostCompanyTables } from "./tables.ts";

/** A position with the names of its company, as lists show it. */
export interface PositionOfCompany extends Position {
  readonly companyName: string;
  readonly companyNameEn: string;
}

type Row = HostCompanyTables["positions"];

/** Every position that candidates may be recommended to, in the order in which they were made; for the office and the clockwork. */
export async function openPositions(tx: Transaction, fiscalYear: number): Promise<PositionOfCompany[]> {
  const rows = await withCompany(tx)
    // One on hold is offered to nobody until it is released.
    .innerJoin("company_applications as a", "a.id", "p.company_application_id")
    .where("a.state", "<>", "on_hold")
    .where("p.fiscal_year", "=", fiscalYear)
    .where("p.state", "=", "open")
    .orderBy("p.created_at")
    .orderBy("p.id")
    .execute();
  return rows.map(ofCompany);
}

/** Some positions by id, also closed ones; those that are not the reader's are left out. */
export async function positionsByIds(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, PositionOfCompany>> {
  if (ids.length === 0) return new Map();
  const rows = await withCompany(tx)
    .where("p.id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, ofCompany(row)]));
}

/** One position; `NotFound` when it is not there or not the reader's. */
export async function positionById(tx: Transaction, id: string): Promise<PositionOfCompany> {
  return ofCompany(found(await withCompany(tx).where("p.id", "=", id).executeTakeFirst(), "position"));
}

/** One position, its row locked until the end of the transaction: whoever fills or frees a seat takes this lock first. */
export async function lockPosition(tx: Transaction, id: string): Promise<PositionOfCompany> {
  const rows = tx.withTables<HostCompanyTables>();
  found(await rows.selectFrom("positions").select("id").where("id", "=", id).forUpdate().executeTakeFirst(), "position");
  return await positionById(tx, id);
}

/** True while the office has put the application of a position on hold: it is offered to nobody, and its company decides nothing. */
export async function isOnHold(tx: Transaction, { companyApplicationId }: Pick<Position, "companyApplicationId">): Promise<boolean> {
  const row = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("company_applications")
    .select("state")
    .where("id", "=", companyApplicationId)
    .executeTakeFirst();
  return row?.state === "on_hold";
}

/** The positions of one application, in the order in which they were made. */
export async function positionsOf(tx: Transaction, companyApplicationId: string): Promise<Position[]> {
  const rows = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("positions")
    .selectAll()
    .where("company_application_id", "=", companyApplicationId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(asPosition);
}

/** The columns that a position's answers are kept in. */
export function positionColumns(answers: PositionAnswers) {
  return {
    course: answers.course,
    title: answers.title,
    field: answers.field,
    tasks: answers.tasks,
    learns: answers.learns,
    needs_japanese: answers.needsJapanese,
    needs_english: answers.needsEnglish,
    work_language: answers.workLanguage,
    skills: answers.skills,
    seats: answers.seats,
    prefecture: answers.prefecture,
    place: answers.place,
    tutor: answers.tutor,
    meetings_per_week: answers.meetingsPerWeek,
    lodging_plan: answers.lodgingPlan,
    starts_on: answers.startsOn || null,
    ends_on: answers.endsOn || null,
    environment: [...answers.environment],
    title_en: answers.titleEn,
    tasks_en: answers.tasksEn,
    learns_en: answers.learnsEn,
    place_en: answers.placeEn,
    lodging_plan_en: answers.lodgingPlanEn,
  };
}

function withCompany(tx: Transaction) {
  return tx
    .withTables<HostCompanyTables>()
    .selectFrom("positions as p")
    .innerJoin("host_companies as c", "c.id", "p.company_id")
    .selectAll("p")
    .select(["c.name as company_name", "c.name_en as company_name_en"]);
}

function ofCompany(row: Row & { company_name: string; company_name_en: string }): PositionOfCompany {
  return { ...asPosition(row), companyName: row.company_name, companyNameEn: row.company_name_en };
}

function asPosition(row: Row): Position {
  return {
    id: row.id,
    companyApplicationId: row.company_application_id,
    companyId: row.company_id,
    fiscalYear: row.fiscal_year,
    course: row.course,
    title: row.title,
    field: row.field as WorkField | "",
    tasks: row.tasks,
    learns: row.learns,
    needsJapanese: row.needs_japanese as JlptLevel | "",
    needsEnglish: row.needs_english as CefrLevel | "",
    workLanguage: row.work_language as WorkLanguage | "",
    skills: row.skills,
    seats: row.seats,
    prefecture: row.prefecture,
    place: row.place,
    tutor: row.tutor,
    meetingsPerWeek: row.meetings_per_week,
    lodgingPlan: row.lodging_plan,
    startsOn: row.starts_on ?? "",
    endsOn: row.ends_on ?? "",
    environment: row.environment as EnvironmentItem[],
    titleEn: row.title_en,
    tasksEn: row.tasks_en,
    learnsEn: row.learns_en,
    placeEn: row.place_en,
    lodgingPlanEn: row.lodging_plan_en,
    officeEnglish: row.office_english as SaidField[],
    lookAgain: row.look_again,
    state: row.state as PositionState,
    courseChosenAt: row.course_chosen_at,
    version: row.version,
  };
}
