import type { Said } from "#platform/language.ts";

/** What the page of one year says. */
export const oneYearWords = {
  courses: { en: "The courses", ja: "コース" },
  pages: { en: "Everything about this year", ja: "この年度のページ" },
} satisfies Record<string, Said>;
