import { engineVersion } from "#engine/index.ts";
import { lotteryOf } from "#engine/index.ts";
import { repairFrom } from "#engine/index.ts";
import type { Id } from "#engine/index.ts";
import type { Market } from "#engine/index.ts";
import type { Tier } from "#engine/index.ts";
import type { Pair } from "./market.ts";

/** A pair with its suitability, 0 to 1000. */
export interface FittingPair extends Pair {
  readonly suitability: number;
}

/** A course after somebody has left: what there is to mend. */
export interface RepairQuestion {
  readonly round: number;
  readonly seed: string;
  /** Seats of the positions that remain, and whether one of them may be given to somebody new now. */
  readonly positions: readonly { readonly id: string; readonly companyId: string; readonly seats: number; readonly isOpen: boolean }[];
  /** Those who have a place, an offer or an agreement: nobody takes it from them. */
  readonly holders: readonly FittingPair[];
  /** Those who lost their place with a company, and where it was. */
  readonly displaced: readonly Pair[];
  /** Those without a place who may take an open one. */
  readonly waiting: readonly string[];
  /** Pairs that may meet and have not met before, of the displaced and the waiting. */
  readonly pairs: readonly FittingPair[];
  /** Since when tickets are out, as people read it; empty: not yet. Then nobody with a place is weighed against anybody. */
  readonly frozenSince: string;
}

/** What the calculation proposes: who is recommended where, how many keep what they have, and what stays open. */
export interface RepairProposal {
  readonly moves: readonly (FittingPair & { readonly wasDisplaced: boolean })[];
  readonly keeps: number;
  /** Those who lost their place and for whom none is open. */
  readonly withoutPlace: readonly string[];
  /** Pairs that would fit better than somebody who has the place, left as they are since tickets are out. */
  readonly leftOpen: number;
  readonly policy: "full" | "frozen";
  readonly engine: string;
  readonly inputHash: string;
}

/**
 * The least disturbance that fills what came free (engine, `repair`): holders keep their places, the displaced come before nobody, open
 * seats go down their list by suitability. Throws a fault where the engine refuses its input.
 */
export function repairOf(question: RepairQuestion): RepairProposal {
  const isFrozen = question.frozenSince !== "";
  const market = marketOf(question, isFrozen);
  const before: Record<Id, Id | null> = Object.fromEntries([
    ...question.waiting.map((id) => [id, null]),
    ...question.displaced.map((one) => [one.courseApplicationId, one.positionId]),
    ...question.holders.map((one) => [one.courseApplicationId, one.positionId]),
  ]);
  const { outcome, moves } = repairFrom(market, before, isFrozen ? { policy: "frozen", since: question.frozenSince } : {});
  const suitable = new Map(question.pairs.map((one) => [`${one.positionId} ${one.courseApplicationId}`, one.suitability]));
  const displaced = new Set(question.displaced.map((one) => one.courseApplicationId));
  return {
    moves: moves.flatMap(({ intern, to }) =>
      to === null
        ? []
        : [
            {
              courseApplicationId: intern,
              positionId: to,
              suitability: suitable.get(`${to} ${intern}`) ?? 0,
              wasDisplaced: displaced.has(intern),
            },
          ],
    ),
    keeps: question.holders.filter((one) => outcome.match[one.courseApplicationId] === one.positionId).length,
    withoutPlace: [...displaced].filter((id) => (outcome.match[id] ?? null) === null),
    leftOpen: outcome.log.filter((event) => event.kind === "left-open").length,
    policy: isFrozen ? "frozen" : "full",
    engine: engineVersion,
    inputHash: outcome.inputHash,
  };
}

function marketOf(question: RepairQuestion, isFrozen: boolean): Market {
  const held = Map.groupBy(question.holders, (one) => one.positionId);
  const seeking = [...question.displaced.map((one) => one.courseApplicationId), ...question.waiting];
  const pairsOf = Map.groupBy(question.pairs, (one) => one.courseApplicationId);
  const pairsAt = Map.groupBy(question.pairs, (one) => one.positionId);
  return {
    round: question.round,
    lottery: lotteryOf(question.seed),
    caps: [],
    interns: [
      ...question.holders.map((one) => ({ id: one.courseApplicationId, prefs: [[one.positionId]], attrs: {} })),
      ...seeking.map((id) => ({ id, prefs: tiers(pairsOf.get(id) ?? [], (one) => one.positionId), attrs: {} })),
    ],
    places: question.positions.map((one) => {
      const here = held.get(one.id) ?? [];
      const others = pairsAt.get(one.id) ?? [];
      const ids = (pair: FittingPair) => pair.courseApplicationId;
      return {
        id: one.id,
        company: one.companyId,
        quota: one.isOpen ? Math.max(one.seats, here.length) : here.length,
        // Frozen: who sits where is not weighed again, but what would fit better is counted and said.
        prefs: isFrozen ? tiers([...here, ...others], ids) : [...tiers(here, ids), ...tiers(others, ids)],
        attrs: {},
      };
    }),
  };
}

/** Best fit first; equal fit is a tie, which the draw decides. */
function tiers(pairs: readonly FittingPair[], id: (pair: FittingPair) => string): Tier[] {
  const bySuitability = Map.groupBy(pairs, (one) => one.suitability);
  return [...bySuitability].sort(([one], [other]) => other - one).map(([, tied]) => tied.map(id));
}
