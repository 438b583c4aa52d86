import { isDay } from "#platform/days.ts";
import { disagreements } from "#program/publications/parity.ts";
import { isCountry } from "#program/year/countries.ts";
import { countryList } from "#program/year/country-lists.ts";
import { partsChanged } from "#program/year/requirements.ts";
import { isYearOver } from "#program/year/rules.ts";
import { requirementsOf } from "#program/year/requirements.ts";
import { withRequirements } from "#program/year/requirements.ts";
import { eligibility } from "#program/intern-applications/rules.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import type { Day } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { Problem } from "#platform/outcome.ts";
import type { PersonFacts } from "#program/intern-applications/rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { YearRequirements } from "#program/year/requirements.ts";

/**
 * How far a year's requirements may still be changed. coming: no window of interns has opened, so nobody has relied on them; opened:
 * somebody may have, so a change needs to be looked at with those whom it touches; over: never again.
 */
export type Changeability = "coming" | "opened" | "over";

/** How a year stands at an instant. */
export function changeability(year: ProgramYear, now: Date): Changeability {
  if (isYearOver(year, now)) return "over";
  return year.courses.some(({ windows }) => windows.intern.opensAt <= now) ? "opened" : "coming";
}

const monthsOfEnglish = "January February March April May June July August September October November December".split(" ");

/** A day as running text says it, without the weekday: "1 August 2024", "2024年8月1日". */
function dayInText(day: Day, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return language === "ja" ? `${year}年${month}月${date}日` : `${date} ${monthsOfEnglish[month - 1]} ${year}`;
}

/** True where a text holds a figure as a number of its own: 40 stands neither in "140" nor in "2040". */
function holdsNumber(text: string, figure: number): boolean {
  return new RegExp(String.raw`(?<!\d)${figure}(?!\d)`).test(text);
}

/** What stands against requirements of a year; empty when they may be kept as a draft. Fields are those of the form. */
export function problemsOfRequirements(year: ProgramYear, wished: YearRequirements): Problem[] {
  return [
    ...problemsOfCountries(wished),
    ...problemsOfFigures(year.fiscalYear, wished),
    ...problemsOfResidence(year, wished),
    ...problemsOfWords(wished),
  ];
}

function problemsOfCountries({ countryListId, addedCountries, excludedCountries }: YearRequirements): Problem[] {
  const list = countryList(countryListId);
  if (list === null) return [{ code: "choice-unknown", field: "list" }];
  const known = [...addedCountries, ...excludedCountries].every(isCountry);
  const twice = addedCountries.find((country) => list.includes(country));
  const missing = excludedCountries.find((country) => !list.includes(country));
  return [
    ...(known ? [] : [{ code: "choice-unknown", field: "added" }]),
    ...(twice === undefined ? [] : [{ code: "listed-already", field: "added", facts: { country: twice } }]),
    ...(missing === undefined ? [] : [{ code: "not-listed", field: "excluded", facts: { country: missing } }]),
  ];
}

function problemsOfFigures(fiscalYear: number, { age, japaneseMin, englishMin }: YearRequirements): Problem[] {
  return [
    ...(age.min <= age.max ? [] : [{ code: "age-order", field: "ageMax" }]),
    ...(isDay(age.asOf) ? dayOutside("ageAsOf", age.asOf, daysOfYear(fiscalYear)) : [{ code: "day-invalid", field: "ageAsOf" }]),
    ...(japaneseMin === null && englishMin === null ? [{ code: "language-needed", field: "japanese" }] : []),
  ];
}

/** A course that asks for a home in Japan fits no year that refuses residents; and whoever changes a rule says it anew in words. */
function problemsOfResidence(year: ProgramYear, wished: YearRequirements): Problem[] {
  return year.courses.flatMap(({ code, residence: before }): Problem[] => {
    const after = wished.residence[code];
    if (after === undefined) return [{ code: "required", field: `residence-${code}` }];
    const isSame = after.said.en === before.said.en || after.said.ja === before.said.ja;
    return [
      ...(after.rule === "japan" && !wished.residentsOfJapanAllowed ? [{ code: "residents-refused", field: `residence-${code}` }] : []),
      ...(after.rule !== before.rule && isSame ? [{ code: "words-unchanged", field: `residenceEn-${code}` }] : []),
      ...disagreement(after.said, `residenceEn-${code}`),
    ];
  });
}

/** The declarations that repeat a figure must say the figure that holds, in both languages. */
function problemsOfWords({ age, japaneseMin, declarations }: YearRequirements): Problem[] {
  return declarations.flatMap((declared): Problem[] => {
    const field = `declarationEn-${declared.id}`;
    const lacks = (wanted: (language: Language) => boolean) => !wanted("en") || !wanted("ja");
    const oldAge =
      declared.id === "age" &&
      isDay(age.asOf) &&
      lacks(
        (language) =>
          holdsNumber(declared[language], age.min) &&
          holdsNumber(declared[language], age.max) &&
          declared[language].includes(dayInText(age.asOf, language)),
      );
    const oldLevel =
      declared.id === "language" &&
      lacks((language) => {
        const levels: readonly string[] = declared[language].match(/N[1-5]/g) ?? [];
        return levels.every((level) => level === japaneseMin) && (japaneseMin === null || levels.length > 0);
      });
    return [...(oldAge || oldLevel ? [{ code: "figures-differ", field }] : []), ...disagreement(declared, field)];
  });
}

const disagreement = (text: Said, field: string): Problem[] =>
  disagreements({ en: text.en, ja: text.ja }).length === 0 ? [] : [{ code: "languages-disagree", field }];

/** What is known of an application when the question is whom a change would touch. */
export interface AppliedPerson {
  readonly id: string;
  /** Such as `23-000-118`. */
  readonly number: string;
  readonly facts: PersonFacts;
  /** The courses applied for. */
  readonly courses: readonly string[];
}

/** An application whose answer changes in at least one of its courses. */
export interface Touched extends AppliedPerson {
  /** The courses in which it was eligible and would not be any more, those in which it would become so, and those whose flag alone changes. */
  readonly loses: readonly string[];
  readonly gains: readonly string[];
  readonly flagged: readonly string[];
}

/** Whom other requirements touch, in the order given. Pure: the applications are facts that somebody has read. */
export function touchedBy(year: ProgramYear, wished: YearRequirements, applied: readonly AppliedPerson[]): Touched[] {
  const after = withRequirements(year, wished);
  if (after === year) return [];
  return applied.flatMap((person) => {
    const looked = year.courses.filter(({ code }) => person.courses.includes(code));
    const answers = looked.map((course) => ({
      code: course.code,
      before: eligibility(year, course, person.facts),
      after: eligibility(after, after.courses.find(({ code }) => code === course.code) ?? course, person.facts),
    }));
    const codes = (those: (answer: (typeof answers)[number]) => boolean) => answers.filter(those).map(({ code }) => code);
    const touched = {
      ...person,
      loses: codes((one) => one.before.eligible && !one.after.eligible),
      gains: codes((one) => !one.before.eligible && one.after.eligible),
      flagged: codes((one) => one.before.eligible === one.after.eligible && one.before.flags.length !== one.after.flags.length),
    };
    return touched.loses.length + touched.gains.length + touched.flagged.length === 0 ? [] : [touched];
  });
}

/** In an opened year people have ticked declarations: a sentence that became another would stand under a tick that was never given to it. */
function problemsOfDeclared(year: ProgramYear, { declarations }: YearRequirements): Problem[] {
  return declarations
    .filter(({ id, en, ja }) => !year.intern.declarations.some((now) => now.id === id && now.en === en && now.ja === ja))
    .map(({ id }) => ({ code: "declared-already", field: `declarationEn-${id}` }));
}

/**
 * What stands against publishing now: a year that is over, nothing that differs; in an opened year declarations that say something else, and
 * touched people at whom nobody looked.
 */
export function problemsOfPublishing(
  year: ProgramYear,
  wished: YearRequirements,
  now: Date,
  looked: { readonly touched: number; readonly sawTouched: boolean },
): Problem[] {
  const state = changeability(year, now);
  if (state === "over") return [{ code: "year-over", field: null, facts: { year: year.fiscalYear } }];
  if (partsChanged(requirementsOf(year), wished).length === 0) return [{ code: "nothing-changed", field: null }];
  const unseen = state === "opened" && !looked.sawTouched;
  return [
    ...problemsOfRequirements(year, wished),
    ...(state === "opened" ? problemsOfDeclared(year, wished) : []),
    ...(unseen ? [{ code: "touched-unseen", field: "sawTouched", facts: { touched: looked.touched } }] : []),
  ];
}
