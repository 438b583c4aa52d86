import { sayDay } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { InternshipState } from "#program/internships/internship.ts";

/** What the state means for the intern. */
export const internshipStateTexts = {
  preparing: {
    en: "The office and the company prepare your first day. Below you see the days and trainings.",
    ja: "事務局と受入企業が準備を進めています。日程と研修をご確認ください。",
  },
  ready: {
    en: "Everything is ready. From the first day on you write a short report on each day of activity.",
    ja: "準備が整いました。初日から、活動した日ごとに短い日報を書いてください。",
  },
  active: {
    en: "Write a short report on each day of activity, on the day itself if you can.",
    ja: "活動した日ごとに短い日報を書いてください。できるだけ当日中にお願いします。",
  },
  suspended: {
    en: "Your internship is paused. The office writes to you when it goes on.",
    ja: "実習を一時中断しています。再開が決まりましたらご連絡します。",
  },
  completed: {
    en: "You have completed your internship. Reports that are missing can still be written.",
    ja: "実習を修了しました。未提出の日報は今からでも書けます。",
  },
  ended_early: {
    en: "Your internship has ended early. Reports for the days until then can still be written.",
    ja: "実習は予定より早く終了しました。それまでの日報は今からでも書けます。",
  },
  settling: {
    en: "The office settles your allowance. Reports that are missing can still be written.",
    ja: "手当の精算を進めています。未提出の日報は今からでも書けます。",
  },
  closed: {
    en: "Your internship is closed. Thank you for taking part.",
    ja: "すべての手続きが終わりました。ご参加ありがとうございました。",
  },
  cancelled: { en: "Your internship does not take place.", ja: "実習は中止となりました。" },
} satisfies Record<InternshipState, Said>;

export const internInternshipWords = {
  title: { en: "Your internship", ja: "実習" },
  reportsTitle: { en: "Your daily reports", ja: "日報" },
  noneTitle: { en: "No internship yet", ja: "実習はまだありません" },
  noneText: {
    en: "When a match with a company is confirmed and the office has opened your internship, its days and trainings appear here.",
    ja: "受入企業が確定し、事務局が実習の準備を始めると、日程と研修がここに表示されます。",
  },
  allReports: { en: "All daily reports", ja: "日報の一覧" },
  backToReports: { en: "All daily reports", ja: "日報の一覧" },
  backToInternship: { en: "Your internship", ja: "実習" },
  writeToday: { en: "Write today's report", ja: "今日の日報を書く" },
  writeMissing: { en: "Write the oldest missing report", ja: "未提出の日報を書く" },
  complete: { en: "Complete your report", ja: "日報を書き足す" },
  send: { en: "Send the report", ja: "日報を提出する" },
  sendAgain: { en: "Save the change", ja: "変更を保存する" },
  didHint: {
    en: "A few sentences are enough. Write in the language that suits you best.",
    ja: "数行で十分です。書きやすい言語でお書きください。",
  },
  learnedHint: { en: "A word, a way of working, something about people.", ja: "ことば、仕事の進め方、人のことなど。" },
  askedHint: { en: "The company reads this and may answer.", ja: "企業の担当者が読みます。" },
  hoursHint: { en: "In quarters of an hour, for example 4 or 3.5.", ja: "15分単位で、例：4、3.5" },
  placeHint: { en: "For example: at home, the company's office.", ja: "例：自宅、企業の事務所" },
  writeMore: { en: "The office asks you to complete this report", ja: "事務局から、追記のお願いがあります" },
  savedTitle: { en: "Your report is sent", ja: "日報を提出しました" },
  savedText: {
    en: "You can change it until the company or the office has answered.",
    ja: "企業または事務局が確認するまでは変更できます。",
  },
  notWritten: { en: "No report is written for this day", ja: "この日の日報はありません" },
  questions: { en: "Questions?", ja: "お困りのときは" },
  askOffice: { en: "Write to the office", ja: "事務局に問い合わせる" },
  askText: {
    en: "If you are ill, late or unsure about a day, tell the company and the office at once.",
    ja: "体調が悪いとき、遅れるとき、日程に迷うときは、企業と事務局にすぐにご連絡ください。",
  },
  travelHidden: { en: "The office talks with you about the next step.", ja: "次の手続きについて、事務局からご連絡します。" },
  nextDuty: { en: "Next", ja: "次にすること" },
  noDuty: { en: "Nothing to do for now", ja: "今することはありません" },
  noneDue: { en: "No report is due yet", ja: "提出する日報はまだありません" },
  fromFirstDay: { en: "From your first day on, each day of activity stands here.", ja: "初日から、活動日がここに並びます。" },
  dailyReport: { en: "Daily report", ja: "日報" },
} satisfies Record<string, Said>;

export const internInternshipSayings = {
  reportOf: (day: string): Said => ({ en: `Report of ${sayDay(day, "en")}`, ja: `${sayDay(day, "ja")}の日報` }),
  startsOn: (day: string): Said => ({ en: `It starts on ${sayDay(day, "en")}`, ja: `${sayDay(day, "ja")}に始まります` }),
};
