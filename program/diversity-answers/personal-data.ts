import type { PersonalData } from "#program/year/personal-data.ts";

/** Where this slice keeps personal data, why, how long, and to whom it is provided: to nobody, counts alone leave it. */
export const personalData: readonly PersonalData[] = [
  {
    table: "diversity_answers",
    columns: ["answers", "agreed_at"],
    why: { en: "To count who applies; read by nobody one by one", ja: "応募者の傾向の集計（個々の回答は誰も閲覧しません）" },
    keptYears: 5,
    providedTo: [],
  },
];
