import type { ArticleForm } from "#program/publications/form.server.ts";

/** A news post as the office writes it: both languages agree. */
export function aNewsForm(id: string, more: Partial<ArticleForm["texts"]> = {}): ArticleForm {
  return {
    version: 0,
    id,
    texts: {
      on: "2023-06-10",
      title: { en: "The window of course A stays open", ja: "Aコースの受付を続けています" },
      summary: { en: "", ja: "" },
      text: { en: "It takes 5 days.\nSee [the dates](calendar).", ja: "5日かかります。\n[日程](calendar)をご覧ください。" },
      news: { isPinned: false },
      caseStudy: null,
      ...more,
    },
  };
}

/** A case study as the office writes it: both languages agree. */
export function aCaseForm(id: string, more: Partial<ArticleForm["texts"]> = {}): ArticleForm {
  return {
    version: 0,
    id,
    texts: {
      on: "2023-06-10",
      title: { en: "A first catalogue for Viet Nam", ja: "ベトナム向けの最初のカタログ" },
      summary: { en: "An intern translated 30 pages.", ja: "インターンが30ページを翻訳しました。" },
      text: { en: "The company makes pumps.\n- 30 pages", ja: "ポンプの会社です。\n- 30ページ" },
      news: null,
      caseStudy: {
        company: { en: "Mihon Pumps", ja: "見本ポンプ" },
        category: "overseas-expansion",
        industry: "E",
        prefecture: "27",
        country: "VN",
        fiscalYear: 2022,
      },
      ...more,
    },
  };
}
