import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { AreaField } from "#app/ui/field.tsx";
import { TextField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Two } from "#app/ui/page.tsx";
import { typedList } from "#platform/typed.ts";
import { typedText } from "#platform/typed.ts";
import { countriesByName } from "#program/year/countries.ts";
import { countryList } from "#program/year/country-lists.ts";
import { countryListIds } from "#program/year/country-lists.ts";
import { courseName } from "#program/year/messages.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { residenceRules } from "#program/year/program-year.ts";
import { requirementsOf } from "#program/year/requirements.ts";
import { declarationNames } from "#program/year-changes/requirement-messages.ts";
import { requirementSayings as sayings } from "#program/year-changes/requirement-messages.ts";
import { requirementWords as words } from "#program/year-changes/requirement-messages.ts";
import { residenceRuleNames } from "#program/year-changes/requirement-messages.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { YearRequirements } from "#program/year/requirements.ts";
import type { RequirementsShown } from "#program/year-changes/show-requirements.server.ts";

/** The fields' names in the order of the page, for the summary of problems. */
export function requirementLabels(year: ProgramYear, say: (said: Said) => string): Record<string, string> {
  const twice = (name: string, id: string, what: Said) => ({
    [`${name}En-${id}`]: say(sayings.inEnglish(what)),
    [`${name}Ja-${id}`]: say(sayings.inJapanese(what)),
  });
  const plain = ["list", "added", "excluded", "ageMin", "ageMax", "ageAsOf"] as const;
  const after = ["japanese", "english", "reason", "sawTouched"] as const;
  return Object.assign(
    {},
    ...plain.map((name) => ({ [name]: say(words[name]) })),
    ...year.courses.map((course) => {
      const what = sayings.residenceOf(courseName(course, year.courses));
      return { [`residence-${course.code}`]: say(what), ...twice("residence", course.code, what) };
    }),
    ...after.map((name) => ({ [name]: say(words[name]) })),
    ...year.intern.declarations.map(({ id }) => twice("declaration", id, declarationNames[id] ?? words.declarations)),
  ) as Record<string, string>;
}

/** The draft's form: what holds now, or the draft where there is one, or what was typed and refused. */
export function RequirementFields(props: {
  here: string;
  year: ProgramYear;
  version: RequirementsShown["version"];
  draft: RequirementsShown["draft"];
  typed: Typed | null;
  shown: Shown;
}) {
  const say = useSay();
  const language = useLanguage();
  const { here, year, version, draft, typed, shown } = props;
  const now = draft?.requirements ?? requirementsOf(year);
  const value = (name: string, kept: string) => (typed === null ? kept : typedText(typed, name));
  const field = (name: string) => ({ name, problem: shown[name] });
  const labels = requirementLabels(year, say);
  const text = (name: string, kept: string, lang: "en" | "ja") => (
    <TextField {...field(name)} label={labels[name]!} value={value(name, kept)} lang={lang} width="full" required />
  );
  const area = (name: string, kept: string, lang: "en" | "ja") => (
    <AreaField {...field(name)} label={labels[name]!} value={value(name, kept)} lang={lang} rows={3} required />
  );
  const level = (name: "japanese" | "english", levels: readonly string[], kept: string | null) => (
    <SelectField
      {...field(name)}
      label={say(words[name])}
      hint={name === "japanese" ? say(words.languagesHint) : undefined}
      options={[...levels.map((one) => ({ value: one, label: one })), { value: "none", label: say(words.notAsked) }]}
      value={value(name, kept ?? "none")}
      blank={null}
      required
    />
  );
  return (
    <section className="stack" aria-labelledby="draft">
      <h2 id="draft">{say(words.draftHead)}</h2>
      {draft === null && <p>{say(words.draftFromNow)}</p>}
      <form method="post" action={here} className="stack loose" noValidate>
        <HiddenFields values={{ version: typed === null ? String(version) : typedText(typed, "version") }} />
        <Countries typed={typed} shown={shown} now={now} language={language} />
        <div className="stack">
          <h3>{say(words.age)}</h3>
          <div className="row">
            <TextField
              {...field("ageMin")}
              label={say(words.ageMin)}
              value={value("ageMin", String(now.age.min))}
              inputMode="numeric"
              width="tiny"
              required
            />
            <TextField
              {...field("ageMax")}
              label={say(words.ageMax)}
              value={value("ageMax", String(now.age.max))}
              inputMode="numeric"
              width="tiny"
              required
            />
            <TextField
              {...field("ageAsOf")}
              type="date"
              label={say(words.ageAsOf)}
              value={value("ageAsOf", now.age.asOf)}
              width="short"
              required
            />
          </div>
        </div>
        <div className="stack">
          <h3>{say(words.residence)}</h3>
          <CheckboxField
            name="residents"
            label={say(words.residents)}
            checked={typed === null ? now.residentsOfJapanAllowed : typedText(typed, "residents") === "yes"}
          >
            {say(words.residentsText)}
          </CheckboxField>
          {year.courses.map(({ code, residence }) => {
            const kept = now.residence[code] ?? residence;
            return (
              <div className="stack tight" key={code}>
                <SelectField
                  {...field(`residence-${code}`)}
                  label={labels[`residence-${code}`]!}
                  options={residenceRules.map((rule) => ({ value: rule, label: say(residenceRuleNames[rule]) }))}
                  value={value(`residence-${code}`, kept.rule)}
                  blank={null}
                  required
                />
                <Two>
                  {text(`residenceEn-${code}`, kept.said.en, "en")}
                  {text(`residenceJa-${code}`, kept.said.ja, "ja")}
                </Two>
              </div>
            );
          })}
        </div>
        <Two>
          {level("japanese", jlptLevels.toReversed(), now.japaneseMin)}
          {level("english", cefrLevels.toReversed(), now.englishMin)}
        </Two>
        <CheckboxField
          name="pastExcluded"
          label={say(words.past)}
          checked={typed === null ? now.pastParticipantsExcluded : typedText(typed, "pastExcluded") === "yes"}
        >
          {say(words.pastText)}
        </CheckboxField>
        <div className="stack">
          <h3>{say(words.declarations)}</h3>
          <p>{say(words.declarationsHint)}</p>
          {now.declarations.map(({ id, en, ja }) => (
            <Two key={id}>
              {area(`declarationEn-${id}`, en, "en")}
              {area(`declarationJa-${id}`, ja, "ja")}
            </Two>
          ))}
        </div>
        <Buttons>
          <Button name="intent" value="draft">
            {say(words.save)}
          </Button>
        </Buttons>
      </form>
    </section>
  );
}

const blankLines = 3;

/** The list, and the countries that this year takes in or leaves out beside it: one line a country, some lines free. */
function Countries(props: { typed: Typed | null; shown: Shown; now: YearRequirements; language: "en" | "ja" }) {
  const say = useSay();
  const { typed, shown, now, language } = props;
  const options = countriesByName(language).map((country) => ({ value: country.alpha2, label: say(country) }));
  const lines = (name: "added" | "excluded", kept: readonly string[]) => {
    const chosen = (typed === null ? kept : typedList(typed, name)).filter((one) => one !== "");
    return (
      <div className="stack tight">
        <h3>{say(words[name])}</h3>
        {[...chosen, ...Array<string>(blankLines).fill("")].map((country, at) => (
          <SelectField
            key={at}
            id={at === 0 ? name : `${name}-${at + 1}`}
            name={name}
            label={`${say(words[name])} ${at + 1}`}
            options={options}
            value={country}
            blank="–"
            problem={at === 0 ? shown[name] : undefined}
            bare
          />
        ))}
      </div>
    );
  };
  return (
    <div className="stack">
      <SelectField
        name="list"
        label={say(words.list)}
        options={countryListIds.map((id) => ({ value: id, label: say(sayings.list(id, countryList(id)?.length ?? 0)) }))}
        value={typed === null ? now.countryListId : typedText(typed, "list")}
        problem={shown.list}
        blank={null}
        width="full"
        required
      />
      <Two>
        {lines("excluded", now.excludedCountries)}
        {lines("added", now.addedCountries)}
      </Two>
      <p className="small soft">{say(words.moreRows)}</p>
    </div>
  );
}
