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

/** Every (place, class) that somebody could be admitted to. */
interface Slots {
  count: number;
  /** Slot of each edge; `count`, a slot without seats, for pairs that aren't acceptable. */
  ofEdge: Int32Array;
  /** Place of each slot. */
  place: Int32Array;
  /** Slots per place. */
  perPlace: Int32Array;
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
  const { internCount, placeCount, internStart, places, placeStart, interns, rank, internOf, edgeAt, quota, orderOf } = core;
  const { classes, classOf, max } = core.caps;
  const held = new Int32Array(internCount).fill(-1);
  const count = new Int32Array(max.length);
  const filled = new Int32Array(placeCount);
  // Edges held at each place, in no order.
  const seatStart = new Int32Array(placeCount + 1);
  for (let place = 0; place < placeCount; place++) seatStart[place + 1] = seatStart[place]! + quota[place]!;
  const seats = new Int32Array(seatStart[placeCount]!);
  // Nobody on a place's list claims it before `first` or from `last` on. Interns only improve, so the bounds widen only for one who lost a seat.
  const first = new Int32Array(placeCount);
  const last = new Int32Array(placeCount);
  // The visit in which each slot was stopped; every place is visited once a turn.
  const stoppedIn = new Int32Array(slots.count + 1);
  const used = new Uint8Array(replace ? places.length : 0);
  let visits = 0;
  let replacements = 0;

  function load(from: Int32Array): void {
    held.set(from);
    count.fill(0);
    filled.fill(0);
    first.set(placeStart.subarray(0, placeCount));
    last.set(placeStart.subarray(1));
    for (const edge of held) if (edge >= 0) enter(edge);
  }

  function enter(edge: number): void {
    const place = places[edge]!;
    seats[seatStart[place]! + filled[place]!++] = edge;
    for (const cap of classes[classOf[edge]!]!) count[cap]!++;
  }

  function leave(edge: number): void {
    const place = places[edge]!;
    const end = seatStart[place]! + --filled[place]!;
    let at = seatStart[place]!;
    while (seats[at] !== edge) at++;
    seats[at] = seats[end]!;
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
    for (const cap of classes[classOf[edge]!]!) {
      if (count[cap]! < max[cap]!) continue;
      const old = held[internOf[edge]!]!;
      const back =
        (old >= 0 && classes[classOf[old]!]!.includes(cap) ? 1 : 0) + (freed >= 0 && classes[classOf[freed]!]!.includes(cap) ? 1 : 0);
      if (count[cap]! + 1 - back > max[cap]!) return false;
    }
    return true;
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
      if (rank[again] === unlisted) continue;
      const position = placeStart[places[again]!]! + rank[again]!;
      first[places[again]!] = Math.min(first[places[again]!]!, position);
      last[places[again]!] = Math.max(last[places[again]!]!, position + 1);
    }
    return true;
  }

  /** Goes down a place's list once, until its seats are filled or every class is stopped; true if somebody moved. */
  function visit(place: number): boolean {
    let changed = false;
    let running = slots.perPlace[place]!;
    let claims = 0;
    let lowest = first[place]! - 1;
    visits++;
    for (let position = first[place]!; position < last[place]!; position++) {
      const edge = edgeAt[position]!;
      const own = held[interns[position]!]!;
      if (edge < 0 || (own >= 0 && edge >= own)) continue;
      const isFull = filled[place]! >= quota[place]!;
      if (isFull && !replace) return changed;
      const slot = slots.ofEdge[edge]!;
      if (stoppedIn[slot] !== visits) {
        if (isFull ? takeSeat(edge) : isFeasible(edge, -1)) {
          if (!isFull) move(edge);
          changed = true;
          continue;
        }
        stoppedIn[slot] = visits;
        running--;
      }
      if (claims++ === 0) first[place] = position;
      lowest = position;
      if (running === 0) return changed;
    }
    if (claims === 0) first[place] = last[place]!;
    last[place] = lowest + 1;
    return changed;
  }

  /** Step A: turns over the places, those with the fewest seats filled first, until a turn changes nothing. */
  function lower(): void {
    const turn = Int32Array.from({ length: placeCount }, (_, place) => place).filter((place) => quota[place]! > 0);
    const share = new Float64Array(placeCount);
    for (let changed = true; changed;) {
      changed = false;
      for (const place of turn) share[place] = filled[place]! / quota[place]!;
      turn.sort((a, b) => share[a]! - share[b]! || orderOf[a]! - orderOf[b]!);
      for (const place of turn) if (visit(place)) changed = true;
    }
  }

  load(held);
  return { held, load, lower, replacements: () => replacements };
}

function slotsOf(core: Core): Slots {
  const { internCount, placeCount, internStart, places, rank } = core;
  const { classes, classOf, countEverybody } = core.caps;
  if (countEverybody) {
    const place = Int32Array.from({ length: placeCount }, (_, at) => at);
    return { count: placeCount, ofEdge: places, place, perPlace: new Int32Array(placeCount).fill(1) };
  }
  const known = new Map<number, number>();
  const near = placeCount * classes.length <= 1 << 24 ? new Int32Array(placeCount * classes.length).fill(-1) : null;
  const place: number[] = [];
  const perPlace = new Int32Array(placeCount);
  const ofEdge = new Int32Array(places.length);
  for (let edge = 0; edge < internStart[internCount]!; edge++) {
    if (rank[edge] === unlisted) {
      ofEdge[edge] = -1;
      continue;
    }
    const cell = places[edge]! * classes.length + classOf[edge]!;
    const slot = near === null ? (known.get(cell) ?? -1) : near[cell]!;
    ofEdge[edge] = slot >= 0 ? slot : open(cell, places[edge]!);
  }
  for (let edge = 0; edge < ofEdge.length; edge++) if (ofEdge[edge] === -1) ofEdge[edge] = place.length;
  return { count: place.length, ofEdge, place: Int32Array.from(place), perPlace };

  function open(cell: number, at: number): number {
    const slot = place.push(at) - 1;
    perPlace[at]!++;
    if (near === null) known.set(cell, slot);
    else near[cell] = slot;
    return slot;
  }
}
