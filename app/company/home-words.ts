import type { Said } from "#platform/language.ts";

/** What a company's first page says to those of its people who do not write the application. */
export const companyHomeWords = {
  notBegun: { en: "The application has not been begun", ja: "申込みはまだ始まっていません" },
  notBegunText: {
    en: "The applicant or the manager in charge of your company begins it. Until then there is nothing for you to do here.",
    ja: "申込担当者または責任者が入力を始めます。それまで、こちらでのお手続きはありません。",
  },
  whoThatIs: { en: "Who that is in your company", ja: "担当者の一覧を見る" },
  youAre: { en: "Your role", ja: "あなたの役割" },
  toInterns: { en: "Interns", ja: "受入れのページへ" },
} satisfies Record<string, Said>;
