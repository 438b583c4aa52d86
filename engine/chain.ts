import type { Core } from "./core.ts";
import { unlisted } from "./lists.ts";

/** An assignment that can be repaired step by step: who holds what, how full places and caps are, and how many moves were made. */
export interface ChainState {
  held: Int32Array;
  filled: Int32Array;
  counts: Int32Array;
  moves: number;
}

/** What chains need to know of a market; a whole `Core` has it all. */
export type ChainMarket = Pick<
  Core,
  "internCount" | "placeCount" | "internStart" | "places" | "placeStart" | "interns" | "rank" | "internOf" | "edgeAt" | "quota" | "caps"
> & { internTier: Int32Array | null; placeTier: Int32Array | null };

/** The state of an assignment given as the edge of each intern, or -1. The array is taken over, not copied. */
export function chainState(market: ChainMarket, held: Int32Array): ChainState {
  const state: ChainState = { held, filled: new Int32Array(market.placeCount), counts: new Int32Array(market.caps.ids.length), moves: 0 };
  for (const edge of held) if (edge >= 0) count(market, state, edge, 1);
  return state;
}

/**
 * Fills an open place by a vacancy chain (specification, 5): it offers down its list to those who prefer it to what they have; who accepts opens
 * another place; the chain ends when an open place finds nobody. Moves that a cap forbids are passed over. Interns in `absent` are not
 * asked. Stops after `movesMax` moves in all.
 */
export function fillFrom(market: ChainMarket, state: ChainState, opened: number, absent: Uint8Array | null, movesMax = Infinity): void {
  for (let place = opened; place >= 0 && state.moves < movesMax;) {
    if (state.filled[place]! >= market.quota[place]!) return;
    const edge = firstTaker(market, state, place, absent);
    if (edge < 0) return;
    const old = state.held[market.internOf[edge]!]!;
    if (old >= 0) count(market, state, old, -1);
    take(market, state, edge);
    place = old >= 0 ? market.places[old]! : place;
  }
}

/**
 * Lets one intern without a place propose down its list, and whoever it displaces after it; a holder gives way only to someone strictly better,
 * and only where all caps keep holding. Returns the intern who is left without a place, or -1.
 */
export function proposeFrom(market: ChainMarket, state: ChainState, free: number, movesMax = Infinity): number {
  let intern = free;
  let edge = market.internStart[intern]!;
  while (edge < market.internStart[intern + 1]! && state.moves < movesMax) {
    const victim = market.rank[edge] === unlisted ? edge : seatFor(market, state, edge);
    if (victim === edge) {
      edge++;
      continue;
    }
    if (victim >= 0) {
      count(market, state, victim, -1);
      state.held[market.internOf[victim]!] = -1;
    }
    take(market, state, edge);
    if (victim < 0) return -1;
    intern = market.internOf[victim]!;
    edge = victim + 1;
  }
  return intern;
}

/** Whether an intern strictly prefers an edge to what it holds. */
export function claims(market: ChainMarket, state: ChainState, edge: number): boolean {
  const own = state.held[market.internOf[edge]!]!;
  return own < 0 || isBetter(market, edge, own);
}

/** Puts an intern on an edge; its old seat must have been counted out before. */
export function take(market: ChainMarket, state: ChainState, edge: number): void {
  state.held[market.internOf[edge]!] = edge;
  count(market, state, edge, 1);
  state.moves++;
}

/** Counts a held edge in (1) or out (-1). */
export function count(market: ChainMarket, state: ChainState, edge: number, by: 1 | -1): void {
  state.filled[market.places[edge]!]! += by;
  for (const cap of market.caps.classes[market.caps.classOf[edge]!]!) state.counts[cap]! += by;
}

/** Whether all caps hold once `edge` is taken and `freed` (an edge or -1) is let go. */
export function keepsAllCaps(market: ChainMarket, state: ChainState, edge: number, freed: number): boolean {
  const { classes, classOf, max } = market.caps;
  for (const cap of classes[classOf[edge]!]!) {
    if (state.counts[cap]! < max[cap]!) continue;
    if (freed < 0 || !classes[classOf[freed]!]!.includes(cap) || state.counts[cap]! > max[cap]!) return false;
  }
  return true;
}

function firstTaker(market: ChainMarket, state: ChainState, place: number, absent: Uint8Array | null): number {
  const { interns, edgeAt } = market;
  for (let at = market.placeStart[place]!, end = market.placeStart[place + 1]!; at < end; at++) {
    const edge = edgeAt[at]!;
    const own = state.held[interns[at]!]!;
    if (edge < 0 || (own >= 0 && !isBetter(market, edge, own)) || (absent !== null && absent[interns[at]!] === 1)) continue;
    if (keepsAllCaps(market, state, edge, own)) return edge;
  }
  return -1;
}

function isBetter(market: ChainMarket, edge: number, own: number): boolean {
  return market.internTier === null ? edge < own : market.internTier[edge]! < market.internTier[own]!;
}

/** For a proposal along `edge`: -1 if a seat is open, the edge of the holder who gives way, or `edge` itself if it is refused. */
function seatFor(market: ChainMarket, state: ChainState, edge: number): number {
  const place = market.places[edge]!;
  if (state.filled[place]! < market.quota[place]!) return keepsAllCaps(market, state, edge, -1) ? -1 : edge;
  const mine = market.placeStart[place]! + market.rank[edge]!;
  for (let at = market.placeStart[place + 1]! - 1; at > mine; at--) {
    const holder = market.edgeAt[at]!;
    if (holder < 0 || state.held[market.internOf[holder]!] !== holder) continue;
    if (market.placeTier !== null && market.placeTier[at] === market.placeTier[mine]) return edge;
    if (keepsAllCaps(market, state, edge, holder)) return holder;
  }
  return edge;
}
