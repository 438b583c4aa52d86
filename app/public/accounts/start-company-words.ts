import type { Said } from "#platform/language.ts";

/** What the page says on which a company is registered. */
export const startCompanyWords = {
  title: { en: "Register your company", ja: "企業を登録する" },
  lead: {
    en: "The first step of applying to host interns. It takes a minute.",
    ja: "受入企業のお申込みの最初の手続きです。1分ほどで終わります。",
  },
  back: { en: "Back", ja: "戻る" },
  aside: { en: "Before you begin", ja: "はじめる前に" },
  asideNumber: {
    en: "You find your corporate number on the tax agency's corporate number site.",
    ja: "法人番号は、国税庁の法人番号公表サイトで確認できます。",
  },
  asideColleague: {
    en: "If a colleague has registered your company already, they can invite you under “People”.",
    ja: "社内の方がすでに登録している場合は、その方の「担当者」の画面から招待を受けられます。",
  },
  whoMayHost: { en: "Who may host", ja: "受入企業の要件" },
  numberHint: { en: "13 digits", ja: "13桁の数字" },
  nameHint: { en: "With its legal form, such as Co., Ltd.", ja: "「株式会社」なども含めて" },
  register: { en: "Register and go on", ja: "登録して次へ" },
} satisfies Record<string, Said>;
