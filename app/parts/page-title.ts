import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";

/** The program as the site calls it, behind a page's own title. */
export const programName: Said = { en: "Japan Internship Program", ja: "国際化促進インターンシップ事業" };

/** What its news are called where other programs follow them. */
export const feedName: Said = { en: "News of the Japan Internship Program", ja: "国際化促進インターンシップ事業のお知らせ" };

/** Titles from the narrow to the wide, such as a run and its market, as one. */
export function titlesJoined(...titles: readonly Said[]): Said {
  return { en: titles.map((one) => one.en).join(" – "), ja: titles.map((one) => one.ja).join("｜") };
}

/** The document's title of a public page: its own words, then the program's name. `language` is the first part of the address. */
export function pageTitle(title: Said, language: string | undefined): string {
  const spoken: Language = language === "ja" ? "ja" : "en";
  return spoken === "ja" ? `${title.ja}｜${programName.ja}` : `${title.en} – ${programName.en}`;
}
