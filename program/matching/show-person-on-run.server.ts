import { openWorkers } from "#platform/workers.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { says } from "#program/selection/application-list.server.ts";
import { overridesOfPerson } from "./records.server.ts";
import { resultsOf } from "./run-records.server.ts";
import { runById } from "./run-records.server.ts";
import { frameOf } from "./market-frame.server.ts";
import { peopleNamed } from "./market-frame.server.ts";
import { positionsNamed } from "./market-frame.server.ts";
import { jobOfRun } from "./start-run.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { FrozenWish } from "./frozen-market.ts";
import type { PersonJob } from "./market-person-worker.server.ts";
import type { PersonOnRun } from "./market-person.ts";
import type { Conflict } from "./market-result.ts";
import type { Run } from "./run-records.server.ts";
import type { MarketFrame } from "./market-frame.server.ts";
import type { PersonNamed } from "./market-frame.server.ts";
import type { PositionNamed } from "./market-frame.server.ts";
import type { MatchingTables } from "./tables.ts";

/** A thread of its own: whoever asks about a person never waits for a run, and the site for neither. */
const workers = openWorkers<PersonJob, PersonOnRun>("program/matching/market-person-worker.server.ts", 1);

/** What staff said of somebody at a position, before the market was frozen or for this run alone. */
export interface StaffWord {
  readonly kind: "pinned" | "removed";
  readonly reason: string;
  readonly by: string;
  readonly ofRun: boolean;
}

/** One person on one run, for staff. */
export interface PersonOnRunView extends MarketFrame {
  readonly run: Run;
  readonly applicationId: string;
  readonly person: PersonNamed;
  readonly wishes: readonly FrozenWish[];
  readonly told: PersonOnRun;
  readonly positions: ReadonlyMap<string, PositionNamed>;
  /** By position; where nothing was said, a pair that is out was shown to the company before. */
  readonly said: ReadonlyMap<string, StaffWord>;
  readonly conflicts: readonly Conflict[];
}

/** Explains one person of a finished run; `asked` is the position whose one more is reckoned in any case. Throws `NotFound`. */
export async function showPersonOnRun(
  act: Act,
  where: { readonly runId: string; readonly applicationId: string; readonly asked: string | null },
): Promise<PersonOnRunView> {
  requirePermission(act, "recommend-candidates");
  const { applicationId } = where;
  const { job, view } = await act.db.transaction(async (tx) => {
    const run = await runById(tx, where.runId);
    const frozen = found(isId(applicationId) ? await frozenPerson(tx, run.snapshotId, applicationId) : undefined, "person of the market");
    const result = found((await resultsOf(tx, [run.id])).get(run.id), "result");
    const job = { ...(await jobOfRun(tx, run.id)), result, caps: run.summary!.caps, applicationId, asked: where.asked };
    const frame = await frameOf(tx, run.snapshotId, act.now);
    const isOwn = (one: { readonly applicationId: string }) => one.applicationId === applicationId;
    const view = {
      ...frame,
      run,
      applicationId,
      person: (await peopleNamed(tx, [applicationId])).get(applicationId) ?? { number: "", name: "" },
      wishes: frozen.wishes,
      positions: new Map((await positionsNamed(tx, run.snapshotId)).map((one) => [one.id, one])),
      said: await wordsOfStaff(tx, run, frame, applicationId),
      conflicts: result.conflicts.filter(isOwn),
    };
    return { job, view };
  });
  return { ...view, told: await workers.run(`${where.runId} ${applicationId} ${where.asked}`, job) };
}

async function frozenPerson(tx: Transaction, snapshotId: string, applicationId: string) {
  const row = await tx
    .withTables<MatchingTables>()
    .selectFrom("market_snapshot_people")
    .select("facts")
    .where("snapshot_id", "=", snapshotId)
    .where("application_id", "=", applicationId)
    .executeTakeFirst();
  return row?.facts as { readonly wishes: readonly FrozenWish[] } | undefined;
}

/** What staff said of somebody, as it was frozen: what was said or taken back since changes nothing here. */
async function wordsOfStaff(tx: Transaction, run: Run, { snapshot }: MarketFrame, applicationId: string) {
  // Markets that were frozen before they kept the words of a removal: it stands beside the list alone.
  const old = snapshot.courseRules !== null ? [] : (await overridesOfPerson(tx, applicationId)).filter((one) => one.kind === "removed");
  const all = [
    ...old.map((one) => ({ ...one, by: one.madeBy, ofRun: false })),
    ...snapshot.excluded.flatMap(({ reason, by, ...pair }) =>
      reason === undefined || by === undefined ? [] : [{ ...pair, reason, by, kind: "removed" as const, ofRun: false }],
    ),
    ...snapshot.pinned.map((one) => ({ ...one, kind: "pinned" as const, ofRun: false })),
    ...run.settings.pins.map((one) => ({ ...one, kind: "pinned" as const, ofRun: true })),
    ...run.settings.removals.map((one) => ({ ...one, kind: "removed" as const, ofRun: true })),
  ].filter((one) => !("applicationId" in one) || one.applicationId === applicationId);
  const names = await accountNames(
    tx,
    all.map((one) => one.by),
  );
  return new Map(
    all.map(({ positionId, kind, reason, by, ofRun }): [string, StaffWord] => [
      positionId,
      { kind, reason, by: names.get(by) ?? "", ofRun },
    ]),
  );
}

/** Somebody found on a run. */
export interface PersonFound extends PersonNamed {
  readonly applicationId: string;
}

const foundMost = 20;

/** People of a run's market by the number of their application or a part of their name, at most 20. Throws `NotFound`. */
export async function findOnRun(act: Act, runId: string, words: string): Promise<readonly PersonFound[]> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const run = await runById(tx, runId);
    if (words.trim() === "") return [];
    const rows = await tx
      .withTables<InternApplicationTables & MatchingTables>()
      .selectFrom("intern_applications as a")
      .innerJoin("market_snapshot_people as p", "p.application_id", "a.id")
      .select(["a.id", "a.number", "a.full_name"])
      .where("p.snapshot_id", "=", run.snapshotId)
      .where(says(words.trim().slice(0, 100)))
      .orderBy("a.number")
      .limit(foundMost)
      .execute();
    return rows.map((row) => ({ applicationId: row.id, number: row.number ?? "", name: row.full_name }));
  });
}
