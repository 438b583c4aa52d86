import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { theCourse } from "#program/year/rules.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { yearSeeds } from "#program/year/seeds.ts";
import { workFields } from "#program/host-companies/position.ts";
import { failedRules } from "./fit.ts";
import { levelsAbove } from "./fit.ts";
import { pointsIn } from "./fit.ts";
import { skillsFound } from "./skills-met.ts";
import { suitabilityOf } from "./fit.ts";
import { candidatesFor } from "./market.ts";
import { shortlistsOf } from "./market.ts";
import { suitablePairs } from "./market.ts";
import { reasonsFor } from "./reasons.ts";
import type { Candidate } from "./candidate.ts";
import type { CourseMarket } from "./market.ts";
import type { MarketPosition } from "./market.ts";

const years = yearSeeds.map(yearFrom);
const year = years.find((one) => one.fiscalYear === 2023)!;
const course = theCourse(year, "B");

/** Somebody who fits any position of the tests, unless said otherwise. */
function person(changes: Partial<Candidate> = {}): Candidate {
  return {
    courseApplicationId: "c1",
    accountId: "a1",
    japanese: "N2",
    japaneseTest: "2022-12-",
    english: "C1",
    englishTest: "none",
    englishScore: "",
    englishTestMonth: "",
    residence: "KE",
    field: "business",
    studies: "Marketing",
    skills: "Excel, Python",
    experience: "",
    workFields: ["marketing"],
    workWished: "",
    regions: [],
    periods: ["B"],
    availability: "all",
    availabilityNote: "",
    wishRank: 1,
    ...changes,
  };
}

function place(changes: Partial<MarketPosition> = {}): MarketPosition {
  return {
    id: "p1",
    needsJapanese: "N3",
    needsEnglish: "",
    workLanguage: "ja",
    field: "marketing",
    skills: "Excel",
    prefecture: "13",
    seatsFree: 1,
    ...changes,
  };
}

const people = fc.record({
  japanese: fc.constantFrom(...jlptLevels, null),
  english: fc.constantFrom(...cefrLevels, null),
  residence: fc.constantFrom("KE", "JP", "VN"),
  field: fc.constantFrom("business", "engineering", "computing"),
  skills: fc.constantFrom("", "Excel", "Python, CAD"),
  workFields: fc.subarray([...workFields], { maxLength: 3 }),
  availability: fc.constantFrom("all" as const, "some" as const),
  wishRank: fc.integer({ min: 1, max: 5 }),
});
const places = fc.record({
  needsJapanese: fc.constantFrom("" as const, ...jlptLevels),
  needsEnglish: fc.constantFrom("" as const, ...cefrLevels),
  workLanguage: fc.constantFrom("ja" as const, "en" as const, "both" as const),
  field: fc.constantFrom(...workFields),
  skills: fc.constantFrom("", "Excel", "Python, SQL"),
  seatsFree: fc.integer({ min: 0, max: 4 }),
});
/** A whole market with some pairs shown before and some pinned. */
const markets = fc
  .record({
    people: fc.array(people, { maxLength: 8 }),
    places: fc.array(places, { maxLength: 5 }),
    shown: fc.array(fc.nat(39), { maxLength: 8 }),
    pins: fc.array(fc.nat(39), { maxLength: 4 }),
  })
  .map(({ people, places, shown, pins }): CourseMarket => {
    const candidates = people.map((one, at) => person({ ...one, courseApplicationId: `c${at}`, accountId: `a${at}` }));
    const positions = places.map((one, at) => place({ ...one, id: `p${at}` }));
    const pair = (at: number) => ({ positionId: `p${at % 5}`, courseApplicationId: `c${Math.floor(at / 5)}` });
    return {
      year,
      course,
      round: 1,
      positions,
      candidates,
      excluded: shown.map(pair),
      pinned: pins.map((at) => ({ ...pair(at), reason: "pinned", by: "staff" })),
      kept: [],
      seed: "seed",
    };
  });
const listed = (market: CourseMarket) =>
  [...shortlistsOf(market).lists].flatMap(([positionId, list]) => list.map((one) => ({ positionId, ...one })));

test("a pair that was shown before, or was left out by staff, never comes back", () => {
  fc.assert(
    fc.property(markets, (market) => {
      for (const one of listed(market))
        assert.ok(
          !market.excluded.some((pair) => pair.positionId === one.positionId && pair.courseApplicationId === one.courseApplicationId),
        );
    }),
    { numRuns: 300 },
  );
});

test("a shortlist is never longer than the year says, and nobody is on more of them, but for what staff pinned", () => {
  fc.assert(
    fc.property(markets, (drawn) => {
      const market = { ...drawn, pinned: [] };
      const { lists } = shortlistsOf(market);
      for (const position of market.positions) assert.ok(lists.get(position.id)!.length <= candidatesFor(year, position.seatsFree));
      for (const one of market.candidates)
        assert.ok(
          [...lists.values()].filter((list) => list.some((each) => each.courseApplicationId === one.courseApplicationId)).length <=
            year.matching.recommendationsPerPerson,
        );
    }),
    { numRuns: 300 },
  );
});

test("the length of a shortlist comes from the year, and is never less than the free seats", () => {
  assert.deepEqual(
    [0, 1, 3, 5].map((seats) => candidatesFor(year, seats)),
    [0, 3, 3, 5],
  );
  assert.equal(candidatesFor({ ...year, matching: { ...year.matching, candidatesPerRecommendation: 4 } }, 1), 4);
});

test("a pin that may meet is on the list, one that may not falls away", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const all = listed(market);
      const possible = suitablePairs(market);
      for (const pin of market.pinned) {
        const same = (one: { positionId: string; courseApplicationId: string }) =>
          one.positionId === pin.positionId && one.courseApplicationId === pin.courseApplicationId;
        assert.equal(all.some(same) && possible.some(same), possible.some(same));
      }
    }),
    { numRuns: 300 },
  );
});

test("the order in which the database gives people and positions changes nothing", () => {
  fc.assert(
    fc.property(markets, (market) => {
      const turned = {
        ...market,
        candidates: [...market.candidates].reverse(),
        positions: [...market.positions].reverse(),
        excluded: [...market.excluded].reverse(),
      };
      const [one, other] = [shortlistsOf(market), shortlistsOf(turned)];
      assert.equal(one.record.inputHash, other.record.inputHash);
      for (const position of market.positions) assert.deepEqual(one.lists.get(position.id), other.lists.get(position.id));
    }),
    { numRuns: 200 },
  );
});

test("suitability is a sum of named whole parts, within the year's weights and 1000 in all", () => {
  fc.assert(
    fc.property(people, places, (one, other) => {
      const parts = suitabilityOf(year, course, place(other), person(one));
      assert.deepEqual(
        parts.map((part) => part.part),
        ["language", "field", "skills", "wish", "period", "feedback"],
      );
      for (const { points, of } of parts) assert.ok(Number.isInteger(points) && points >= 0 && points <= of);
      assert.equal(
        parts.reduce((sum, part) => sum + part.of, 0),
        1000,
      );
      assert.ok(pointsIn(parts) <= 1000);
    }),
  );
});

test("every pair that may meet has the language of work and lives where the course is", () => {
  fc.assert(
    fc.property(people, places, fc.constantFrom(...year.courses), (one, other, any) => {
      const [needs, who] = [place(other), person({ ...one, periods: [any.code] })];
      const failed = failedRules(any, needs, who);
      if (needs.workLanguage === "ja" && needs.needsJapanese !== "")
        assert.equal(failed.includes("japanese"), (levelsAbove("japanese", needs, who) ?? -1) < 0);
      if (any.residence.rule === "japan") assert.equal(failed.includes("residence"), who.residence !== "JP");
      assert.equal(failed.includes("period"), false);
    }),
  );
});

test("all rules that a pair fails are named, never only the first", () => {
  const needs = place({ needsJapanese: "N1", needsEnglish: "C2", workLanguage: "both" });
  assert.deepEqual(failedRules(theCourse(year, "A"), needs, person({ periods: [] })), ["japanese", "english", "residence", "period"]);
});

test("the reasons of a position have the same rows for every candidate, so that they stand side by side", () => {
  fc.assert(
    fc.property(people, people, places, (one, other, needs) => {
      const rows = [one, other].map((each) => reasonsFor(course, place(needs), person(each)));
      assert.deepEqual(
        rows[0]!.stated.map((row) => row.key),
        rows[1]!.stated.map((row) => row.key),
      );
      assert.deepEqual(
        rows[0]!.wished.map((row) => row.key),
        rows[1]!.wished.map((row) => row.key),
      );
    }),
  );
});

test("a need is met, met in part or not met in words of both languages; what a free text does not name has no mark", () => {
  const marks = (changes: Partial<Candidate>, needs: Partial<MarketPosition> = {}) =>
    Object.fromEntries(
      [...reasonsFor(course, place(needs), person(changes)).stated, ...reasonsFor(course, place(needs), person(changes)).wished].map(
        (row) => [row.key, row.mark],
      ),
    );
  assert.deepEqual(marks({}), {
    japanese: "yes",
    study: "yes",
    skills: "yes",
    period: "yes",
    residence: "yes",
    field: "yes",
    course: "yes",
  });
  assert.deepEqual(marks({ japanese: "N4", field: "law", skills: "", availability: "some", workFields: ["food"], wishRank: 2 }), {
    japanese: "partly",
    study: null,
    skills: null,
    period: "partly",
    residence: "yes",
    field: "no",
    course: "partly",
  });
  assert.equal(marks({ japanese: null }).japanese, "no");
  const [japanese] = reasonsFor(course, place(), person()).stated;
  assert.deepEqual(japanese, {
    key: "japanese",
    label: { en: "Japanese N3 or better", ja: "日本語 N3以上" },
    note: { en: "spoken at work", ja: "仕事で使う言語" },
    mark: "yes",
    text: { en: "JLPT N2 (December 2022)", ja: "JLPT N2（2022年12月）" },
  });
});

test("a place in a region that the person would like gains; the region counts only where the work is in Japan", () => {
  const visiting = theCourse(year, "C");
  const wish = (of: typeof course, regions: string[], prefecture: string) =>
    suitabilityOf(year, of, place({ prefecture }), person({ regions })).find((one) => one.part === "wish")!.points;
  assert.ok(wish(visiting, ["kanto"], "13") > wish(visiting, [], "13"));
  assert.ok(wish(visiting, [], "13") > wish(visiting, ["kanto"], "27"));
  assert.equal(wish(course, ["kanto"], "27"), wish(course, [], "27"));
  const row = (regions: string[]) => reasonsFor(visiting, place(), person({ regions })).wished.find((one) => one.key === "region");
  assert.deepEqual([row(["kanto"])?.mark, row(["hokkaido"])?.mark, row([])?.mark], ["yes", null, null]);
  assert.deepEqual(row(["hokkaido", "kanto"])?.text, { en: "Would like: Hokkaido, Kanto", ja: "希望：北海道、関東" });
  assert.equal(
    reasonsFor(course, place(), person({ regions: ["kanto"] })).wished.some((one) => one.key === "region"),
    false,
  );
});

test("English is said with the test, score and month that the person gave, and as their own statement where there is none", () => {
  const text = (changes: Partial<Candidate>) =>
    reasonsFor(course, place({ needsEnglish: "B1" }), person(changes)).stated.find((one) => one.key === "english")!.text;
  assert.deepEqual(text({ englishTest: "ielts", englishScore: "7.0", englishTestMonth: "2022-05-" }), {
    en: "C1: IELTS 7.0 (May 2022)",
    ja: "C1：IELTS 7.0（2022年5月）",
  });
  assert.equal(text({ englishTest: "none" }).en, "C1 (own statement)");
});

test("a skill counts when the application names it as a word of its own", () => {
  const found = (needs: string, own: string) => skillsFound(place({ skills: needs }), person({ skills: own, studies: "" })).found;
  assert.deepEqual(found("Java", "JavaScript"), []);
  assert.deepEqual(found("ＪＡＶＡ、表計算", "Java. 表計算ソフトが使えます"), ["java", "表計算"]);
});

test("no fact by which a pair is judged tells who the person is", () => {
  const known = Object.keys(person());
  for (const hidden of ["name", "nationality", "nationalities", "sex", "gender", "birthDate", "age"]) assert.ok(!known.includes(hidden));
});
