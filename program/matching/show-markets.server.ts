import { sql } from "kysely";
import { titleSaid } from "#program/host-companies/position-said.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { applicationsByIds } from "#program/intern-applications/records.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { openLottery } from "./freeze-market.server.ts";
import { isUnchanged } from "./frozen-market.ts";
import { leftOver } from "./left-over.server.ts";
import { nothingLeft } from "./left-over.ts";
import { changesOf } from "./market-changes.server.ts";
import { approvalsOf } from "./run-records.server.ts";
import { markInterrupted } from "./run-records.server.ts";
import { publicationOf } from "./run-records.server.ts";
import { publicationsOf } from "./run-records.server.ts";
import { resultsOf } from "./run-records.server.ts";
import { runById } from "./run-records.server.ts";
import { runsOf } from "./run-records.server.ts";
import { frozenPositions } from "./snapshot-records.server.ts";
import { seedOf } from "./snapshot-records.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
import { snapshotsOf } from "./snapshot-records.server.ts";
import { stepOf } from "./start-run.server.ts";
import { warmUpCalculations } from "./start-run.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Said } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HostCompanyTables } from "#program/host-companies/tables.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { FrozenPosition } from "./frozen-market.ts";
import type { LeftOver } from "./left-over.ts";
import type { MarketChanges } from "./frozen-market.ts";
import type { OpenLottery } from "./freeze-market.server.ts";
import type { RunResult } from "./market-result.ts";
import type { Publication } from "./run-records.server.ts";
import type { Run } from "./run-records.server.ts";
import type { Snapshot } from "./snapshot-records.server.ts";
import type { MatchingTables } from "./tables.ts";

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
    const names = await accountNames(tx, [...snapshots.map((one) => one.frozenBy), ...(lottery === null ? [] : [lottery.committedBy])]);
    return {
      year,
      lottery: lottery === null ? null : { ...lottery, by: names.get(lottery.committedBy) ?? "" },
      markets: snapshots.map((snapshot) => ({
        snapshot,
        runs: runs.get(snapshot.id) ?? 0,
        publication: publications.get(snapshot.id) ?? null,
        frozenBy: names.get(snapshot.frozenBy) ?? "",
      })),
      now: await leftOver(tx, year),
    };
  });
}

/** A frozen position with the names that lists show. */
export interface PositionNamed extends FrozenPosition {
  /** The title in the words of each language. */
  readonly called: Said;
  readonly company: string;
}

/** Somebody by the number of their application and their name. */
export interface PersonNamed {
  readonly number: string;
  readonly name: string;
}

/** What every page about a market shows. */
export interface MarketFrame {
  readonly year: ProgramYear;
  readonly snapshot: Snapshot;
  readonly publication: Publication | null;
  readonly frozenBy: string;
  /** Null once a run was published: what was sent has changed the market itself. */
  readonly changes: MarketChanges | null;
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
    const frame = await frameOf(tx, snapshotId);
    await markInterrupted(tx, snapshotId);
    const runs = await runsOf(tx, snapshotId);
    const names = await accountNames(
      tx,
      runs.map((one) => one.madeBy),
    );
    return {
      ...frame,
      runs: runs.map((run) => ({ ...run, by: names.get(run.madeBy) ?? "", step: stepOf(run.id) })),
      positions: await positionsNamed(tx, snapshotId),
      people: await peopleNamed(
        tx,
        runs.flatMap((run) => [...run.settings.pins, ...run.settings.removals].map((one) => one.applicationId)),
      ),
      next: frame.publication === null ? null : await nextOf(tx, frame),
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
    const frame = await frameOf(tx, snapshotId);
    const result = (await resultsOf(tx, [runId])).get(runId) ?? null;
    const positions = await positionsNamed(tx, snapshotId);
    const approvals = await approvalsOf(tx, runId);
    const names = await accountNames(tx, [
      run.madeBy,
      ...approvals.map((one) => one.accountId),
      ...(frame.publication === null ? [] : [frame.publication.publishedBy]),
    ]);
    return {
      ...frame,
      run: { ...run, by: names.get(run.madeBy) ?? "", step: stepOf(run.id) },
      result,
      positions,
      outside: await positionNames(
        tx,
        (result?.conflicts ?? []).map((one) => one.positionId).filter((id) => !positions.some((one) => one.id === id)),
      ),
      people: await peopleNamed(tx, result === null ? [] : idsIn(result)),
      approvals: approvals.map((one) => ({ ...one, name: names.get(one.accountId) ?? "" })),
      publishedBy: frame.publication === null ? "" : (names.get(frame.publication.publishedBy) ?? ""),
      seed: frame.publication?.runId === runId ? await seedOf(tx, snapshotId) : "",
    };
  });
}

/** Somebody whom the runs treat differently: to which positions each run recommends them, and where its forecast puts them. */
export interface Mover {
  readonly applicationId: string;
  readonly person: PersonNamed;
  readonly listed: readonly (readonly string[])[];
  readonly forecast: readonly (string | null)[];
}

/** Runs of a market side by side. */
export interface ComparisonView extends MarketFrame {
  readonly runs: readonly Run[];
  readonly positions: ReadonlyMap<string, PositionNamed>;
  readonly movers: readonly Mover[];
  readonly moversCount: number;
}

const moversShown = 100;

/** Two to four finished runs of a market side by side, in the order asked. Throws `NotFound`; runs of other markets are left out. */
export async function compareRuns(act: Act, snapshotId: string, runIds: readonly string[]): Promise<ComparisonView> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const frame = await frameOf(tx, snapshotId);
    const all = new Map((await runsOf(tx, snapshotId)).map((run) => [run.id, run]));
    const runs = [...new Set(runIds)].flatMap((id) => (all.get(id)?.state === "done" ? [all.get(id)!] : [])).slice(0, 4);
    const results = await resultsOf(
      tx,
      runs.map((run) => run.id),
    );
    const found = runs.map((run) => {
      const result = results.get(run.id)!;
      const listed = new Map<string, string[]>();
      for (const list of result.shortlists)
        for (const one of list.candidates) listed.set(one.applicationId, [...(listed.get(one.applicationId) ?? []), list.positionId]);
      return { listed, forecast: new Map(result.forecast.map((one) => [one.applicationId, one.positionId])) };
    });
    const everybody = new Set(found.flatMap((one) => [...one.listed.keys()]));
    const told = (at: number, id: string) =>
      JSON.stringify([found[at]!.listed.get(id)?.toSorted() ?? [], found[at]!.forecast.get(id) ?? null]);
    const moving = [...everybody].filter((id) => found.some((_, at) => told(at, id) !== told(0, id))).sort();
    // Those whose forecast changes come first: that is what a cap or a seat is tried for.
    const goesElsewhere = (id: string) => found.some((one) => one.forecast.get(id) !== found[0]!.forecast.get(id));
    const shown = moving.toSorted((one, other) => Number(goesElsewhere(other)) - Number(goesElsewhere(one))).slice(0, moversShown);
    const people = await peopleNamed(tx, shown);
    return {
      ...frame,
      runs,
      positions: new Map((await positionsNamed(tx, snapshotId)).map((one) => [one.id, one])),
      moversCount: moving.length,
      movers: shown.map((id) => ({
        applicationId: id,
        person: people.get(id) ?? { number: "", name: "" },
        listed: found.map((one) => one.listed.get(id) ?? []),
        forecast: found.map((one) => one.forecast.get(id) ?? null),
      })),
    };
  });
}

/** The application behind a number among the people of a frozen market, or null. */
export async function applicationNumbered(tx: Transaction, snapshotId: string, number: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select a.id from intern_applications a
    join market_snapshot_people p on p.application_id = a.id and p.snapshot_id = ${snapshotId} where a.number = ${number}`.execute(tx);
  return rows[0]?.id ?? null;
}

/** What every page about a market shows. Throws `NotFound`. */
export async function frameOf(tx: Transaction, snapshotId: string): Promise<MarketFrame> {
  const snapshot = await snapshotById(tx, snapshotId);
  const publication = await publicationOf(tx, snapshot.id);
  const changes = publication === null ? await changesOf(tx, snapshot) : null;
  return {
    year: await yearOf(tx, snapshot.fiscalYear),
    snapshot,
    publication,
    frozenBy: (await accountNames(tx, [snapshot.frozenBy])).get(snapshot.frozenBy) ?? "",
    changes: changes === null || isUnchanged(changes) ? null : changes,
  };
}

/** What is left of a market whose lists went out, its courses together, and the latest market frozen after it that is not out yet. */
async function nextOf(tx: Transaction, { year, snapshot }: MarketFrame): Promise<MarketView["next"]> {
  const left = await leftOver(tx, year);
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
      people: sum((one) => one.people),
      withCompany: sum((one) => one.withCompany),
      inReserve: sum((one) => one.inReserve),
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

/** People by the id of their application, wherever they stand now. */
export async function peopleNamed(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, PersonNamed>> {
  if (ids.length === 0) return new Map();
  const people = await applicationsByIds(tx, [...new Set(ids)]);
  return new Map(people.map((one) => [one.id, { number: one.number ?? "", name: one.fullName }]));
}

/** The positions of a frozen market with the names that they have now. */
export async function positionsNamed(tx: Transaction, snapshotId: string): Promise<PositionNamed[]> {
  const frozen = await frozenPositions(tx, snapshotId);
  const names = await positionNames(
    tx,
    frozen.map((one) => one.id),
  );
  return frozen.map((one) => ({
    ...one,
    called: names.get(one.id)?.called ?? titleSaid("", ""),
    company: names.get(one.id)?.company ?? "",
  }));
}

/** What a position and its company are called, whether or not it is in a market. */
export interface PositionCalled {
  /** The title in the words of each language. */
  readonly called: Said;
  readonly company: string;
}

async function positionNames(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, PositionCalled>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("positions as p")
    .innerJoin("host_companies as c", "c.id", "p.company_id")
    .select(["p.id", "p.title", "p.title_en", "c.name"])
    .where("p.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, { called: titleSaid(row.title, row.title_en), company: row.name }]));
}
