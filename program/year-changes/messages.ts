import { extensionProblems } from "#program/year/messages.ts";
import type { Said } from "#platform/language.ts";

export const yearChangeProblems = {
  ...extensionProblems,
  "value-unknown": {
    en: "This value is confirmed already, or the year has no such value.",
    ja: "この値は確認済みか、この年度にない項目です。",
  },
};

/** What the page of the year says. */
export const yearWords = {
  title: { en: "Program year", ja: "年度の設定" },
  lead: {
    en: "What this year decides: courses, windows, terms and steps. Values that are only assumed are marked until somebody confirms them.",
    ja: "コース、募集期間、条件、選考の段階など、この年度の決まりです。仮定の値は、担当者が確認するまで印が付きます。",
  },
  calendar: { en: "Calendar", ja: "年間の予定" },
  internWindow: { en: "Interns may apply", ja: "インターン応募" },
  companyWindow: { en: "Companies may apply", ja: "企業申込み" },
  period: { en: "Internship", ja: "実習期間" },
  results: { en: "Results", ja: "結果通知" },
  today: { en: "Today", ja: "今日" },
  asTable: { en: "Show these dates as a table", ja: "日程を表で見る" },
  course: { en: "Course", ja: "コース" },
  closes: { en: "Closes", ja: "締切" },
  extended: { en: "extended, was", ja: "延長（当初" },
  extendTitle: { en: "Extend a window", ja: "締切を延長する" },
  extendText: {
    en: "The old end stays on record and on show. Everybody with an application that is not sent yet gets a letter.",
    ja: "当初の締切は記録に残り、画面にも表示されます。未送信の応募がある方全員にお知らせを送ります。",
  },
  window: { en: "Window", ja: "募集期間" },
  closesOn: { en: "New last day (Japan time)", ja: "新しい最終日（日本時間）" },
  closesAt: { en: "Closing time", ja: "締切時刻" },
  closesAtHint: { en: "Such as 12:00. Empty: to the end of the day, 23:59:59.", ja: "例：12:00。空欄の場合は当日の23:59:59までです。" },
  reason: { en: "Reason", ja: "理由" },
  check: { en: "Check the new end", ja: "内容を確認する" },
  checkTitle: { en: "Check the extension", ja: "締切延長の確認" },
  notYet: { en: "Nothing is changed yet", ja: "まだ変更されていません" },
  oldEnd: { en: "Closes at present", ja: "現在の締切" },
  starts: { en: "Internships start", ja: "実習開始日" },
  newEnd: { en: "Will close", ja: "新しい締切" },
  change: { en: "Change it", ja: "修正する" },
  extend: { en: "Extend the window", ja: "締切を延長する" },
  extensions: { en: "Extensions on record", ja: "延長の記録" },
  none: { en: "None so far.", ja: "まだありません。" },
  assumedTitle: { en: "Assumed values", ja: "仮定の値" },
  assumedLead: {
    en: "Found nowhere yet; each works until somebody of the office confirms or replaces it.",
    ja: "出典が見つかっていない値です。確認されるまでは仮の値として使われます。",
  },
  value: { en: "Value", ja: "項目" },
  what: { en: "Set to", ja: "現在の値" },
  source: { en: "Source", ja: "出典" },
  confirm: { en: "Confirm", ja: "確認した" },
  yes: { en: "yes", ja: "はい" },
  no: { en: "no", ja: "いいえ" },
  readOnly: { en: "Managers and administrators may change the year.", ja: "年度を変更できるのは、責任者と管理者です。" },
} satisfies Record<string, Said>;

/** Sentences of the same page with figures in them. */
export const yearSayings = {
  notYet: (drafts: number): Said => ({
    en: `With the next press the window closes later, on every page at once; no press brings the earlier end back. ${drafts === 0 ? "Nobody has an unsent application, so no letter goes out." : drafts === 1 ? "A letter goes to the 1 account with an unsent application." : `A letter goes to the ${drafts} accounts with an unsent application.`}`,
    ja: `次の操作で締切が延長され、すべての画面にすぐ反映されます。元の締切には戻せません。${drafts === 0 ? "未送信の応募・申込みがある方はいないため、お知らせは送られません。" : `未送信の応募・申込みがある${drafts}名にお知らせが送られます。`}`,
  }),
};
