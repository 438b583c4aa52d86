import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { marketStale } from "./publish-run.server.ts";
import { publishedAlready } from "./publish-run.server.ts";
import { approvalsThatCount } from "./run-approval-records.server.ts";
import { publicationOf } from "./run-records.server.ts";
import { runById } from "./run-records.server.ts";
import { lockSnapshot } from "./snapshot-records.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { MatchingTables } from "./tables.ts";
import type { PublishProblem } from "./publish-run.server.ts";

/**
 * Its maker asks the colleagues to look at a run and to approve it: it stands on their first page until somebody has, or until the market is
 * published or frozen anew. Asked twice it is one request; one that was approved already needs none.
 */
export async function askForApproval(act: Act, runId: string): Promise<Outcome<null, PublishProblem>> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const run = await runById(tx, runId);
    await lockSnapshot(tx, run.snapshotId);
    if (run.state !== "done") return refused({ code: "run-not-done" as const, field: null });
    if (run.settings.seed !== null) return refused({ code: "seed-not-committed" as const, field: null });
    // Anybody else can approve it themselves; they would wait for their own answer.
    if (run.madeBy !== accountOf(act)) return refused({ code: "ask-own-run" as const, field: null });
    const published = await publicationOf(tx, run.snapshotId);
    if (published !== null) return refused(await publishedAlready(tx, published));
    const snapshot = await snapshotById(tx, run.snapshotId);
    const stale = await marketStale(tx, snapshot, act.now);
    if (stale !== null) return refused(stale);
    if ((await approvalsThatCount(tx, runId)).length > 0) return done(null);
    const added = await tx
      .withTables<MatchingTables>()
      .insertInto("market_run_approval_requests")
      .values({ run_id: runId, asked_by: accountOf(act), asked_at: act.now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("run_id")
      .execute();
    if (added.length > 0)
      await writeHistory(tx, act, {
        what: "run-approval-asked",
        about: { kind: "market-run", id: runId },
        fiscalYear: snapshot.fiscalYear,
      });
    return done(null);
  });
}
