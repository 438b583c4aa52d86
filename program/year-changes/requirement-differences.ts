import { sayDay } from "#platform/days.ts";
import { countryName } from "#program/year/countries.ts";
import { countryList } from "#program/year/country-lists.ts";
import { courseCalled } from "#program/year/messages.ts";
import { admittedCountries } from "#program/year/requirements.ts";
import { partsChanged } from "#program/year/requirements.ts";
import { requirementSayings } from "./requirement-messages.ts";
import { residenceRuleNames } from "./requirement-messages.ts";
import { requirementWords as words } from "./requirement-messages.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { RequirementPart } from "#program/year/requirements.ts";
import type { YearRequirements } from "#program/year/requirements.ts";

/** One part that differs, in words: how it was and how it is to be. */
export interface Difference {
  readonly part: RequirementPart;
  readonly before: Said;
  readonly after: Said;
}

/** In what two sets of requirements differ, part by part, as people read it. */
export function differencesBetween(before: YearRequirements, after: YearRequirements): Difference[] {
  return partsChanged(before, after).map((part) => {
    if (part === "countries") return { part, ...countriesSaid(before, after) };
    if (part === "declarations") return { part, ...declarationsSaid(before, after) };
    const say = (of: YearRequirements): Said => ({ en: sayPart(part, of, "en"), ja: sayPart(part, of, "ja") });
    return { part, before: say(before), after: say(after) };
  });
}

const joined = (language: Language, lines: readonly string[]) => lines.join(language === "ja" ? "、" : ", ");

function sayPart(part: Exclude<RequirementPart, "countries" | "declarations">, of: YearRequirements, language: Language): string {
  switch (part) {
    case "age": {
      const { min, max, asOf } = of.age;
      return { en: `${min} to ${max} on ${sayDay(asOf, "en")}`, ja: `${sayDay(asOf, "ja")}時点で${min}〜${max}歳` }[language];
    }
    case "residence": {
      const courses = Object.entries(of.residence)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([code, { rule, said }]) => ({
          en: `${courseCalled(code).en}: ${residenceRuleNames[rule].en} (${said.en})`,
          ja: `${courseCalled(code).ja}：${residenceRuleNames[rule].ja}（${said.ja}）`,
        }));
      const residents = of.residentsOfJapanAllowed ? [words.residentsText] : [];
      return joined(
        language,
        [...courses, ...residents].map((line) => line[language]),
      );
    }
    case "languages": {
      const ways = [
        ...(of.japaneseMin === null ? [] : [`JLPT ${of.japaneseMin}`]),
        ...(of.englishMin === null ? [] : [`CEFR ${of.englishMin}`]),
      ];
      return ways.join(language === "ja" ? "または" : " or ");
    }
    case "past-participants":
      return (of.pastParticipantsExcluded ? words.pastText : words.nobody)[language];
  }
}

function countriesSaid(before: YearRequirements, after: YearRequirements): { before: Said; after: Said } {
  const [old, now] = [admittedCountries(before), admittedCountries(after)];
  const names = (codes: readonly string[], language: Language) =>
    joined(
      language,
      codes.map((code) => countryName(code)?.[language] ?? code),
    );
  const gone = [...old].filter((code) => !now.has(code));
  const come = [...now].filter((code) => !old.has(code));
  const list = ({ countryListId }: YearRequirements, admitted: ReadonlySet<string>): Said => {
    const said = requirementSayings.list(countryListId, countryList(countryListId)?.length ?? 0);
    return { en: `${said.en}, ${admitted.size} admitted`, ja: `${said.ja}、対象${admitted.size}` };
  };
  const [one, other] = [list(before, old), list(after, now)];
  const moved = (language: Language) =>
    [...(come.length === 0 ? [] : [`+ ${names(come, language)}`]), ...(gone.length === 0 ? [] : [`− ${names(gone, language)}`])].join(" ");
  return { before: one, after: { en: `${other.en} ${moved("en")}`.trim(), ja: `${other.ja} ${moved("ja")}`.trim() } };
}

function declarationsSaid(before: YearRequirements, after: YearRequirements): { before: Said; after: Said } {
  const changed = after.declarations.flatMap((now) => {
    const old = before.declarations.find(({ id }) => id === now.id);
    return old !== undefined && old.en === now.en && old.ja === now.ja ? [] : [{ old: old ?? { en: "–", ja: "–" }, now }];
  });
  const all = (pick: (one: (typeof changed)[number]) => Said): Said => ({
    en: changed.map((one) => pick(one).en).join(" / "),
    ja: changed.map((one) => pick(one).ja).join("／"),
  });
  return { before: all(({ old }) => old), after: all(({ now }) => now) };
}
