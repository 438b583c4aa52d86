import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { lotteryOf, meets, verify } from "../../engine/index.ts";
import type { Market, Notion } from "../../engine/index.ts";
import { markets } from "./markets.ts";
import { allMatches, isCutoff, isFair, isFeasible, isKk, isRational, isStable, isStrong, isWeak } from "./oracle.ts";
import type { Match } from "./oracle.ts";
import { tries } from "./random.ts";

/** A market with any assignment at all, sensible or not. */
function judged(market: fc.Arbitrary<Market>): fc.Arbitrary<{ market: Market; match: Match }> {
  return market.chain((one) =>
    fc.oneof(
      fc.array(fc.nat(20), { minLength: one.interns.length, maxLength: one.interns.length }).map((picks) => ({
        market: one,
        match: Object.fromEntries(
          one.interns.map((intern, at) => [intern.id, [null, ...intern.prefs.flat()][picks[at]! % (1 + intern.prefs.flat().length)]!]),
        ),
      })),
      fc.nat().map((pick) => {
        const all = allMatches(one, true);
        return { market: one, match: all[pick % Math.max(1, all.length)] ?? {} };
      }),
    ),
  );
}

test("P2 verify says of any assignment exactly what a literal reading of the definitions says", () => {
  const shapes = [
    markets({ interns: 4, places: 3, listMax: 3 }),
    markets({ interns: 4, places: 3, listMax: 3, ties: true }),
    markets({ interns: 4, places: 3, listMax: 3, caps: "any" }),
    markets({ interns: 4, places: 3, listMax: 3, caps: "any", ties: true }),
    markets({ interns: 5, places: 4, listMax: 3, caps: "regions", targets: true }),
  ];
  fc.assert(
    fc.property(fc.oneof(...shapes.map(judged)), ({ market, match }) => {
      const said = verify(market, match);
      assert.equal(said.feasible, isFeasible(market, match), "feasible");
      assert.equal(said.rational, isRational(market, match), "rational");
      assert.equal(said.stable, isStable(market, match), "stable");
      assert.equal(said.weak, isWeak(market, match), "weak");
      assert.equal(said.fair, isFair(market, match), "fair");
      assert.equal(said.strong, isStrong(market, match), "strong");
      if (said.kk !== null) assert.equal(said.kk, isKk(market, match), "kk");
      // What breaks a quota, a cap or a list meets nothing, and a notion that doesn't apply is not met.
      const isSound = isFeasible(market, match) && isRational(market, match);
      const literal: [Notion, boolean][] = [
        ["feasible", isSound],
        ["stable", isStable(market, match)],
        ["weak", isWeak(market, match)],
        ["fair", isFair(market, match)],
        ["kk", said.kk !== null && isKk(market, match)],
      ];
      for (const [notion, holds] of literal) assert.equal(meets(said, notion), holds, `meets ${notion}`);
    }),
    { numRuns: 3 * tries },
  );
});

test("P2 verify finds cutoffs exactly where trying all cutoffs finds some", () => {
  const shape = judged(markets({ interns: 3, places: 2, listMax: 2, caps: "any" }));
  fc.assert(
    fc.property(shape, ({ market, match }) => assert.equal(verify(market, match).cutoff, isCutoff(market, match))),
    { numRuns: tries },
  );
});

test("P11 strong => kk => weak and strong => cutoff => weak, over every assignment of random markets", () => {
  const shape = fc.oneof(
    markets({ interns: 3, places: 3, listMax: 3, caps: "regions", targets: true }),
    markets({ interns: 4, places: 3, listMax: 2, caps: "any" }),
  );
  fc.assert(
    fc.property(shape, (market) => {
      for (const match of allMatches(market, false)) {
        const said = verify(market, match);
        if (said.strong) assert.ok(said.kk !== false && said.cutoff, "strong");
        if (said.kk === true || said.cutoff) assert.ok(said.weak, "weak");
        if (said.fair) assert.ok(said.weak, "fair");
        if (said.stable) assert.ok(said.strong && said.fair, "stable");
      }
    }),
    { numRuns: tries },
  );
});

test("an assignment that names a stranger is refused", () => {
  const market: Market = { round: 1, interns: [], places: [], caps: [], lottery: lotteryOf("x") };
  assert.throws(() => verify(market, { nobody: null }), { name: "MatchingProblems" });
});
