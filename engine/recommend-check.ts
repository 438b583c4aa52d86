import { checkLottery } from "./lottery.ts";
import type { Id } from "./market.ts";
import { checkCount, isCount, ProblemList } from "./problems.ts";
import type { ShortlistRequest } from "./shortlists.ts";

/** Throws `MatchingProblems` with everything wrong with a request for shortlists, or returns nothing. */
export function checkShortlistRequest(request: ShortlistRequest): void {
  const problems = new ProblemList();
  checkLottery(problems, request.lottery);
  const interns = uniqueIds(problems, request.interns);
  const places = uniqueIds(problems, request.places);
  checkCount(problems, request.m, "quota-not-integer>=0", "m", "most recommendations per intern");
  for (const id of Object.keys(request.k)) {
    if (!places.has(id)) problems.add("unknown-id", id, "shortlist length of an unknown place");
    else checkCount(problems, request.k[id], "quota-not-integer>=0", id, "shortlist length");
  }
  for (const id of request.reserve ?? []) if (!interns.has(id)) problems.add("unknown-id", id, "reserve");
  const eligible = checkPairs(problems, request, interns, places);
  checkFixed(problems, request, interns, places, eligible);
  problems.throwIfAny();
}

type PairSet = Map<Id, Set<Id>>;

function uniqueIds(problems: ProblemList, ids: readonly Id[]): Set<Id> {
  const seen = new Set<Id>();
  for (const id of ids) {
    if (seen.has(id)) problems.add("duplicate-id", id);
    seen.add(id);
  }
  return seen;
}

/** Adds a pair; false if it was there already. */
function addPair(pairs: PairSet, place: Id, intern: Id): boolean {
  const ofPlace = pairs.get(place) ?? new Set<Id>();
  if (ofPlace.has(intern)) return false;
  pairs.set(place, ofPlace.add(intern));
  return true;
}

function checkPairs(problems: ProblemList, request: ShortlistRequest, interns: Set<Id>, places: Set<Id>): PairSet {
  const eligible: PairSet = new Map();
  for (const pair of request.pairs) {
    if (!interns.has(pair.intern)) problems.add("unknown-id", pair.intern, "intern of a pair");
    if (!places.has(pair.place)) problems.add("unknown-id", pair.place, "place of a pair");
    if (!addPair(eligible, pair.place, pair.intern)) problems.add("duplicate-in-list", pair.intern, `twice with ${pair.place}`);
    if (!isCount(pair.suitability) || pair.suitability > 1000) {
      problems.add("too-large", pair.intern, `suitability must be whole, 0 to 1000: ${String(pair.suitability)}`);
    }
  }
  return eligible;
}

function checkFixed(problems: ProblemList, request: ShortlistRequest, interns: Set<Id>, places: Set<Id>, eligible: PairSet): void {
  const seen: PairSet = new Map();
  const load = new Map<Id, number>();
  const fill = new Map<Id, number>();
  for (const pair of request.fixed ?? []) {
    if (!interns.has(pair.intern)) problems.add("unknown-id", pair.intern, "pinned intern");
    if (!places.has(pair.place)) problems.add("unknown-id", pair.place, "pinned place");
    if (!addPair(seen, pair.place, pair.intern)) problems.add("duplicate-in-list", pair.intern, `pinned twice with ${pair.place}`);
    else if (!eligible.get(pair.place)?.has(pair.intern))
      problems.add("unsupported", pair.intern, `pinned to ${pair.place} without being eligible`);
    load.set(pair.intern, (load.get(pair.intern) ?? 0) + 1);
    fill.set(pair.place, (fill.get(pair.place) ?? 0) + 1);
  }
  for (const [id, count] of load) if (count > request.m) problems.add("unsupported", id, "pinned more than m times");
  for (const [id, count] of fill) {
    if (count > (Object.hasOwn(request.k, id) ? request.k[id]! : 0))
      problems.add("unsupported", id, "more pinned than the shortlist holds");
  }
}
