import type { Transaction } from "#platform/database.server.ts";

type Tables = { internships: { id: string; application_id: string }; intern_applications: { id: string; full_name: string } };

/** The names of the interns behind some statements, by internship; for the office. */
export async function internsOf(tx: Transaction, statements: readonly { internshipId: string }[]): Promise<ReadonlyMap<string, string>> {
  if (statements.length === 0) return new Map();
  const rows = await tx
    .withTables<Tables>()
    .selectFrom("internships")
    .innerJoin("intern_applications", "intern_applications.id", "internships.application_id")
    .select(["internships.id", "intern_applications.full_name"])
    .where("internships.id", "in", [...new Set(statements.map((one) => one.internshipId))])
    .execute();
  return new Map(rows.map((row) => [row.id, row.full_name]));
}
