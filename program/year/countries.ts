import list from "#database/seeds/lists/countries.json" with { type: "json" };
import type { Language, Said } from "#platform/language.ts";
import type { Alpha2 } from "./program-year.ts";

/** A country or territory of the world, for nationality and residence. */
export interface Country extends Said {
  readonly alpha2: Alpha2;
}

/** Every country, in the order of its code. Codes: ISO 3166-1 and XK; names: see `countries.json`. */
export const countries: readonly Country[] = list.countries;

const byCode = new Map(countries.map((country) => [country.alpha2, country]));
const sorted = new Map<Language, readonly Country[]>();

/** True for the code of a country of the list. */
export function isCountry(alpha2: string): boolean {
  return byCode.has(alpha2);
}

/** The country's name in both languages, or null for a code that no country has. */
export function countryName(alpha2: Alpha2): Said | null {
  return byCode.get(alpha2) ?? null;
}

/** Territories of ISO 3166-1 where nobody is at home: nobody holds their nationality, and nobody applies from there. */
const uninhabited: ReadonlySet<Alpha2> = new Set(["AQ", "BV", "GS", "HM", "IO", "TF", "UM"]);

/** Every country and territory where people live, in the order of its name in a language, for a `<select>`. */
export function countriesByName(language: Language): readonly Country[] {
  const known = sorted.get(language);
  if (known) return known;
  const collator = new Intl.Collator(language);
  const made = countries
    .filter(({ alpha2 }) => !uninhabited.has(alpha2))
    .sort((one, other) => collator.compare(one[language], other[language]));
  sorted.set(language, made);
  return made;
}
