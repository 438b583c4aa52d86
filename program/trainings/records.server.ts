import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Attendance } from "./training.ts";
import type { TrainingSession } from "./training.ts";
import type { TrainingTables } from "./tables.ts";

/** The sessions of a year, or of one course, in the order in which they are held. */
export async function sessionsWhere(tx: Transaction, question: { fiscalYear: number; course?: string }): Promise<TrainingSession[]> {
  const rows = await sessions(tx)
    .where("fiscal_year", "=", question.fiscalYear)
    .$if(question.course !== undefined, (query) => query.where("course", "=", question.course!))
    .orderBy("held_at")
    .orderBy("id")
    .execute();
  return rows.map(asSession);
}

/** One session. Throws `NotFound`. */
export async function sessionById(tx: Transaction, id: string): Promise<TrainingSession> {
  return asSession(found(isId(id) ? await sessions(tx).where("id", "=", id).executeTakeFirst() : undefined, "training session"));
}

/** Locks a session until the end of the transaction. Throws `NotFound`. */
export async function lockSession(tx: Transaction, id: string): Promise<TrainingSession> {
  return asSession(
    found(isId(id) ? await sessions(tx).where("id", "=", id).forUpdate().executeTakeFirst() : undefined, "training session"),
  );
}

/** The attendances of internships; each reader gets those that the database shows them. */
export async function attendancesOf(tx: Transaction, internshipIds: readonly string[]): Promise<Attendance[]> {
  if (internshipIds.length === 0) return [];
  return (
    await attendances(tx)
      .where("internship_id", "in", [...internshipIds])
      .execute()
  ).map(asAttendance);
}

/** Everybody invited to a session. */
export async function attendancesAt(tx: Transaction, sessionIds: readonly string[]): Promise<Attendance[]> {
  if (sessionIds.length === 0) return [];
  return (
    await attendances(tx)
      .where("session_id", "in", [...sessionIds])
      .execute()
  ).map(asAttendance);
}

/** Locks attendances in the order of their ids, so that two overlapping lists never wait for each other in a ring. */
export async function lockAttendances(tx: Transaction, ids: readonly string[]): Promise<Attendance[]> {
  if (ids.length === 0) return [];
  return (
    await attendances(tx)
      .where("id", "in", [...ids])
      .orderBy("id")
      .forUpdate()
      .execute()
  ).map(asAttendance);
}

function sessions(tx: Transaction) {
  return tx.withTables<TrainingTables>().selectFrom("training_sessions").selectAll();
}

function attendances(tx: Transaction) {
  return tx.withTables<TrainingTables>().selectFrom("training_attendances").selectAll();
}

function asSession(row: Selectable<TrainingTables["training_sessions"]>): TrainingSession {
  return {
    id: row.id,
    fiscalYear: row.fiscal_year,
    training: row.training,
    course: row.course,
    heldAt: row.held_at,
    place: row.place,
    version: row.version,
  };
}

function asAttendance(row: Selectable<TrainingTables["training_attendances"]>): Attendance {
  return {
    id: row.id,
    internshipId: row.internship_id,
    accountId: row.account_id,
    companyId: row.company_id,
    training: row.training,
    sessionId: row.session_id,
    state: row.state,
    recordedAt: row.recorded_at,
    version: row.version,
  };
}
