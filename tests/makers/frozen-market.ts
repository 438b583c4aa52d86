import fc from "fast-check";
import { workFields } from "#program/host-companies/position.ts";
import { fieldsOfStudy } from "#program/intern-applications/fields-of-study.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { yearFrom } from "#program/year/read-year.ts";
import { theCourse } from "#program/year/rules.ts";
import { yearSeeds } from "#program/year/seeds.ts";
import type { FrozenPerson } from "#program/matching/frozen-market.ts";
import type { FrozenPosition } from "#program/matching/frozen-market.ts";

/** The year whose courses and weights these markets have. */
export const year = yearFrom(yearSeeds.find((one) => (one as { fiscalYear: number }).fiscalYear === 2023));
/** Their courses. */
export const courses = ["A", "B", "C"].map((code) => theCourse(year, code));
const words = ["excel", "python", "cad"];
/** Words that tasks mention, of other skills than `words`, in the order of the shared list. */
const atWork = ["統計", "翻訳", "企画"];
const studies = Object.keys(fieldsOfStudy);

const positions = fc
  .array(
    fc.record({
      companyId: fc.constantFrom("x", "y", "z"),
      course: fc.constantFrom("A", "B", "C"),
      seats: fc.integer({ min: 0, max: 2 }),
      region: fc.constantFrom("Kanto", "Kinki"),
      needsJapanese: fc.constantFrom("" as const, ...jlptLevels),
      needsEnglish: fc.constantFrom("" as const, ...cefrLevels),
      workLanguage: fc.constantFrom("ja" as const, "en" as const, "both" as const, "" as const),
      field: fc.constantFrom(...workFields),
      skills: fc.subarray(words),
      skillsAtWork: fc.subarray(atWork),
      missed: fc.record({ language: fc.nat(2), knowledge: fc.nat(2), period: fc.nat(1) }),
    }),
    { maxLength: 6 },
  )
  .map((all): FrozenPosition[] => all.map((one, at) => ({ ...one, id: `p${at}`, round: 1, prefecture: "13" })));
/** A few people of a pool, as they are frozen. */
export const people = fc
  .array(
    fc.record({
      japanese: fc.constantFrom(null, ...jlptLevels),
      english: fc.constantFrom(null, ...cefrLevels),
      residence: fc.constantFrom("KE", "JP"),
      field: fc.constantFrom(...studies),
      workFields: fc.subarray([...workFields], { maxLength: 3 }),
      regions: fc.subarray(["kanto", "kinki"]),
      periods: fc.subarray(["A", "B", "C"]),
      availability: fc.constantFrom("all" as const, "some" as const, "" as const),
      skills: fc.subarray([...words, ...atWork]),
      courses: fc.shuffledSubarray(["A", "B", "C"], { minLength: 1 }),
    }),
    { maxLength: 9 },
  )
  .map((all): FrozenPerson[] =>
    all.map(({ courses: wished, ...one }, at) => ({
      ...one,
      id: `i${at}`,
      accountId: `a${at}`,
      wishes: wished.map((course, index) => ({ course, rank: index + 1, courseApplicationId: `c${at}${course}` })),
    })),
  );
const pair = fc.record({ positionId: fc.constantFrom("p0", "p1", "p2", "p9"), applicationId: fc.constantFrom("i0", "i1", "i2", "i9") });
const pin = pair.map((one) => ({ ...one, reason: "Known to fit", by: "staff" }));
/** Small frozen markets, with pairs that were shown or pinned before. */
export const markets = fc.record({
  round: fc.constant(1),
  courses: fc.constant(courses),
  positions,
  people,
  excluded: fc.array(pair, { maxLength: 3 }),
  pinned: fc.array(pin, { maxLength: 2 }),
});
/** Settings of a run on such a market. */
export const settings = fc.record({
  weights: fc.constant(year.matching.weights),
  caps: fc
    .array(fc.record({ course: fc.constantFrom(null, "A", "B"), region: fc.constantFrom(null, "Kanto", "Kinki"), max: fc.nat(3) }), {
      maxLength: 2,
    })
    .map((caps) => caps.filter((one, at) => caps.findIndex((other) => other.course === one.course && other.region === one.region) === at)),
  shortlist: fc.integer({ min: 1, max: 3 }),
  perPerson: fc.integer({ min: 1, max: 3 }),
  seats: fc.constantFrom<Record<string, number>>({}, { p0: 2 }, { p0: 0 }),
  leftOut: fc.subarray(["x"]),
  pins: fc.array(pin, { maxLength: 3 }),
  removals: fc.array(pin, { maxLength: 2 }),
  seed: fc.constant(null),
});
