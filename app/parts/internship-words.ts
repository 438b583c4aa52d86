import type { Said } from "#platform/language.ts";

/** Words that several audiences read about an internship. */
export const internshipWords = {
  internship: { en: "Internship", ja: "実習" },
  yourInternship: { en: "Your internship", ja: "あなたの実習" },
  company: { en: "Company", ja: "受入企業" },
  intern: { en: "Intern", ja: "インターン" },
  position: { en: "Work", ja: "実習内容" },
  course: { en: "Course", ja: "コース" },
  period: { en: "Period", ja: "期間" },
  endedOn: { en: "Ended early, last day", ja: "途中終了（最終日）" },
  activityDays: { en: "Days of activity", ja: "活動日" },
  trainings: { en: "Trainings", ja: "研修" },
  training: { en: "Training", ja: "研修" },
  when: { en: "When (Japan time)", ja: "日時（日本時間）" },
  where: { en: "Where", ja: "場所" },
  state: { en: "State", ja: "状況" },
  notSet: { en: "Date not set yet", ja: "日時は未定" },
  noTrainings: { en: "This year has no trainings.", ja: "今年度の研修はありません。" },
  days: { en: "Days", ja: "日程" },
  day: { en: "Day", ja: "日" },
  kind: { en: "What", ja: "内容" },
  report: { en: "Report", ja: "日報" },
  reports: { en: "Daily reports", ja: "日報" },
  dailyReport: { en: "Daily report", ja: "日報" },
  travel: { en: "Travel", ja: "渡航" },
  number: { en: "Number", ja: "番号" },
  written: { en: "Sent", ja: "提出" },
  late: { en: "sent late", ja: "遅れて提出" },
  hours: { en: "Hours", ja: "活動時間" },
  comment: { en: "Comment of the company", ja: "企業のコメント" },
  noWords: { en: "Read, without words", ja: "確認済み（コメントなし）" },
  noComment: { en: "Not read by the company yet", ja: "企業は未確認" },
  counts: { en: "Counts as a day of activity", ja: "活動日として数えます" },
  countsNot: { en: "Does not count as a day of activity", ja: "活動日には数えません" },
  officeNote: { en: "Note of the office", ja: "事務局からの連絡" },
  none: { en: "none", ja: "なし" },
} satisfies Record<string, Said>;

/** Sentences with parts to fill in. */
export const internshipSayings = {
  daysOf: (done: number, all: number): Said => ({ en: `${done} of ${all} checked`, ja: `${all}日のうち${done}日を確認済み` }),
  hours: (hours: number): Said => ({ en: `${hours} h`, ja: `${hours}時間` }),
  missing: (count: number): Said => ({
    en: count === 1 ? "1 report is missing" : `${count} reports are missing`,
    ja: `日報が${count}件未提出です`,
  }),
};
