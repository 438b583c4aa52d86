import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { ageOn } from "#platform/days.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { countryList } from "#program/year/country-lists.ts";
import { theCourse } from "#program/year/rules.ts";
import { seedYear } from "#program/year/seeds.ts";
import { rulesOfYears } from "#tests/makers/rules-of-years.ts";
import { eligibility } from "./rules.ts";
import type { RulesOfYear } from "#tests/makers/rules-of-years.ts";
import type { PersonFacts } from "./rules.ts";

const countries = ["VN", "KE", "CN", "JP", "US", "AG", "NR", "XK", "BR"];
const people: fc.Arbitrary<PersonFacts> = fc.record({
  nationalities: fc.uniqueArray(fc.constantFrom(...countries), { minLength: 1, maxLength: 3 }),
  residence: fc.constantFrom(...countries),
  birthDate: fc
    .date({ min: new Date("1970-01-01"), max: new Date("2010-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  japanese: fc.constantFrom(null, ...jlptLevels),
  english: fc.constantFrom(null, ...cefrLevels),
  participatedBefore: fc.boolean(),
});

/** The same rules once more, said in another way and without the program's. */
function expected(rules: RulesOfYear, course: string, person: PersonFacts) {
  const listed = countryList(rules.countries)!.filter((country) => country !== "CN" || !rules.isChinaOut);
  const lives = {
    anywhere: true,
    japan: person.residence === "JP",
    "outside-japan": person.residence !== "JP",
    "eligible-country": listed.includes(person.residence),
  }[rules.residence[course]!];
  const speaks = ["N1", "N2", "N3"].includes(person.japanese ?? "") || ["B2", "C1", "C2"].includes(person.english ?? "");
  const age = ageOn(person.birthDate, rules.age.asOf);
  return {
    failed: [
      ...(person.nationalities.some((country) => listed.includes(country)) ? [] : ["nationality"]),
      ...(lives ? [] : ["residence"]),
      ...(speaks ? [] : ["language"]),
      ...(rules.arePastParticipantsOut && person.participatedBefore ? ["participated-before"] : []),
    ],
    flags: age < rules.age.min || age > rules.age.max ? ["age"] : [],
  };
}

for (const rules of rulesOfYears) {
  test(`FY${rules.fiscalYear} is data alone, and its rules hold for everybody`, () => {
    const year = seedYear(rules.fiscalYear)!;
    assert.deepEqual(
      year.courses.map(({ code }) => code),
      Object.keys(rules.residence),
    );
    fc.assert(
      fc.property(people, fc.constantFrom(...Object.keys(rules.residence)), (person, code) => {
        const { failed, flags, eligible } = eligibility(year, theCourse(year, code), person);
        const should = expected(rules, code, person);
        assert.deepEqual({ failed, flags }, should);
        assert.equal(eligible, should.failed.length === 0);
      }),
      { numRuns: 200 },
    );
  });
}

test("lists change: Antigua and Barbuda left in 2022, Nauru in 2026, and China was on it until it was excluded", () => {
  const passes = (fiscalYear: number, country: string) => {
    const year = seedYear(fiscalYear)!;
    const person = {
      nationalities: [country],
      residence: "VN",
      birthDate: "1995-01-01",
      japanese: "N1",
      english: null,
      participatedBefore: false,
    } as const;
    return !eligibility(year, year.courses[0]!, person).failed.includes("nationality");
  };
  assert.deepEqual([passes(2021, "AG"), passes(2022, "AG")], [true, false]);
  assert.deepEqual([passes(2025, "NR"), passes(2026, "NR")], [true, false]);
  assert.deepEqual([passes(2018, "CN"), passes(2019, "CN")], [true, false]);
});
