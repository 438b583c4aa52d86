import { areRegions, targetOf } from "./check.ts";
import { rankEdges, unlisted } from "./lists.ts";
import type { Lists } from "./lists.ts";
import { compareIds, lotteryTurns } from "./lottery.ts";
import type { Side } from "./lottery.ts";
import type { Id, Market, Tier } from "./market.ts";

/**
 * A market as numbers. Every intern and place is its position in lottery order; tiers are broken once by that order (single tie-breaking),
 * and the tier of each listing is kept beside it. An *edge* is a position in the interns' lists, a *seatline* (no word of its own in the
 * arrays: `placeStart[p] + rank`) a position in the places' lists.
 */
export interface Core extends Lists {
  internIds: Id[];
  placeIds: Id[];
  internAt: Map<Id, number>;
  placeAt: Map<Id, number>;
  /** Rank of each edge's intern on its place's list; `unlisted` if the place lacks it. */
  rank: Int32Array;
  /** Intern of each edge. */
  internOf: Int32Array;
  /** The edge of each position on the places' lists, or -1 where the intern doesn't list the place. */
  edgeAt: Int32Array;
  /** Tier of each edge on the intern's own list. */
  internTier: Int32Array;
  /** Tier of each position on the places' lists. */
  placeTier: Int32Array;
  /** Seats per place, at most the length of its list. */
  quota: Int32Array;
  /** Position of each place in the recorded `order` (by code unit of ids where none is given). */
  orderOf: Int32Array;
  /** Target per place, 0 without one. */
  target: Int32Array;
  caps: CoreCaps;
  hasTies: boolean;
}

/** The caps as numbers, and the class of every edge: the set of caps that count it. */
export interface CoreCaps {
  ids: Id[];
  max: Float64Array;
  /** Caps of each class. */
  classes: Int32Array[];
  /** Class of each edge. */
  classOf: Int32Array;
  /** Group of each intern: who is named by the same caps. The class of an edge follows from its place and its intern's group. */
  groupOf: Int32Array;
  groupCount: number;
  /** True if no cap names interns, so that all listings of a place are of one class. */
  countEverybody: boolean;
  /** True if the caps count everybody and no place is under two of them. */
  areRegions: boolean;
}

/** Turns a checked market into numbers, in time linear in its lists but for the sorting inside tiers. */
export function coreOf(market: Market): Core {
  const [interns, places] = [inLotteryOrder(market, "intern", market.interns), inLotteryOrder(market, "place", market.places)];
  const [internIds, placeIds] = [interns.map((intern) => intern.id), places.map((place) => place.id)];
  const internAt = new Map(internIds.map((id, at) => [id, at]));
  const placeAt = new Map(placeIds.map((id, at) => [id, at]));

  const internSide = flatten(
    interns.map((intern) => intern.prefs),
    placeAt,
  );
  const placeSide = flatten(
    places.map((place) => place.prefs),
    internAt,
  );
  const lists: Lists = {
    internCount: internIds.length,
    placeCount: placeIds.length,
    internStart: internSide.start,
    places: internSide.ids,
    placeStart: placeSide.start,
    interns: placeSide.ids,
  };
  const rank = rankEdges(lists);
  const internOf = new Int32Array(rank.length);
  const edgeAt = new Int32Array(lists.interns.length).fill(-1);
  for (let intern = 0; intern < lists.internCount; intern++) {
    for (let edge = lists.internStart[intern]!; edge < lists.internStart[intern + 1]!; edge++) {
      internOf[edge] = intern;
      if (rank[edge] !== unlisted) edgeAt[lists.placeStart[lists.places[edge]!]! + rank[edge]!] = edge;
    }
  }
  const order = market.order ?? [...placeIds].sort(compareIds);
  const orderOf = new Int32Array(placeIds.length);
  order.forEach((id, at) => (orderOf[placeAt.get(id)!] = at));
  return {
    ...lists,
    internIds,
    placeIds,
    internAt,
    placeAt,
    rank,
    internOf,
    edgeAt,
    internTier: internSide.tier,
    placeTier: placeSide.tier,
    quota: Int32Array.from(places, (place, at) => Math.min(place.quota, placeSide.start[at + 1]! - placeSide.start[at]!)),
    orderOf,
    target: Int32Array.from(places, (place) => Math.min(targetOf(market, place), 0x7fffffff)),
    caps: capsOf(market, lists, internIds, placeIds),
    hasTies: internSide.hasTies || placeSide.hasTies,
  };
}

function inLotteryOrder<T extends { id: Id }>(market: Market, side: Side, things: readonly T[]): T[] {
  const turns = lotteryTurns(
    market.lottery,
    market.round,
    side,
    things.map((thing) => thing.id),
  );
  return Array.from(turns, (at) => things[at]!);
}

/** The assignment that a list of held edges (or -1) means, as pairs by id. Text sorts by code unit when no comparison is given. */
export function matchOf(core: Core, held: Int32Array): Record<Id, Id | null> {
  return Object.fromEntries(
    [...core.internIds].sort().map((id) => {
      const edge = held[core.internAt.get(id)!]!;
      return [id, edge < 0 ? null : core.placeIds[core.places[edge]!]!];
    }),
  );
}

/** How many held pairs each cap counts. */
export function capCounts(core: Core, held: Int32Array): Int32Array {
  const counts = new Int32Array(core.caps.ids.length);
  for (const edge of held) if (edge >= 0) for (const cap of core.caps.classes[core.caps.classOf[edge]!]!) counts[cap]!++;
  return counts;
}

/** True if the held pairs keep every cap. */
export function keepsCaps(core: Core, held: Int32Array): boolean {
  return capCounts(core, held).every((count, cap) => count <= core.caps.max[cap]!);
}

function flatten(prefs: readonly Tier[][], at: ReadonlyMap<Id, number>) {
  const start = new Int32Array(prefs.length + 1);
  prefs.forEach((tiers, owner) => (start[owner + 1] = start[owner]! + tiers.reduce((sum, tier) => sum + tier.length, 0)));
  const ids = new Int32Array(start[prefs.length]!);
  const tier = new Int32Array(ids.length);
  let hasTies = false;
  prefs.forEach((tiers, owner) => {
    let next = start[owner]!;
    let level = 0;
    for (const tied of tiers) {
      if (tied.length === 0) continue;
      const from = next;
      for (const id of tied) ids[next++] = at.get(id)!;
      tier.fill(level++, from, next);
      if (tied.length > 1) {
        hasTies = true;
        ids.subarray(from, next).sort();
      }
    }
  });
  return { start, ids, tier, hasTies };
}

function capsOf(market: Market, lists: Lists, internIds: readonly Id[], placeIds: readonly Id[]): CoreCaps {
  const caps = [...market.caps].sort((a, b) => compareIds(a.id, b.id));
  const placesOf = caps.map((cap) => new Set(cap.places));
  const internsOf = caps.map((cap) => (cap.interns === undefined ? null : new Set(cap.interns)));
  const partial = caps.flatMap((_, cap) => (internsOf[cap] ? [cap] : []));
  // Interns that the same partial caps name form a group; a class follows from the place and the group.
  const groups = new Map<string, number>();
  const members: Set<number>[] = [];
  const groupOf = Int32Array.from(internIds, (id) => {
    const named = partial.filter((cap) => internsOf[cap]!.has(id));
    const key = named.join();
    if (!groups.has(key)) {
      groups.set(key, groups.size);
      members.push(new Set(named));
    }
    return groups.get(key)!;
  });
  const capsAt = new Map<Id, number[]>();
  caps.forEach((_, cap) => {
    for (const place of placesOf[cap]!) capsAt.set(place, [...(capsAt.get(place) ?? []), cap]);
  });
  const classes: Int32Array[] = [];
  const classByKey = new Map<string, number>();
  const classAt = new Map<number, number>();
  const classOf = new Int32Array(lists.places.length);
  if (caps.length === 0) classes.push(new Int32Array(0));
  else
    for (let intern = 0; intern < internIds.length; intern++) {
      for (let edge = lists.internStart[intern]!; edge < lists.internStart[intern + 1]!; edge++) {
        classOf[edge] =
          classAt.get(lists.places[edge]! * members.length + groupOf[intern]!) ?? newClass(lists.places[edge]!, groupOf[intern]!);
      }
    }

  function newClass(place: number, group: number): number {
    const counted = (capsAt.get(placeIds[place]!) ?? []).filter((cap) => internsOf[cap] === null || members[group]!.has(cap));
    const key = counted.join();
    const found = classByKey.get(key) ?? classes.push(Int32Array.from(counted)) - 1;
    classByKey.set(key, found);
    classAt.set(place * members.length + group, found);
    return found;
  }

  return {
    ids: caps.map((cap) => cap.id),
    max: Float64Array.from(caps, (cap) => cap.max),
    classes,
    classOf,
    groupOf,
    groupCount: members.length,
    countEverybody: caps.every((cap) => cap.interns === undefined),
    areRegions: areRegions(caps),
  };
}
