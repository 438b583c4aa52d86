import { AreaField } from "#app/ui/field.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { charactersIn } from "#platform/characters.ts";
import { labelOf } from "#program/intern-applications/answer-words.ts";
import { answerText } from "#program/intern-applications/sections.ts";
import { countriesByName } from "#program/year/countries.ts";
import { fieldHints as hints } from "./section-hints.ts";
import type { Said } from "#platform/language.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** What the fields of a section show: the year, what was typed, and the problems by field. */
export interface SectionFieldsProps {
  readonly year: ProgramYear;
  readonly typed: Answers;
  readonly shown: Shown;
}

/** What every field of a section takes, by the field's name. */
export function useField({ typed, shown }: SectionFieldsProps) {
  const say = useSay();
  return (name: string, required = false) => ({
    name,
    label: say(labelOf(name)),
    hint: name in hints ? say(hints[name as keyof typeof hints]) : undefined,
    value: answerText(typed, name),
    problem: shown[name],
    required,
  });
}

/** The choices of a list, in the words of the page's language; hints by value. */
export const choicesOf = (words: Record<string, Said>, say: (said: Said) => string, hintsOf: Record<string, Said> = {}) =>
  Object.entries(words).map(([value, said]) => ({
    value,
    label: say(said),
    hint: hintsOf[value] === undefined ? undefined : say(hintsOf[value]),
  }));

/** A long answer, with its count of characters. */
export function LongText({
  most,
  rows,
  ...field
}: ReturnType<ReturnType<typeof useField>> & { most: number; rows: number; optionalText?: string }) {
  return <AreaField {...field} rows={rows} characters={{ used: charactersIn(field.value.trim()), most }} />;
}

/** Every country by its name in the page's language, as choices. */
export function useCountries() {
  const language = useLanguage();
  return countriesByName(language).map((country) => ({ value: country.alpha2, label: country[language] }));
}
