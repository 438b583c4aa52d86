import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { explainShortlists, lotteryOf, MatchingProblems, measureOf, recommend } from "../../engine/index.ts";
import type { ShortlistMeasure, ShortlistRequest, SuitablePair } from "../../engine/index.ts";
import { shortlistRequests, shuffled, tries } from "./random.ts";

const lottery = lotteryOf("a seed");

test("P14 the shortlists are the best of all sets: fullest, then reserved interns, then most even, then most suitable", () => {
  fc.assert(
    fc.property(shortlistRequests(11), (request) => {
      const { pairs, measure, free } = recommend(request);
      assert.deepEqual(measureOf(request, pairs), measure);
      assert.deepEqual(keyOf(measure, request), bestKey(request, true));
      assert.deepEqual(keyOf(free, request), bestKey(request, false));
      for (const pin of request.fixed ?? [])
        assert.ok(pairs.some((pair) => pair.intern === pin.intern && pair.place === pin.place && pair.fixed));
    }),
    { numRuns: tries },
  );
});

test("P14 shuffling interns, places and pairs changes nothing in the shortlists", () => {
  const both = shortlistRequests(13).chain((request) =>
    fc
      .record({ interns: shuffled(request.interns), places: shuffled(request.places), pairs: shuffled(request.pairs) })
      .map((other) => ({ request, other })),
  );
  fc.assert(
    fc.property(both, ({ request, other }) => assert.deepEqual(recommend({ ...request, ...other }), recommend(request))),
    { numRuns: tries },
  );
});

test("an intern is told the truth about every eligible place that passed it over", () => {
  fc.assert(
    fc.property(shortlistRequests(13), (request) => {
      const shortlists = recommend(request);
      const load = (id: string) => shortlists.pairs.filter((pair) => pair.intern === id).length;
      for (const told of explainShortlists(request, shortlists)) {
        const eligible = request.pairs.filter((pair) => pair.intern === told.intern);
        assert.equal(told.recommendedTo.length + told.passedOver.length, eligible.length);
        for (const passed of told.passedOver) {
          const own = eligible.find((pair) => pair.place === passed.place)!.suitability;
          const others = shortlists.pairs.filter((pair) => pair.place === passed.place);
          if (passed.because === "no-seats") assert.equal(request.k[passed.place], 0);
          if (passed.because === "own-limit") assert.equal(load(told.intern), request.m);
          if (passed.because !== "full") continue;
          assert.equal(others.length, passed.seats);
          assert.ok(passed.fewer + passed.pinned + passed.reserved <= passed.seats);
          assert.equal(passed.fewer + passed.pinned + passed.reserved === passed.seats, passed.threshold === null);
          const isReserved = (id: string) => (request.reserve ?? []).includes(id) && load(id) === 1;
          for (const other of others.filter((pair) => !pair.fixed && !isReserved(pair.intern))) {
            const more = load(other.intern) - load(told.intern);
            const fair = more <= 0 || (more === 1 && other.suitability >= own && other.suitability >= passed.threshold!);
            assert.ok(fair, `${other.intern} keeps ${told.intern} from ${passed.place}`);
          }
        }
      }
    }),
    { numRuns: tries },
  );
});

test("nobody gets two while another who could have one of them gets none", () => {
  const request = requestOf(
    [
      ["a", "x", 900],
      ["a", "y", 900],
      ["b", "y", 100],
    ],
    { x: 1, y: 1 },
    2,
  );
  assert.deepEqual(
    recommend(request).pairs.map((pair) => `${pair.intern}${pair.place}`),
    ["ax", "by"],
  );
});

test("a pinned pair stays, with its reason and name, and its loss against the free optimum is shown", () => {
  const request = requestOf(
    [
      ["a", "x", 900],
      ["b", "x", 100],
    ],
    { x: 1 },
    1,
  );
  const pinned = { ...request, fixed: [{ intern: "b", place: "x", reason: "asked for by the company", by: "K. Sato" }] };
  const { pairs, measure, free } = recommend(pinned);
  assert.deepEqual(pairs, [{ intern: "b", place: "x", suitability: 100, fixed: { reason: "asked for by the company", by: "K. Sato" } }]);
  assert.equal(free.suitability - measure.suitability, 800);
});

test("every problem of a request for shortlists is reported at once, each with its code", () => {
  const broken: ShortlistRequest = {
    round: 1,
    interns: ["a", "a"],
    places: ["x"],
    pairs: [
      { intern: "a", place: "x", suitability: Number.MAX_SAFE_INTEGER },
      { intern: "a", place: "x", suitability: 1 },
      { intern: "nobody", place: "x", suitability: 1 },
    ],
    m: -1,
    k: { x: 0.5, nowhere: 1 },
    lottery: { ...lottery, seed: "another" },
  };
  const codes = codesOf(() => recommend(broken));
  assert.deepEqual(codes, [
    "duplicate-id",
    "duplicate-in-list",
    "quota-not-integer>=0",
    "quota-not-integer>=0",
    "seed-mismatch",
    "too-large",
    "unknown-id",
    "unknown-id",
  ]);
});

test("ids that look like parts of the language are plain ids", () => {
  const names = ["__proto__", "constructor", "", "\ud800", "\udfff", "toString", "0", "\n"];
  const pairs = names.map((name): SuitablePair => ({ intern: name, place: name, suitability: 10 }));
  const k = Object.fromEntries(names.map((name) => [name, 1]));
  const request: ShortlistRequest = { round: 1, interns: names, places: names, pairs, m: 1, k, lottery };
  assert.equal(recommend(request).pairs.length, names.length);
  assert.equal(explainShortlists(request, recommend(request)).length, names.length);
});

test("no interns, no places, m = 0 and an unnamed shortlist length are allowed and give nothing", () => {
  assert.deepEqual(recommend(requestOf([], {}, 3)).pairs, []);
  assert.deepEqual(recommend(requestOf([["a", "x", 5]], { x: 1 }, 0)).pairs, []);
  assert.deepEqual(recommend(requestOf([["a", "x", 5]], {}, 1)).pairs, []);
});

function requestOf(cells: [string, string, number][], k: Record<string, number>, m: number): ShortlistRequest {
  const pairs = cells.map(([intern, place, suitability]) => ({ intern, place, suitability }));
  const ids = (side: "intern" | "place") => [...new Set(pairs.map((pair) => pair[side]))];
  return { round: 1, interns: ids("intern"), places: ids("place"), pairs, m, k, lottery };
}

function codesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof MatchingProblems) return error.errors.map((problem) => problem.code).sort();
    throw error;
  }
  return [];
}

/** The objective as numbers of which greater is better, first to last. */
function keyOf(measure: ShortlistMeasure, request: ShortlistRequest): number[] {
  const ascending = measure.internsByLoad.flatMap((count, load) => Array<number>(count).fill(load));
  return [measure.size, request.reserve ? measure.reserved : 0, ...ascending, measure.suitability];
}

function bestKey(request: ShortlistRequest, withFixed: boolean): number[] {
  let best: number[] = [];
  for (let bits = 0; bits < 1 << request.pairs.length; bits++) {
    const chosen = request.pairs.filter((_, at) => bits & (1 << at));
    const count = (side: "intern" | "place", id: string) => chosen.filter((pair) => pair[side] === id).length;
    if (request.interns.some((id) => count("intern", id) > request.m)) continue;
    if (request.places.some((id) => count("place", id) > (request.k[id] ?? 0))) continue;
    const has = (pin: { intern: string; place: string }) => chosen.some((pair) => pair.intern === pin.intern && pair.place === pin.place);
    if (withFixed && !(request.fixed ?? []).every(has)) continue;
    const key = keyOf(measureOf(request, chosen), request);
    if (best.length === 0 || isGreater(key, best)) best = key;
  }
  return best;
}

function isGreater(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! > b[at]!;
}
