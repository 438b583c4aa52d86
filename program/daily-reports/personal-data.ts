import type { PersonalData } from "#program/year/personal-data.ts";

/** What this slice keeps of people: their words about their days, and the company's words about them. */
export const personalData = [
  {
    table: "daily_reports",
    columns: ["day", "did", "learned", "asked", "hours", "place", "host_comment", "counts_as_activity", "check_note"],
    why: {
      en: "To look after the person, to count the days of activity for the allowance, and to report on the program",
      ja: "本人の支援、手当の対象となる活動日の確認、および事業の報告のため",
    },
    keptYears: 5,
    providedTo: ["meti", "safety", "hosting"],
  },
] satisfies PersonalData[];
