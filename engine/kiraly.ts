import type { Core } from "./core.ts";
import { unlisted } from "./lists.ts";

/**
 * A weakly stable assignment with at least 2/3 of the greatest possible size in a market with ties (Kiraly 2013; specification, 4.6): the edge
 * that each intern ends with, or -1. Not strategy-proof. Interns propose in lottery order, so the result depends on the draw alone.
 *
 * Within a tier an intern goes to an open place first. A place that is full takes a newcomer instead of an *uncertain* holder, that is
 * one on its first way through its list who holds a tied alternative with an open seat, and who then takes that. Who was refused by
 * everybody is *promoted* and goes through its list once more; among equals a place prefers the promoted, then the lottery.
 * An open seat, once filled, is never open again: so the search for open alternatives only moves forward.
 */
export function kiraly(core: Core): Int32Array {
  const { internCount, internStart, places, placeStart, rank, internTier, placeTier, quota } = core;
  const held = new Int32Array(internCount).fill(-1);
  const promoted = new Uint8Array(internCount);
  const refused = new Uint8Array(places.length);
  // Where each intern stands: the first edge of its tier, and how far the tier was searched for open seats and for anybody at all.
  const tierFrom = internStart.slice(0, internCount);
  const openFrom = internStart.slice(0, internCount);
  const anyFrom = internStart.slice(0, internCount);
  const holders: number[][] = Array.from({ length: core.placeCount }, () => []);
  const perhapsUncertain: number[][] = Array.from({ length: core.placeCount }, () => []);

  for (let first = 0; first < internCount; first++) {
    for (let intern = first; intern >= 0;) intern = proposeOnce(intern);
  }
  return held;

  /** Lets a free intern make its next proposal; returns who is free afterwards and goes on, or -1. */
  function proposeOnce(intern: number): number {
    const open = nextOpen(intern);
    if (open >= 0) {
      take(intern, open);
      return -1;
    }
    const edge = nextInTier(intern);
    if (edge < 0) return nextTier(intern) ? intern : -1;
    const place = places[edge]!;
    const yielding = uncertainHolder(place);
    if (yielding >= 0) {
      leave(yielding, place);
      take(intern, edge);
      return yielding;
    }
    const worst = worstHolder(place);
    if (worst < 0 || !isBetter(edge, intern, held[worst]!, worst)) {
      refused[edge] = 1;
      return intern;
    }
    refused[held[worst]!] = 1;
    leave(worst, place);
    take(intern, edge);
    return worst;
  }

  function tierEnd(intern: number): number {
    const from = tierFrom[intern]!;
    let end = from;
    while (end < internStart[intern + 1]! && internTier[end] === internTier[from]) end++;
    return end;
  }

  function nextOpen(intern: number): number {
    let at = openFrom[intern]!;
    const end = tierEnd(intern);
    while (at < end && !(rank[at] !== unlisted && holders[places[at]!]!.length < quota[places[at]!]!)) at++;
    openFrom[intern] = at;
    return at < end ? at : -1;
  }

  function nextInTier(intern: number): number {
    let at = anyFrom[intern]!;
    const end = tierEnd(intern);
    while (at < end && (rank[at] === unlisted || refused[at] === 1)) at++;
    anyFrom[intern] = at;
    return at < end ? at : -1;
  }

  /** Moves an intern to its next tier, or once to the top again; false when it is done. */
  function nextTier(intern: number): boolean {
    let from = tierEnd(intern);
    if (from >= internStart[intern + 1]!) {
      if (promoted[intern] === 1) return false;
      promoted[intern] = 1;
      from = internStart[intern]!;
      refused.fill(0, from, internStart[intern + 1]!);
    }
    tierFrom[intern] = openFrom[intern] = anyFrom[intern] = from;
    return true;
  }

  function take(intern: number, edge: number): void {
    const place = places[edge]!;
    held[intern] = edge;
    holders[place]!.push(intern);
    if (promoted[intern] === 0) perhapsUncertain[place]!.push(intern);
  }

  function leave(intern: number, place: number): void {
    const here = holders[place]!;
    here[here.indexOf(intern)] = here[here.length - 1]!;
    here.pop();
    held[intern] = -1;
  }

  /** A holder that could take a tied open seat, or -1; those found certain are never looked at again. */
  function uncertainHolder(place: number): number {
    const stack = perhapsUncertain[place]!;
    while (stack.length > 0) {
      const intern = stack.pop()!;
      const edge = held[intern]!;
      if (edge >= 0 && places[edge] === place && promoted[intern] === 0 && nextOpen(intern) >= 0) return intern;
    }
    return -1;
  }

  function worstHolder(place: number): number {
    let worst = -1;
    for (const intern of holders[place]!) if (worst < 0 || isBetter(held[worst]!, worst, held[intern]!, intern)) worst = intern;
    return worst;
  }

  /** Whether a place prefers edge a to edge b: by tier, then the promoted, then the lottery (interns are numbered by it). */
  function isBetter(a: number, internA: number, b: number, internB: number): boolean {
    const tierA = placeTier[placeStart[places[a]!]! + rank[a]!]!;
    const tierB = placeTier[placeStart[places[b]!]! + rank[b]!]!;
    if (tierA !== tierB) return tierA < tierB;
    if (promoted[internA] !== promoted[internB]) return promoted[internA] === 1;
    return internA < internB;
  }
}
