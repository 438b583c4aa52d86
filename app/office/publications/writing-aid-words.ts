import type { Said } from "#platform/language.ts";

/** What the list of signs for writers says. */
export const writingAidWords = {
  title: { en: "What can be put into a text", ja: "本文に使える記号と年度の値" },
  write: { en: "Write", ja: "書き方" },
  stands: { en: "There stands", ja: "表示される内容" },
  forms: { en: "At the beginning of a line", ja: "行の初めに付ける記号" },
  point: { en: "a point of a list", ja: "箇条書きの1項目" },
  perCourse: { en: "the line once for each course", ja: "コースごとの行" },
  perStep: { en: "the line once for each step of the selection", ja: "選考の段階ごとの行" },
  perTraining: { en: "the line once for each training", ja: "研修ごとの行" },
  perRequirement: { en: "the line once for each requirement of companies", ja: "企業の要件ごとの行" },
  perDocument: { en: "the line once for each document asked for", ja: "求める書類ごとの行" },
  linkSign: { en: "[words](courses)", ja: "[文字](courses)" },
  link: { en: "a link to a page of this site, anywhere in the line", ja: "サイト内のページへのリンク（行の途中でも可）" },
  facts: { en: "Facts of the year", ja: "年度の値" },
  conditions: { en: "Lines that only some years show", ja: "特定の年度だけに表示する行" },
} satisfies Record<string, Said>;

/** Deeds on a text in both languages. */
export const writingDeeds = {
  save: { en: "Save the draft", ja: "下書きを保存" },
  preview: { en: "Preview", ja: "プレビュー" },
  publish: { en: "Publish", ja: "公開する" },
  unpublish: { en: "Take down", ja: "非公開にする" },
} satisfies Record<string, Said>;
