import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { markets } from "#tests/makers/frozen-market.ts";
import { settings } from "#tests/makers/frozen-market.ts";
import { explainPerson } from "./market-person.ts";
import { calculateRun } from "./market-run.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";

const seed = "seed";
const explained = (market: FrozenMarket, wish: RunSettings, id: string, asked: string | null = null) => {
  const { result, summary } = calculateRun(market, wish, seed);
  return explainPerson(market, wish, seed, { result, caps: summary.caps }, { applicationId: id, asked });
};

test("every position of a wished course stands once: met or not, on its list or why not, as the run itself found it", () => {
  fc.assert(
    fc.property(markets, settings, (market, wish) => {
      const { result } = calculateRun(market, wish, seed);
      for (const person of market.people) {
        const told = explained(market, wish, person.id);
        const courses = new Set(person.wishes.map((one) => one.course));
        const wished = market.positions.filter((one) => courses.has(one.course)).map((one) => one.id);
        assert.deepEqual([...told.places, ...told.cannot].map((one) => one.positionId).sort(), wished.sort());
        for (const one of told.cannot) assert.ok(one.failed.length > 0);
        for (const place of told.places) {
          const list = result.shortlists.find((one) => one.positionId === place.positionId)?.candidates ?? [];
          const at = list.findIndex((one) => one.applicationId === person.id);
          assert.deepEqual([place.standing === "listed", place.placeInList], [at >= 0, at >= 0 ? at + 1 : null]);
          if (place.standing === "full") assert.ok(list.length === place.length && place.oneMore !== null);
          if (place.standing === "own-limit") assert.equal(told.load, wish.perPerson);
        }
        assert.equal(told.load, told.places.filter((one) => one.standing === "listed").length);
        const goes = result.forecast.find((one) => one.applicationId === person.id)?.positionId ?? null;
        assert.equal(told.goesTo, goes);
        assert.deepEqual(
          told.places.filter((one) => one.forecast === "goes").map((one) => one.positionId),
          goes === null ? [] : [goes],
        );
      }
    }),
    { numRuns: 120 },
  );
});

test("what one seat more would change is what a run with that seat changes", () => {
  fc.assert(
    fc.property(markets, settings, (market, wish) => {
      // Lists are long enough that a seat more makes none of them longer.
      const long = { ...wish, shortlist: 3 };
      const before = new Map(calculateRun(market, long, seed).result.forecast.map((one) => [one.applicationId, one.positionId]));
      for (const person of market.people)
        for (const place of explained(market, long, person.id).places) {
          if (place.oneSeatMore === null) continue;
          const seats = long.seats[place.positionId] ?? market.positions.find((one) => one.id === place.positionId)!.seats;
          const { result } = calculateRun(market, { ...long, seats: { ...long.seats, [place.positionId]: seats + 1 } }, seed);
          const after = new Map(result.forecast.map((one) => [one.applicationId, one.positionId]));
          const changed = market.people.filter((one) => before.get(one.id) !== after.get(one.id)).length;
          assert.deepEqual(place.oneSeatMore, { changed, isThere: after.get(person.id) === place.positionId });
        }
    }),
    { numRuns: 60 },
  );
});

test("one recommendation more at a full list changes somebody's, and the list that closed says at which suitability", () => {
  fc.assert(
    fc.property(markets, settings, (market, wish) => {
      for (const person of market.people)
        for (const place of explained(market, wish, person.id).places) {
          if (place.oneMore !== null) assert.ok(place.oneMore.changed > 0);
          if (place.standing !== "full" || place.closedAt === null) continue;
          // Whoever is on a full list instead has no more recommendations than this person, or suits at least as well.
          const { fewer, pinned, threshold, seats } = place.passed!;
          assert.ok(fewer + pinned === seats || threshold! >= place.suitability);
        }
    }),
    { numRuns: 120 },
  );
});

test("draws are numbered through, each person another turn", () => {
  fc.assert(
    fc.property(markets, settings, (market, wish) => {
      const turns = market.people.map((one) => explained(market, wish, one.id).turn);
      assert.deepEqual(
        turns.toSorted((one, other) => one - other),
        market.people.map((_, at) => at + 1),
      );
    }),
    { numRuns: 30 },
  );
});
