import type { Said } from "#platform/language.ts";

/** What stands around every page that shows a year. */
export const yearPageWords = {
  home: { en: "Home", ja: "ホーム" },
  current: { en: "the current year", ja: "今年度" },
} satisfies Record<string, Said>;

export const yearSayings = {
  year: (fiscalYear: number): Said => ({ en: `Fiscal year ${fiscalYear}`, ja: `${fiscalYear}年度` }),
  earlier: (fiscalYear: number): Said => ({
    en: `This is the record of fiscal year ${fiscalYear}`,
    ja: `${fiscalYear}年度の記録です`,
  }),
  earlierText: (contractor: Said): Said => ({
    en: `The page shows that year as it was; nothing on it can be applied for any more. The office was run by ${contractor.en}.`,
    ja: `当時の内容をそのまま掲載しています。現在の応募には使えません。この年度の事務局は${contractor.ja}が運営しました。`,
  }),
  toCurrent: (fiscalYear: number): Said => ({
    en: `The same page for fiscal year ${fiscalYear}`,
    ja: `${fiscalYear}年度の同じページを見る`,
  }),
};
