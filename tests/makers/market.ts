import { assert } from "#platform/assert.ts";
import { approveRun } from "#program/matching/approve-run.server.ts";
import { commitLottery } from "#program/matching/freeze-market.server.ts";
import { freezeMarket } from "#program/matching/freeze-market.server.ts";
import { publishRun } from "#program/matching/publish-run.server.ts";
import { snapshotById } from "#program/matching/snapshot-records.server.ts";
import { startRun } from "#program/matching/start-run.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { RunSettings } from "#program/matching/frozen-market.ts";
import type { Snapshot } from "#program/matching/snapshot-records.server.ts";

/** The market of some courses, frozen now by somebody of the office, its draw committed to before. */
export async function aFrozenMarket(office: Act, courses: readonly string[] = ["B"], note = ""): Promise<Snapshot> {
  const committed = await commitLottery(office, 2023);
  assert(committed.ok, "a draw can be committed to");
  const frozen = await freezeMarket(office, 2023, { courses, note });
  assert(frozen.ok, `a market can be frozen: ${frozen.ok ? "" : JSON.stringify(frozen.problems)}`);
  return await office.db.transaction(async (tx) => await snapshotById(tx, frozen.value.snapshotId));
}

/** A finished run on a frozen market; its settings are the market's own unless said otherwise. Gives its id. */
export async function aFinishedRun(office: Act, market: Snapshot, name: string, changes: Partial<RunSettings> = {}): Promise<string> {
  const begun = await startRun(office, { snapshotId: market.id, name, settings: { ...market.settings, ...changes } });
  assert(begun.ok, `a run can be begun: ${begun.ok ? "" : JSON.stringify(begun.problems)}`);
  const state = await begun.value.ended;
  assert(state === "done", `the run ends well: ${state}`);
  return begun.value.runId;
}

/** A market of course B with one run that somebody else approved and that was published. */
export async function aPublishedRun(office: Act, colleague: Act): Promise<{ market: Snapshot; runId: string }> {
  const market = await aFrozenMarket(office);
  const runId = await aFinishedRun(office, market, "First");
  assert((await approveRun(colleague, runId)).ok, "a colleague can approve a run");
  const published = await publishRun(office, runId);
  assert(published.ok, `a run can be published: ${published.ok ? "" : JSON.stringify(published.problems)}`);
  return { market, runId };
}
