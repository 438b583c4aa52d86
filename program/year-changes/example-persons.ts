import { addDays } from "#platform/days.ts";
import { checkPerson } from "#program/intern-applications/check.ts";
import { checkRules } from "#program/intern-applications/check.ts";
import { countryName } from "#program/year/countries.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { admittedCountries } from "#program/year/requirements.ts";
import { requirementsOf } from "#program/year/requirements.ts";
import { withRequirements } from "#program/year/requirements.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { CheckRule } from "#program/intern-applications/check.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { Alpha2 } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { YearRequirements } from "#program/year/requirements.ts";

/** A person whom nobody is, to try the rules on. */
export interface ExamplePerson {
  readonly nationality: Alpha2;
  readonly residence: Alpha2;
  readonly birthDate: Day;
  /** Full years on the day that the rules of today count on. */
  readonly age: number;
  readonly japanese: string;
  readonly english: string;
  readonly participatedBefore: boolean;
}

/** What the checker says of one course. */
export interface CourseAnswer {
  readonly code: string;
  readonly isFor: boolean;
  readonly unmet: readonly CheckRule[];
  /** The office would look at the age. */
  readonly isLookedAt: boolean;
}

/** An example with the checker's answers before and after a change. */
export interface ExampleAnswered {
  readonly person: ExamplePerson;
  readonly before: readonly CourseAnswer[];
  readonly after: readonly CourseAnswer[];
  readonly isChanged: boolean;
}

const examplesOfCountriesMost = 12;

/** Born so that somebody is just so old on a day: it is their birthday. */
const bornFor = (age: number, on: Day): Day => `${Number(on.slice(0, 4)) - age}${on.slice(4) === "-02-29" ? "-02-28" : on.slice(4)}`;

/**
 * The people to try a change on: some whom every year knows, and those who stand on both sides of each border that the change moves: the
 * ages, the levels, the countries that come and go. Always the same for the same two sets of requirements.
 */
export function examplePersons(before: YearRequirements, after: YearRequirements): ExamplePerson[] {
  const on = before.age.asOf;
  const common: ExamplePerson = {
    nationality: "VN",
    residence: "VN",
    birthDate: bornFor(24, on),
    age: 24,
    japanese: "N2",
    english: "B2",
    participatedBefore: false,
  };
  const aged = (age: number): ExamplePerson => ({ ...common, birthDate: bornFor(age, on), age });
  const [one, other] = [admittedCountries(before), admittedCountries(after)];
  const moved = [...one].filter((country) => !other.has(country)).concat([...other].filter((country) => !one.has(country)));
  const ages = new Set([before, after].flatMap(({ age: { min, max } }) => [min - 1, min, max, max + 1]));
  const day =
    before.age.asOf === after.age.asOf ? [] : [{ ...common, birthDate: addDays(bornFor(before.age.max + 1, on), 1), age: before.age.max }];
  const levels = [before, after].flatMap(({ japaneseMin, englishMin }) => [
    ...around(jlptLevels, japaneseMin).map((japanese) => ({ ...common, japanese, english: "none" })),
    ...around(cefrLevels, englishMin).map((english) => ({ ...common, japanese: "none", english })),
  ]);
  const all = [
    common,
    { ...common, residence: "JP" },
    { ...common, nationality: "KE", residence: "DE", japanese: "none", english: "C1" },
    { ...common, nationality: "US", residence: "US", japanese: "N1" },
    { ...common, nationality: "CN", residence: "CN" },
    { ...common, participatedBefore: true },
    ...[...ages]
      .filter((age) => age > 0)
      .sort((a, b) => a - b)
      .map(aged),
    ...day,
    ...levels,
    ...moved.slice(0, examplesOfCountriesMost).map((country) => ({ ...common, nationality: country, residence: country })),
  ];
  return [...new Map(all.map((person) => [JSON.stringify(person), person])).values()];
}

/** A level and the one below it. */
function around(levels: readonly string[], level: string | null): string[] {
  if (level === null) return [];
  const at = levels.indexOf(level);
  return [levels[at - 1] ?? "none", levels[at] ?? level];
}

/** The answers of an example person as the public checker takes them. */
export function answersOf(person: ExamplePerson): AnswersBySection {
  return {
    person: { nationality1: person.nationality, residence: person.residence, birthDate: person.birthDate },
    education: { standing: "student" },
    languages: { japanese: person.japanese, english: person.english },
    background: { participatedBefore: person.participatedBefore ? "yes" : "no" },
  };
}

/** What the public checker answers the examples under the year as it is and under other requirements. The rules are the checker's own. */
export function previewOf(year: ProgramYear, wished: YearRequirements, at: Date): ExampleAnswered[] {
  const changed = withRequirements(year, wished);
  return examplePersons(requirementsOf(year), wished).map((person) => {
    const [before, after] = [answersUnder(year, person, at), answersUnder(changed, person, at)];
    return { person, before, after, isChanged: JSON.stringify(before) !== JSON.stringify(after) };
  });
}

function answersUnder(year: ProgramYear, person: ExamplePerson, at: Date): CourseAnswer[] {
  const courses = checkPerson(year, answersOf(person), at)?.courses ?? [];
  return courses.map(({ course, isFor, rules }) => ({
    code: course.code,
    isFor,
    unmet: checkRules.filter((rule) => rules[rule] === "unmet"),
    isLookedAt: rules.age === "look",
  }));
}

/** An example in words: who this is, from where, how old, with which languages. */
export function examplePersonSaid({ nationality, residence, birthDate, age, japanese, english, participatedBefore }: ExamplePerson): Said {
  const [of, at] = [nationality, residence].map((code) => countryName(code) ?? { en: code, ja: code }) as [Said, Said];
  const level = (name: Said, value: string): Said =>
    value === "none" ? { en: `no ${name.en}`, ja: `${name.ja}なし` } : { en: `${name.en} ${value}`, ja: `${name.ja}${value}` };
  const [ja, en] = [level({ en: "Japanese", ja: "日本語" }, japanese), level({ en: "English", ja: "英語" }, english)];
  return {
    en: `${of.en}, lives in ${at.en}, aged ${age} (born ${birthDate}), ${ja.en}, ${en.en}${participatedBefore ? ", took part before" : ""}`,
    ja: `${of.ja}国籍、${at.ja}在住、${age}歳（${birthDate}生まれ）、${ja.ja}、${en.ja}${participatedBefore ? "、過去に参加" : ""}`,
  };
}
