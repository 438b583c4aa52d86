import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import { proofKeptDays } from "./application-change.ts";
import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DocumentTables } from "#program/documents/tables.ts";
import type { ApplicationChangeTables } from "./tables.ts";

/**
 * Deletes proofs whose time is over: `proofKeptDays` after the decision, at once where the request was taken back, and where nobody decided
 * because the application ended. The clockwork's act, run each night; gives how many files went. The rows go first: a file without a row is
 * found by nobody, and deleting it again does no harm.
 */
export async function clearProofs(act: Act, files: Files): Promise<number> {
  const gone = await act.db.transaction(async (tx) => {
    const { rows } = await sql<{ change_id: string; application_id: string; account_id: string; fiscal_year: number; file_id: string }>`
      delete from change_proofs p using application_changes c, intern_applications a
        where c.id = p.change_id and a.id = c.application_id and (c.state = 'taken_back'
          or coalesce(c.decided_at, case when a.state <> 'submitted' then c.asked_at end) < ${act.now}::timestamptz - ${proofKeptDays} * interval '1 day')
        returning p.change_id, c.application_id, c.account_id, c.fiscal_year, p.file_id`.execute(tx);
    if (rows.length === 0) return [];
    await tx
      .withTables<ApplicationChangeTables & DocumentTables>()
      .deleteFrom("files")
      .where(
        "id",
        "in",
        rows.map((row) => row.file_id),
      )
      .execute();
    const changes = [...new Map(rows.map((row) => [row.change_id, row])).values()];
    await writeHistory(
      tx,
      act,
      ...changes.map((row) => ({
        what: "change-proofs-deleted",
        about: { kind: "intern-application", id: row.application_id },
        fiscalYear: row.fiscal_year,
        subjectAccount: row.account_id,
      })),
    );
    return rows.map((row) => row.file_id);
  });
  for (const id of gone) await files.delete(id);
  return gone.length;
}
