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
  {
    table: "inquiry_mails",
    columns: ["from_email", "from_name", "subject", "body", "quoted", "attachments"],
    why: {
      en: "To go on with an inquiry that its sender answered by e-mail; mails of others until a person has looked at them",
      ja: "メールで続けられたお問い合わせに対応するため（該当する問い合わせのないメールは、担当者が確認するまで）",
    },
    keptYears: 3,
    providedTo: [],
  },
  {
    table: "inquiry_notes",
    columns: ["body"],
    why: { en: "So that whoever answers knows what colleagues found out", ja: "担当者の間で確認した内容を引き継ぐため" },
    keptYears: 3,
    providedTo: [],
  },
] satisfies PersonalData[];
