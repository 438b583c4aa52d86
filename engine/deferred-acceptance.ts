import { unlisted } from "./lists.ts";

/** What the proposals need. `slots[e]` is the place (or any finer slot with a quota of its own) that edge e leads to. */
export interface Proposals {
  internCount: number;
  internStart: Int32Array;
  slots: Int32Array;
  /** Rank of each edge's intern at its slot, smaller is better; `unlisted` where the pair isn't acceptable. */
  rank: Int32Array;
  /** Seats of each slot; never more than the length of its list. */
  quota: Int32Array;
  /** Who has a rank at a slot: `interns[internsFrom[slot] + rank]`. */
  interns: Int32Array;
  internsFrom: Int32Array;
}

/**
 * Intern-proposing deferred acceptance (specification, 4.3): the edge that each intern ends with, or -1.
 * The result is intern-optimal and the same in any order of processing. Time: linear in the edges times log quota.
 */
export function deferredAcceptance(market: Proposals): Int32Array {
  const { quota } = market;
  let most = 0;
  for (let slot = 0; slot < quota.length; slot++) most = Math.max(most, quota[slot]!);
  return most <= 1 ? withSingleSeats(market) : withManySeats(market);
}

/**
 * One seat a slot: `worst[slot]` is the rank that must be beaten, `unlisted` while the seat is open. Who holds it, and by which edge, stands at
 * the slot too, so that displacing somebody touches little memory; in a large market that is most of the time.
 */
function withSingleSeats({ internCount, internStart, slots, rank, quota }: Proposals): Int32Array {
  const slotCount = quota.length;
  const holder = new Int32Array(slotCount).fill(-1);
  const heldBy = new Int32Array(slotCount);
  const worst = new Int32Array(slotCount);
  for (let slot = 0; slot < slotCount; slot++) worst[slot] = quota[slot] === 0 ? -1 : unlisted;
  for (let first = 0; first < internCount; first++) {
    let intern = first;
    let edge = internStart[first]!;
    let end = internStart[first + 1]!;
    while (edge < end) {
      const slot = slots[edge]!;
      const mine = rank[edge]!;
      if (mine >= worst[slot]!) {
        edge++;
        continue;
      }
      const out = holder[slot]!;
      const outEdge = heldBy[slot]!;
      worst[slot] = mine;
      holder[slot] = intern;
      heldBy[slot] = edge;
      if (out < 0) break;
      // The one who had the seat goes on below it.
      intern = out;
      edge = outEdge + 1;
      end = internStart[out + 1]!;
    }
  }
  const held = new Int32Array(internCount).fill(-1);
  for (let slot = 0; slot < slotCount; slot++) if (holder[slot]! >= 0) held[holder[slot]!] = heldBy[slot]!;
  return held;
}

/** Several seats a slot: a max-heap of held ranks per slot, its top kept in `worst` once the slot is full. */
function withManySeats({ internCount, internStart, slots, rank, quota, interns, internsFrom }: Proposals): Int32Array {
  const slotCount = quota.length;
  const held = new Int32Array(internCount).fill(-1);
  const heapStart = new Int32Array(slotCount + 1);
  for (let slot = 0; slot < slotCount; slot++) heapStart[slot + 1] = heapStart[slot]! + quota[slot]!;
  const heap = new Int32Array(heapStart[slotCount]!);
  const filled = new Int32Array(slotCount);
  const worst = new Int32Array(slotCount);
  for (let slot = 0; slot < slotCount; slot++) worst[slot] = quota[slot] === 0 ? -1 : unlisted;

  for (let first = 0; first < internCount; first++) {
    let intern = first;
    let edge = internStart[intern]!;
    let end = internStart[intern + 1]!;
    while (edge < end) {
      const slot = slots[edge]!;
      const mine = rank[edge]!;
      const limit = worst[slot]!;
      if (mine >= limit) {
        edge++;
        continue;
      }
      held[intern] = edge;
      const base = heapStart[slot]!;
      const size = filled[slot]!;
      if (limit === unlisted) {
        siftUp(heap, base, size, mine);
        filled[slot] = size + 1;
        if (size + 1 === quota[slot]!) worst[slot] = heap[base]!;
        break;
      }
      siftDown(heap, base, size, mine);
      worst[slot] = heap[base]!;
      intern = interns[internsFrom[slot]! + limit]!;
      edge = held[intern]! + 1;
      end = internStart[intern + 1]!;
      held[intern] = -1;
    }
  }
  return held;
}

/** Adds a rank to a max-heap of `size` ranks. */
function siftUp(heap: Int32Array, base: number, size: number, rank: number): void {
  let at = size;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const above = heap[base + up]!;
    if (above >= rank) break;
    heap[base + at] = above;
    at = up;
  }
  heap[base + at] = rank;
}

/** Puts a rank in the place of the greatest of `size` ranks. */
function siftDown(heap: Int32Array, base: number, size: number, rank: number): void {
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= size) break;
    if (down + 1 < size && heap[base + down + 1]! > heap[base + down]!) down++;
    const below = heap[base + down]!;
    if (below <= rank) break;
    heap[base + at] = below;
    at = down;
  }
  heap[base + at] = rank;
}
