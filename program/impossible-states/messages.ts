import type { Said } from "#platform/language.ts";

/** What the page says. */
export const impossibleStateWords = {
  title: { en: "What must never be", ja: "起こってはならない状態" },
  lead: {
    en: "Checked each night over all records, by questions that share nothing with the deeds that should prevent it.",
    ja: "毎晩、すべての記録を点検しています。通常の手続きとは別に書かれた質問で調べます。",
  },
  lastRun: { en: "Last check", ja: "前回の点検" },
  never: { en: "Not checked yet.", ja: "まだ点検していません。" },
  allFine: { en: "Nothing impossible is so.", ja: "問題は見つかっていません。" },
  allFineText: { en: "All checks found nothing.", ja: "すべての点検項目で異常はありません。" },
  what: { en: "What", ja: "内容" },
  since: { en: "Seen since", ja: "最初の検出" },
  record: { en: "Record", ja: "対象" },
  look: { en: "Look at it", ja: "確認する" },
  runNow: { en: "Check now", ja: "今すぐ点検する" },
  list: { en: "What is checked", ja: "点検項目" },
} satisfies Record<string, Said>;
