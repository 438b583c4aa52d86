import { countryList } from "./country-lists.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { Alpha2, CefrLevel, CourseCode, JlptLevel, LanguageThreshold, Named, ProgramYear, ResidenceRule } from "./program-year.ts";

/** Who may take part as an intern in a year, as far as the office may change it: the figures, the countries and the words that repeat them. */
export interface YearRequirements {
  readonly countryListId: string;
  /** Admitted beside those of the list. */
  readonly addedCountries: readonly Alpha2[];
  /** On the list, and not admitted. */
  readonly excludedCountries: readonly Alpha2[];
  readonly age: { readonly min: number; readonly max: number; readonly asOf: Day };
  readonly residentsOfJapanAllowed: boolean;
  /** For each course of the year, where one must live, with the words that say so. */
  readonly residence: Readonly<Record<CourseCode, { readonly rule: ResidenceRule; readonly said: Said }>>;
  /** Null: Japanese is no way to meet the language requirement. */
  readonly japaneseMin: JlptLevel | null;
  readonly englishMin: CefrLevel | null;
  readonly pastParticipantsExcluded: boolean;
  /** What a person declares when they send; the ids stay those of the year. */
  readonly declarations: readonly Named[];
}

/** The requirements of a year as they stand. */
export function requirementsOf(year: ProgramYear): YearRequirements {
  const { intern } = year;
  const min = (language: "ja" | "en") => intern.languageAnyOf.find((one) => one.language === language)?.min ?? null;
  return {
    countryListId: intern.countryListId,
    addedCountries: intern.addedCountries,
    excludedCountries: intern.excludedCountries,
    age: { min: intern.age.min, max: intern.age.max, asOf: intern.age.asOf },
    residentsOfJapanAllowed: intern.residentsOfJapanAllowed,
    residence: Object.fromEntries(
      year.courses.map(({ code, residence }) => [code, { rule: residence.rule, said: { en: residence.said.en, ja: residence.said.ja } }]),
    ),
    japaneseMin: min("ja") as JlptLevel | null,
    englishMin: min("en") as CefrLevel | null,
    pastParticipantsExcluded: intern.pastParticipantsExcluded,
    declarations: intern.declarations.map(({ id, en, ja }) => ({ id, en, ja })),
  };
}

interface Part {
  /** What is compared: two sets of requirements differ in the part when these differ. */
  facts(of: YearRequirements): unknown;
  /** The year's values that are the part; their marks go once the office has decided it. */
  readonly paths: RegExp;
}

const parts = {
  countries: {
    facts: (of) => [of.countryListId, of.addedCountries.toSorted(), of.excludedCountries.toSorted()],
    paths: /^eligibility\.intern\.nationality$/,
  },
  age: { facts: (of) => [of.age.min, of.age.max, of.age.asOf], paths: /^eligibility\.intern\.age$/ },
  residence: {
    facts: (of) => [
      of.residentsOfJapanAllowed,
      Object.entries(of.residence)
        .map(([code, { rule, said }]) => [code, rule, said.en, said.ja])
        .toSorted(([one], [other]) => (one! < other! ? -1 : 1)),
    ],
    paths: /^(eligibility\.intern\.residenceInJapanAllowed|courses\.[^.]+\.residence)$/,
  },
  languages: { facts: (of) => [of.japaneseMin, of.englishMin], paths: /^eligibility\.intern\.language(\.anyOf\.(ja|en))?$/ },
  "past-participants": { facts: (of) => of.pastParticipantsExcluded, paths: /^eligibility\.intern\.pastParticipants$/ },
  declarations: { facts: (of) => of.declarations.map(({ id, en, ja }) => [id, en, ja]), paths: /^eligibility\.declarations$/ },
} satisfies Record<string, Part>;

export type RequirementPart = keyof typeof parts;

/** The parts of the requirements that can differ, in the order of the page. */
export const requirementParts = Object.keys(parts) as RequirementPart[];

/** The parts in which two sets of requirements differ. */
export function partsChanged(before: YearRequirements, after: YearRequirements): RequirementPart[] {
  const facts = (part: RequirementPart, of: YearRequirements) => JSON.stringify(parts[part].facts(of));
  return requirementParts.filter((part) => facts(part, before) !== facts(part, after));
}

/** The countries that requirements admit. Empty for a list that nobody knows. */
export function admittedCountries({ countryListId, addedCountries, excludedCountries }: YearRequirements): ReadonlySet<Alpha2> {
  const listed = (countryList(countryListId) ?? []).filter((country) => !excludedCountries.includes(country));
  return new Set([...listed, ...addedCountries]);
}

/**
 * The year with other requirements. What the office decided is a fact from then on, so the marks of the changed values ("assumed" among
 * them) go. A course that the requirements do not name keeps what the year says of it.
 */
export function withRequirements(year: ProgramYear, requirements: YearRequirements): ProgramYear {
  const changed = new Set(partsChanged(requirementsOf(year), requirements));
  if (changed.size === 0) return year;
  const { countryListId, addedCountries, excludedCountries, residentsOfJapanAllowed, pastParticipantsExcluded, declarations } =
    requirements;
  return {
    ...year,
    courses: year.courses.map((course) => ({ ...course, residence: requirements.residence[course.code] ?? course.residence })),
    intern: {
      ...year.intern,
      countryListId,
      addedCountries,
      excludedCountries,
      residentsOfJapanAllowed,
      pastParticipantsExcluded,
      declarations,
      age: { ...year.intern.age, ...requirements.age },
      languageAnyOf: thresholdsOf(requirements),
    },
    marks: year.marks.filter(({ path }) => !decided(path, changed)),
  };
}

function thresholdsOf({ japaneseMin, englishMin }: YearRequirements): LanguageThreshold[] {
  return [
    ...(japaneseMin === null ? [] : [{ language: "ja" as const, test: "JLPT" as const, min: japaneseMin }]),
    ...(englishMin === null ? [] : [{ language: "en" as const, test: "CEFR" as const, min: englishMin }]),
  ];
}

const decided = (path: string, changed: ReadonlySet<RequirementPart>) => [...changed].some((part) => parts[part].paths.test(path));
