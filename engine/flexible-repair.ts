import { chainState, claims, count, take } from "./chain.ts";
import type { ChainState } from "./chain.ts";
import type { Core } from "./core.ts";
import { flexibleAcceptance, regionsOf } from "./flexible.ts";

/**
 * Continues flexible deferred acceptance from a present assignment: first every claim on an open seat that `kk` doesn't tolerate is met, as
 * if the displaced were not there (interns only improve, so this ends); then the displaced propose as in 4.4.
 */
export function continueRegions(core: Core, held: Int32Array, absent: Uint8Array): Int32Array {
  const state = chainState(core, Int32Array.from(held));
  const region = regionsOf(core);
  for (let changed = true; changed;) {
    changed = false;
    for (let place = 0; place < core.placeCount; place++) {
      const edge = nextTaker(core, state, region, absent, place);
      if (edge < 0) continue;
      const old = state.held[core.internOf[edge]!]!;
      if (old >= 0) count(core, state, old, -1);
      take(core, state, edge);
      changed = true;
    }
  }
  return flexibleAcceptance(core, state.held);
}

/** The best candidate on a place's list whose claim on an open seat must not stay, or -1. */
function nextTaker(core: Core, state: ChainState, region: Int32Array, absent: Uint8Array, place: number): number {
  if (state.filled[place]! >= core.quota[place]!) return -1;
  const at = region[place]!;
  const isFull = at >= 0 && state.counts[at]! >= core.caps.max[at]!;
  const excess = (one: number, more: number) => state.filled[one]! + more - core.target[one]!;
  for (let position = core.placeStart[place]!; position < core.placeStart[place + 1]!; position++) {
    const edge = core.edgeAt[position]!;
    if (edge < 0 || absent[core.interns[position]!] === 1 || !claims(core, state, edge)) continue;
    if (!isFull) return edge;
    const old = state.held[core.interns[position]!]!;
    if (old >= 0 && region[core.places[old]!] === at && excess(place, 1) <= excess(core.places[old]!, -1)) return edge;
  }
  return -1;
}
