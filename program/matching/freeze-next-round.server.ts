import { requirePermission } from "#program/accounts/act.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { commitLottery } from "./freeze-market.server.ts";
import { freezeMarket } from "./freeze-market.server.ts";
import { leftOver } from "./left-over.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { FreezeProblem } from "./freeze-market.server.ts";

/**
 * Freezes what is left of a market as another market, in one press: seats that are open again and people who are free again, of the same
 * courses. A new draw goes on record first, in a transaction of its own, so that its hash stands even where nothing can be frozen.
 */
export async function freezeNextRound(act: Act, snapshotId: string): Promise<Outcome<{ snapshotId: string }, FreezeProblem>> {
  requirePermission(act, "recommend-candidates");
  const { snapshot, ready } = await act.db.transaction(async (tx) => {
    const former = await snapshotById(tx, snapshotId);
    const left = await leftOver(tx, await yearOf(tx, former.fiscalYear), act.now);
    return {
      snapshot: former,
      ready: former.courses.filter((code) => (left.get(code)?.positions ?? 0) > 0 && (left.get(code)?.people ?? 0) > 0),
    };
  });
  await commitLottery(act, snapshot.fiscalYear);
  // Nothing left: freezing the same courses says so in its own words.
  return await freezeMarket(act, snapshot.fiscalYear, { courses: ready.length > 0 ? ready : snapshot.courses, note: "" });
}
