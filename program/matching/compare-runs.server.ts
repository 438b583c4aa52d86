import { requirePermission } from "#program/accounts/act.server.ts";
import { resultsOf } from "./run-records.server.ts";
import { runsOf } from "./run-records.server.ts";
import { positionsNamed } from "./market-frame.server.ts";
import { frameOf } from "./market-frame.server.ts";
import { peopleNamed } from "./market-frame.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Run } from "./run-records.server.ts";
import type { MarketFrame } from "./market-frame.server.ts";
import type { PersonNamed } from "./market-frame.server.ts";
import type { PositionNamed } from "./market-frame.server.ts";

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
    const frame = await frameOf(tx, snapshotId, act.now);
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
