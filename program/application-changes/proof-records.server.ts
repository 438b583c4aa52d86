import type { Transaction } from "#platform/database.server.ts";
import type { KeptFile } from "#program/documents/document.ts";
import type { DocumentTables } from "#program/documents/tables.ts";
import type { ChangeProof } from "./application-change.ts";
import type { ApplicationChangeTables } from "./tables.ts";

/** The files that prove a change, in their order: its person's own, or for those who decide; for everybody else there are none. */
export async function proofsOf(tx: Transaction, changeId: string): Promise<ChangeProof[]> {
  const rows = await tx
    .withTables<ApplicationChangeTables & DocumentTables>()
    .selectFrom("change_proofs")
    .innerJoin("files", "files.id", "change_proofs.file_id")
    .select([
      "change_proofs.id as proof",
      "files.id",
      "files.name",
      "files.media_type",
      "files.size_bytes",
      "files.sha256",
      "files.stored_at",
      "files.scan_state",
    ])
    .where("change_proofs.change_id", "=", changeId)
    .orderBy("change_proofs.place")
    .execute();
  return rows.map((row) => ({
    id: row.proof,
    file: {
      id: row.id,
      name: row.name,
      mediaType: row.media_type as KeptFile["mediaType"],
      sizeBytes: row.size_bytes,
      sha256: row.sha256,
      storedAt: row.stored_at,
      scanState: row.scan_state,
    },
  }));
}
