import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { assign, explainToCompany, explainToIntern, explainToStaff, lotteryOf, repair } from "../../engine/index.ts";
import type { Market } from "../../engine/index.ts";
import { markets } from "./markets.ts";
import { holders, internTier, placeOf, placeTier } from "./oracle.ts";
import { tries } from "./random.ts";

const every = fc.oneof(
  markets({ interns: 6, places: 5, listMax: 4 }),
  markets({ interns: 6, places: 5, listMax: 4, ties: true }),
  markets({ interns: 6, places: 5, listMax: 4, caps: "regions", targets: true }),
  markets({ interns: 6, places: 4, listMax: 4, quotaMax: 3, caps: "any" }),
);

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: tries });
}

test("P16 an intern is told one true reason for each place that it would rather have, and no other intern is named", () => {
  check(every, (market) => {
    const { log, match } = assign(market);
    for (const intern of market.interns) {
      const told = explainToIntern(log, intern.id);
      assert.equal(told.place, match[intern.id]);
      const own = internTier(market, intern.id, match[intern.id]!);
      assert.equal(told.position, match[intern.id] === null ? null : own + 1);
      const better = intern.prefs.slice(0, own === Infinity ? undefined : own).flat();
      assert.deepEqual(told.above.map((one) => one.place).sort(), better.sort());
      for (const { place, because, text } of told.above) {
        const tier = placeTier(market, place, intern.id);
        assert.equal(because === "not-listed", tier < 0);
        const here = holders(market, match, place);
        const isFull = here.length >= placeOf(market, place).quota;
        if (because === "full" && market.caps.length === 0)
          assert.ok(isFull && here.every((other) => placeTier(market, place, other) <= tier));
        if (because === "cap") assert.ok(market.caps.some((cap) => text.en.includes(cap.reason.en)));
      }
      const said = JSON.stringify([told.text, told.above]);
      for (const other of market.interns) if (other !== intern) assert.ok(!said.includes(other.id), said);
    }
  });
});

test("P16 a company is told who came and why not those above, and no other place is named", () => {
  check(every, (market) => {
    const { log, match, notion } = assign(market);
    for (const place of market.places) {
      const told = explainToCompany(log, place.id);
      assert.deepEqual(told.came.map((one) => one.intern).sort(), holders(market, match, place.id).sort());
      const worst = Math.max(-1, ...told.came.map((one) => one.position - 1));
      for (const [tier, ids] of place.prefs.entries()) {
        for (const id of ids)
          if (tier < worst && match[id] !== place.id)
            assert.ok(
              told.above.some((one) => one.intern === id),
              `${id} is missing`,
            );
      }
      // Of a full place nobody is named who is ranked alike with the last who came, or below.
      if (told.came.length >= place.quota) for (const one of told.above) assert.ok(one.position - 1 < worst, `${one.intern} is not above`);
      for (const { intern, because, text } of told.above) {
        const wish = internTier(market, intern, place.id);
        const hasAsGood = internTier(market, intern, match[intern]!) <= wish;
        // Where an assignment is neither stable nor fair, somebody of another class may hold the seat without any cap being reached.
        const isResidue = because === "open" && notion !== "stable" && notion !== "fair";
        const literal = wish < 0 ? "does-not-list" : hasAsGood ? "preferred-other" : isResidue ? "open" : "cap";
        assert.equal(because, literal, `${intern} at ${place.id}`);
        if (because === "cap") assert.ok(market.caps.some((cap) => text.en.includes(cap.reason.en)));
      }
      const shown = explainToCompany(log, place.id, (id) => `<${id}>`).text;
      for (const words of Object.values(shown))
        for (const id of [place.id, ...told.came.map((one) => one.intern), ...told.above.map((one) => one.intern)])
          assert.equal(words.replaceAll(`<${id}>`, "").includes(id), false, words);
      const said = JSON.stringify([told.text, told.above]);
      for (const other of market.places) if (other !== place) assert.ok(!said.includes(other.id), said);
    }
  });
});

test("after a withdrawal both sides are told of it where it matters to them", () => {
  const market = marketOf({ a: ["x", "y"], b: ["x"] }, { x: ["b", "a"], y: ["a"] });
  const first = assign(market);
  const withoutPlace = repair(market, first, [{ kind: "place-withdraws", place: "x" }]).outcome;
  assert.deepEqual(
    explainToIntern(withoutPlace.log, "b").above.map((one) => one.because),
    ["withdrawn"],
  );
  const withoutIntern = repair(market, first, [{ kind: "intern-withdraws", intern: "b" }]).outcome;
  assert.deepEqual(
    explainToCompany(withoutIntern.log, "x").above.map((one) => [one.intern, one.because]),
    [["b", "withdrew"]],
  );
});

test("staff see for how many interns one more under a reached cap would change the result", () => {
  const market = {
    ...marketOf({ a: ["x"], b: ["y"] }, { x: ["a"], y: ["b"] }),
    caps: [{ id: "north", max: 1, places: ["x", "y"], reason: { en: "north", ja: "北" } }],
  };
  const outcome = assign(market);
  const { counterfactuals } = explainToStaff(market, outcome);
  assert.deepEqual(
    counterfactuals.map(({ cap, changed }) => ({ cap, changed })),
    [{ cap: "north", changed: 1 }],
  );
});

test("every sentence exists in both languages and closes with its mark", () => {
  const market = {
    ...marketOf({ a: ["x"], b: ["y"] }, { x: ["a"], y: ["b"] }),
    caps: [{ id: "north", max: 1, places: ["x", "y"], reason: { en: "north", ja: "北" } }],
  };
  const loser = Object.entries(assign(market).match).find(([, place]) => place === null)![0];
  const told = explainToIntern(assign(market).log, loser, (id) => `Company ${id}`);
  assert.match(told.text.en, /^No place was found for you in this round\. Company [xy]: a limit of the program was reached \(north\)\.$/);
  assert.match(told.text.ja, /^今回は受入先が決まりませんでした。\nCompany [xy]：プログラムの上限に達しました（北）。$/);
});

test("somebody whom the record doesn't know is refused", () => {
  assert.throws(() => explainToIntern([], "a"), { name: "MatchingProblems" });
  assert.throws(() => explainToCompany([], "x"), { name: "MatchingProblems" });
});

function marketOf(interns: Record<string, string[]>, places: Record<string, string[]>): Market {
  return {
    round: 1,
    interns: Object.entries(interns).map(([id, prefs]) => ({ id, prefs: prefs.map((place) => [place]), attrs: {} })),
    places: Object.entries(places).map(([id, prefs]) => ({ id, company: id, quota: 1, prefs: prefs.map((intern) => [intern]), attrs: {} })),
    caps: [],
    lottery: lotteryOf("seed"),
  };
}
