import { sql } from "kysely";
import type { Transaction } from "#platform/database.server.ts";

/** A figure of the year: what is counted, in which state or group, how many. */
export interface ProgramCount {
  readonly part: string;
  readonly key: string;
  readonly people: number;
}

/**
 * Every figure of a year for METI, JETRO and the office, small ones too; the database counts and gives no row of a person.
 * Parts: `applications`, `course <code>`, `country`, `companies`, `seats`, `hosts`, `internships`, `reports`, `paid-yen`.
 */
export async function countProgram(tx: Transaction, fiscalYear: number): Promise<ProgramCount[]> {
  const { rows } = await sql<ProgramCount>`select part, key, people from program_counts(${fiscalYear})`.execute(tx);
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

/** One figure; 0 when nothing was counted. */
export function countOf(counts: readonly ProgramCount[], part: string, ...keys: readonly string[]): number {
  return counts
    .filter((one) => one.part === part && (keys.length === 0 || keys.includes(one.key)))
    .reduce((sum, one) => sum + one.people, 0);
}
