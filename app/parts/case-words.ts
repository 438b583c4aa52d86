import type { Said } from "#platform/language.ts";

/** What a case study is told by. */
export const caseWords = {
  company: { en: "Company", ja: "企業" },
  category: { en: "Category", ja: "分類" },
  industry: { en: "Industry", ja: "業種" },
  place: { en: "Place", ja: "所在地" },
  country: { en: "Intern from", ja: "インターンの国・地域" },
  year: { en: "Fiscal year", ja: "年度" },
} satisfies Record<string, Said>;
