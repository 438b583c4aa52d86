import type { PersonalData } from "#program/year/personal-data.ts";

export const personalData = [
  {
    table: "accounts",
    columns: ["name", "email", "language"],
    why: { en: "To let people sign in and to write to them.", ja: "ログインとご連絡のためです。" },
    keptYears: 3,
    providedTo: [],
  },
  {
    table: "sessions",
    columns: ["ip_address", "user_agent"],
    why: { en: "To recognise who is signed in, and a misuse of a session.", ja: "ログイン中の方の確認と、不正利用の発見のためです。" },
    keptYears: 0,
    providedTo: [],
  },
] as const satisfies readonly PersonalData[];
