import type { Said } from "#platform/language.ts";

/**
 * The pages that show a year: for the current one below the language, for each year below its own address, with the word of their link.
 * `lasts`: see `lasting` in site-map.ts; results are counted from applications, which announce nothing.
 */
export const yearPages: readonly { path: string; file: string; word: Said; lasts: boolean }[] = (
  [
    { path: "about", file: "public/year/about.tsx", word: { en: "About the program", ja: "事業について" } },
    { path: "definitions", file: "public/year/definitions.tsx", word: { en: "Definitions", ja: "用語の説明" } },
    { path: "courses", file: "public/year/courses.tsx", word: { en: "Courses side by side", ja: "コースの比較" } },
    { path: "requirements", file: "public/year/requirements.tsx", word: { en: "Who may apply", ja: "応募資格" } },
    {
      path: "steps/interns",
      file: "public/year/steps-interns.tsx",
      word: { en: "How it goes for interns", ja: "参加までの流れ（インターンの方）" },
    },
    {
      path: "steps/companies",
      file: "public/year/steps-companies.tsx",
      word: { en: "How it goes for companies", ja: "受入れまでの流れ（企業の方）" },
    },
    { path: "duties", file: "public/year/duties.tsx", word: { en: "Main duties of host companies", ja: "受入企業の主な役割" } },
    { path: "support", file: "public/year/support.tsx", word: { en: "What is paid and provided", ja: "手当と支援" } },
    { path: "calendar", file: "public/year/calendar.tsx", word: { en: "Dates", ja: "日程" } },
    { path: "results", file: "public/reports/results.tsx", word: { en: "Results", ja: "実績" } },
    { path: "privacy", file: "public/privacy.tsx", word: { en: "Privacy policy", ja: "プライバシーポリシー" } },
  ] as const
).map((one) => ({ ...one, lasts: one.path !== "results" }));

export const sayingsOfYearPages = {
  description: (fiscalYear: number): Said => ({
    en: `The Japan Internship Program in fiscal year ${fiscalYear}: courses, dates, requirements, allowance and results.`,
    ja: `${fiscalYear}年度の国際化促進インターンシップ事業です。コース、日程、要件、手当、実績をまとめています。`,
  }),
};
