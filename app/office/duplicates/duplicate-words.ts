import type { Said } from "#platform/language.ts";

/** What the desk says about likely duplicates. */
export const duplicateWords = {
  title: { en: "Likely duplicates", ja: "重複の可能性がある応募" },
  lead: {
    en: "Two applications that may be one person's. A card refuses nothing, and the applicants do not see it.",
    ja: "同じ方からの可能性がある2件の応募です。この表示だけで不合格になることはなく、応募者には見えません。",
  },
  none: { en: "No card waits", ja: "確認待ちの組はありません" },
  noneText: {
    en: "What is sent is compared twice an hour. Whatever looks like one person stands here.",
    ja: "送信された応募を30分ごとに照合し、似ているものがあればここに表示します。",
  },
  pair: { en: "Applications", ja: "応募" },
  why: { en: "Why", ja: "理由" },
  found: { en: "Found", ja: "検出日時" },
  answer: { en: "Answer", ja: "項目" },
  received: { en: "Received", ja: "受付日時" },
  state: { en: "State", ja: "状態" },
  sameAnswer: { en: "the same", ja: "一致" },
  notSame: { en: "These are two people", ja: "別人とする" },
  merge: { en: "Merge them", ja: "1件にまとめる" },
  mergeText: {
    en: "The other application ends for all its courses. Its answers, history and letters stay, and both accounts are told.",
    ja: "もう一方の応募は、すべてのコースで終了します。回答・経過・お知らせは残り、両方のアカウントに通知します。",
  },
  keep: { en: "Which one goes on?", ja: "継続する応募" },
  sure: { en: "Yes, both are of one person", ja: "同じ方の応募であることを確認しました" },
  sureLabel: { en: "Are you sure?", ja: "確認" },
  motivation: { en: "Motivation", ja: "志望動機" },
  history: { en: "History and letters", ja: "経過とお知らせ" },
} satisfies Record<string, Said>;
