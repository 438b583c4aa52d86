import type { Said } from "#platform/language.ts";

/** To whom the data of an application are provided, as a year's policy says. */
export const policyWords = {
  title: { en: "To whom your data is provided", ja: "個人情報の提供先" },
  caption: { en: "Recipients of personal data", ja: "個人情報の提供先の一覧" },
  toWhom: { en: "To whom", ja: "提供先" },
  why: { en: "Why", ja: "目的" },
  what: { en: "What", ja: "内容" },
  how: { en: "How", ja: "方法" },
  written: {
    en: "Each time your data is given to somebody, it is written down, and you can read it under “My data”.",
    ja: "提供のたびに記録が残り、「個人情報」のページでいつでも確認できます。",
  },
} satisfies Record<string, Said>;
