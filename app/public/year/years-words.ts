import type { Said } from "#platform/language.ts";

/** What the list of years says. */
export const yearsWords = {
  home: { en: "Home", ja: "ホーム" },
  title: { en: "Years of the program", ja: "年度の一覧" },
  lead: {
    en: "Each year has its own courses, rules and dates, and its pages stay readable.",
    ja: "コース、要件、日程は年度ごとに異なります。過去の年度のページもそのままお読みいただけます。",
  },
  year: { en: "Year", ja: "年度" },
  courses: { en: "Courses", ja: "コース" },
  internships: { en: "Internships", ja: "実習の時期" },
  office: { en: "Run by", ja: "運営" },
  coming: { en: "What comes next", ja: "今後の年度" },
  comingText: {
    en: "Its courses, rules and dates stand here as soon as the year begins.",
    ja: "コース、要件、日程は、年度が始まり次第、このページに掲載します。",
  },
  notAnnounced: { en: "The day on which applications open is not settled yet.", ja: "受付の開始日は未定です。" },
} satisfies Record<string, Said>;
