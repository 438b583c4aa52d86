import type { Transaction } from "#platform/database.server.ts";
import type { CheckPoint } from "./check-points.ts";
import type { Hearing } from "./hearing.ts";
import type { HearingMeans } from "./hearing.ts";
import type { OfficePaperTables } from "./tables.ts";

/** What was heard from a company, the latest first. */
export async function hearingsOf(tx: Transaction, companyApplicationId: string): Promise<Hearing[]> {
  const rows = await tx
    .withTables<OfficePaperTables>()
    .selectFrom("company_hearings")
    .selectAll()
    .where("company_application_id", "=", companyApplicationId)
    .orderBy("held_on", "desc")
    .orderBy("written_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    heldOn: row.held_on,
    means: row.means as HearingMeans,
    present: row.present,
    wishes: row.wishes,
    notes: row.notes,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
  }));
}

/** The points that the office has checked; version 0 where nobody has marked one yet. */
export async function checkedPoints(
  tx: Transaction,
  companyApplicationId: string,
): Promise<{ points: readonly CheckPoint[]; version: number; markedBy: string | null }> {
  const row = await tx
    .withTables<OfficePaperTables>()
    .selectFrom("company_checks")
    .selectAll()
    .where("company_application_id", "=", companyApplicationId)
    .executeTakeFirst();
  return row === undefined
    ? { points: [], version: 0, markedBy: null }
    : { points: row.points as CheckPoint[], version: row.version, markedBy: row.marked_by };
}
