import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { find } from "../../engine/assign.ts";
import { coreOf, matchOf } from "../../engine/core.ts";
import { assign, lotteryOf, meets, replay, verify } from "../../engine/index.ts";
import type { Market } from "../../engine/index.ts";
import { markets } from "./markets.ts";
import { allMatches, gain, holders, isCutoff, isFair, isFeasible, isKk, isRational, isStable, isWeak, keepsCaps } from "./oracle.ts";
import { shuffled, tries } from "./random.ts";

const strict = markets({ interns: 6, places: 5, listMax: 3 });
const tied = markets({ interns: 5, places: 5, listMax: 3, ties: true });
const regions = markets({ interns: 6, places: 5, listMax: 3, caps: "regions", targets: true });
const capped = markets({ interns: 6, places: 4, listMax: 3, quotaMax: 3, caps: "any" });
const cappedPlaces = markets({ interns: 6, places: 5, listMax: 4, quotaMax: 3, caps: "places" });
const every = fc.oneof(
  strict,
  tied,
  regions,
  capped,
  cappedPlaces,
  markets({ interns: 6, places: 4, listMax: 3, caps: "any", ties: true }),
);

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, runs = tries): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: runs });
}

const plain = (market: Market): Market => {
  const { targets: _, ...rest } = market;
  return { ...rest, caps: [] };
};

test("P1 every assignment is feasible and individually rational", () => {
  check(every, (market) => {
    const { match } = assign(market);
    assert.ok(isFeasible(market, match) && isRational(market, match));
    assert.deepEqual(Object.keys(match).sort(), market.interns.map((intern) => intern.id).sort());
  });
});

test("P2 every assignment meets the notion it states, by verify and by a literal reading", () => {
  check(every, (market) => {
    const { match, notion } = assign(market);
    assert.ok(meets(verify(market, match), notion), notion);
    if (notion === "stable") assert.ok(isStable(market, match));
    if (notion === "kk") assert.ok(isKk(market, match) && isWeak(market, match));
    if (notion === "fair") assert.ok(isFair(market, match));
    if (notion === "cutoff") assert.ok(isWeak(market, match));
  });
});

test("P3 no stable assignment is better for any intern than deferred acceptance", () => {
  check(
    fc.oneof(strict, markets({ interns: 7, places: 6, listMax: 3, quotaMax: 1 })),
    (market) => {
      const { match } = assign(market);
      for (const other of allMatches(market, false)) {
        if (!isStable(market, other)) continue;
        for (const intern of market.interns) assert.ok(gain(market, intern.id, match[intern.id]!, other[intern.id]!) >= 0);
      }
    },
    Math.max(200, tries),
  );
});

test("P4 all stable assignments match the same interns and fill places alike, open places with the same people", () => {
  check(strict, (market) => {
    const { match } = assign(market);
    for (const other of allMatches(market, false)) {
      if (!isStable(market, other)) continue;
      for (const intern of market.interns) assert.equal(match[intern.id] === null, other[intern.id] === null);
      for (const place of market.places) {
        const [mine, theirs] = [holders(market, match, place.id), holders(market, other, place.id)];
        assert.equal(mine.length, theirs.length);
        if (mine.length < place.quota) assert.deepEqual(mine.sort(), theirs.sort());
      }
    }
  });
});

test("P5 shuffling every array changes nothing, not even the record", () => {
  const both = every.chain((market) =>
    fc
      .record({ interns: shuffled(market.interns), places: shuffled(market.places), caps: shuffled(market.caps) })
      .map((other) => ({ market, other: { ...market, ...other } })),
  );
  check(both, ({ market, other }) => assert.deepEqual(assign(other), assign(market)));
});

test("P5 reversing the ids inside tiers changes nothing", () => {
  check(tied, (market) => {
    const turn = <T extends { prefs: string[][] }>(one: T): T => ({ ...one, prefs: one.prefs.map((tier) => [...tier].reverse()) });
    assert.deepEqual(assign({ ...market, interns: market.interns.map(turn), places: market.places.map(turn) }).match, assign(market).match);
  });
});

test("P6 no intern gains from any other list, without caps and under flexible deferred acceptance", () => {
  const shape = { interns: 4, places: 4, listMax: 4 };
  check(fc.oneof(markets(shape), markets({ ...shape, caps: "regions", targets: true }), markets({ ...shape, ties: true })), (market) => {
    const truth = quickly(market);
    const lists = otherLists(market.places.map((place) => place.id));
    for (const intern of market.interns) {
      for (const prefs of lists) {
        const lie = { ...market, interns: market.interns.map((one) => (one.id === intern.id ? { ...one, prefs } : one)) };
        assert.ok(
          gain(market, intern.id, quickly(lie)[intern.id]!, truth[intern.id]!) <= 0,
          `${intern.id} gains by ${JSON.stringify(prefs)}`,
        );
      }
    }
  });
});

test("P7 a further seat hurts no intern, and a further intern helps no other", () => {
  check(strict, (market) => {
    const before = assign(market).match;
    for (const place of market.places) {
      const after = assign({
        ...market,
        places: market.places.map((one) => (one === place ? { ...one, quota: one.quota + 1 } : one)),
      }).match;
      for (const intern of market.interns) assert.ok(gain(market, intern.id, after[intern.id]!, before[intern.id]!) >= 0);
    }
    for (const gone of market.interns) {
      const after = assign(without(market, gone.id)).match;
      for (const intern of market.interns)
        if (intern !== gone) assert.ok(gain(market, intern.id, after[intern.id]!, before[intern.id]!) >= 0);
    }
  });
});

test("P8 if the plain result keeps all caps, it is the result", () => {
  check(fc.oneof(regions, capped, cappedPlaces), (market) => {
    const { match } = assign(plain(market));
    if (!keepsCaps(market, match)) return;
    const result = assign(market);
    assert.deepEqual(result.match, match);
    assert.equal(result.notion, "stable");
  });
});

test("P12 Kiraly's result is stable and has at least two thirds of the greatest size", () => {
  const shape = fc.oneof(tied, markets({ interns: 6, places: 6, listMax: 3, quotaMax: 1, ties: true }));
  check(shape, (market) => {
    const { match } = assign(market, { maximise: true });
    assert.ok(isStable(market, match));
    const size = Object.values(match).filter((place) => place !== null).length;
    let most = 0;
    for (const other of allMatches(market, false)) {
      const otherSize = Object.values(other).filter((place) => place !== null).length;
      if (otherSize > most && isStable(market, other)) most = otherSize;
    }
    assert.ok(3 * size >= 2 * most, `${size} of ${most}`);
  });
});

test("P12 whoever was refused by everybody goes through the list once more and is preferred among equals", () => {
  for (const seed of ["alpha", "beta", "gamma", "delta", "epsilon"]) {
    const market: Market = {
      round: 1,
      interns: [
        { id: "a", prefs: [["x"], ["y"]], attrs: {} },
        { id: "b", prefs: [["x"]], attrs: {} },
      ],
      places: [
        { id: "x", company: "x", quota: 1, prefs: [["a", "b"]], attrs: {} },
        { id: "y", company: "y", quota: 1, prefs: [["a"]], attrs: {} },
      ],
      caps: [],
      lottery: lotteryOf(seed),
    };
    assert.deepEqual(assign(market, { maximise: true }).match, { a: "y", b: "x" }, seed);
  }
});

test("P12 with strict lists Kiraly's result is stable and as large as deferred acceptance", () => {
  check(strict, (market) => {
    const { match } = assign(market, { maximise: true });
    const size = (one: Record<string, string | null>) => Object.values(one).filter((place) => place !== null).length;
    assert.ok(isStable(market, match));
    assert.equal(size(match), size(assign(market).match));
  });
});

test("P16 replaying the record alone gives the assignment", () => {
  check(every, (market) => {
    const { match, log } = assign(market);
    assert.deepEqual(replay(log), match);
  });
});

test("a cutoff result has cutoffs when all cutoffs are tried", () => {
  check(markets({ interns: 4, places: 2, listMax: 2, quotaMax: 3, caps: "any" }), (market) => {
    const { match, notion } = assign(market, { notion: "cutoff" });
    assert.ok(isCutoff(market, match), notion);
  });
});

function without(market: Market, id: string): Market {
  return {
    ...market,
    interns: market.interns.filter((one) => one.id !== id),
    places: market.places.map((place) => ({ ...place, prefs: place.prefs.map((tier) => tier.filter((one) => one !== id)) })),
  };
}

/** Every strict list over some of the places. */
function otherLists(places: string[]): string[][][] {
  const lists: string[][][] = [[]];
  const extend = (list: string[][]): void => {
    for (const place of places) {
      if (list.some((tier) => tier[0] === place)) continue;
      lists.push([...list, [place]]);
      extend([...list, [place]]);
    }
  };
  extend([]);
  return lists;
}

/** What `assign` decides, without the record that it writes. */
function quickly(market: Market): Record<string, string | null> {
  const core = coreOf(market);
  return matchOf(core, find(market, core, {}).held);
}
