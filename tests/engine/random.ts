import fc from "fast-check";
import { lotteryOf } from "../../engine/index.ts";
import type { Lottery, ShortlistRequest, SuitablePair } from "../../engine/index.ts";

/** How often each property is tried; every run prints its seed when it fails. */
export const tries = Number(process.env["ENGINE_TRIES"] ?? 1000);

const hashed = new Map<string, Lottery>();

/** One of a few lotteries, with its commitment. */
export const lotteries = fc.constantFrom("alpha", "beta", "gamma", "delta").map((seed) => {
  const lottery = hashed.get(seed) ?? lotteryOf(seed);
  hashed.set(seed, lottery);
  return lottery;
});

/** A request for shortlists of at most `pairMax` pairs, with few different suitabilities, so that ties are common. */
export function shortlistRequests(pairMax: number): fc.Arbitrary<ShortlistRequest> {
  return fc
    .record({
      internCount: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 6),
      placeCount: fc.constantFrom(0, 1, 2, 3, 4, 4),
      cells: fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.oneof(fc.constantFrom(0, 500, 1000), fc.integer({ min: 0, max: 1000 }))), {
        maxLength: 3 * pairMax,
        size: "max",
      }),
      m: fc.integer({ min: 0, max: 4 }),
      k: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
      reserve: fc.option(fc.array(fc.nat(5), { maxLength: 3 }), { nil: undefined }),
      pins: fc.array(fc.nat(12), { maxLength: 2 }),
      lottery: lotteries,
    })
    .map((raw) => {
      const interns = Array.from({ length: raw.internCount }, (_, at) => `i${at}`);
      const places = Array.from({ length: raw.placeCount }, (_, at) => `p${at}`);
      const pairs = new Map<string, SuitablePair>();
      for (const [intern, place, suitability] of raw.cells) {
        if (intern < raw.internCount && place < raw.placeCount) {
          pairs.set(`${intern}-${place}`, { intern: interns[intern]!, place: places[place]!, suitability });
        }
      }
      const all = [...pairs.values()].slice(0, pairMax);
      const k = Object.fromEntries(places.map((id, at) => [id, raw.k[at]!]));
      const fixed: NonNullable<ShortlistRequest["fixed"]>[number][] = [];
      for (const at of new Set(raw.pins)) {
        const pair = all[at];
        if (!pair) continue;
        const load = fixed.filter((pin) => pin.intern === pair.intern).length;
        const fill = fixed.filter((pin) => pin.place === pair.place).length;
        if (load < raw.m && fill < k[pair.place]!)
          fixed.push({ intern: pair.intern, place: pair.place, reason: "asked for", by: "officer" });
      }
      const reserve = raw.reserve && [...new Set(raw.reserve)].flatMap((at) => interns[at] ?? []);
      return { round: 1, interns, places, pairs: all, m: raw.m, k, ...(reserve ? { reserve } : {}), fixed, lottery: raw.lottery };
    });
}

/** The same array in another order, drawn by fast-check. */
export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
