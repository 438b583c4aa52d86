import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { Fault } from "#platform/assert.ts";
import fy2023 from "#database/seeds/years/fy2023.json" with { type: "json" };
import { countries, countriesByName, countryName, isCountry } from "./countries.ts";
import { countryList } from "./country-lists.ts";
import { localCurrencyOf } from "./currencies.ts";
import { industries, industryOf, smeCategoriesOf } from "./industries.ts";
import { prefectures } from "./prefectures.ts";
import { readYear, yearFrom } from "./read-year.ts";
import { theCourse } from "./rules.ts";
import { seedYear, yearSeeds, yearsOnRecord } from "./seeds.ts";
import { assumedValues, markAt } from "./value-marks.ts";
import { isNamed, valueName } from "./value-names.ts";

/** FY2023's JSON with one value changed, found by its keys. */
function changed(keys: readonly (string | number)[], to: unknown): unknown {
  const json = structuredClone(fy2023) as unknown;
  let place = json as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[keys.at(-1) ?? ""] = to;
  return json;
}
const complaints = (json: unknown) => {
  const read = readYear(json);
  return read.ok ? [] : read.complaints;
};

test("both years that come with the program are read without a complaint", () => {
  assert.deepEqual(yearSeeds.map(complaints), [[], []]);
  assert.deepEqual(
    seedYear(2023)?.courses.map(({ code }) => code),
    ["A", "A2", "B", "B2", "C"],
  );
  assert.deepEqual(
    seedYear(2024)?.courses.map(({ code }) => code),
    ["IN_PERSON", "ONLINE"],
  );
  assert.equal(seedYear(2015), null);
});

test("residence follows the course: in Japan for A and A2, outside for all others", () => {
  const rules = [2023, 2024].flatMap((number) => seedYear(number)?.courses.map(({ code, residence }) => `${code} ${residence.rule}`) ?? []);
  assert.deepEqual(rules, [
    "A japan",
    "A2 japan",
    "B outside-japan",
    "B2 outside-japan",
    "C outside-japan",
    "IN_PERSON outside-japan",
    "ONLINE outside-japan",
  ]);
});

test("what courses pay is read from the year", () => {
  const year = yearFrom(fy2023);
  const pays = (code: string) => {
    const { allowanceYenPerDay, allowanceCounts, payIn } = theCourse(year, code).terms;
    return [allowanceYenPerDay, allowanceCounts, payIn];
  };
  assert.deepEqual(pays("A"), [1000, "activity-days", "JPY"]);
  assert.deepEqual(pays("B2"), [1000, "activity-days", "local-currency"]);
  assert.deepEqual(pays("C"), [3000, "stay-days", "JPY"]);
});

test("every fault of a year is told at once, each with its place", () => {
  const json = changed(["courses", 0, "internWindow", "closesAt", "value"], "19 June") as typeof fy2023;
  json.quotas.companiesMax.value = -1;
  json.eligibility.intern[2]!.asOf = "2023-02-30";
  assert.deepEqual(
    complaints(json).map((complaint) => complaint.split(" ")[0]),
    ["quotas.companiesMax.value", "courses.A.internWindow.closesAt.value", "courses.A.internWindow", "eligibility.intern.age.asOf"],
  );
});

test("a year that contradicts itself is refused", () => {
  const first = (json: unknown) => complaints(json)[0] ?? "";
  assert.match(first(changed(["courses", 1, "code"], "A")), /names a thing twice/);
  assert.match(first(changed(["eligibility", "intern", 1, "value"], false)), /course A, A2 asks for it/);
  assert.match(first(changed(["courses", 0, "period", "end", "value"], "2023-08-06")), /ends before it starts/);
  assert.match(first(changed(["eligibility", "intern", 0, "list"], "dac-list-1999")), /names no list/);
  assert.match(first(changed(["courses"], [])), /must not be empty/);
  assert.match(first(changed(["courses", 0, "hoursPerDay", "source"], " ")), /gives no source for courses\.A\.hoursPerDay/);
  assert.match(first(changed(["trainings", 0, "ja"], " ")), /trainings\.pre\.ja must say something/);
  assert.throws(() => yearFrom(changed(["courses"], [])), Fault);
});

test("no JSON at all makes reading fall over", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => assert.equal(readYear(json).ok, false)),
    { numRuns: 200 },
  );
  const keys = Object.keys(fy2023);
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
      const read = readYear(changed([key], value));
      assert.ok(read.ok || read.complaints.length > 0);
    }),
    { numRuns: 200 },
  );
});

test("every value keeps its mark and source under a path that stays", () => {
  const year = yearFrom(fy2023);
  assert.deepEqual(markAt(year, "courses.A.internWindow.closesAt"), {
    path: "courses.A.internWindow.closesAt",
    value: "2023-06-19T12:00:00+09:00",
    mark: "public-page",
    source: "internshipprogram.go.jp/english/intern (FY2023)",
    note: "page says 12:00 PM, the Japanese page 12:00: noon; time zone not stated, JST assumed",
  });
  assert.equal(markAt(year, "eligibility.intern.language.anyOf.en")?.mark, "assumed");
  assert.equal(markAt(year, "eligibility.intern.language.anyOf.ja")?.mark, "public-page");
  assert.equal(new Set(year.marks.map(({ path }) => path)).size, year.marks.length);
});

test("a value is assumed until someone confirms it", () => {
  const year = yearFrom(fy2023);
  const paths = assumedValues(year).map(({ path }) => path);
  assert.ok(paths.includes("matching.companyAnswerDays") && !paths.includes("courses.A.allowance"));
  assert.equal(assumedValues(year, new Set(["matching.companyAnswerDays"])).length, paths.length - 1);
});

test("every marked value has a name in both languages", () => {
  const paths = yearsOnRecord().flatMap((year) => year.marks.map(({ path }) => path));
  assert.ok(paths.length > 1_000);
  assert.deepEqual(
    paths.filter((path) => !isNamed(path)),
    [],
  );
  assert.deepEqual(valueName("courses.A.internWindow.closesAt"), {
    en: "Courses › Course A › window of interns › closes",
    ja: "コース › Aコース › インターンの応募期間 › 締切",
  });
});

test("the world's list holds every country of the DAC list, each code and name once", () => {
  assert.equal(countries.length, 250);
  assert.deepEqual(
    countryList("dac-list-2022-23")?.filter((country) => !isCountry(country)),
    [],
  );
  for (const key of ["alpha2", "en", "ja"] as const) assert.equal(new Set(countries.map((country) => country[key])).size, 250, key);
  assert.deepEqual(countryName("VN")?.ja, "ベトナム");
  assert.equal(countryName("ZZ"), null);
  assert.equal(countriesByName("en")[0]?.en, "Afghanistan");
  assert.equal(countryList("nowhere"), null);
});

test("47 prefectures, 20 industries, a currency for every country of the DAC list", () => {
  assert.deepEqual([prefectures.length, prefectures[22]?.ja, industries.length], [47, "愛知県", 20]);
  assert.deepEqual(
    countryList("dac-list-2022-23")?.filter((country) => localCurrencyOf(country) === null),
    [],
  );
  assert.equal(localCurrencyOf("VN")?.code, "VND");
});

test("JSIC digits lead to their division and category", () => {
  assert.deepEqual(
    ["39", "411", "5011", "99", "00", "E", "U", "4", "41111"].map((code) => industryOf(code)?.code ?? null),
    ["G", "G", "I", "T", null, "E", null, null, null],
  );
  assert.deepEqual(smeCategoriesOf("G"), ["service", "other"]);
  assert.deepEqual(smeCategoriesOf("41"), ["service", "other"]);
  assert.deepEqual(
    ["38", "412", "413", "40", "50", "60", "693", "691", "70", "75", "76", "791", "792", "97"].map((code) => smeCategoriesOf(code).join()),
    [
      "service",
      "service",
      "other",
      "other",
      "wholesale",
      "retail",
      "service",
      "other",
      "service",
      "service",
      "retail",
      "other",
      "service",
      "",
    ],
  );
  assert.equal(
    Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, "0")).filter((code) => industryOf(code) === null).length,
    0,
  );
});

test("the rules of every year from FY2016 to FY2026 are on record; what was not found is marked, and what is known names its page", () => {
  assert.deepEqual(
    yearsOnRecord().map(({ fiscalYear }) => fiscalYear),
    [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026],
  );
  for (const year of yearsOnRecord()) {
    const marked = year.marks.filter(({ mark }) => mark !== "assumed");
    assert.ok(marked.length >= 5, `FY${year.fiscalYear} knows ${marked.length} things`);
    for (const { path, source } of marked) assert.doesNotMatch(source, /assum/, `FY${year.fiscalYear} ${path}`);
  }
});
