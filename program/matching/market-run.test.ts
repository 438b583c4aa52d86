import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { theCourse } from "#program/year/rules.ts";
import { courses } from "#tests/makers/frozen-market.ts";
import { markets } from "#tests/makers/frozen-market.ts";
import { people } from "#tests/makers/frozen-market.ts";
import { settings } from "#tests/makers/frozen-market.ts";
import { year } from "#tests/makers/frozen-market.ts";
import { failedRules } from "./fit.ts";
import { suitabilityOf } from "./fit.ts";
import { skillsAtWork } from "./skills-met.ts";
import { wordsOf } from "./skills-met.ts";
import { changesSince } from "./frozen-market.ts";
import { fingerprintOf } from "./frozen-market.ts";
import { isUnchanged } from "./frozen-market.ts";
import { judgePairs } from "./market-pairs.ts";
import { calculateRun } from "./market-run.ts";
import { runSteps } from "./market-run.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";

const run = (market: FrozenMarket, wish: RunSettings) => calculateRun(market, wish, "seed");

/** The same facts as the judgement of one pair reads them, with the words of skills as somebody would write them. */
const asCandidate = (person: FrozenPerson, rank: number): CandidateFacts => ({
  ...person,
  skills: person.skills.join(", "),
  japaneseTest: "",
  englishTest: "",
  englishScore: "",
  englishTestMonth: "",
  regions: person.regions ?? [],
  studies: "",
  experience: "",
  workWished: "",
  availabilityNote: "",
  wishRank: rank,
});

test("a frozen pair is judged as the pair itself is: the same rules, the same points in every part", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const judged = new Map(judgePairs(market, year.matching.weights).map((one) => [`${one.position.id} ${one.person.id}`, one]));
      for (const position of market.positions)
        for (const person of market.people) {
          const wish = person.wishes.find((one) => one.course === position.course);
          const found = judged.get(`${position.id} ${person.id}`);
          if (wish === undefined) {
            assert.equal(found, undefined);
            continue;
          }
          const course = theCourse(year, position.course);
          const needs = { ...position, skills: position.skills.join(", "), tasks: position.skillsAtWork!.join("、") };
          assert.deepEqual(
            skillsAtWork(needs).map((one) => one.word),
            position.skillsAtWork,
          );
          assert.deepEqual(wordsOf(needs.skills), position.skills);
          const who = asCandidate(person, wish.rank);
          assert.equal(found !== undefined, failedRules(course, needs, who).length === 0);
          if (found !== undefined)
            assert.deepEqual(
              found.points,
              suitabilityOf(year, course, needs, who).map((part) => part.points),
            );
        }
    }),
    { numRuns: 300 },
  );
});

test("no list holds a pair that was shown before, left out by staff or whose company was left out; caps and seats hold in the forecast", () => {
  fc.assert(
    fc.property(markets, settings, (market, wish) => {
      const { result, summary } = run(market, wish);
      const out = new Set([...market.excluded, ...wish.removals].map((one) => `${one.positionId} ${one.applicationId}`));
      const position = new Map(market.positions.map((one) => [one.id, one]));
      const loads = new Map<string, number>();
      for (const list of result.shortlists) {
        const here = position.get(list.positionId)!;
        assert.ok(!wish.leftOut.includes(here.companyId));
        const seats = wish.seats[here.id] ?? here.seats;
        assert.ok(list.candidates.length <= (seats === 0 ? 0 : Math.max(wish.shortlist, seats)));
        for (const one of list.candidates) {
          assert.ok(!out.has(`${here.id} ${one.applicationId}`));
          loads.set(one.applicationId, (loads.get(one.applicationId) ?? 0) + 1);
        }
        assert.ok(result.forecast.filter((one) => one.positionId === here.id).length <= seats);
      }
      for (const load of loads.values()) assert.ok(load <= wish.perPerson);
      for (const cap of summary.caps) assert.ok(cap.counted <= cap.max);
      if (wish.caps.length === 0) assert.equal(summary.blocking, 0);
    }),
    { numRuns: 300 },
  );
});

test("everybody without a recommendation is told why, and every figure adds up to everybody", () => {
  fc.assert(
    fc.property(markets, settings, (market, wish) => {
      const { result, summary } = run(market, wish);
      const all = market.people.length;
      const sum = (figures: readonly number[]) => figures.reduce((total, one) => total + one, 0);
      assert.equal(sum(summary.loads), all);
      assert.equal(sum(Object.values(summary.wishesListed)), all);
      assert.equal(sum(Object.values(summary.wishesForecast)), all);
      assert.equal(sum(summary.flows.map((one) => one.people)), all);
      assert.equal(result.without.length, summary.loads[0] ?? 0);
      for (const one of result.without) assert.equal(one.because, one.open === 0 ? "no-place" : "filled");
    }),
    { numRuns: 200 },
  );
});

test("a pin is on the list, or named as a conflict with why; never lost", () => {
  fc.assert(
    fc.property(markets, settings, (market, wish) => {
      const { result } = run(market, wish);
      for (const one of [...market.pinned, ...wish.pins]) {
        const isListed = result.shortlists
          .find((list) => list.positionId === one.positionId)
          ?.candidates.some((candidate) => candidate.applicationId === one.applicationId && candidate.pinnedReason !== "");
        const isConflict = result.conflicts.some((c) => c.positionId === one.positionId && c.applicationId === one.applicationId);
        assert.notEqual(isListed ?? false, isConflict);
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of rows changes neither fingerprint nor result; another seed changes nothing but ties", () => {
  fc.assert(
    fc.property(markets, settings, (market, wish) => {
      const turned = {
        ...market,
        positions: market.positions.toReversed(),
        people: market.people.toReversed(),
        excluded: market.excluded.toReversed(),
      };
      assert.equal(fingerprintOf(turned), fingerprintOf(market));
      assert.equal(run(turned, wish).fingerprint, run(market, wish).fingerprint);
      const other = calculateRun(market, wish, "another seed").summary;
      const own = run(market, wish).summary;
      assert.deepEqual([other.listed, other.loads, other.suitability], [own.listed, own.loads, own.suitability]);
      assert.ok(isUnchanged(changesSince(market, turned)));
    }),
    { numRuns: 150 },
  );
});

test("what changed since a market was frozen is told by id", () => {
  fc.assert(
    fc.property(markets, (market) => {
      fc.pre(market.people.length > 1 && market.positions.length > 0);
      const [gone, other, ...rest] = market.people;
      const now = {
        ...market,
        people: [{ ...other!, availability: other!.availability === "all" ? ("some" as const) : ("all" as const) }, ...rest],
      };
      const changes = changesSince(market, now);
      assert.deepEqual(changes.people, { came: [], went: [gone!.id], changed: [other!.id] });
      assert.equal(fingerprintOf(now) === fingerprintOf(market), false);
    }),
  );
});

test("a calculation says which step begins, each once and in order", () => {
  const steps: string[] = [];
  calculateRun(
    { round: 1, courses, positions: [], people: [], excluded: [], pinned: [] },
    { weights: year.matching.weights, caps: [], shortlist: 3, perPerson: 2, seats: {}, leftOut: [], pins: [], removals: [], seed: null },
    "seed",
    (step) => steps.push(step),
  );
  assert.deepEqual(steps, [...runSteps]);
});

test("whether a person's nationality, sex, name or age differs cannot be told from a frozen market", () => {
  const keys = [
    "id",
    "accountId",
    "japanese",
    "english",
    "residence",
    "field",
    "workFields",
    "regions",
    "periods",
    "availability",
    "skills",
    "wishes",
  ];
  fc.assert(fc.property(people, (all) => all.every((one) => Object.keys(one).every((key) => keys.includes(key)))));
  const frozen: FrozenPerson = fc.sample(
    people.filter((all) => all.length > 0),
    1,
  )[0]![0]!;
  // @ts-expect-error -- the compiler knows no nationality of a frozen person.
  assert.equal(frozen.nationalities, undefined);
  // @ts-expect-error -- nor their sex.
  assert.equal(frozen.sex, undefined);
});
