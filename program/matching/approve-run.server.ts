import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { publicationOf } from "./run-records.server.ts";
import { runById } from "./run-records.server.ts";
import { lockSnapshot } from "./snapshot-records.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
import { marketStale } from "./publish-run.server.ts";
import { publishedAlready } from "./publish-run.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { MatchingTables } from "./tables.ts";
import type { PublishProblem } from "./publish-run.server.ts";

/** Somebody else than its maker says that a run may go out, while it may: not on a market that moved on. A second press changes nothing. */
export async function approveRun(act: Act, runId: string): Promise<Outcome<null, PublishProblem>> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const run = await runById(tx, runId);
    await lockSnapshot(tx, run.snapshotId);
    if (run.state !== "done") return refused({ code: "run-not-done" as const, field: null });
    if (run.settings.seed !== null) return refused({ code: "seed-not-committed" as const, field: null });
    if (run.madeBy === accountOf(act)) return refused({ code: "own-run" as const, field: null });
    const published = await publicationOf(tx, run.snapshotId);
    if (published !== null) return refused(await publishedAlready(tx, published));
    const snapshot = await snapshotById(tx, run.snapshotId);
    const stale = await marketStale(tx, snapshot, act.now);
    if (stale !== null) return refused(stale);
    const added = await tx
      .withTables<MatchingTables>()
      .insertInto("market_run_approvals")
      .values({ run_id: runId, account_id: accountOf(act), approved_at: act.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("run_id")
      .execute();
    if (added.length > 0) {
      await writeHistory(tx, act, {
        what: "run-approved",
        about: { kind: "market-run", id: runId },
        fiscalYear: snapshot.fiscalYear,
        facts: { result: run.resultFingerprint },
      });
    }
    return done(null);
  });
}
