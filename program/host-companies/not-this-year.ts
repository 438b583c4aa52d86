import type { Said } from "#platform/language.ts";

/** Why a company takes nobody in a year, in its own words to the office; the codes of the column. */
export const notThisYearReasons = {
  "nobody-to-look-after": { en: "Nobody to look after an intern", ja: "受入れの体制が整わない" },
  "time-of-year": { en: "The dates do not suit us", ja: "実施の時期が合わない" },
  "no-fitting-work": { en: "No fitting work at present", ja: "適した業務がない" },
  cost: { en: "What it costs us", ja: "費用の負担" },
  "hired-already": { en: "We have hired people already", ja: "すでに人材を採用した" },
  other: { en: "Another reason", ja: "その他" },
} as const satisfies Record<string, Said>;
export type NotThisYearReason = keyof typeof notThisYearReasons;

/** True for a code of the list. */
export function isNotThisYearReason(code: unknown): code is NotThisYearReason {
  return typeof code === "string" && Object.hasOwn(notThisYearReasons, code);
}
