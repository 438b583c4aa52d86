import { sayDay } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { ChecklistItem } from "./checklist.ts";
import type { CancelSide } from "./internship.ts";
import type { DayKind } from "./internship.ts";
import type { EndReason } from "./internship.ts";
import type { InternshipState } from "./internship.ts";

/** Where an internship stands. */
export const internshipStateNames = {
  preparing: { en: "Being prepared", ja: "準備中" },
  ready: { en: "Ready to start", ja: "開始待ち" },
  active: { en: "Running", ja: "実習中" },
  suspended: { en: "Paused", ja: "中断中" },
  completed: { en: "Completed", ja: "修了" },
  ended_early: { en: "Ended early", ja: "途中終了" },
  settling: { en: "Being settled", ja: "精算中" },
  closed: { en: "Closed", ja: "終了" },
  cancelled: { en: "Called off", ja: "中止" },
} satisfies Record<InternshipState, Said>;

/** The office's buttons, by the state they lead to. */
export const internshipPresses: Readonly<Partial<Record<InternshipState, Said>>> = {
  preparing: { en: "Back to preparation", ja: "準備に戻す" },
  ready: { en: "Everything is ready", ja: "準備完了とする" },
  active: { en: "The internship starts", ja: "実習を開始する" },
  suspended: { en: "Pause", ja: "中断する" },
  completed: { en: "The internship is completed", ja: "修了とする" },
  settling: { en: "Begin to settle", ja: "精算を始める" },
  closed: { en: "Close", ja: "終了する" },
};

export const endReasonNames = {
  health: { en: "Illness or injury", ja: "病気・けが" },
  family: { en: "Family", ja: "家庭の事情" },
  "studies-or-job": { en: "Studies or a job", ja: "学業・就職" },
  "company-reason": { en: "The company's situation", ja: "企業側の事情" },
  conduct: { en: "Rules not kept", ja: "規則違反" },
  visa: { en: "Visa", ja: "査証" },
  disaster: { en: "Disaster", ja: "災害" },
  other: { en: "Other (please write it)", ja: "その他（記入してください）" },
} satisfies Record<EndReason, Said>;

export const cancelSideNames = {
  intern: { en: "The intern", ja: "インターン" },
  company: { en: "The company", ja: "受入企業" },
  office: { en: "The office", ja: "事務局" },
} satisfies Record<CancelSide, Said>;

export const dayKindNames = {
  planned: { en: "Day of activity", ja: "活動日" },
  active: { en: "Day of activity, counted", ja: "活動日（確認済み）" },
  absent: { en: "Absent", ja: "欠席" },
  holiday: { en: "Public holiday", ja: "祝日" },
  training: { en: "Training", ja: "研修" },
} satisfies Record<DayKind, Said>;

export const checklistNames = {
  pledge: { en: "Pledge signed", ja: "誓約書" },
  "emergency-contact": { en: "Emergency contact known", ja: "緊急連絡先" },
  "payout-data": { en: "Account for the allowance known", ja: "手当の振込先" },
  insurance: { en: "Insurance taken out", ja: "保険の加入" },
  "first-meeting": { en: "First meeting of both sides held", ja: "顔合わせ" },
  route: { en: "Way to work known", ja: "通勤経路" },
  equipment: { en: "PC and Wi-Fi received", ja: "PC・Wi-Fiの受領" },
  "connection-test": { en: "Connection tested", ja: "接続テスト" },
  lodging: { en: "Lodging arranged by the company", ja: "宿泊先（企業手配）" },
  phone: { en: "Telephone reserved", ja: "携帯電話の手配" },
  ticket: { en: "Flight booked (from the travel)", ja: "航空券（渡航の状況から）" },
} satisfies Record<ChecklistItem, Said>;

const day = (facts: Readonly<Record<string, string | number>>, name: string, language: "en" | "ja") =>
  sayDay(String(facts[name]), language);
type Facts = Readonly<Record<string, string | number>>;

/** Problems of the office's deeds. */
export const internshipProblems = {
  "state-has-moved": {
    en: "This step is not possible from where the internship stands now.",
    ja: "現在の状況からは、この操作はできません。",
  },
  "checklist-open": (facts: Facts): Said => ({
    en: `Not ready yet: still to do on the checklist: ${facts.count}.`,
    ja: `準備が終わっていません。確認項目が${facts.count}件残っています。`,
  }),
  "too-early": (facts: Facts): Said => ({
    en: `The first day is ${day(facts, "day", "en")}. Start it then.`,
    ja: `開始日は${day(facts, "day", "ja")}です。当日以降に開始してください。`,
  }),
  "not-over-yet": (facts: Facts): Said => ({
    en: `The last day is ${day(facts, "day", "en")}. To stop before, end it early.`,
    ja: `最終日は${day(facts, "day", "ja")}です。それより前に終える場合は「途中終了」を使ってください。`,
  }),
  "nobody-picked": { en: "Tick at least one line.", ja: "1件以上選んでください。" },
  "day-not-planned": { en: "This is no planned day of activity.", ja: "予定された活動日ではありません。" },
  "note-needed": { en: "Write a few words about the reason.", ja: "理由を記入してください。" },
  "outside-period": (facts: Facts): Said => ({
    en: `Choose a day from ${day(facts, "from", "en")} to ${day(facts, "to", "en")}.`,
    ja: `${day(facts, "from", "ja")}から${day(facts, "to", "ja")}までの日を選んでください。`,
  }),
  "last-day-is-the-end": {
    en: "This is the planned last day: complete the internship instead.",
    ja: "予定どおりの最終日です。「修了とする」を使ってください。",
  },
  "report-after-end": (facts: Facts): Said => ({
    en: `There is a report of ${day(facts, "day", "en")}. The end cannot lie before it.`,
    ja: `${day(facts, "day", "ja")}の日報があります。それより前の日を最終日にはできません。`,
  }),
  "end-before-start": {
    en: "The last day lies before the first. Please check both.",
    ja: "終了日が開始日より前です。両方の日を確認してください。",
  },
  "outside-year": { en: "This day lies outside the fiscal year (April to March).", ja: "年度（4月から翌年3月）の外の日です。" },
  "no-activity-day": { en: "There is no day of activity in this period.", ja: "この期間には活動日がありません。" },
  "not-confirmed": {
    en: "This match is not confirmed. Only a confirmed one becomes an internship.",
    ja: "この組合せは確定していません。確定後に開始できます。",
  },
} satisfies Record<string, Said | ((facts: Facts) => Said)>;

/** Deeds in the history; the facts say the rest. */
export const internshipDeeds: Readonly<Record<string, Said>> = {
  "internship-opened": { en: "Internship opened", ja: "実習の準備を開始" },
  "internship-moved": { en: "Next state", ja: "状況を更新" },
  "internship-ended-early": { en: "Ended early", ja: "途中終了" },
  "internship-cancelled": { en: "Called off", ja: "中止" },
  "concierge-assigned": { en: "Concierge assigned", ja: "担当コンシェルジュを設定" },
  "checklist-changed": { en: "Checklist changed", ja: "確認項目を更新" },
  "day-absent": { en: "Marked as absent", ja: "欠席を記録" },
  "day-planned-again": { en: "Absence taken back", ja: "欠席を取消し" },
};
