import type { Said } from "#platform/language.ts";
import type { CandidateStep } from "#program/matching/candidate-steps.ts";

type StepWords = { readonly says: Said; readonly link: Said };
const look: Said = { en: "See how it stands", ja: "面談の状況を見る" };

/** What goes on with a candidate, said to the company, and what its link is called. */
export const stepWords = {
  by: { en: "by", ja: "期限：" },
  "propose-times": {
    says: {
      en: "You asked for a talk. Please propose times, or leave it to the office.",
      ja: "面談をご希望です。日時をご提案ください（事務局に任せることもできます）。",
    },
    link: { en: "Propose times", ja: "日時を提案する" },
  },
  "times-did-not-fit": {
    says: {
      en: "None of your times fits the candidate. Please propose others.",
      ja: "ご提案の日時では都合がつきませんでした。別の日時をご提案ください。",
    },
    link: { en: "Read why, and propose other times", ja: "連絡を読んで、別の日時を提案する" },
  },
  "talk-missed": {
    says: {
      en: "The candidate did not come. Please propose another time, or answer for them.",
      ja: "候補者が参加されませんでした。別の日時をご提案いただくか、ご回答をお願いします。",
    },
    link: { en: "Go on with the talk", ja: "面談のページへ" },
  },
  "record-talk": {
    says: {
      en: "The time of your talk has come. Please record afterwards how it went. It was set for",
      ja: "面談の日時になりました。終わりましたら、結果を記録してください。日時：",
    },
    link: { en: "Record the talk", ja: "面談の結果を記録する" },
  },
  "talk-set": {
    says: { en: "The talk is set:", ja: "面談の日時が決まりました：" },
    link: { en: "The talk, and an entry for your calendar", ja: "面談の内容・カレンダー用ファイル" },
  },
  "chooses-time": {
    says: { en: "The candidate chooses one of your times.", ja: "候補者が、ご提案の日時から選んでいます。" },
    link: look,
  },
  "office-arranges": {
    says: { en: "The office looks for a time for the talk and writes to you.", ja: "事務局が面談の日時を調整し、ご連絡します。" },
    link: look,
  },
  "answers-offer": {
    says: { en: "Our offer is out; the candidate answers it.", ja: "受入れのご案内を送り、本人の回答をお待ちしています。" },
    link: look,
  },
} satisfies Record<CandidateStep["what"], StepWords> & { readonly by: Said };
