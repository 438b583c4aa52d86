import type { PersonalData } from "#program/year/personal-data.ts";

/** What this slice keeps of people: it stays in the office. */
export const personalData = [
  {
    table: "inquiries",
    columns: ["name", "email", "country", "country_other", "telephone", "details"],
    why: {
      en: "To answer the inquiry and to know it again when the sender writes once more",
      ja: "お問い合わせに回答し、再度ご連絡いただいた際に経緯を確認するため",
    },
    keptYears: 3,
    providedTo: [],
  },
  {
    table: "inquiry_answers",
    columns: ["body"],
    why: { en: "To know what the office answered", ja: "事務局の回答内容を確認するため" },
    keptYears: 3,
    providedTo: [],
  },
] satisfies PersonalData[];
