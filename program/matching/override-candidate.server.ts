import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { poolOf } from "#program/selection/records.server.ts";
import { suitablePairs } from "./market.ts";
import { marketAt } from "./recommend-candidates.server.ts";
import { recommendIn } from "./recommend-candidates.server.ts";
import { overridesWhere } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { RecommendProblem } from "./recommend-candidates.server.ts";
import type { MatchingTables } from "./tables.ts";

/** What staff says about a candidate before the calculation; the reason is kept with their name. */
export interface OverrideWish {
  readonly positionId: string;
  /** The number of the application, as the office knows it. */
  readonly number: string;
  readonly kind: "pinned" | "removed";
  readonly reason: string;
}

export type OverrideProblem = RecommendProblem | Problem<"reason-needed" | "number-unknown" | "pair-not-possible">;

/**
 * Pins a candidate to a position's shortlist or leaves them out of it, with a reason, and calculates the list anew at once. Whoever
 * is pinned must be in the pool and meet what the position needs; a later word about the same pair replaces the earlier one.
 */
export async function overrideCandidate(act: Act, wish: OverrideWish): Promise<Outcome<null, OverrideProblem>> {
  requirePermission(act, "recommend-candidates");
  if (wish.reason === "") return refused({ code: "reason-needed" as const, field: "reason" });
  return await act.db.transaction(async (tx) => {
    const position = await positionById(tx, wish.positionId);
    const pool = await poolOf(tx, position.fiscalYear);
    const person = pool.find((one) => one.course === position.course && one.number === wish.number);
    if (person === undefined) return refused({ code: "number-unknown" as const, field: "number" });
    const pair = { positionId: position.id, courseApplicationId: person.courseApplicationId };
    if (wish.kind === "pinned") {
      const { market } = await marketAt(tx, position.fiscalYear, position.course, act.now);
      // An earlier removal is what this pin replaces.
      const open = {
        ...market,
        excluded: market.excluded.filter(
          (one) => !("kind" in one) || one.courseApplicationId !== pair.courseApplicationId || one.positionId !== pair.positionId,
        ),
      };
      const mayMeet = suitablePairs(open).some(
        (one) => one.positionId === pair.positionId && one.courseApplicationId === pair.courseApplicationId,
      );
      if (!mayMeet) return refused({ code: "pair-not-possible" as const, field: "number" });
    }
    const row = { kind: wish.kind, reason: wish.reason, made_by: accountOf(act), made_at: act.now };
    await tx
      .withTables<MatchingTables>()
      .insertInto("recommendation_overrides")
      .values({ position_id: pair.positionId, course_application_id: pair.courseApplicationId, account_id: person.accountId, ...row })
      .onConflict((conflict) => conflict.columns(["position_id", "course_application_id"]).doUpdateSet(row))
      .execute();
    await writeHistory(tx, act, {
      what: wish.kind === "pinned" ? "candidate-pinned" : "candidate-removed",
      about: { kind: "position", id: position.id },
      fiscalYear: position.fiscalYear,
      facts: { courseApplication: pair.courseApplicationId },
    });
    const calculated = await recommendIn(tx, act, { fiscalYear: position.fiscalYear, course: position.course, only: position });
    return calculated.ok ? done(null) : calculated;
  });
}

/** Takes a pin or a removal back and calculates the list anew; a second press finds nothing to do. */
export async function liftOverride(act: Act, positionId: string, courseApplicationId: string): Promise<Outcome<null, RecommendProblem>> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const position = await positionById(tx, positionId);
    const stands = (await overridesWhere(tx, [positionId])).some((one) => one.courseApplicationId === courseApplicationId);
    if (!stands) return done(null);
    await tx
      .withTables<MatchingTables>()
      .deleteFrom("recommendation_overrides")
      .where("position_id", "=", positionId)
      .where("course_application_id", "=", courseApplicationId)
      .execute();
    await writeHistory(tx, act, {
      what: "override-lifted",
      about: { kind: "position", id: positionId },
      fiscalYear: position.fiscalYear,
      facts: { courseApplication: courseApplicationId },
    });
    const calculated = await recommendIn(tx, act, { fiscalYear: position.fiscalYear, course: position.course, only: position });
    return calculated.ok ? done(null) : calculated;
  });
}
