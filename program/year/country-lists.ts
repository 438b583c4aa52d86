import dac2022 from "#database/seeds/lists/dac-list-2022-23.json" with { type: "json" };
import revisions from "#database/seeds/lists/country-list-revisions.json" with { type: "json" };
import type { Said } from "#platform/language.ts";
import type { Alpha2 } from "./program-year.ts";

/** The lists of countries that a year may name: list id to its members. Source: OECD DAC list of ODA recipients. */
const lists: ReadonlyMap<string, readonly Alpha2[]> = withRevisions(
  new Map([["dac-list-2022-23", dac2022.countries.map((country) => country.alpha2)]]),
);

/** The lists of other years, said by what they differ in. */
function withRevisions(known: Map<string, readonly Alpha2[]>): ReadonlyMap<string, readonly Alpha2[]> {
  for (const { id, of, added, removed } of revisions.revisions) {
    const left = (known.get(of) ?? []).filter((country) => !(removed as readonly Alpha2[]).includes(country));
    known.set(id, [...left, ...added]);
  }
  return known;
}

/** The members of a list, or null for an id that no list has. */
export function countryList(id: string): readonly Alpha2[] | null {
  return lists.get(id) ?? null;
}

const named = new Map(dac2022.countries.map(({ alpha2, en, ja }) => [alpha2, { en, ja }]));

/** The name by which the lists carry a country, where they do: "Lao People's Democratic Republic". Source: OECD. */
export function nameOnList(alpha2: Alpha2): Said | null {
  return named.get(alpha2) ?? null;
}

/** The ids of every list known. */
export const countryListIds: readonly string[] = [...lists.keys()];
