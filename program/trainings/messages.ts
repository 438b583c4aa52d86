import type { Said } from "#platform/language.ts";
import type { AttendanceState } from "./training.ts";

export const attendanceStateNames = {
  invited: { en: "Invited", ja: "案内済み" },
  attended: { en: "Attended", ja: "出席" },
  absent: { en: "Absent, to be made up", ja: "欠席（補講が必要）" },
  made_up: { en: "Made up", ja: "補講済み" },
} satisfies Record<AttendanceState, Said>;

/** The office's buttons. */
export const attendancePresses = {
  attended: { en: "Attended", ja: "出席" },
  absent: { en: "Absent", ja: "欠席" },
  made_up: { en: "Made up", ja: "補講済み" },
} satisfies Record<Exclude<AttendanceState, "invited">, Said>;

/** Problems of the forms of trainings. */
export const trainingProblems = {
  "nobody-picked": { en: "Tick at least one person.", ja: "1名以上選んでください。" },
  "not-held-yet": {
    en: "This training has not begun yet, or has no date. Record attendance once it has.",
    ja: "まだ始まっていないか、日時が未定の研修です。開始後に記録してください。",
  },
  "state-has-moved": {
    en: "This is not possible from what is recorded: only an absence is made up.",
    ja: "現在の記録からは、この操作はできません。補講は欠席の記録がある方だけです。",
  },
  "outside-year": { en: "This day lies outside the fiscal year (April to March).", ja: "年度（4月から翌年3月）の外の日です。" },
} satisfies Record<string, Said>;

/** Deeds in the history; the facts say the rest. */
export const trainingDeeds: Readonly<Record<string, Said>> = {
  "training-session-set": { en: "Date of a training set", ja: "研修の日時を設定" },
  "training-session-moved": { en: "Date of a training changed", ja: "研修の日時を変更" },
  "training-invited": { en: "Invited to a training", ja: "研修を案内" },
  "training-moved": { en: "Told the new date of a training", ja: "研修の日時変更を連絡" },
  "training-recorded": { en: "Attendance recorded", ja: "研修の出欠を記録" },
};
