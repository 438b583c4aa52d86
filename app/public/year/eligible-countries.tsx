import { Disclosure } from "#app/ui/disclosure.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Search } from "#app/ui/search.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { countriesByName } from "#program/year/countries.ts";
import { countryName } from "#program/year/countries.ts";
import { nameOnList } from "#program/year/country-lists.ts";
import { eligibleCountries } from "#program/year/rules.ts";
import { requirementWords as words } from "./requirements-words.ts";
import type { Language } from "#platform/language.ts";
import type { Alpha2 } from "#program/year/program-year.ts";
import type { Country } from "#program/year/countries.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Whether a nationality may apply this year: looked up by a part of its name, and the whole list below. */
export function EligibleCountries({ year, asked, action }: { year: ProgramYear; asked: string; action: string }) {
  const say = useSay();
  const language = useLanguage();
  const eligible = eligibleCountries(year);
  const listed = listedAs(eligible, language);
  return (
    <>
      <Search
        action={action}
        name="country"
        id="country"
        label={say(words.lookUp)}
        hint={say(words.lookUpHint)}
        value={asked}
        button={say(words.lookUpButton)}
      />
      {asked.trim() !== "" && <Found countries={countriesNamed(asked, countriesByName(language))} eligible={eligible} />}
      <Disclosure summary={say({ en: `${words.fullList.en} (${listed.length})`, ja: `${words.fullList.ja}（${listed.length}）` })}>
        <p>{listed.join(say(between.items))}</p>
      </Disclosure>
    </>
  );
}

function Found({ countries, eligible }: { countries: readonly Country[]; eligible: ReadonlySet<string> }) {
  const say = useSay();
  return (
    <div role="status" className="stack tight">
      {countries.length === 0 && <p>{say(words.unknown)}</p>}
      {countries.length > 0 && (
        <ul className="stack tight">
          {countries.map((country) => (
            <li key={country.alpha2}>
              <b>{say(country)}</b>
              <OnTheList country={country} />
              {say(between.colon)}
              {eligible.has(country.alpha2) ? <DoneWord>{say(words.may)}</DoneWord> : say(words.mayNot)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How the list calls a country where it does not use its everyday name. */
function OnTheList({ country }: { country: Country }) {
  const say = useSay();
  const name = nameOnList(country.alpha2);
  if (name === null || say(name) === say(country)) return null;
  return <>{say({ en: ` (on the list: ${name.en})`, ja: `（リストの表記：${name.ja}）` })}</>;
}

/** The year's list as it stands, each country by the name that the list gives it, in the order of those names. */
function listedAs(eligible: ReadonlySet<Alpha2>, language: Language): string[] {
  const names = [...eligible].map((alpha2) => (nameOnList(alpha2) ?? countryName(alpha2))?.[language] ?? alpha2);
  return names.toSorted(new Intl.Collator(language).compare);
}

/** The countries whose name in either language holds what was asked, or whose code it is. */
export function countriesNamed(asked: string, countries: readonly Country[]): Country[] {
  const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const wanted = plain(asked);
  return countries.filter(({ alpha2, en, ja }) => {
    const listed = nameOnList(alpha2);
    const names = [en, ja, ...(listed === null ? [] : [listed.en, listed.ja])];
    return names.some((name) => plain(name).includes(wanted)) || alpha2.toLowerCase() === wanted;
  });
}
