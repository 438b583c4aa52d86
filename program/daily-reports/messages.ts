import type { Said } from "#platform/language.ts";
import type { DayState } from "./rules.ts";

/** How a day stands with its report. */
export const dayStateNames = {
  later: { en: "To come", ja: "予定" },
  due: { en: "Due today", ja: "今日提出" },
  missing: { en: "Missing", ja: "未提出" },
  free: { en: "No report needed", ja: "日報不要" },
  submitted: { en: "Sent", ja: "提出済み" },
  host_commented: { en: "Read by the company", ja: "企業確認済み" },
  checked: { en: "Checked", ja: "事務局確認済み" },
  returned: { en: "To be completed", ja: "追記待ち" },
} satisfies Record<DayState, Said>;

/** Labels of the intern's form. */
export const reportLabels = {
  did: { en: "What did you do?", ja: "したこと" },
  learned: { en: "What did you learn?", ja: "学んだこと" },
  asked: { en: "What would you like to ask?", ja: "聞いてみたいこと" },
  hours: { en: "Hours of activity", ja: "活動時間" },
  place: { en: "Where?", ja: "場所" },
} satisfies Record<string, Said>;

/** Problems of all forms about reports. */
export const reportProblems = {
  "not-running": {
    en: "Reports can be written from the first day of the internship until it is closed.",
    ja: "日報は、実習の開始から終了の手続きまでの間に書けます。",
  },
  "outside-period": { en: "This day lies outside your internship.", ja: "実習期間の外の日です。" },
  "future-day": {
    en: "This day has not come yet. Please write the report on the day itself or after it.",
    ja: "まだ来ていない日です。当日以降に書いてください。",
  },
  "no-activity-day": {
    en: "No activity is planned for this day. If you did work, write to the office.",
    ja: "活動の予定がない日です。活動した場合は、事務局までご連絡ください。",
  },
  "already-answered": {
    en: "The company or the office has already answered this report, so it stays as it is.",
    ja: "企業または事務局が確認したため、この日報は変更できません。",
  },
  "already-checked": {
    en: "The office has already checked this report, so it stays as it is.",
    ja: "事務局の確認が済んだため、この日報は変更できません。",
  },
  "being-rewritten": {
    en: "The intern is completing this report. It comes back when it is sent again.",
    ja: "インターンが書き直しています。再提出後に操作してください。",
  },
  "nobody-picked": { en: "Tick at least one report.", ja: "1件以上選んでください。" },
  "hours-invalid": {
    en: "Write the hours as a number from 0.25 to 12, in quarters, for example 4 or 3.5.",
    ja: "活動時間は0.25から12までの15分単位の数字で入力してください（例：4、3.5）。",
  },
  "required@did": { en: "Write at least one sentence about what you did.", ja: "したことを一文でも書いてください。" },
  "required@note": { en: "Write what the intern should add.", ja: "追記してほしい点を書いてください。" },
} satisfies Record<string, Said>;

/** Deeds in the history; the facts say the rest. */
export const reportDeeds: Readonly<Record<string, Said>> = {
  "report-written": { en: "Report sent", ja: "日報を提出" },
  "report-rewritten": { en: "Report changed", ja: "日報を変更" },
  "report-commented": { en: "Report read by the company", ja: "企業が日報を確認" },
  "report-checked": { en: "Report checked", ja: "事務局が日報を確認" },
  "report-returned": { en: "Report given back", ja: "日報の追記を依頼" },
};
