import { bestFlow, flowLevels } from "./flow.ts";
import type { FlowProblem } from "./flow.ts";
import { compareIds, lotteryOrder } from "./lottery.ts";
import type { Id } from "./market.ts";
import { MatchingProblems } from "./problems.ts";
import { checkShortlistRequest } from "./recommend-check.ts";
import type { FixedPair, RecommendedPair, ShortlistMeasure, ShortlistRequest, Shortlists, SuitablePair } from "./shortlists.ts";

/**
 * Chooses the pairs to recommend: as many as the shortlists hold, then loads of interns as even as possible, then greatest suitability.
 * Pinned pairs are taken first and the rest is best subject to them. Source: specification, section 3.
 * Throws `MatchingProblems`: duplicate-id, unknown-id, duplicate-in-list, quota-not-integer>=0 (m, k), too-large (m, k, suitability or the
 * sum of costs), seed-mismatch, unsupported (a pinned pair that isn't eligible or goes beyond m or k).
 */
export function recommend(request: ShortlistRequest): Shortlists {
  checkShortlistRequest(request);
  const drawn = drawnOf(request);
  const pairs = solve(request, drawn, request.fixed ?? []);
  const measure = measureOf(request, pairs);
  const free = (request.fixed ?? []).length === 0 ? measure : measureOf(request, solve(request, drawn, []));
  return { pairs, measure, free };
}

/** The objective of any set of recommended pairs; for comparing a plan with another. */
export function measureOf(request: ShortlistRequest, pairs: readonly SuitablePair[]): ShortlistMeasure {
  const loads = new Map<Id, number>(request.interns.map((id) => [id, 0]));
  let suitability = 0;
  for (const pair of pairs) {
    loads.set(pair.intern, (loads.get(pair.intern) ?? 0) + 1);
    suitability += pair.suitability;
  }
  const internsByLoad: number[] = [];
  for (const load of loads.values()) {
    while (internsByLoad.length <= load) internsByLoad.push(0);
    internsByLoad[load] = internsByLoad[load]! + 1;
  }
  const reserved = [...new Set(request.reserve ?? [])].filter((id) => (loads.get(id) ?? 0) > 0).length;
  return { size: pairs.length, reserved, internsByLoad, suitability };
}

/** Both sides in lottery order: index = place in the draw, so that ties never fall to the order of an array. */
interface Drawn {
  interns: Id[];
  places: Id[];
  internAt: Map<Id, number>;
  placeAt: Map<Id, number>;
}

function drawnOf(request: ShortlistRequest): Drawn {
  const interns = lotteryOrder(request.lottery, request.round, "intern", request.interns);
  const places = lotteryOrder(request.lottery, request.round, "place", request.places);
  return { interns, places, internAt: positions(interns), placeAt: positions(places) };
}

function positions(ids: readonly Id[]): Map<Id, number> {
  return new Map(ids.map((id, at) => [id, at]));
}

function solve(request: ShortlistRequest, drawn: Drawn, fixed: readonly FixedPair[]): RecommendedPair[] {
  const pinned = new Map<Id, Map<Id, FixedPair>>();
  for (const pair of fixed) {
    const ofPlace = pinned.get(pair.place) ?? new Map<Id, FixedPair>();
    pinned.set(pair.place, ofPlace.set(pair.intern, pair));
  }
  const isFree = request.pairs.filter((pair) => !pinned.get(pair.place)?.has(pair.intern));
  const { problem, order } = flowProblem(request, drawn, isFree, fixed);
  const levels = flowLevels(problem);
  // A potential or distance reaches at most a few empty seats; one bit of air stays.
  if (!(levels.empty * 4 < Number.MAX_SAFE_INTEGER))
    throw new MatchingProblems([{ code: "too-large", detail: "costs do not fit into 53 bits" }]);
  const taken = bestFlow(problem);
  const chosen: RecommendedPair[] = [];
  for (let edge = 0; edge < taken.length; edge++) {
    if (taken[edge] === 1) chosen.push({ ...isFree[order[edge]!]! });
  }
  for (const pair of request.pairs) {
    const pin = pinned.get(pair.place)?.get(pair.intern);
    if (pin) chosen.push({ ...pair, fixed: { reason: pin.reason, by: pin.by } });
  }
  return chosen.sort((a, b) => compareIds(a.place, b.place) || compareIds(a.intern, b.intern));
}

/** The request as arrays; `order[edge]` is the pair of an edge. Edges stand by place, then intern, both in lottery order. */
function flowProblem(request: ShortlistRequest, drawn: Drawn, pairs: readonly SuitablePair[], fixed: readonly FixedPair[]) {
  const placeCount = drawn.places.length;
  const internCount = drawn.interns.length;
  const placeOf = Int32Array.from(pairs, (pair) => drawn.placeAt.get(pair.place)!);
  const internOf = Int32Array.from(pairs, (pair) => drawn.internAt.get(pair.intern)!);
  const order = sortedBy(placeOf, placeCount, sortedBy(internOf, internCount, Int32Array.from(pairs.keys())));
  const offsets = new Int32Array(placeCount + 1);
  const degree = new Int32Array(internCount);
  for (let at = 0; at < pairs.length; at++) {
    offsets[placeOf[at]! + 1]!++;
    degree[internOf[at]!]!++;
  }
  for (let place = 0; place < placeCount; place++) offsets[place + 1]! += offsets[place]!;
  const loads = new Int32Array(internCount);
  const pinnedSeats = new Int32Array(placeCount);
  for (const pair of fixed) {
    loads[drawn.internAt.get(pair.intern)!]!++;
    pinnedSeats[drawn.placeAt.get(pair.place)!]!++;
  }
  const reserved = new Uint8Array(internCount);
  for (const id of request.reserve ?? []) reserved[drawn.internAt.get(id)!] = 1;
  const seats = Int32Array.from(drawn.places, (id, place) => {
    const wanted = (Object.hasOwn(request.k, id) ? request.k[id]! : 0) - pinnedSeats[place]!;
    return Math.min(wanted, offsets[place + 1]! - offsets[place]!);
  });
  // A greater m than anybody could use changes nothing but would make the numbers needlessly large.
  const loadMax = Math.min(
    request.m,
    degree.reduce((most, count, intern) => Math.max(most, count + loads[intern]!), 0),
  );
  const problem: FlowProblem = {
    placeCount,
    internCount,
    offsets,
    interns: Int32Array.from(order, (at) => internOf[at]!),
    costs: Int32Array.from(order, (at) => 1000 - pairs[at]!.suitability),
    seats,
    loads,
    loadMax,
    reserved,
  };
  return { problem, order };
}

/** A stable counting sort of `items` by their key 0..count-1. */
function sortedBy(keys: Int32Array, count: number, items: Int32Array): Int32Array {
  const next = new Int32Array(count + 1);
  for (const key of keys) next[key + 1]!++;
  for (let key = 0; key < count; key++) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(items.length);
  for (const item of items) sorted[next[keys[item]!]!++] = item;
  return sorted;
}
