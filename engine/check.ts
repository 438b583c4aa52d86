import { checkLottery } from "./lottery.ts";
import type { Cap, Id, Market, Place, Tier } from "./market.ts";
import { checkCount, isCount, ProblemList } from "./problems.ts";

/** Throws `MatchingProblems` with everything wrong with a market (specification, section 7), or returns nothing. */
export function checkMarket(market: Market): void {
  const problems = new ProblemList();
  checkLottery(problems, market.lottery);
  const interns = uniqueIds(problems, market.interns);
  const places = uniqueIds(problems, market.places);
  uniqueIds(problems, market.caps);
  const [lastOfPlace, lastOfIntern] = [new Int32Array(places.size), new Int32Array(interns.size)];
  market.interns.forEach((intern, at) => checkList(problems, intern.id, intern.prefs, places, lastOfPlace, at + 1));
  market.places.forEach((place, at) => {
    checkList(problems, place.id, place.prefs, interns, lastOfIntern, at + 1);
    checkCount(problems, place.quota, "quota-not-integer>=0", place.id, "quota");
  });
  for (const cap of market.caps) checkCap(problems, cap, interns, places);
  if (market.targets !== undefined) checkTargets(problems, market, places);
  if (market.order !== undefined) checkOrder(problems, market.order, places);
  problems.throwIfAny();
}

/** True if no place is counted by two caps and no cap counts only some interns: then the caps are regions, as `kk` wants them. */
export function areRegions(caps: readonly Cap[]): boolean {
  const seen = new Set<Id>();
  for (const cap of caps) {
    if (cap.interns !== undefined) return false;
    for (const place of new Set(cap.places)) {
      if (seen.has(place)) return false;
      seen.add(place);
    }
  }
  return true;
}

/** The target of a place, 0 where none is named; never more than its quota. */
export function targetOf(market: Market, place: Place): number {
  return market.targets !== undefined && Object.hasOwn(market.targets, place.id) ? market.targets[place.id]! : 0;
}

/** Every id with a number of its own. */
function uniqueIds(problems: ProblemList, things: readonly { id: Id }[]): Map<Id, number> {
  const seen = new Map<Id, number>();
  for (const { id } of things) {
    if (seen.has(id)) problems.add("duplicate-id", id);
    else seen.set(id, seen.size);
  }
  return seen;
}

/** Checks one list; `last` keeps per known id the number of the list that named it last. */
function checkList(
  problems: ProblemList,
  owner: Id,
  prefs: readonly Tier[],
  known: ReadonlyMap<Id, number>,
  last: Int32Array,
  list: number,
): void {
  for (const tier of prefs) {
    for (const id of tier) {
      const at = known.get(id);
      if (at === undefined) problems.add("unknown-id", id, `on the list of ${owner}`);
      else if (last[at] === list) problems.add("duplicate-in-list", owner, `lists ${id} twice`);
      else last[at] = list;
    }
  }
}

function checkCap(problems: ProblemList, cap: Cap, interns: ReadonlyMap<Id, number>, places: ReadonlyMap<Id, number>): void {
  checkCount(problems, cap.max, "cap-negative", cap.id, "cap");
  if (cap.places.length === 0) problems.add("cap-empty", cap.id);
  for (const id of cap.places) if (!places.has(id)) problems.add("unknown-id", id, `place of cap ${cap.id}`);
  for (const id of cap.interns ?? []) if (!interns.has(id)) problems.add("unknown-id", id, `intern of cap ${cap.id}`);
}

function checkTargets(problems: ProblemList, market: Market, places: ReadonlyMap<Id, number>): void {
  for (const [id, target] of Object.entries(market.targets!)) {
    if (!places.has(id)) problems.add("unknown-id", id, "target");
    else checkCount(problems, target, "quota-not-integer>=0", id, "target");
  }
  const byId = new Map(market.places.map((place) => [place.id, place]));
  for (const place of market.places) {
    const target = targetOf(market, place);
    if (isCount(target) && isCount(place.quota) && target > place.quota) problems.add("target-above-quota", place.id);
  }
  for (const cap of market.caps) {
    if (cap.interns !== undefined) continue;
    const sum = [...new Set(cap.places)].reduce((total, id) => total + (byId.has(id) ? targetOf(market, byId.get(id)!) : 0), 0);
    if (sum > cap.max) problems.add("targets-exceed-cap", cap.id);
  }
}

function checkOrder(problems: ProblemList, order: readonly Id[], places: ReadonlyMap<Id, number>): void {
  const seen = new Set<Id>();
  for (const id of order) {
    if (!places.has(id)) problems.add("unknown-id", id, "order");
    if (seen.has(id)) problems.add("duplicate-in-list", id, "order");
    seen.add(id);
  }
  for (const id of places.keys()) if (!seen.has(id)) problems.add("order-incomplete", id);
}
