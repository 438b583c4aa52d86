import type { PersonalData } from "#program/year/personal-data.ts";

/** What this slice keeps of people: who of a company agreed to its case study. It stays in the office. */
export const personalData = [
  {
    table: "case_study_consents",
    columns: ["agreed_by", "note"],
    why: { en: "To show that a company agreed to its case study", ja: "成果事例の掲載について企業の同意を示すため" },
    keptYears: 5,
    providedTo: [],
  },
] satisfies PersonalData[];
