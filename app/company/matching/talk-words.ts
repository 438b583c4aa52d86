import { sayClosing } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";

/** What the company's page about a talk with a candidate says. */
export const talkWords = {
  title: { en: "Talk with a candidate", ja: "候補者との面談" },
  back: { en: "Back to the candidates", ja: "候補者の一覧へ戻る" },
  toArrange: { en: "No time has been proposed yet", ja: "日時はまだ提案されていません" },
  toArrangeText: {
    en: "Propose one to three times; the candidate chooses one of them on their page. Or leave it to the office.",
    ja: "候補の日時を1〜3つご提案ください。候補者がその中から選びます。日程の調整を事務局に任せることもできます。",
  },
  withOffice: { en: "The office looks for a time", ja: "事務局が日程を調整しています" },
  withOfficeText: {
    en: "It writes to both sides when a time is set. You may still propose times yourselves.",
    ja: "決まりしだい双方にお知らせします。貴社から日時をご提案いただくこともできます。",
  },
  proposed: { en: "Waiting for the candidate's choice", ja: "候補者の回答待ち" },
  proposedText: { en: "The candidate chooses by:", ja: "候補者の回答期限：" },
  noneFits: { en: "None of the times fits the candidate", ja: "ご提案の日時では都合がつきません" },
  set: { en: "The talk is set", ja: "面談の日時が決まりました" },
  held: { en: "The talk was held: your answer is needed", ja: "面談済み：ご回答をお願いします" },
  heldText: { en: "Please answer for this candidate on the page of the round.", ja: "候補者の一覧で、この方へのご回答をお願いします。" },
  missed: { en: "The candidate did not come", ja: "候補者が参加されませんでした" },
  missedText: {
    en: "You may propose other times, or answer for the candidate on the page of the round.",
    ja: "別の日時をご提案いただくか、候補者の一覧でご回答ください。",
  },
  calledOff: { en: "This talk does not take place", ja: "この面談は行われません" },
  propose: { en: "Propose times", ja: "日時を提案する" },
  proposeOthers: { en: "Propose other times", ja: "別の日時を提案する" },
  leave: { en: "Leave it to the office", ja: "事務局に調整を任せる" },
  record: { en: "After the talk", ja: "面談が終わったら" },
  recordHeld: { en: "The talk was held", ja: "面談を行った" },
  recordMissed: { en: "The candidate did not come", ja: "候補者が参加しなかった" },
  resultNote: { en: "Note for the office", ja: "事務局へのメモ" },
  calendar: { en: "Entry for your calendar (.ics)", ja: "カレンダー用ファイル（.ics）" },
  theirWords: { en: "The candidate wrote", ja: "候補者からの連絡" },
} satisfies Record<string, Said>;

export const talkSayings = {
  /** What the talk means for the company's own answer day. */
  afterAnswerDay: (answerBy: Date): Said => ({
    en: `Your answer day for this round is ${sayClosing(answerBy, "en")} (Japan time). The talk may lie after it: as long as a talk is being arranged or still to come, your answer about this candidate is not overdue. Please answer soon after the talk.`,
    ja: `この回の貴社の回答期限は${sayClosing(answerBy, "ja")}（日本時間）です。面談がその後になってもかまいません。日程の調整中や面談の前は、この候補者へのご回答が期限を過ぎた扱いになることはありません。面談後は、早めにご回答をお願いします。`,
  }),
};
