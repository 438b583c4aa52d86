import type { Said } from "#platform/language.ts";

/** What a company's first page says: the answers that it owes, and what those of its people read who do not write the application. */
export const companyHomeWords = {
  notBegun: { en: "The application has not been begun", ja: "申込みはまだ始まっていません" },
  notBegunText: {
    en: "The applicant or the manager in charge of your company begins it. Until then there is nothing for you to do here.",
    ja: "申込担当者または責任者が入力を始めます。それまで、こちらでのお手続きはありません。",
  },
  whoThatIs: { en: "Who that is in your company", ja: "担当者の一覧を見る" },
  youAre: { en: "Your role", ja: "あなたの役割" },
  toInterns: { en: "Interns", ja: "受入れのページへ" },
  talksTitle: { en: "Please go on with the talks", ja: "面談の手続きをお願いします" },
  goingOn: { en: "Your candidates: what is going on", ja: "候補者の現在の状況" },
  toRound: { en: "To these candidates", ja: "この回の候補者へ" },
  answerBy: { en: "Please answer by", ja: "回答期限" },
  toCandidates: { en: "Look at the candidates and answer", ja: "候補者を確認して回答する" },
  answerNeeded: (candidates: number): Said => ({
    en: candidates === 1 ? "1 candidate waits for your answer" : `${candidates} candidates wait for your answer`,
    ja: `回答をお待ちしている候補者：${candidates}名`,
  }),
} satisfies Record<string, Said | ((candidates: number) => Said)>;
