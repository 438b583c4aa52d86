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
  const { internCount, placeCount, internStart, places, placeStart, interns, rank, quota } = core;
  const region = regionsOf(core);
  const regionPlaces = placesByRegion(core, region);
  const room = core.caps.max.slice();
  const held = new Int32Array(internCount).fill(-1);
  const holders = makeHolders(core);
  // The place of each region that would have to give up a seat first; -1 while unknown.
  const furthest = new Int32Array(core.caps.ids.length).fill(-1);

  if (start) {
    for (let intern = 0; intern < internCount; intern++) {
      const edge = start[intern]!;
      if (edge < 0) continue;
      held[intern] = edge;
      seat(places[edge]!, rank[edge]!);
    }
  }
  for (let first = 0; first < internCount; first++) {
    if (held[first]! >= 0) continue;
    let intern = first;
    let edge = internStart[intern]!;
    for (;;) {
      while (edge < internStart[intern + 1]! && rank[edge] === unlisted) edge++;
      if (edge >= internStart[intern + 1]!) break;
      const place = places[edge]!;
      held[intern] = edge;
      const out = propose(place, rank[edge]!);
      if (out < 0) break;
      intern = out;
      edge = held[intern]! + 1;
      held[intern] = -1;
    }
  }
  return held;

  /** Takes a candidate in and returns the intern who has to leave for it (perhaps the candidate), or -1. */
  function propose(place: number, candidate: number): number {
    const count = holders.count(place);
    const at = region[place]!;
    let loser = -1;
    if (count === quota[place]!) loser = place;
    else if (at >= 0 && room[at]! === 0) loser = lastInTurn(at, place);
    if (loser < 0) {
      seat(place, candidate);
      return -1;
    }
    if (loser === place) {
      const worst = holders.worst(place);
      if (candidate >= worst) return interns[placeStart[place]! + candidate]!;
      holders.replaceWorst(place, candidate);
      return interns[placeStart[place]! + worst]!;
    }
    holders.add(place, candidate);
    furthest[at] = -1;
    return interns[placeStart[loser]! + holders.removeWorst(loser)]!;
  }

  function seat(place: number, candidate: number): void {
    const at = region[place]!;
    holders.add(place, candidate);
    if (at < 0) return;
    room[at]!--;
    furthest[at] = -1;
  }

  /** The place that takes its turn last in a full region once `place` wants one seat more. */
  function lastInTurn(at: number, place: number): number {
    if (furthest[at]! < 0) {
      let best = -Infinity;
      for (const other of regionPlaces[at]!) {
        if (holders.count(other) > 0 && turn(other, 0) > best) {
          best = turn(other, 0);
          furthest[at] = other;
        }
      }
      if (furthest[at]! < 0) return place;
    }
    return turn(place, 1) > turn(furthest[at]!, 0) || furthest[at] === place ? place : furthest[at]!;
  }

  /** When the last seat of a place is taken: first by how far above the target it is, then by the order. */
  function turn(place: number, more: number): number {
    return (holders.count(place) + more - core.target[place]!) * placeCount + core.orderOf[place]!;
  }
}

/** The region of each place, or -1. */
export function regionsOf(core: Core): Int32Array {
  const region = new Int32Array(core.placeCount).fill(-1);
  for (let edge = 0; edge < core.places.length; edge++) {
    const counted = core.caps.classes[core.caps.classOf[edge]!]!;
    if (counted.length > 0) region[core.places[edge]!] = counted[0]!;
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
