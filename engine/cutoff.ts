import type { Core } from "./core.ts";
import { deferredAcceptance } from "./deferred-acceptance.ts";
import { unlisted } from "./lists.ts";

/** What a run of cutoff lowering ends with. */
export interface CutoffResult {
  /** The edge that each intern ends with, or -1. */
  held: Int32Array;
  /** How often somebody was put in another's seat; 0 means that a run without `replace` is the same. */
  replacements: number;
}

/** One (place, class): its edges in the order of the place's list. */
interface Slots {
  count: number;
  /** Slot of each edge; `count`, a slot without seats, for pairs that aren't acceptable. */
  ofEdge: Int32Array;
  place: Int32Array;
  start: Int32Array;
  /** Edges slot by slot, or -1 for a listing that isn't mutual. */
  edges: Int32Array;
  /** A position in `edges` at or before that of an edge. */
  from: (edge: number) => number;
  ofPlaceStart: Int32Array;
}

/**
 * Cutoff lowering with improvement (specification, 4.5): admits down the lists while caps allow (A), then lets interns trade within what each
 * (place, class) holds (B), until nothing changes. Always ends feasible; without `replace` also weak and cutoff. `start` continues from a
 * present feasible assignment instead of from nothing.
 */
export function lowerCutoffs(core: Core, replace: boolean, start?: Int32Array): CutoffResult {
  const slots = slotsOf(core);
  const state = makeState(core, slots, replace);
  if (start) state.load(start);
  for (;;) {
    state.lower();
    const better = improve(core, slots, state.held);
    if (better.every((edge, intern) => edge === state.held[intern])) break;
    state.load(better);
  }
  return { held: state.held, replacements: state.replacements() };
}

/** Step B: everybody trades upwards within the seats that each (place, class) holds now, so no count and no cap changes. */
function improve(core: Core, slots: Slots, held: Int32Array): Int32Array {
  const quota = new Int32Array(slots.count + 1);
  for (const edge of held) if (edge >= 0) quota[slots.ofEdge[edge]!]!++;
  const internsFrom = Int32Array.from(slots.place, (place) => core.placeStart[place]!);
  const { internCount, internStart, rank, interns } = core;
  return deferredAcceptance({ internCount, internStart, slots: slots.ofEdge, rank, quota, interns, internsFrom });
}

function makeState(core: Core, slots: Slots, replace: boolean) {
  const { internCount, placeCount, internStart, places, rank, internOf, quota, orderOf } = core;
  const { classes, classOf, max } = core.caps;
  const held = new Int32Array(internCount).fill(-1);
  const count = new Int32Array(max.length);
  const filled = new Int32Array(placeCount);
  // Edges held at each place, in no order.
  const seatStart = new Int32Array(placeCount + 1);
  for (let place = 0; place < placeCount; place++) seatStart[place + 1] = seatStart[place]! + quota[place]!;
  const seats = new Int32Array(seatStart[placeCount]!);
  // Nobody before `next` claims the slot. Interns only improve, so it moves back only for one who lost a seat.
  const next = slots.start.slice(0, slots.count);
  const stopped = new Uint8Array(slots.count);
  const used = new Uint8Array(replace ? places.length : 0);
  const heads = new Int32Array(slots.count + 1);
  const headRanks = new Int32Array(slots.count + 1);
  let replacements = 0;

  function load(from: Int32Array): void {
    held.set(from);
    count.fill(0);
    filled.fill(0);
    next.set(slots.start.subarray(0, slots.count));
    for (const edge of held) if (edge >= 0) enter(edge);
  }

  function enter(edge: number): void {
    const place = places[edge]!;
    seats[seatStart[place]! + filled[place]!++] = edge;
    for (const cap of classes[classOf[edge]!]!) count[cap]!++;
  }

  function leave(edge: number): void {
    const place = places[edge]!;
    const last = seatStart[place]! + --filled[place]!;
    let at = seatStart[place]!;
    while (seats[at] !== edge) at++;
    seats[at] = seats[last]!;
    for (const cap of classes[classOf[edge]!]!) count[cap]!--;
  }

  function move(edge: number): void {
    const intern = internOf[edge]!;
    if (held[intern]! >= 0) leave(held[intern]!);
    held[intern] = edge;
    enter(edge);
  }

  /** Whether all caps hold after `edge` is taken, the intern's old seat and perhaps another's seat being freed. */
  function isFeasible(edge: number, freed: number): boolean {
    const counted = classes[classOf[edge]!]!;
    for (const cap of counted) {
      if (count[cap]! < max[cap]!) continue;
      const old = held[internOf[edge]!]!;
      const back =
        (old >= 0 && classes[classOf[old]!]!.includes(cap) ? 1 : 0) + (freed >= 0 && classes[classOf[freed]!]!.includes(cap) ? 1 : 0);
      if (count[cap]! + 1 - back > max[cap]!) return false;
    }
    return true;
  }

  /** The first edge of a slot whose intern claims it, or -1. */
  function claimant(slot: number): number {
    let at = next[slot]!;
    const end = slots.start[slot + 1]!;
    while (at < end) {
      const edge = slots.edges[at]!;
      if (edge >= 0) {
        const own = held[internOf[edge]!]!;
        if (own < 0 || edge < own) break;
      }
      at++;
    }
    next[slot] = at;
    return at < end ? slots.edges[at]! : -1;
  }

  /** Gathers the highest claim of each class of a place that isn't stopped in this turn; returns their number. */
  function gather(place: number): number {
    let count = 0;
    for (let slot = slots.ofPlaceStart[place]!; slot < slots.ofPlaceStart[place + 1]!; slot++) {
      const edge = stopped[slot] === 1 ? -1 : claimant(slot);
      if (edge < 0) continue;
      headRanks[count] = rank[edge]!;
      heads[count++] = edge;
    }
    return count;
  }

  /** Puts a claimant in the seat of the lowest-ranked holder below it with whom the swap keeps all caps; false if there is none. */
  function takeSeat(edge: number): boolean {
    if (used[edge] === 1) return false;
    const place = places[edge]!;
    let victim = -1;
    for (let at = seatStart[place]!; at < seatStart[place]! + filled[place]!; at++) {
      const holder = seats[at]!;
      if (rank[holder]! > rank[edge]! && (victim < 0 || rank[holder]! > rank[victim]!) && isFeasible(edge, holder)) victim = holder;
    }
    if (victim < 0) return false;
    used[edge] = 1;
    replacements++;
    const out = internOf[victim]!;
    leave(victim);
    held[out] = -1;
    move(edge);
    for (let again = internStart[out]!; again < internStart[out + 1]!; again++) {
      if (rank[again] !== unlisted) next[slots.ofEdge[again]!] = Math.min(next[slots.ofEdge[again]!]!, slots.from(again));
    }
    return true;
  }

  /** Goes down a place's list, the highest claim first, until its seats are filled or every class is stopped; true if somebody moved. */
  function visit(place: number): boolean {
    let changed = false;
    if (filled[place]! >= quota[place]! && !replace) return false;
    for (let count = gather(place); count > 0;) {
      let highest = 0;
      for (let at = 1; at < count; at++) if (headRanks[at]! < headRanks[highest]!) highest = at;
      const edge = heads[highest]!;
      const slot = slots.ofEdge[edge]!;
      const isFull = filled[place]! >= quota[place]!;
      if (isFull && !replace) return changed;
      if (!isFull && isFeasible(edge, -1)) {
        move(edge);
        heads[highest] = claimant(slot);
        changed = true;
      } else if (isFull && takeSeat(edge)) {
        count = gather(place);
        changed = true;
        continue;
      } else {
        stopped[slot] = 1;
        heads[highest] = -1;
      }
      if (heads[highest]! < 0) heads[highest] = heads[--count]!;
      headRanks[highest] = rank[heads[highest]!]!;
    }
    return changed;
  }

  /** Step A: turns over the places, those with the fewest seats filled first, until a turn changes nothing. */
  function lower(): void {
    const turn = Int32Array.from({ length: placeCount }, (_, place) => place).filter((place) => quota[place]! > 0);
    const share = new Float64Array(placeCount);
    for (let changed = true; changed;) {
      changed = false;
      stopped.fill(0);
      for (const place of turn) share[place] = filled[place]! / quota[place]!;
      turn.sort((a, b) => share[a]! - share[b]! || orderOf[a]! - orderOf[b]!);
      for (const place of turn) if (visit(place)) changed = true;
    }
  }

  return { held, load, lower, replacements: () => replacements };
}

function slotsOf(core: Core): Slots {
  return core.caps.countEverybody ? slotsByPlace(core) : slotsByClass(core);
}

/** Where caps count everybody, all of a place is one class: the lists themselves are the slots. */
function slotsByPlace(core: Core): Slots {
  const places = Int32Array.from({ length: core.placeCount + 1 }, (_, place) => place);
  return {
    count: core.placeCount,
    ofEdge: core.places,
    place: places.subarray(0, core.placeCount),
    start: core.placeStart,
    edges: core.edgeAt,
    from: (edge) => core.placeStart[core.places[edge]!]! + core.rank[edge]!,
    ofPlaceStart: places,
  };
}

function slotsByClass(core: Core): Slots {
  const { placeCount, placeStart, edgeAt } = core;
  const { classOf, groupOf, groupCount } = core.caps;
  const place: number[] = [];
  const sizes: number[] = [];
  const ofPlaceStart = new Int32Array(placeCount + 1);
  const slotOfClass = new Int32Array(core.caps.classes.length).fill(-1);
  // The group of an intern tells its class at a place, so that the class of each edge, far away in memory, is seldom asked for.
  const slotOfGroup = new Int32Array(groupCount);
  const slotAt = new Int32Array(edgeAt.length).fill(-1);
  for (let at = 0; at < placeCount; at++) {
    const firstSlot = place.length;
    slotOfGroup.fill(-1);
    for (let position = placeStart[at]!; position < placeStart[at + 1]!; position++) {
      const edge = edgeAt[position]!;
      if (edge < 0) continue;
      const group = groupOf[core.interns[position]!]!;
      if (slotOfGroup[group]! < 0) slotOfGroup[group] = slotFor(at, classOf[edge]!, firstSlot);
      const slot = slotOfGroup[group]!;
      slotAt[position] = slot;
      sizes[slot]!++;
    }
    ofPlaceStart[at + 1] = place.length;
  }

  function slotFor(at: number, kind: number, firstSlot: number): number {
    if (slotOfClass[kind]! < firstSlot) {
      slotOfClass[kind] = place.length;
      place.push(at);
      sizes.push(0);
    }
    return slotOfClass[kind]!;
  }

  const start = new Int32Array(place.length + 1);
  sizes.forEach((size, slot) => (start[slot + 1] = start[slot]! + size));
  const edges = new Int32Array(start[place.length]!);
  const ofEdge = new Int32Array(core.places.length).fill(place.length);
  const next = start.slice();
  for (let position = 0; position < slotAt.length; position++) {
    const slot = slotAt[position]!;
    if (slot < 0) continue;
    edges[next[slot]!++] = edgeAt[position]!;
    ofEdge[edgeAt[position]!] = slot;
  }
  // Positions are asked for only when somebody loses a seat: from the top of its slot is near enough.
  return { count: place.length, ofEdge, place: Int32Array.from(place), start, edges, from: (edge) => start[ofEdge[edge]!]!, ofPlaceStart };
}
