import { sql } from "kysely";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { RunResult } from "./market-result.ts";
import type { RunState } from "./market-result.ts";
import type { RunSummary } from "./market-result.ts";
import type { MatchingTables } from "./tables.ts";

/** A run as it is kept. */
export interface Run {
  readonly id: string;
  readonly snapshotId: string;
  readonly number: number;
  readonly name: string;
  readonly settings: RunSettings;
  readonly inputFingerprint: string;
  readonly state: RunState;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly engine: string;
  readonly resultFingerprint: string;
  /** Present once the run is done. */
  readonly summary: RunSummary | null;
  readonly milliseconds: number | null;
  readonly problem: string;
  /** How far its calculation was when it last said so; empty before that. */
  readonly step: string;
}

/** A published run. */
export interface Publication {
  readonly snapshotId: string;
  readonly runId: string;
  readonly resultFingerprint: string;
  readonly seed: string;
  readonly approvedBy: string | null;
  readonly publishedBy: string;
  readonly publishedAt: Date;
  readonly lists: number;
  readonly candidates: number;
}

/** Seconds without a sign of life after which a running calculation counts as interrupted: its process has ended. */
const silentSeconds = 10;

/** Marks runs whose process gave no sign of life as interrupted, by the database's own clock. They can be calculated again. */
export async function markInterrupted(tx: Transaction, snapshotId: string): Promise<void> {
  await tx
    .withTables<MatchingTables>()
    .updateTable("market_runs")
    .set({ state: "interrupted" })
    .where("snapshot_id", "=", snapshotId)
    .where("state", "=", "running")
    .where("alive_at", "<", sql<Date>`clock_timestamp() - make_interval(secs => ${silentSeconds})`)
    .execute();
}

/** The runs of a market, the first first. */
export async function runsOf(tx: Transaction, snapshotId: string): Promise<Run[]> {
  const rows = await tx
    .withTables<MatchingTables>()
    .selectFrom("market_runs")
    .selectAll()
    .where("snapshot_id", "=", snapshotId)
    .orderBy("number")
    .execute();
  return rows.map(asRun);
}

/** One run. Throws `NotFound`. */
export async function runById(tx: Transaction, id: string): Promise<Run> {
  const row = isId(id)
    ? await tx.withTables<MatchingTables>().selectFrom("market_runs").selectAll().where("id", "=", id).executeTakeFirst()
    : undefined;
  return asRun(found(row, "run"));
}

/** What a finished run found, by run. */
export async function resultsOf(tx: Transaction, runIds: readonly string[]): Promise<ReadonlyMap<string, RunResult>> {
  if (runIds.length === 0) return new Map();
  const rows = await tx
    .withTables<MatchingTables>()
    .selectFrom("market_run_results")
    .selectAll()
    .where("run_id", "in", [...runIds])
    .execute();
  return new Map(rows.map((row) => [row.run_id, row.result as RunResult]));
}

/** The publication of a market, or null. */
export async function publicationOf(tx: Transaction, snapshotId: string): Promise<Publication | null> {
  return (await publicationsOf(tx, [snapshotId])).get(snapshotId) ?? null;
}

/** The publications of some markets. */
export async function publicationsOf(tx: Transaction, snapshotIds: readonly string[]): Promise<ReadonlyMap<string, Publication>> {
  if (snapshotIds.length === 0) return new Map();
  const rows = await tx
    .withTables<MatchingTables>()
    .selectFrom("market_publications")
    .selectAll()
    .where("snapshot_id", "in", [...snapshotIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.snapshot_id,
      {
        snapshotId: row.snapshot_id,
        runId: row.run_id,
        resultFingerprint: row.result_fingerprint,
        seed: row.seed,
        approvedBy: row.approved_by,
        publishedBy: row.published_by,
        publishedAt: row.published_at,
        lists: row.lists,
        candidates: row.candidates,
      },
    ]),
  );
}

/** Who approved a run, the first first. */
export async function approvalsOf(tx: Transaction, runId: string): Promise<{ accountId: string; approvedAt: Date }[]> {
  const rows = await tx
    .withTables<MatchingTables>()
    .selectFrom("market_run_approvals")
    .selectAll()
    .where("run_id", "=", runId)
    .orderBy("approved_at")
    .execute();
  return rows.map((row) => ({ accountId: row.account_id, approvedAt: row.approved_at }));
}

function asRun(row: {
  id: string;
  snapshot_id: string;
  number: number;
  name: string;
  settings: unknown;
  input_fingerprint: string;
  state: RunState;
  made_by: string;
  made_at: Date;
  engine: string;
  result_fingerprint: string;
  summary: unknown;
  milliseconds: number | null;
  problem: string;
  step: string;
}): Run {
  return {
    id: row.id,
    snapshotId: row.snapshot_id,
    number: row.number,
    name: row.name,
    settings: row.settings as RunSettings,
    inputFingerprint: row.input_fingerprint,
    state: row.state,
    madeBy: row.made_by,
    madeAt: row.made_at,
    engine: row.engine,
    resultFingerprint: row.result_fingerprint,
    summary: row.summary as RunSummary | null,
    milliseconds: row.milliseconds,
    problem: row.problem,
    step: row.step,
  };
}
