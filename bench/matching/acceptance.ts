import { deferredAcceptance } from "../../engine/deferred-acceptance.ts";
import { rankEdges } from "../../engine/lists.ts";
import type { Lists } from "../../engine/lists.ts";
import { passTime } from "./figure.ts";
import type { Figure } from "./figure.ts";
import { makeLists } from "./random-lists.ts";
import type { Size } from "./random-lists.ts";

/** Deferred acceptance and the ranks before it, as multiples of one pass or in milliseconds, with the peak memory of the process. */
export function acceptanceCase(size: Size, bar: { unit: "ms" | "x"; plain: number; ranked: number; memory: number }): Figure[] {
  const { lists, quota } = makeLists(size);
  const pass = passTime(lists);
  let plain = Infinity;
  let ranked = Infinity;
  const until = performance.now() + 500;
  for (let run = 0; run < 5 || performance.now() < until; run++) {
    const took = timeAcceptance(lists, quota);
    globalThis.gc?.();
    plain = Math.min(plain, took.plain);
    ranked = Math.min(ranked, took.ranked);
  }
  const by = bar.unit === "ms" ? 1 : pass;
  return [
    { what: `deferred acceptance (pass ${pass.toFixed(2)} ms)`, value: plain / by, unit: bar.unit, bar: bar.plain },
    { what: "with rank building", value: ranked / by, unit: bar.unit, bar: bar.ranked },
    { what: "peak memory", value: process.resourceUsage().maxRSS / 1024, unit: "MB", bar: bar.memory },
  ];
}

/** A function of its own, so that nothing of a run is still held when the next begins. */
function timeAcceptance(lists: Lists, quota: Int32Array): { plain: number; ranked: number } {
  const start = performance.now();
  const rank = rankEdges(lists);
  const middle = performance.now();
  deferredAcceptance({ ...lists, slots: lists.places, rank, quota, internsFrom: lists.placeStart });
  const end = performance.now();
  return { plain: end - middle, ranked: end - start };
}
