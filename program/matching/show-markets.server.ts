import { sql } from "kysely";
import { accountNames } from "#program/accounts/records.server.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { openLottery } from "./freeze-market.server.ts";
import { leftOver } from "./left-over.server.ts";
import { nothingLeft } from "./left-over.ts";
import { mayApprove } from "./run-approval.ts";
import { publishingStep } from "./run-approval.ts";
import { approvalsThatCount } from "./run-approval-records.server.ts";
import { approvalRequestOf } from "./run-approval-records.server.ts";
import { runsToApprove } from "./run-approval-records.server.ts";
import { approvalsOf } from "./run-records.server.ts";
import { markInterrupted } from "./run-records.server.ts";
import { publicationsOf } from "./run-records.server.ts";
import { resultsOf } from "./run-records.server.ts";
import { runById } from "./run-records.server.ts";
import { runsOf } from "./run-records.server.ts";
import { seedOf } from "./snapshot-records.server.ts";
import { snapshotsOf } from "./snapshot-records.server.ts";
import { warmUpCalculations } from "./start-run.server.ts";
import { positionsNamed } from "./market-frame.server.ts";
import { frameOf } from "./market-frame.server.ts";
import { positionNames } from "./market-frame.server.ts";
import { peopleNamed } from "./market-frame.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { LeftOver } from "./left-over.ts";
import type { OpenLottery } from "./freeze-market.server.ts";
import type { RunResult } from "./market-result.ts";
import type { PublishingStep } from "./run-approval.ts";
import type { RunToApprove } from "./run-approval-records.server.ts";
import type { Publication } from "./run-records.server.ts";
import type { Run } from "./run-records.server.ts";
import type { Snapshot } from "./snapshot-records.server.ts";
import type { MatchingTables } from "./tables.ts";
import type { PositionCalled } from "./market-frame.server.ts";
import type { MarketFrame } from "./market-frame.server.ts";
import type { PersonNamed } from "./market-frame.server.ts";
import type { PositionNamed } from "./market-frame.server.ts";

/** A market in the office's list. */
export interface MarketLine {
  readonly snapshot: Snapshot;
  readonly runs: number;
  readonly publication: Publication | null;
  readonly frozenBy: string;
}

/** The year's markets, and what could be frozen now. */
export interface MarketList {
  readonly year: ProgramYear;
  readonly lottery: (OpenLottery & { readonly by: string }) | null;
  readonly markets: readonly MarketLine[];
  /** By course: what could be frozen now. */
  readonly now: ReadonlyMap<string, LeftOver>;
  /** Runs of colleagues that wait for the approval of whoever reads the list. */
  readonly toApprove: readonly RunToApprove[];
}

/** The frozen markets of the year, newest first. */
export async function listMarkets(act: Act): Promise<MarketList> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const snapshots = await snapshotsOf(tx, year.fiscalYear);
    const ids = snapshots.map((one) => one.id);
    const publications = await publicationsOf(tx, ids);
    const runs = new Map(
      ids.length === 0
        ? []
        : (
            await tx
              .withTables<MatchingTables>()
              .selectFrom("market_runs")
              .select((select) => ["snapshot_id", select.fn.countAll<number>().as("runs")])
              .where("snapshot_id", "in", ids)
              .groupBy("snapshot_id")
              .execute()
          ).map((row) => [row.snapshot_id, row.runs]),
    );
    const lottery = await openLottery(tx, year.fiscalYear);
    const toApprove = await runsToApprove(tx, year.fiscalYear, accountOf(act), act.now);
    const names = await accountNames(tx, [
      ...snapshots.map((one) => one.frozenBy),
      ...(lottery === null ? [] : [lottery.committedBy]),
      ...toApprove.map((one) => one.askedBy),
    ]);
    return {
      year,
      lottery: lottery === null ? null : { ...lottery, by: names.get(lottery.committedBy) ?? "" },
      markets: snapshots.map((snapshot) => ({
        snapshot,
        runs: runs.get(snapshot.id) ?? 0,
        publication: publications.get(snapshot.id) ?? null,
        frozenBy: names.get(snapshot.frozenBy) ?? "",
      })),
      now: await leftOver(tx, year, act.now),
      toApprove: toApprove.map((one) => ({ ...one, askedBy: names.get(one.askedBy) ?? "" })),
    };
  });
}

/** A market with its runs, and what a what-if may change. */
export interface MarketView extends MarketFrame {
  readonly runs: readonly (Run & { readonly by: string; readonly step: string | null })[];
  readonly positions: readonly PositionNamed[];
  /** Numbers of the people whom pins and removals of runs name. */
  readonly people: ReadonlyMap<string, PersonNamed>;
  /** Once a run was published: what its courses have left for another market, and the one that was frozen of it, if there is one. */
  readonly next: { readonly left: LeftOver; readonly market: { readonly id: string; readonly number: number } | null } | null;
}

/** One market. Throws `NotFound`. */
export async function showMarket(act: Act, snapshotId: string): Promise<MarketView> {
  requirePermission(act, "recommend-candidates");
  warmUpCalculations();
  return await act.db.transaction(async (tx) => {
    const frame = await frameOf(tx, snapshotId, act.now);
    await markInterrupted(tx, snapshotId);
    const runs = await runsOf(tx, snapshotId);
    const names = await accountNames(
      tx,
      runs.map((one) => one.madeBy),
    );
    return {
      ...frame,
      runs: runs.map((run) => ({ ...run, by: names.get(run.madeBy) ?? "" })),
      positions: await positionsNamed(tx, snapshotId),
      people: await peopleNamed(
        tx,
        runs.flatMap((run) => [...run.settings.pins, ...run.settings.removals].map((one) => one.applicationId)),
      ),
      next: frame.publication === null ? null : await nextOf(tx, frame, act.now),
    };
  });
}

/** A run with everything that it found. */
export interface RunView extends MarketFrame {
  readonly run: Run & { readonly by: string; readonly step: string | null };
  readonly result: RunResult | null;
  readonly positions: readonly PositionNamed[];
  /** Positions outside this market that pins of the run name. */
  readonly outside: ReadonlyMap<string, PositionCalled>;
  readonly people: ReadonlyMap<string, PersonNamed>;
  readonly approvals: readonly { readonly name: string; readonly accountId: string; readonly approvedAt: Date }[];
  /** Who asked the colleagues for an approval. */
  readonly approvalRequest: { readonly name: string; readonly at: Date } | null;
  /** What whoever reads this can do next about publishing; only where the run is done and the market is not published. */
  readonly step: PublishingStep;
  readonly mayApprove: boolean;
  readonly publishedBy: string;
  readonly seed: string;
}

/** One run. Throws `NotFound`. */
export async function showRun(act: Act, runId: string): Promise<RunView> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const { snapshotId } = await runById(tx, runId);
    await markInterrupted(tx, snapshotId);
    const run = await runById(tx, runId);
    const frame = await frameOf(tx, snapshotId, act.now);
    const result = (await resultsOf(tx, [runId])).get(runId) ?? null;
    const positions = await positionsNamed(tx, snapshotId);
    // Of a run that is out the record says who approved it then; of another, who stands behind it now.
    const approvals = await (frame.publication === null ? approvalsThatCount : approvalsOf)(tx, runId);
    const asked = await approvalRequestOf(tx, runId);
    const standing = {
      isRequired: frame.year.matching.secondPersonApproves,
      madeBy: run.madeBy,
      approvedBy: approvals.map((one) => one.accountId),
      isAsked: asked !== null,
      reader: accountOf(act),
    };
    const names = await accountNames(tx, [
      run.madeBy,
      ...approvals.map((one) => one.accountId),
      asked?.by ?? null,
      ...(frame.publication === null ? [] : [frame.publication.publishedBy]),
    ]);
    return {
      ...frame,
      run: { ...run, by: names.get(run.madeBy) ?? "" },
      result,
      positions,
      outside: await positionNames(
        tx,
        (result?.conflicts ?? []).map((one) => one.positionId).filter((id) => !positions.some((one) => one.id === id)),
      ),
      people: await peopleNamed(tx, [
        ...(result === null ? [] : idsIn(result)),
        ...[...run.settings.pins, ...run.settings.removals].map((one) => one.applicationId),
      ]),
      approvals: approvals.map((one) => ({ ...one, name: names.get(one.accountId) ?? "" })),
      approvalRequest: asked === null ? null : { name: names.get(asked.by) ?? "", at: asked.at },
      step: publishingStep(standing),
      mayApprove: mayApprove(standing),
      publishedBy: frame.publication === null ? "" : (names.get(frame.publication.publishedBy) ?? ""),
      seed: frame.publication?.runId === runId ? await seedOf(tx, snapshotId) : "",
    };
  });
}

/** The application behind a number among the people of a frozen market, or null. */
export async function applicationNumbered(tx: Transaction, snapshotId: string, number: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select a.id from intern_applications a
    join market_snapshot_people p on p.application_id = a.id and p.snapshot_id = ${snapshotId} where a.number = ${number}`.execute(tx);
  return rows[0]?.id ?? null;
}

/** What is left of a market whose lists went out, its courses together, and the latest market frozen after it that is not out yet. */
async function nextOf(tx: Transaction, { year, snapshot }: MarketFrame, now: Date): Promise<MarketView["next"]> {
  const left = await leftOver(tx, year, now);
  const later = (await snapshotsOf(tx, snapshot.fiscalYear)).filter(
    (one) => one.number > snapshot.number && one.courses.some((code) => snapshot.courses.includes(code)),
  );
  const out = await publicationsOf(
    tx,
    later.map((one) => one.id),
  );
  const sum = (count: (one: LeftOver) => number) => snapshot.courses.reduce((all, code) => all + count(left.get(code) ?? nothingLeft), 0);
  return {
    left: {
      positions: sum((one) => one.positions),
      seats: sum((one) => one.seats),
      unlisted: sum((one) => one.unlisted),
      people: sum((one) => one.people),
      withCompany: sum((one) => one.withCompany),
      inReserve: sum((one) => one.inReserve),
      begun: sum((one) => one.begun),
      usedUp: sum((one) => one.usedUp),
    },
    market: later.filter((one) => !out.has(one.id)).map(({ id, number }) => ({ id, number }))[0] ?? null,
  };
}

function idsIn(result: RunResult): string[] {
  return [
    ...new Set([
      ...result.shortlists.flatMap((one) => one.candidates.map((candidate) => candidate.applicationId)),
      ...result.without.slice(0, 200).map((one) => one.applicationId),
      ...result.conflicts.map((one) => one.applicationId),
    ]),
  ];
}
