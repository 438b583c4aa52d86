import { unlisted } from "./lists.ts";
import type { Core } from "./core.ts";

/**
 * Flexible deferred acceptance (specification, 4.4): the edge that each intern ends with, or -1. Caps must be disjoint regions of places,
 * the targets of a region at most its cap. `start` continues from a present assignment instead of from nothing.
 *
 * Proposals are taken one at a time. A region that is one seat over its cap gives up the seat that comes last when places take turns: that of
 * the place furthest above its target, among equals the last in `order`; that place lets its worst candidate go. As the choice of a
 * region is substitutable, this ends where the rounds of the specification end (a property test compares both).
 */
export function flexibleAcceptance(core: Core, start?: Int32Array): Int32Array {
  const { internCount, internStart, places, placeStart, interns, rank } = core;
  const state = regionState(core);
  const { limit } = state;
  const held = new Int32Array(internCount).fill(-1);
  if (start) {
    for (let intern = 0; intern < internCount; intern++) {
      const edge = start[intern]!;
      if (edge < 0) continue;
      held[intern] = edge;
      state.seat(places[edge]!, rank[edge]!);
    }
  }
  for (let first = 0; first < internCount; first++) {
    if (held[first]! >= 0) continue;
    let intern = first;
    let edge = internStart[first]!;
    let end = internStart[first + 1]!;
    while (edge < end) {
      const place = places[edge]!;
      if (rank[edge]! >= limit[place]!) {
        edge++;
        continue;
      }
      held[intern] = edge;
      const out = state.propose(place, rank[edge]!);
      if (out < 0) break;
      intern = interns[placeStart[state.loser()]! + out]!;
      edge = held[intern]! + 1;
      end = internStart[intern + 1]!;
      held[intern] = -1;
    }
  }
  return held;
}

/** Who sits where, and per place the rank that a candidate must beat to be heard at all: `unlisted` where any candidate changes something. */
function regionState(core: Core) {
  const { placeCount, quota } = core;
  const region = regionsOf(core);
  const regionPlaces = placesByRegion(core, region);
  const room = core.caps.max.slice();
  const holders = makeHolders(core);
  const limit = new Int32Array(placeCount);
  let loser = -1;
  for (let place = 0; place < placeCount; place++) setLimit(place, -1);
  regionPlaces.forEach((_, at) => room[at] === 0 && closeRegion(at));
  return { limit, seat, propose, loser: () => loser };

  /** Takes in a candidate below the limit; returns the rank of who has to leave `loser()` for it, or -1. */
  function propose(place: number, candidate: number): number {
    const at = region[place]!;
    if (limit[place] !== unlisted) {
      loser = place;
      const worst = holders.worst(place);
      holders.replaceWorst(place, candidate);
      limit[place] = holders.worst(place);
      return worst;
    }
    if (at < 0 || room[at]! > 0) {
      seat(place, candidate);
      return -1;
    }
    // The region is full and the place may have one more: the seat that comes last in turn is given up elsewhere.
    loser = furthest(at);
    holders.add(place, candidate);
    const out = holders.removeWorst(loser);
    closeRegion(at);
    return out;
  }

  function seat(place: number, candidate: number): void {
    const at = region[place]!;
    holders.add(place, candidate);
    setLimit(place, -1);
    if (at >= 0 && --room[at]! === 0) closeRegion(at);
  }

  /** Sets the limits in a region that is full. */
  function closeRegion(at: number): void {
    const last = furthest(at);
    for (const place of regionPlaces[at]!) setLimit(place, last < 0 ? place : last);
  }

  /** `last` is the place of its full region that takes its turn last, or -1 while there is room. */
  function setLimit(place: number, last: number): void {
    const isFull = holders.count(place) === quota[place];
    const isLast = last >= 0 && (last === place || turn(place, 1) > turn(last, 0));
    limit[place] = isFull || isLast ? holders.worst(place) : unlisted;
  }

  /** The place of a region whose last seat comes last when places take turns, or -1 if none has a seat. */
  function furthest(at: number): number {
    let last = -1;
    for (const place of regionPlaces[at]!) {
      if (holders.count(place) > 0 && (last < 0 || turn(place, 0) > turn(last, 0))) last = place;
    }
    return last;
  }

  /** When the last seat of a place is taken: first by how far above the target it is, then by the order. */
  function turn(place: number, more: number): number {
    return (holders.count(place) + more - core.target[place]!) * placeCount + core.orderOf[place]!;
  }
}

/** The region of each place, or -1. As regions count everybody, any mutual listing of a place tells it. */
export function regionsOf(core: Core): Int32Array {
  const region = new Int32Array(core.placeCount).fill(-1);
  for (let place = 0; place < core.placeCount; place++) {
    let at = core.placeStart[place]!;
    while (at < core.placeStart[place + 1]! && core.edgeAt[at]! < 0) at++;
    if (at < core.placeStart[place + 1]!) region[place] = core.caps.classes[core.caps.classOf[core.edgeAt[at]!]!]![0] ?? -1;
  }
  return region;
}

function placesByRegion(core: Core, region: Int32Array): number[][] {
  const found: number[][] = core.caps.ids.map(() => []);
  region.forEach((at, place) => at >= 0 && found[at]!.push(place));
  return found;
}

/** Held ranks per place in a max-heap. */
function makeHolders(core: Core) {
  const start = new Int32Array(core.placeCount + 1);
  for (let place = 0; place < core.placeCount; place++) start[place + 1] = start[place]! + core.quota[place]!;
  const heap = new Int32Array(start[core.placeCount]!);
  const filled = new Int32Array(core.placeCount);

  function sink(base: number, size: number, candidate: number): void {
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= size) break;
      if (down + 1 < size && heap[base + down + 1]! > heap[base + down]!) down++;
      if (heap[base + down]! <= candidate) break;
      heap[base + at] = heap[base + down]!;
      at = down;
    }
    heap[base + at] = candidate;
  }

  return {
    count: (place: number): number => filled[place]!,
    worst: (place: number): number => (filled[place] === 0 ? -1 : heap[start[place]!]!),
    add(place: number, candidate: number): void {
      const base = start[place]!;
      let at = filled[place]!++;
      while (at > 0) {
        const up = (at - 1) >> 1;
        if (heap[base + up]! >= candidate) break;
        heap[base + at] = heap[base + up]!;
        at = up;
      }
      heap[base + at] = candidate;
    },
    replaceWorst: (place: number, candidate: number): void => sink(start[place]!, filled[place]!, candidate),
    removeWorst(place: number): number {
      const base = start[place]!;
      const worst = heap[base]!;
      const size = --filled[place]!;
      if (size > 0) sink(base, size, heap[base + size]!);
      return worst;
    },
  };
}
