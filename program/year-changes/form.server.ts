import { z } from "zod";
import { instantInJapan } from "#platform/days.ts";
import { requiredDay } from "#platform/forms.server.ts";
import { optionalEndClock } from "#platform/forms.server.ts";
import { addDays } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { requiredText } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { readTyped } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { countryListIds } from "#program/year/country-lists.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { residenceRules } from "#program/year/program-year.ts";
import type { ReadForm } from "#platform/forms.server.ts";
import type { Typed } from "#platform/forms.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { ResidenceRule } from "#program/year/program-year.ts";
import type { YearRequirements } from "#program/year/requirements.ts";

/** The form that extends a window: which one (`A intern`), the last day and clock in Japan's time, and why. */
export const extensionForm = z.object({
  window: requiredText(60).refine((text) => text === "" || /^\S+ (intern|company)$/.test(text), { message: "choice-unknown" }),
  closesOn: requiredDay(),
  /** The window is open before this clock; empty: to the end of the day. */
  closesAt: optionalEndClock(),
  reason: requiredText(300),
});

export const confirmationForm = z.object({ path: requiredText(200), note: optionalText(300) });

/** The exclusive end in Japan's time: at the clock given, or with the end of the day. */
export function closingInstant({ closesOn, closesAt }: { closesOn: string; closesAt: string }): Date {
  return closesAt === "" ? startOfDay(addDays(closesOn, 1)) : instantInJapan(closesOn, closesAt);
}

/** The countries chosen in several lists of one name; lists left alone say nothing, and a country chosen twice counts once. */
const countriesChosen = z
  .union([z.string(), z.array(z.string())], "choice-unknown")
  .default([])
  .transform((chosen) => [...new Set([chosen].flat().filter((one) => one !== ""))])
  .refine((chosen) => chosen.every((one) => /^[A-Z]{2}$/.test(one)), { message: "choice-unknown" });

const figures = z.object({
  list: oneOf(countryListIds as readonly [string, ...string[]]),
  added: countriesChosen,
  excluded: countriesChosen,
  ageMin: wholeNumber(0, 120),
  ageMax: wholeNumber(0, 120),
  ageAsOf: requiredDay(),
  residents: optionalText(3),
  japanese: oneOf([...jlptLevels, "none"] as const),
  english: oneOf([...cefrLevels, "none"] as const),
  pastExcluded: optionalText(3),
});

/** The requirements as the office typed them for a year: the fields of its courses and declarations are named after them. */
export function readRequirements(typed: Typed, year: ProgramYear): ReadForm<YearRequirements> {
  const rules = Object.fromEntries(year.courses.map(({ code }) => [`residence-${code}`, oneOf(residenceRules)]));
  const lines = (name: string, ids: readonly string[], text: z.ZodType<string>) =>
    Object.fromEntries(ids.flatMap((id) => [[`${name}En-${id}`, text] as const, [`${name}Ja-${id}`, text] as const]));
  const courses = year.courses.map(({ code }) => code);
  const declared = year.intern.declarations.map(({ id }) => id);
  const words = { ...lines("residence", courses, requiredLine(200)), ...lines("declaration", declared, requiredLine(400)) };
  const read = readTyped(typed, figures);
  const texts = readTyped(typed, z.object({ ...rules, ...words }) as z.ZodType<Record<string, string>>);
  if (!read.ok || !texts.ok)
    return { ok: false, typed, problems: [...(read.ok ? [] : read.problems), ...(texts.ok ? [] : texts.problems)] };
  const value = texts.value;
  const said = (name: string, id: string) => ({ en: value[`${name}En-${id}`]!, ja: value[`${name}Ja-${id}`]! });
  return {
    ok: true,
    typed,
    value: {
      countryListId: read.value.list,
      addedCountries: read.value.added,
      excludedCountries: read.value.excluded,
      age: { min: read.value.ageMin, max: read.value.ageMax, asOf: read.value.ageAsOf },
      residentsOfJapanAllowed: read.value.residents === "yes",
      residence: Object.fromEntries(
        courses.map((code) => [code, { rule: value[`residence-${code}`] as ResidenceRule, said: said("residence", code) }]),
      ),
      japaneseMin: read.value.japanese === "none" ? null : read.value.japanese,
      englishMin: read.value.english === "none" ? null : read.value.english,
      pastParticipantsExcluded: read.value.pastExcluded === "yes",
      declarations: declared.map((id) => ({ id, ...said("declaration", id) })),
    },
  };
}

/** What publishing asks: why, the version of the draft that was looked at, and that those whom it touches were seen. */
export const publishForm = z.object({
  reason: requiredText(500),
  version: wholeNumber(1, 1_000_000),
  touched: wholeNumber(0, 10_000_000),
  sawTouched: optionalText(3),
});

/** The version of a draft on which a page was opened; 0 where there was none. */
export function versionTyped(typed: Typed): number {
  const text = typedText(typed, "version");
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
