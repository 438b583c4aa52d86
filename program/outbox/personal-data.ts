import type { PersonalData } from "#program/year/personal-data.ts";

export const personalData = [
  {
    table: "letters",
    columns: ["to_account", "to_email", "subject_en", "subject_ja", "body_en", "body_ja", "calendar_en", "calendar_ja"],
    why: { en: "To write to people, and to show what was written to them.", ja: "ご連絡の送付と、送付した内容の確認のためです。" },
    keptYears: 3,
    providedTo: [],
  },
] as const satisfies readonly PersonalData[];
