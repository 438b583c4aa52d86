import type { Said } from "#platform/language.ts";

export const yearChangeProblems = {
  "course-unknown": { en: "Please choose a window of this year.", ja: "この年度の募集期間から選んでください。" },
  "not-later": { en: "The new end must lie after the present one. An end is never moved forward.", ja: "新しい締切は、現在の締切より後の日時にしてください。繰り上げはできません。" },
  "in-the-past": { en: "The new end lies in the past. Choose a time that is still to come.", ja: "過ぎた日時です。これからの日時を入力してください。" },
  "value-unknown": { en: "This value is confirmed already, or the year has no such value.", ja: "この値は確認済みか、この年度にない項目です。" },
} satisfies Record<string, Said>;
