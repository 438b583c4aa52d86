import list from "#database/seeds/lists/prefectures.json" with { type: "json" };
import type { Said } from "#platform/language.ts";

/** A prefecture of Japan; `code` has two digits ("01" Hokkaido to "47" Okinawa). */
export interface Prefecture extends Said {
  readonly code: string;
  readonly region: Said;
}

/** All 47, in the order of their codes. Source: JIS X 0401; the regions are those of school geography. */
export const prefectures: readonly Prefecture[] = list.prefectures.map((one) => ({
  code: one.jisCode,
  en: one.en,
  ja: one.ja,
  region: { en: one.region, ja: one.regionJa },
}));

/** The prefecture of a code, or null. */
export function prefectureOf(code: string): Prefecture | null {
  return prefectures.find((one) => one.code === code) ?? null;
}
