import type { Core } from "./core.ts";
import type { Slots } from "./cutoff-slots.ts";
import { deferredAcceptance } from "./deferred-acceptance.ts";
import { unlisted } from "./lists.ts";

/** Step B: everybody trades upwards within the seats that each (place, class) holds now, so no count and no cap changes. */
export function improve(core: Core, slots: Slots, held: Int32Array): Int32Array {
  const quota = new Int32Array(slots.count + 1);
  for (const edge of held) if (edge >= 0) quota[slots.of(edge)]!++;
  const internsFrom = Int32Array.from(slots.place, (place) => core.placeStart[place]!);
  const { internCount, internStart, rank, interns } = core;
  return deferredAcceptance({ internCount, internStart, slots: slots.ofEdge(), rank, quota, interns, internsFrom });
}

/**
 * Step B where nobody without a seat comes before a holder of the same class: then every stable assignment to these seats seats the same people
 * (rural hospitals), and those without a seat matter only in that a slot takes nobody below the best of them. So the holders
 * alone trade, down to what each has now, which is a small part of the lists. Null where that doesn't seat them all: then all must propose.
 */
export function improveAmongHolders(core: Core, slots: Slots, held: Int32Array): Int32Array | null {
  const { internCount, internStart, places, placeStart, rank, interns } = core;
  const holders: number[] = [];
  const slotAt = new Int32Array(slots.count + 1).fill(-1);
  const quota: number[] = [];
  const internsFrom: number[] = [];
  const slotsAt = new Int32Array(core.placeCount);
  for (let intern = 0; intern < internCount; intern++) {
    const edge = held[intern]!;
    if (edge < 0) continue;
    holders.push(intern);
    const slot = slots.of(edge);
    if (slotAt[slot]! < 0) {
      slotAt[slot] = quota.push(0) - 1;
      internsFrom.push(placeStart[places[edge]!]!);
      slotsAt[places[edge]!]!++;
    }
    quota[slotAt[slot]!]!++;
  }
  const limit = bestWithoutSeat(core, slots, held, { slotAt, slotsAt, count: quota.length });

  const start = new Int32Array(internCount + 1);
  const edges: number[] = [];
  const edgeSlots: number[] = [];
  const edgeRanks: number[] = [];
  for (let at = 0, intern = 0; intern < internCount; intern++) {
    start[intern] = edges.length;
    if (holders[at] !== intern) continue;
    at++;
    const own = held[intern]!;
    for (let edge = internStart[intern]!; edge <= own; edge++) {
      if (rank[edge] === unlisted || slotsAt[places[edge]!] === 0) continue;
      const slot = slotAt[slots.of(edge)]!;
      if (slot < 0 || rank[edge]! >= limit[slot]!) continue;
      edges.push(edge);
      edgeSlots.push(slot);
      edgeRanks.push(rank[edge]!);
    }
  }
  start[internCount] = edges.length;
  const traded = deferredAcceptance({
    internCount,
    internStart: start,
    slots: Int32Array.from(edgeSlots),
    rank: Int32Array.from(edgeRanks),
    quota: Int32Array.from(quota),
    interns,
    internsFrom: Int32Array.from(internsFrom),
  });
  for (const intern of holders) {
    if (traded[intern]! < 0) return null;
    traded[intern] = edges[traded[intern]!]!;
  }
  return traded;
}

/** The best rank at each wanted slot of an intern without a seat. `slotsAt` says how many wanted slots a place has. */
function bestWithoutSeat(
  { placeCount, placeStart, interns, edgeAt }: Core,
  slots: Slots,
  held: Int32Array,
  wanted: { slotAt: Int32Array; slotsAt: Int32Array; count: number },
): Int32Array {
  const best = new Int32Array(wanted.count).fill(unlisted);
  for (let place = 0; place < placeCount; place++) {
    let left = wanted.slotsAt[place]!;
    for (let position = placeStart[place]!; left > 0 && position < placeStart[place + 1]!; position++) {
      const edge = edgeAt[position]!;
      if (edge < 0 || held[interns[position]!]! >= 0) continue;
      const slot = wanted.slotAt[slots.of(edge)]!;
      if (slot < 0 || best[slot] !== unlisted) continue;
      best[slot] = position - placeStart[place]!;
      left--;
    }
  }
  return best;
}
