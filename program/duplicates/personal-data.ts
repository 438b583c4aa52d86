import type { PersonalData } from "#program/year/personal-data.ts";

/** Where this slice keeps personal data, why, how long, and to whom it is provided. */
export const personalData: readonly PersonalData[] = [
  {
    table: "duplicate_keys",
    columns: ["key"],
    why: { en: "Hashes by which two applications of one person are found", ja: "同じ方の重複した応募を見つけるための照合値" },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "document_numbers",
    columns: ["fingerprint"],
    why: {
      en: "A keyed fingerprint of the passport's number, to find a second application; the number is not kept",
      ja: "重複応募を見つけるための旅券番号の照合値（番号そのものは保存しません）",
    },
    keptYears: 1,
    providedTo: [],
  },
  {
    table: "duplicate_cards",
    columns: ["reasons"],
    why: { en: "Why two applications may be one person's, and what the office decided", ja: "重複の可能性と事務局の判断の記録" },
    keptYears: 5,
    providedTo: [],
  },
];
