import { availableParallelism } from "node:os";
import { sql } from "kysely";
import { engineVersion } from "#engine/index.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { CalculationStopped } from "#platform/workers.server.ts";
import { openWorkers } from "#platform/workers.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { inputFingerprintOf } from "./market-run.ts";
import { markInterrupted } from "./run-records.server.ts";
import { publicationOf } from "./run-records.server.ts";
import { runById } from "./run-records.server.ts";
import { lockSnapshot } from "./snapshot-records.server.ts";
import { rowsAsText } from "./snapshot-records.server.ts";
import { rulesOf } from "./snapshot-records.server.ts";
import { seedOf } from "./snapshot-records.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { RunAnswer } from "./market-worker.server.ts";
import type { RunJob } from "./market-worker.server.ts";
import type { RunState } from "./market-result.ts";
import type { MatchingTables } from "./tables.ts";

/** Calculations run beside the site, never on its thread; half of the machine at most, so that pages are answered meanwhile. */
const workers = openWorkers<RunJob, RunAnswer>(
  "program/matching/market-worker.server.ts",
  Math.max(1, Math.min(3, Math.floor(availableParallelism() / 2))),
);
const signOfLifeEveryMs = 2_000;

/** Makes a thread ready while somebody looks at a market: the first what-if need not wait for it. */
export function warmUpCalculations(): void {
  workers.warmUp();
}

export interface RunWish {
  readonly snapshotId: string;
  readonly name: string;
  readonly settings: RunSettings;
}

export type RunProblem = Problem<"name-needed" | "weights-sum" | "already-published" | "run-not-ended" | "caps-twice">;

/** A run that was begun; `ended` tells how it ended, for whoever wants to wait. */
export interface Begun {
  readonly runId: string;
  readonly ended: Promise<RunState>;
}

/**
 * Begins a run on a frozen market: its settings are kept, then a thread calculates it and its result is kept. What is asked twice in a row
 * with the same name and settings is one run. A market whose run went out takes no more.
 */
export async function startRun(act: Act, wish: RunWish): Promise<Outcome<Begun, RunProblem>> {
  requirePermission(act, "recommend-candidates");
  if (wish.name === "") return refused({ code: "name-needed" as const, field: "name" });
  const sum = suitabilityParts.reduce((total, part) => total + wish.settings.weights[part], 0);
  if (sum !== 1000) return refused({ code: "weights-sum" as const, field: `weight-${suitabilityParts[0]}`, facts: { sum } });
  const caps = wish.settings.caps.map((one) => `${one.course} ${one.region}`);
  if (new Set(caps).size !== caps.length) return refused({ code: "caps-twice" as const, field: "cap-max-0" });
  const begun = await act.db.transaction(async (tx) => {
    await lockSnapshot(tx, wish.snapshotId);
    const snapshot = await snapshotById(tx, wish.snapshotId);
    if ((await publicationOf(tx, snapshot.id)) !== null) return refused({ code: "already-published" as const, field: null });
    const input = inputFingerprintOf(snapshot.fingerprint, wish.settings);
    const tables = tx.withTables<MatchingTables>();
    const twin = await tables
      .selectFrom("market_runs")
      .select(["id", "state"])
      .where("snapshot_id", "=", snapshot.id)
      .where("input_fingerprint", "=", input)
      .where("name", "=", wish.name)
      .where("state", "in", ["running", "done"])
      .executeTakeFirst();
    if (twin !== undefined) return done({ runId: twin.id, isNew: false, fiscalYear: snapshot.fiscalYear });
    const { last } = await tables
      .selectFrom("market_runs")
      .select((select) => select.fn.max("number").as("last"))
      .where("snapshot_id", "=", snapshot.id)
      .executeTakeFirstOrThrow();
    const row = {
      id: newId(),
      snapshot_id: snapshot.id,
      number: (last ?? 0) + 1,
      name: wish.name,
      settings: JSON.stringify(wish.settings),
      input_fingerprint: input,
      state: "running" as const,
      made_by: accountOf(act),
      made_at: act.now,
      summary: null,
      milliseconds: null,
    };
    await tables.insertInto("market_runs").values(row).execute();
    await writeHistory(tx, act, {
      what: "run-started",
      about: { kind: "market-run", id: row.id },
      fiscalYear: snapshot.fiscalYear,
      facts: { market: snapshot.number, run: row.number, input },
    });
    return done({ runId: row.id, isNew: true, fiscalYear: snapshot.fiscalYear });
  });
  if (!begun.ok) return begun;
  const { runId, isNew } = begun.value;
  return done({ runId, ended: isNew ? calculate(act, runId) : Promise.resolve("done" as const) });
}

/** Calculates a run again that was stopped, interrupted or failed: the same settings and seed, hence the same result. */
export async function runAgain(act: Act, runId: string): Promise<Outcome<Begun, RunProblem>> {
  requirePermission(act, "recommend-candidates");
  const taken = await act.db.transaction(async (tx) => {
    const run = await runById(tx, runId);
    await lockSnapshot(tx, run.snapshotId);
    await markInterrupted(tx, run.snapshotId);
    const moved = await tx
      .withTables<MatchingTables>()
      .updateTable("market_runs")
      .set({ state: "running", problem: "", step: "", alive_at: sql<Date>`clock_timestamp()` })
      .where("id", "=", runId)
      .where("state", "in", ["stopped", "interrupted", "failed"])
      .returning("id")
      .execute();
    return moved.length === 0 ? refused({ code: "run-not-ended" as const, field: null }) : done(null);
  });
  return taken.ok ? done({ runId, ended: calculate(act, runId) }) : taken;
}

/** Stops a run that is being calculated. One that has ended stays as it is. */
export async function stopRun(act: Act, runId: string): Promise<Outcome<null>> {
  requirePermission(act, "recommend-candidates");
  await act.db.transaction(async (tx) => {
    await tx
      .withTables<MatchingTables>()
      .updateTable("market_runs")
      .set({ state: "stopped" })
      .where("id", "=", runId)
      .where("state", "=", "running")
      .execute();
  });
  workers.stop(runId);
  return done(null);
}

/**
 * Calculates in a thread and keeps what it found; while it runs, its row gives signs of life and its step, so that a dead process is noticed and
 * whichever process is asked knows how far it is.
 */
async function calculate(act: Act, runId: string): Promise<RunState> {
  let step = "";
  const live = () => void signOfLife(act, runId, step).catch(() => {});
  const life = setInterval(live, signOfLifeEveryMs);
  life.unref();
  try {
    const job = await jobOf(act, runId);
    const answer = await workers.run(runId, job, (at) => {
      step = at;
      live();
    });
    return await keepAnswer(act, runId, answer);
  } catch (error) {
    const isStopped = error instanceof CalculationStopped;
    return await endEarly(
      act,
      runId,
      isStopped ? "stopped" : "failed",
      isStopped ? "" : String(error instanceof Error ? error.message : error),
    );
  } finally {
    clearInterval(life);
  }
}

async function jobOf(act: Act, runId: string): Promise<RunJob> {
  return await act.db.transaction(async (tx) => await jobOfRun(tx, runId));
}

/** Everything that a run is calculated from, as a thread is given it. Throws `NotFound`. */
export async function jobOfRun(tx: Transaction, runId: string): Promise<RunJob> {
  const run = await runById(tx, runId);
  const snapshot = await snapshotById(tx, run.snapshotId);
  return {
    ...(await rowsAsText(tx, snapshot.id)),
    round: snapshot.round,
    courses: await rulesOf(tx, snapshot),
    excluded: snapshot.excluded,
    pinned: snapshot.pinned,
    settings: run.settings,
    seed: run.settings.seed ?? (await seedOf(tx, snapshot.id)),
  };
}

async function keepAnswer(act: Act, runId: string, answer: RunAnswer): Promise<RunState> {
  return await act.db.transaction(async (tx) => {
    const kept = await tx
      .withTables<MatchingTables>()
      .updateTable("market_runs")
      .set({
        state: "done",
        engine: engineVersion,
        result_fingerprint: answer.fingerprint,
        summary: JSON.stringify(answer.summary),
        milliseconds: answer.milliseconds,
      })
      .where("id", "=", runId)
      .where("state", "=", "running")
      .returning("id")
      .execute();
    // Stopped in the last moment: what was found is thrown away.
    if (kept.length === 0) return (await runById(tx, runId)).state;
    await sql`insert into market_run_results (run_id, result) values (${runId}::uuid, ${answer.result}::jsonb)`.execute(tx);
    return "done";
  });
}

async function endEarly(act: Act, runId: string, state: "stopped" | "failed", problem: string): Promise<RunState> {
  return await act.db.transaction(async (tx) => {
    await tx
      .withTables<MatchingTables>()
      .updateTable("market_runs")
      .set({ state, problem: problem.slice(0, 500) })
      .where("id", "=", runId)
      .where("state", "=", "running")
      .execute();
    return (await runById(tx, runId)).state;
  });
}

async function signOfLife(act: Act, runId: string, step: string): Promise<void> {
  const alive = await act.db.transaction(async (tx) => {
    return await tx
      .withTables<MatchingTables>()
      .updateTable("market_runs")
      .set({ alive_at: sql<Date>`clock_timestamp()`, step })
      .where("id", "=", runId)
      .where("state", "=", "running")
      .returning("id")
      .execute();
  });
  if (alive.length === 0) workers.stop(runId); // Stopped by way of another process; one that has ended is no longer here.
}
