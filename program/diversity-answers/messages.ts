import type { Said } from "#platform/language.ts";

/** What the pages of the diversity questions say. */
export const diversityWords = {
  title: { en: "Questions for statistics", ja: "統計のための質問" },
  task: { en: "Questions for statistics (optional)", ja: "統計のための質問（任意）" },
  apart: { en: "Apart from your application", ja: "応募とは別のお願い" },
  lead: {
    en: "These questions are not part of your application. They help to see whether the program reaches everybody it is meant for.",
    ja: "応募内容には含まれない質問です。この事業が、幅広い方に届いているかどうかを確かめるためにうかがいます。",
  },
  whoSees: { en: "Who sees your answers", ja: "回答を見る人" },
  whoSeesText: {
    en: "Nobody. They are kept apart from your application and only counted; figures under five people are not shown to anybody. Whoever reads or decides on your application cannot open them, nor can a company.",
    ja: "誰も見ません。回答は応募内容とは別に保管し、集計にのみ使います。5人未満の数は表示しません。審査・選考の担当者や企業が回答を開くことはできません。",
  },
  howLong: { en: "For how long", ja: "保管期間" },
  howLongText: {
    en: "Until you delete them here, or withdraw your application; at most five years after the program year.",
    ja: "このページで削除するか、応募を取り下げるまで保管します。いずれもない場合は、年度の終了から5年で削除します。",
  },
  preferNot: { en: "I prefer not to say", ja: "回答しない" },
  consent: { en: "Consent", ja: "同意" },
  save: { en: "Save my answers", ja: "回答を保存する" },
  delete: { en: "Delete my answers", ja: "回答を削除する" },
  without: { en: "Go on without answering", ja: "回答せずに戻る" },
  kept: { en: "Your answers are kept apart", ja: "回答を保管しています" },
  keptText: { en: "Saved, with your consent, on", ja: "同意のうえで保存した日時：" },
  answered: { en: "Answered", ja: "回答済み" },
  open: { en: "Optional", ja: "任意" },
  back: { en: "Your application", ja: "応募" },
  counted: { en: "The answers of this year have been counted", ja: "この年度の集計は終わりました" },
  countedText: {
    en: "Answers can no longer be given or changed. You can still delete yours; the counts stay as they are and point at nobody.",
    ja: "回答の入力や変更はできません。保管している回答はいつでも削除できます。集計の数は変わらず、個人が特定されることはありません。",
  },
  countsTitle: { en: "Who applied: answers for statistics", ja: "応募者の傾向（統計のための質問）" },
  countsLead: {
    en: "Answers that people gave of their own will, counted once and never again. Figures under five are hidden, and one more where a single one would be hidden.",
    ja: "任意の回答を一度だけ集計したものです。その後に削除された回答があっても数は変わりません。5人未満の数は表示しません。表示しない数が1つだけのときは、もう1つも伏せています。",
  },
  answer: { en: "Answer", ja: "回答" },
  people: { en: "People", ja: "人数" },
  hidden: { en: "Hidden (few)", ja: "少数のため非表示" },
  countedAt: { en: "Counted on", ja: "集計日時：" },
  notYet: { en: "Not counted yet", ja: "集計はまだできません" },
  notYetText: {
    en: "Answers are counted when the last window of the year has closed:",
    ja: "年度内のすべての応募受付が終わった後に集計します：",
  },
} satisfies Record<string, Said>;

export const diversityProblems = {
  "nothing-answered": {
    en: "Nothing is answered yet. You can also go on without answering.",
    ja: "まだ回答がありません。回答せずに進むこともできます。",
  },
  "consent-needed": {
    en: "Please tick the consent, so that we may count your answers. Without it we keep none of them.",
    ja: "集計に使うには同意が必要です。同意がない場合、回答は保存しません。",
  },
  "answers-counted": {
    en: "The answers of this year have been counted. They can be deleted, but no longer given or changed.",
    ja: "この年度の回答は集計が終わっています。削除はできますが、入力や変更はできません。",
  },
  "application-ended": {
    en: "This application has ended. Its answers were deleted, and no new ones are kept.",
    ja: "この応募は終了しています。回答は削除され、新たに保存されることはありません。",
  },
} satisfies Record<string, Said>;
