import { sayDay } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";

export const companyInternshipWords = {
  title: { ja: "受け入れているインターン", en: "Interns you host" },
  record: { ja: "この画面の閲覧は記録されます", en: "This view is written down" },
  recordText: {
    ja: "インターンの個人情報を実習の運営のためにご覧いただいたことを、本人が確認できる形で記録しています。実習以外の目的には使わないでください。",
    en: "That you see an intern's data for running the placement is recorded, and the intern can read the record. Please use it for nothing else.",
  },
  noneTitle: { ja: "受入れはまだ始まっていません", en: "No intern yet" },
  noneText: {
    ja: "組合せが確定し、事務局が実習の準備を始めると、ここに表示されます。",
    en: "When a match is confirmed and the office has opened the internship, it appears here.",
  },
  waiting: { ja: "未確認の日報", en: "Reports waiting for you" },
  waitingTitle: { ja: "確認をお願いする日報", en: "Reports that wait for you" },
  waitingNone: { ja: "未確認の日報はありません。", en: "No report waits for you." },
  waitingLead: {
    ja: "お読みになったら「確認した」を押してください。コメントは任意です。",
    en: "When you have read a report, press “Read”. Words are welcome but not needed.",
  },
  answered: { ja: "確認済みの日報", en: "Reports you have read" },
  words: { ja: "コメント（任意）", en: "Comment (optional)" },
  wordsHint: {
    ja: "よかった点、質問への答えなど。本人と事務局が読みます。",
    en: "What was good, an answer to a question. The intern and the office read it.",
  },
  press: { ja: "確認した", en: "Read" },
  change: { ja: "コメントを変更する", en: "Change the comment" },
  back: { ja: "受け入れているインターン", en: "Interns you host" },
  suspendedText: { ja: "実習を一時中断しています。", en: "The internship is paused." },
} satisfies Record<string, Said>;

export const companyInternshipSayings = {
  reports: (count: number): Said => ({ ja: `${count}件`, en: String(count) }),
  press: (day: string): Said => ({ ja: `確認した：${sayDay(day, "ja")}の日報`, en: `Read: report of ${sayDay(day, "en")}` }),
  change: (day: string): Said => ({
    ja: `コメントを変更する：${sayDay(day, "ja")}の日報`,
    en: `Change the comment: report of ${sayDay(day, "en")}`,
  }),
};
