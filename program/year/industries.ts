import list from "#database/seeds/lists/industries.json" with { type: "json" };
import type { Said } from "#platform/language.ts";

/** The four categories of the Small and Medium-sized Enterprise Basic Act, Art. 2(1). */
export const smeCategories = ["other", "wholesale", "service", "retail"] as const;
export type SmeCategory = (typeof smeCategories)[number];

/** A part of a division that has its own category; `codes` are the digits that its industries begin with, null: all the rest. */
export interface IndustryPart {
  readonly codes: readonly string[] | null;
  readonly category: SmeCategory;
}

/** A division of the Japan Standard Industrial Classification, "A" to "T". */
export interface Industry extends Said {
  readonly code: string;
  /** Its two-digit groups, first and last. */
  readonly majorGroups: readonly [number, number];
  /** One part where the whole division has one category; none for government, which is no company. */
  readonly parts: readonly IndustryPart[];
}

const partsOf = (one: (typeof list.industries)[number]): IndustryPart[] => {
  if (one.smeSplit) return one.smeSplit.map((part) => ({ codes: part.codes, category: part.sme as SmeCategory }));
  return one.smeCategory ? [{ codes: null, category: one.smeCategory as SmeCategory }] : [];
};

/** All divisions, A to T. Source: JSIC; the categories follow the Small and Medium Enterprise Agency's guidance. */
export const industries: readonly Industry[] = list.industries.map((one) => ({
  code: one.code,
  en: one.en,
  ja: one.ja,
  majorGroups: [one.majorGroups[0] ?? 0, one.majorGroups[1] ?? 0],
  parts: partsOf(one),
}));

/** The division of a code: a letter, or two to four JSIC digits ("39", "411"); null for a code of no division. */
export function industryOf(code: string): Industry | null {
  if (/^[A-T]$/.test(code)) return industries.find((one) => one.code === code) ?? null;
  if (!/^\d{2,4}$/.test(code)) return null;
  const group = Number(code.slice(0, 2));
  return industries.find(({ majorGroups: [first, last] }) => first <= group && group <= last) ?? null;
}

/** The categories that a code may fall into: one when it decides, several when it is too coarse, none for government or no industry. */
export function smeCategoriesOf(code: string): readonly SmeCategory[] {
  const industry = industryOf(code);
  if (!industry) return [];
  if (code === industry.code) return [...new Set(industry.parts.map((part) => part.category))];
  const named = industry.parts.filter((part) => part.codes !== null);
  const whole = named.find((part) => part.codes?.some((digits) => code.startsWith(digits)));
  if (whole) return [whole.category];
  const within = named.filter((part) => part.codes?.some((digits) => digits.startsWith(code)));
  const rest = industry.parts.find((part) => part.codes === null);
  return [...new Set([...within, ...(rest ? [rest] : [])].map((part) => part.category))];
}
