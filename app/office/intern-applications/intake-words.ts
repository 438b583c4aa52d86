import type { Said } from "#platform/language.ts";
import type { LossRisk } from "#program/intern-applications/intake.ts";

/** What the picture of the intake and the list of problems say. */
export const intakeWords = {
  title: { en: "Intake", ja: "応募の状況" },
  lead: {
    en: "Counts alone. Drafts are their writers' own and are not read here.",
    ja: "件数のみの集計です。下書きの内容は表示されません。",
  },
  byDay: { en: "By day", ja: "日別" },
  byDayFinding: { en: "Applications sent, day by day (Japan time)", ja: "日ごとの送信数（日本時間）" },
  byHour: { en: "By hour", ja: "時間帯別" },
  byHourFinding: { en: "At which hour of the day people send (Japan time)", ja: "送信された時間帯（日本時間）" },
  byCourse: { en: "By course", ja: "コース別" },
  byCountry: { en: "By country", ja: "国・地域別" },
  byCountryNote: { en: "First nationality; the twenty most frequent", ja: "1つ目の国籍・地域（上位20）" },
  byHeard: { en: "How they heard of the program", ja: "この事業を知ったきっかけ" },
  byHeardNote: { en: "Answers in applications that were sent", ja: "送信された応募の回答" },
  byHeardNone: { en: "No application has been sent yet", ja: "送信された応募はまだありません" },
  heardFrom: { en: "Heard from", ja: "きっかけ" },
  completeness: { en: "How far the drafts are", ja: "下書きの進み具合" },
  risk: { en: "Drafts likely to be lost", ja: "送信されないおそれのある下書き" },
  riskNone: { en: "No draft is likely to be lost now", ja: "現在、該当する下書きはありません" },
  day: { en: "Day", ja: "日" },
  hour: { en: "Hour", ja: "時" },
  sent: { en: "Sent", ja: "送信" },
  begun: { en: "Begun", ja: "開始" },
  drafts: { en: "Drafts", ja: "下書き" },
  course: { en: "Course", ja: "コース" },
  country: { en: "Country", ja: "国・地域" },
  sections: { en: "Sections saved", ja: "保存済みの項目数" },
  none: { en: "Nobody has begun an application yet", ja: "応募はまだ始まっていません" },
  problemsTitle: { en: "Fields with most errors", ja: "つまずきの多い入力欄" },
  problemsLead: {
    en: "How often each problem was told in the last 30 days. No value and no person is kept.",
    ja: "過去30日間に表示された入力エラーの回数です。入力された値や個人は記録していません。",
  },
  problemsNone: { en: "No problem was told in the last 30 days", ja: "過去30日間の入力エラーはありません" },
  form: { en: "Form", ja: "フォーム" },
  field: { en: "Field", ja: "入力欄" },
  wholeForm: { en: "whole form", ja: "フォーム全体" },
  problem: { en: "Problem", ja: "内容" },
  times: { en: "Times", ja: "回数" },
  toProblems: { en: "Fields with most errors", ja: "つまずきの多い入力欄" },
} satisfies Record<string, Said>;

export const riskNames = {
  "whole-but-not-sent": { en: "Every section saved, not sent", ja: "すべて保存済み、未送信" },
  silent: { en: "Nothing saved for a week", ja: "1週間以上更新なし" },
  "little-done": { en: "Less than half saved, closes within two days", ja: "半分未満、締切まで2日以内" },
} satisfies Record<LossRisk, Said>;

export const intakeSayings = {
  byCourse: (sent: number): Said => ({
    en: `${sent.toLocaleString("en")} wishes in applications that were sent`,
    ja: `送信された応募の希望コースは計${sent.toLocaleString("en")}件`,
  }),
  drafts: (drafts: number): Said => ({
    en: drafts === 1 ? "One draft is not sent" : `${drafts.toLocaleString("en")} drafts are not sent`,
    ja: `未送信の下書きは${drafts.toLocaleString("en")}件`,
  }),
  risk: (people: number): Said => ({
    en: people === 1 ? "One of them is likely to be lost" : `${people.toLocaleString("en")} of them are likely to be lost`,
    ja: `うち${people.toLocaleString("en")}件は送信されないおそれがあります`,
  }),
} as const;
