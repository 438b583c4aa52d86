import type { PersonalData } from "#program/year/personal-data.ts";

/** Where this slice keeps personal data, why, how long, and to whom it is provided. */
export const personalData: readonly PersonalData[] = [
  {
    table: "intern_applications",
    columns: [
      "full_name",
      "other_name",
      "birth_date",
      "nationalities",
      "residence",
      "japanese",
      "english",
      "school",
      "field",
      "is_student",
      "participated_before",
      "withdrawal_reason",
    ],
    why: { en: "To check the requirements, select, and find a company", ja: "要件の確認、選考、受入企業の調整のため" },
    keptYears: 5,
    providedTo: ["meti", "safety", "hosting", "selection"],
  },
  {
    table: "application_sections",
    columns: ["answers"],
    why: {
      en: "The answers of the application, section by section; those never sent are deleted about a year after the year's last window",
      ja: "応募フォームの回答（項目ごと）。送信されなかったものは、その年度の募集終了から約1年で削除",
    },
    keptYears: 5,
    providedTo: ["meti", "safety", "hosting", "selection"],
  },
  {
    table: "course_applications",
    columns: ["course", "wish_rank", "state", "reason", "reason_note", "score"],
    why: { en: "Wishes, and how the selection went", ja: "希望コースと選考の経過" },
    keptYears: 5,
    providedTo: ["meti", "hosting", "selection"],
  },
];
