import type { Core } from "./core.ts";
import { slotsOf } from "./cutoff-slots.ts";
import type { Slots } from "./cutoff-slots.ts";
import { improve, improveAmongHolders } from "./cutoff-trade.ts";
import { unlisted } from "./lists.ts";

/** What a run of cutoff lowering ends with. */
export interface CutoffResult {
  /** The edge that each intern ends with, or -1. */
  held: Int32Array;
  /** How often somebody was put in another's seat; 0 means that a run without `replace` is the same. */
  replacements: number;
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
    const among = improveAmongHolders(core, slots, state.held);
    const better = among ?? improve(core, slots, state.held);
    if (better.every((edge, intern) => edge === state.held[intern])) break;
    if (among) state.trade(better);
    else state.load(better);
  }
  return { held: state.held, replacements: state.replacements() };
}

function makeState(core: Core, slots: Slots, replace: boolean) {
  const { internCount, placeCount, internStart, places, placeStart, interns, rank, internOf, edgeAt, quota, orderOf } = core;
  const { classOf, groupOf, groupCount, max } = core.caps;
  const { capStart, caps } = flatClasses(core.caps.classes);
  const held = new Int32Array(internCount).fill(-1);
  const count = new Int32Array(max.length);
  const filled = new Int32Array(placeCount);
  // Edges held at each place, in no order, and their ranks.
  const seatStart = new Int32Array(placeCount + 1);
  for (let place = 0; place < placeCount; place++) seatStart[place + 1] = seatStart[place]! + quota[place]!;
  const seats = new Int32Array(seatStart[placeCount]!);
  const seatRank = new Int32Array(seats.length);
  // Nobody on a place's list claims it before `first` or from `last` on. Interns only improve, so the bounds widen only for one who lost a seat.
  const first = new Int32Array(placeCount);
  const last = new Int32Array(placeCount);
  // The visit in which each slot was stopped; every place is visited once a turn.
  const stoppedIn = new Int32Array(slots.count + 1);
  const used = new Uint8Array(replace ? places.length : 0);
  // A visit that changed nothing would change nothing again until one of these: somebody left the place, a cap of one of its classes fell, a
  // claimant that stopped a class moved, or somebody lost a seat. Places without such a mark are passed over.
  const isDue = new Uint8Array(placeCount);
  const hasStopped = new Uint8Array(places.length);
  // The places where a reached cap stopped somebody, by cap, and the visit that was noted last.
  const stoppedBy: number[][] = Array.from(max, () => []);
  const notedIn = new Int32Array(max.length);
  const { ofCell } = slots;
  const inOrder = Array.from({ length: placeCount }, (_, place) => place)
    .filter((place) => quota[place]! > 0)
    .sort((one, other) => orderOf[one]! - orderOf[other]!);
  let visits = 0;
  let replacements = 0;

  function load(from: Int32Array): void {
    held.set(from);
    count.fill(0);
    filled.fill(0);
    first.set(placeStart.subarray(0, placeCount));
    last.set(placeStart.subarray(1));
    isDue.fill(1);
    for (const edge of held) if (edge >= 0) enter(edge);
  }

  /**
   * Takes over what step B found where everybody only gained. No count and no cap changed, so a visit can differ only at places whose holders
   * changed, and where somebody who stopped a class has moved.
   */
  function trade(better: Int32Array): void {
    const moved: number[] = [];
    for (let intern = 0; intern < internCount; intern++) if (better[intern] !== held[intern]) moved.push(intern);
    for (const intern of moved) leave(held[intern]!);
    for (const intern of moved) {
      held[intern] = better[intern]!;
      enter(better[intern]!);
      lookAgain(intern);
    }
  }

  /** Marks the places where an intern stopped its class. */
  function lookAgain(intern: number): void {
    for (let edge = internStart[intern]!; edge < internStart[intern + 1]!; edge++) if (hasStopped[edge] === 1) isDue[places[edge]!] = 1;
  }

  function enter(edge: number): void {
    const place = places[edge]!;
    const seat = seatStart[place]! + filled[place]!++;
    seats[seat] = edge;
    seatRank[seat] = rank[edge]!;
    const kind = classOf[edge]!;
    for (let at = capStart[kind]!; at < capStart[kind + 1]!; at++) count[caps[at]!]!++;
  }

  function leave(edge: number): void {
    const place = places[edge]!;
    const end = seatStart[place]! + --filled[place]!;
    let at = seatStart[place]!;
    while (seats[at] !== edge) at++;
    seats[at] = seats[end]!;
    seatRank[at] = seatRank[end]!;
    isDue[place] = 1;
    const kind = classOf[edge]!;
    for (let of = capStart[kind]!; of < capStart[kind + 1]!; of++) count[caps[of]!]!--;
  }

  /** After a seat was left: whoever a cap stopped that is not reached any more is looked at again. */
  function wake(edge: number): void {
    const kind = classOf[edge]!;
    for (let of = capStart[kind]!; of < capStart[kind + 1]!; of++) {
      const cap = caps[of]!;
      if (count[cap]! >= max[cap]!) continue;
      for (const place of stoppedBy[cap]!) isDue[place] = 1;
      stoppedBy[cap]!.length = 0;
    }
  }

  /** Notes at a place the caps that are reached for a class: what stopped it may be one of them. */
  function noteStop(edge: number, place: number, kind: number): void {
    hasStopped[edge] = 1;
    for (let of = capStart[kind]!; of < capStart[kind + 1]!; of++) {
      const cap = caps[of]!;
      if (count[cap]! < max[cap]! || notedIn[cap] === visits) continue;
      notedIn[cap] = visits;
      stoppedBy[cap]!.push(place);
    }
  }

  function move(edge: number): void {
    const intern = internOf[edge]!;
    const old = held[intern]!;
    if (old >= 0) leave(old);
    held[intern] = edge;
    enter(edge);
    if (old >= 0) wake(old);
    lookAgain(intern);
  }

  /** Whether all caps hold after a seat of this class is taken, the claimant's old seat and perhaps another's seat being freed (or -1). */
  function isFeasible(kind: number, old: number, freed: number): boolean {
    for (let at = capStart[kind]!; at < capStart[kind + 1]!; at++) {
      const cap = caps[at]!;
      if (count[cap]! < max[cap]!) continue;
      const back = (isUnder(cap, old) ? 1 : 0) + (isUnder(cap, freed) ? 1 : 0);
      if (count[cap]! + 1 - back > max[cap]!) return false;
    }
    return true;
  }

  /** Whether a cap counts an edge; no edge (-1) is counted by none. */
  function isUnder(cap: number, edge: number): boolean {
    if (edge < 0) return false;
    const kind = classOf[edge]!;
    for (let at = capStart[kind]!; at < capStart[kind + 1]!; at++) if (caps[at] === cap) return true;
    return false;
  }

  /** Puts a claimant in the seat of the lowest-ranked holder below it with whom the swap keeps all caps; false if there is none. */
  function takeSeat(edge: number, place: number, mine: number, kind: number, old: number): boolean {
    let victim = -1;
    let lowest = mine;
    for (let at = seatStart[place]!; at < seatStart[place]! + filled[place]!; at++) {
      if (seatRank[at]! <= lowest || !isFeasible(kind, old, seats[at]!)) continue;
      victim = seats[at]!;
      lowest = seatRank[at]!;
    }
    if (victim < 0 || used[edge] === 1) return false;
    used[edge] = 1;
    replacements++;
    const out = internOf[victim]!;
    leave(victim);
    held[out] = -1;
    move(edge);
    wake(victim);
    for (let again = internStart[out]!; again < internStart[out + 1]!; again++) {
      if (rank[again] === unlisted) continue;
      isDue[places[again]!] = 1;
      const position = placeStart[places[again]!]! + rank[again]!;
      first[places[again]!] = Math.min(first[places[again]!]!, position);
      last[places[again]!] = Math.max(last[places[again]!]!, position + 1);
    }
    return true;
  }

  /** The rank of the lowest-ranked holder of a place. */
  function worstHeld(place: number): number {
    let worst = -1;
    for (let at = seatStart[place]!; at < seatStart[place]! + filled[place]!; at++) worst = Math.max(worst, seatRank[at]!);
    return worst;
  }

  /** Goes down a place's list once, until its seats are filled or every class is stopped; true if somebody moved. */
  function visit(place: number): boolean {
    let changed = false;
    let running = slots.perPlace[place]!;
    let claims = 0;
    let lowest = first[place]! - 1;
    // The lowest-ranked holder of a full place: nobody below it takes a seat here before one is left, which makes the place due again.
    let worst = filled[place]! < quota[place]! ? Infinity : worstHeld(place);
    visits++;
    for (let position = first[place]!; position < last[place]!; position++) {
      const edge = edgeAt[position]!;
      const intern = interns[position]!;
      const own = held[intern]!;
      if (edge < 0 || (own >= 0 && edge >= own)) continue;
      const isFull = worst < Infinity;
      if (isFull && (!replace || position - placeStart[place]! > worst)) return changed;
      const slot = ofCell === null ? slots.of(edge) : ofCell[place * groupCount + groupOf[intern]!]!;
      if (stoppedIn[slot] !== visits) {
        const kind = slots.kind[slot]!;
        if (isFull ? takeSeat(edge, place, position - placeStart[place]!, kind, own) : isFeasible(kind, own, -1)) {
          if (!isFull) move(edge);
          changed = true;
          worst = filled[place]! < quota[place]! ? Infinity : worstHeld(place);
          continue;
        }
        stoppedIn[slot] = visits;
        noteStop(edge, place, kind);
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
    for (let changed = 1; changed === 1;) {
      changed = 0;
      for (const place of turn()) {
        if (isDue[place] === 0) continue;
        isDue[place] = 0;
        if (visit(place)) changed = isDue[place] = 1;
      }
    }
  }

  /** The places with seats by their share of filled seats, then in the recorded order. Shares are few, so they are told apart, not sorted. */
  function turn(): number[] {
    const byShare = new Map<number, number[]>();
    for (const place of inOrder) {
      const share = filled[place]! / quota[place]!;
      const alike = byShare.get(share);
      if (alike) alike.push(place);
      else byShare.set(share, [place]);
    }
    return [...byShare].sort(([one], [other]) => one - other).flatMap(([, alike]) => alike);
  }

  load(held);
  return { held, load, trade, lower, replacements: () => replacements };
}

/** The caps of every class laid end to end. */
function flatClasses(classes: readonly Int32Array[]) {
  const capStart = new Int32Array(classes.length + 1);
  for (const [kind, of] of classes.entries()) capStart[kind + 1] = capStart[kind]! + of.length;
  const caps = new Int32Array(capStart[classes.length]!);
  for (const [kind, of] of classes.entries()) caps.set(of, capStart[kind]!);
  return { capStart, caps };
}
