import { engineVersion } from "#engine/index.ts";
import { explainShortlists } from "#engine/index.ts";
import { lotteryOf } from "#engine/index.ts";
import { lotteryOrder } from "#engine/index.ts";
import { recommend } from "#engine/index.ts";
import { sha256Hex } from "#engine/index.ts";
import { failedRules } from "./fit.ts";
import { pointsIn } from "./fit.ts";
import { suitabilityOf } from "./fit.ts";
import type { InternRecommendation } from "#engine/index.ts";
import type { FixedPair } from "#engine/index.ts";
import type { ShortlistRequest } from "#engine/index.ts";
import type { SuitablePair } from "#engine/index.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { FailedRule } from "./fit.ts";
import type { Candidate } from "./candidate.ts";
import type { PositionNeeds } from "./candidate.ts";
import type { EngineRecord } from "./match.ts";
import type { SuitabilityPoints } from "./match.ts";

/** A position of the market: what it asks for and its free seats. */
export interface MarketPosition extends PositionNeeds {
  readonly id: string;
  readonly seatsFree: number;
}

/** A position and a course application, by their ids. */
export interface Pair {
  readonly positionId: string;
  readonly courseApplicationId: string;
}

/** A pair that must be on the shortlist: pinned by staff, or on a list that stays as it is. */
export interface KeptPair extends Pair {
  readonly reason: string;
  readonly by: string;
}

/** One course's market at one moment. */
export interface CourseMarket {
  readonly year: ProgramYear;
  readonly course: Course;
  readonly round: number;
  readonly positions: readonly MarketPosition[];
  readonly candidates: readonly Candidate[];
  /** Pairs that were shown before or left out by staff: they never come back. */
  readonly excluded: readonly Pair[];
  readonly pinned: readonly KeptPair[];
  readonly kept: readonly KeptPair[];
  /** Drawn by whoever calls; decides ties. */
  readonly seed: string;
}

/** A candidate on a shortlist, best first. */
export interface Listed {
  readonly courseApplicationId: string;
  readonly suitability: number;
  readonly parts: readonly SuitabilityPoints[];
  readonly pinnedReason: string;
}

/** Why somebody is on no list, in figures that name no other person. */
export interface WithoutList {
  readonly courseApplicationId: string;
  readonly because: "no-place" | "filled";
  /** Positions with a seat, and those of them that were open to the person by every rule. */
  readonly positions: number;
  readonly open: number;
  /** The rules that failed where none was open, the most frequent first. */
  readonly failed: readonly FailedRule[];
}

/** The shortlists of every position of the market, and how they came about. */
export interface CourseShortlists {
  readonly lists: ReadonlyMap<string, readonly Listed[]>;
  readonly record: Omit<EngineRecord, "ranAt" | "eligibleHere">;
  /** For how many candidates each position was open by every rule. */
  readonly eligible: ReadonlyMap<string, number>;
  /** Those on no list, with why (engine, `explainShortlists`). */
  readonly without: readonly WithoutList[];
}

const key = (pair: Pair) => `${pair.positionId} ${pair.courseApplicationId}`;

/** How many candidates a position is shown: as many as the year says, and never fewer than it has free seats; none without a seat. */
export function candidatesFor(year: ProgramYear, seatsFree: number): number {
  return seatsFree <= 0 ? 0 : Math.max(year.matching.candidatesPerRecommendation, seatsFree);
}

/** The pairs that may meet, each with its suitability in parts. */
export function suitablePairs(
  market: Pick<CourseMarket, "year" | "course" | "positions" | "candidates" | "excluded">,
): (Pair & { parts: SuitabilityPoints[] })[] {
  const out = new Set(market.excluded.map(key));
  return market.positions.flatMap((position) =>
    market.candidates
      .filter((one) => !out.has(key({ positionId: position.id, courseApplicationId: one.courseApplicationId })))
      .filter((one) => failedRules(market.course, position, one).length === 0)
      .map((one) => ({
        positionId: position.id,
        courseApplicationId: one.courseApplicationId,
        parts: suitabilityOf(market.year, market.course, position, one),
      })),
  );
}

/**
 * The fullest, most even and best fitting shortlists of a course (engine, `recommend`). Pins that no longer hold (somebody left the
 * pool) fall away; a pin goes before the year's numbers. Throws a fault where the calculation refuses its input.
 */
export function shortlistsOf(market: CourseMarket): CourseShortlists {
  const pairs = suitablePairs(market);
  const partsOf = new Map(pairs.map((pair) => [key(pair), pair.parts]));
  const fixed = fixedPairs(market, partsOf);
  const lottery = lotteryOf(market.seed);
  const request: ShortlistRequest = {
    round: market.round,
    interns: market.candidates.map((one) => one.courseApplicationId),
    places: market.positions.map((one) => one.id),
    pairs: pairs.map(asEnginePair),
    m: Math.max(
      market.year.matching.recommendationsPerPerson,
      most(fixed, (pair) => pair.intern),
    ),
    k: Object.fromEntries(
      market.positions.map((one) => [
        one.id,
        Math.max(candidatesFor(market.year, one.seatsFree), fixed.filter((pair) => pair.place === one.id).length),
      ]),
    ),
    fixed,
    lottery,
  };
  const shortlists = recommend(request);
  const drawn = new Map(lotteryOrder(lottery, market.round, "intern", request.interns).map((id, at) => [id, at]));
  const pinnedReasons = new Map(market.pinned.map((pin) => [key(pin), pin.reason]));
  const lists = new Map<string, Listed[]>(market.positions.map((one) => [one.id, []]));
  for (const { place, intern, suitability } of shortlists.pairs) {
    const at = key({ positionId: place, courseApplicationId: intern });
    lists
      .get(place)!
      .push({ courseApplicationId: intern, suitability, parts: partsOf.get(at)!, pinnedReason: pinnedReasons.get(at) ?? "" });
  }
  for (const list of lists.values())
    list.sort(
      (one, other) => other.suitability - one.suitability || drawn.get(one.courseApplicationId)! - drawn.get(other.courseApplicationId)!,
    );
  const eligible = new Map(market.positions.map((one) => [one.id, pairs.filter((pair) => pair.positionId === one.id).length]));
  return {
    lists,
    eligible,
    without: withoutList(market, explainShortlists(request, shortlists)),
    record: {
      engine: engineVersion,
      inputHash: inputHash(request),
      lottery,
      candidates: request.interns.length,
      positions: request.places.length,
      pairs: pairs.length,
      suitability: shortlists.measure.suitability,
      suitabilityFree: shortlists.free.suitability,
    },
  };
}

function withoutList(market: CourseMarket, explained: readonly InternRecommendation[]): WithoutList[] {
  const seated = market.positions.filter((one) => one.seatsFree > 0);
  const people = new Map(market.candidates.map((one) => [one.courseApplicationId, one]));
  return explained
    .filter((one) => one.recommendedTo.length === 0)
    .map((one) => {
      const open = one.passedOver.filter(({ because }) => because !== "no-seats").length;
      const times = new Map<FailedRule, number>();
      if (open === 0)
        for (const position of seated)
          for (const rule of failedRules(market.course, position, people.get(one.intern)!)) times.set(rule, (times.get(rule) ?? 0) + 1);
      return {
        courseApplicationId: one.intern,
        because: open === 0 ? ("no-place" as const) : ("filled" as const),
        positions: seated.length,
        open,
        failed: [...times].sort(([rule, many], [other, more]) => more - many || (rule < other ? -1 : 1)).map(([rule]) => rule),
      };
    });
}

function asEnginePair(pair: Pair & { parts: readonly SuitabilityPoints[] }): SuitablePair {
  return { intern: pair.courseApplicationId, place: pair.positionId, suitability: pointsIn(pair.parts) };
}

/** Pins first, then the pairs of lists that stay, each once and only where the pair may meet at all. */
function fixedPairs(market: CourseMarket, partsOf: ReadonlyMap<string, unknown>): FixedPair[] {
  const fixed = new Map<string, FixedPair>();
  for (const pair of [...market.pinned, ...market.kept]) {
    if (!partsOf.has(key(pair)) || fixed.has(key(pair))) continue;
    fixed.set(key(pair), { intern: pair.courseApplicationId, place: pair.positionId, reason: pair.reason, by: pair.by });
  }
  return [...fixed.values()];
}

/** The greatest number of pairs that share what `of` names. */
function most(pairs: readonly FixedPair[], of: (pair: FixedPair) => string): number {
  return [...Map.groupBy(pairs, of).values()].reduce((greatest, group) => Math.max(greatest, group.length), 0);
}

/** SHA-256 over everything that the result depends on, whatever the order of the database. */
function inputHash(request: ShortlistRequest): string {
  const pairs = request.pairs.map((pair) => [pair.place, pair.intern, pair.suitability].join(" ")).sort();
  const fixed = (request.fixed ?? []).map((pair) => [pair.place, pair.intern].join(" ")).sort();
  const lengths = Object.entries(request.k)
    .map(([place, length]) => `${place} ${length}`)
    .sort();
  return sha256Hex(
    JSON.stringify([
      request.round,
      [...request.interns].sort(),
      [...request.places].sort(),
      pairs,
      request.m,
      lengths,
      fixed,
      request.lottery.seed,
    ]),
  );
}
