import type { Said } from "#platform/language.ts";

/** What the company reads of the hours where a candidate lives. */
export const localHoursWords = {
  head: (country: Said): Said => ({ en: `What time it is for the candidate (${country.en})`, ja: `候補者の現地時刻（${country.ja}）` }),
  japan: { en: "In Japan", ja: "日本時間" },
  there: { en: "Where they live", ja: "現地時刻" },
  several: {
    en: "The country has several times: the earliest and the latest stand here.",
    ja: "時間帯が複数ある国のため、最も早い時刻と最も遅い時刻を示しています。",
  },
  on: (day: Said): Said => ({ en: `Reckoned for ${day.en}`, ja: `${day.ja}の場合` }),
};
