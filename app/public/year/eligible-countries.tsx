import { Disclosure } from "#app/ui/disclosure.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Search } from "#app/ui/search.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { countriesByName } from "#program/year/countries.ts";
import { eligibleCountries } from "#program/year/rules.ts";
import { requirementWords as words } from "./requirements-words.ts";
import type { Country } from "#program/year/countries.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Whether a nationality may apply this year: looked up by a part of its name, and the whole list below. */
export function EligibleCountries({ year, asked, action }: { year: ProgramYear; asked: string; action: string }) {
  const say = useSay();
  const language = useLanguage();
  const eligible = eligibleCountries(year);
  const listed = countriesByName(language).filter(({ alpha2 }) => eligible.has(alpha2));
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
        <p>{listed.map((country) => country[language]).join(say({ en: ", ", ja: "、" }))}</p>
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
              {say({ en: ": ", ja: "：" })}
              {eligible.has(country.alpha2) ? <DoneWord>{say(words.may)}</DoneWord> : say(words.mayNot)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The countries whose name in either language holds what was asked, or whose code it is. */
export function countriesNamed(asked: string, countries: readonly Country[]): Country[] {
  const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
  const wanted = plain(asked);
  return countries.filter(
    ({ alpha2, en, ja }) => plain(en).includes(wanted) || plain(ja).includes(wanted) || alpha2.toLowerCase() === wanted,
  );
}
