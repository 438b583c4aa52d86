import type { Said } from "#platform/language.ts";

/** What a talk between a company and an applicant is told by. */
export const talkWords = {
  candidate: { en: "Candidate", ja: "候補者" },
  company: { en: "Company", ja: "企業" },
  work: { en: "Work", ja: "仕事" },
  course: { en: "Course", ja: "コース" },
  when: { en: "When", ja: "日時" },
  proposed: { en: "Times proposed", ja: "候補の日時" },
  length: { en: "Length", ja: "時間" },
  place: { en: "Where", ja: "場所" },
} satisfies Record<string, Said>;

/** The fields in which times for a talk are proposed. */
export const timesWords = {
  clockHint: { en: "Such as 9:30 or 14:30", ja: "例：9:30、14:30" },
  minutes: { en: "Length in minutes", ja: "所要時間（分）" },
  place: { en: "Link or place", ja: "接続先のURLまたは場所" },
  placeHint: { en: "The candidate reads it with the times.", ja: "日時とともに候補者へ伝わります。" },
} satisfies Record<string, Said>;

/** What the proposed times are called, from the first on. */
export const timeCalled = (index: number): Said => ({ en: `Time ${index + 1}: day`, ja: `候補${index + 1}の日付` });

/** What the hours of the proposed times are called. */
export const clockCalled = (index: number): Said => ({ en: `Time ${index + 1}: time in Japan`, ja: `候補${index + 1}の時刻（日本時間）` });
