import type { Said } from "#platform/language.ts";

/** What the page of the results says around the figures. */
export const resultsWords = {
  home: { en: "Home", ja: "ホーム" },
  lead: {
    en: "Counted just now from the program's own records. Figures grow while the year runs.",
    ja: "本事業の記録からそのつど集計しています。年度の途中では数字が変わります。",
  },
  description: {
    en: "Results of the Japan Internship Program, counted from its own records: applications by course and nationality, matches, host companies, completed internships.",
    ja: "国際化促進インターンシップ事業の実績です。コース別・国籍別の応募数、マッチング、受入企業、修了した実習を、本事業の記録から集計しています。",
  },
  figures: { en: "The year in figures", ja: "今年度の実績" },
  what: { en: "What is counted", ja: "項目" },
  count: { en: "Count", ja: "数" },
  applications: { en: "Applications of interns", ja: "インターンの応募" },
  companies: { en: "Applications of companies", ja: "企業の申込み" },
  confirmed: { en: "Confirmed matches", ja: "確定したマッチング" },
  hosts: { en: "Host companies", ja: "受入企業" },
  completed: { en: "Completed internships", ja: "修了した実習" },
  byCourse: { en: "Applications by course", ja: "コース別の応募" },
  course: { en: "Course", ja: "コース" },
  severalCourses: {
    en: "One person may apply for several courses and is counted in each.",
    ja: "1人が複数のコースに応募した場合は、それぞれに数えています。",
  },
  byCountry: { en: "Applications by nationality", ja: "国籍別の応募" },
  country: { en: "Nationality", ja: "国・地域" },
  people: { en: "People", ja: "人数" },
  otherCountries: { en: "All others together", ja: "その他の国・地域の合計" },
  noCountry: { en: "Not said", ja: "記載なし" },
  underFive: { en: "not shown (small)", ja: "非表示（少数）" },
  keptBack: {
    en: "Figures of fewer than five are not shown, so that nobody can be recognised; nor is a figure that would give one of them away.",
    ja: "個人が推測されることのないよう、5未満の数と、そこから逆算できる数は表示していません。",
  },
  empty: { en: "There is nothing to count yet.", ja: "集計できる実績はまだありません。" },
  emptyText: { en: "The figures appear here as soon as applications have arrived.", ja: "応募の受付が始まると、ここに表示します。" },
} satisfies Record<string, Said>;

export const resultsSayings = {
  title: (fiscalYear: number): Said => ({ en: `Results, fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度の実績` }),
  manyShare: (people: number): Said => ({
    en: `No nationality is ahead: up to ${people} people each.`,
    ja: `最多は${people}人で、複数の国・地域が並んでいます。`,
  }),
  mostFrom: (country: Said, people: number): Said => ({
    en: `Most applications come from ${country.en}: ${people}.`,
    ja: `最も多いのは${country.ja}で、${people}人です。`,
  }),
};
