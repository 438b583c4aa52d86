import type { PersonalData } from "#program/year/personal-data.ts";

export const personalData = [
  {
    table: "privacy_requests",
    columns: ["account_id", "details", "answer"],
    why: {
      en: "To answer a request about one's own data and to show that it was answered.",
      ja: "開示等の請求に対応し、対応した事実を示すためです。",
    },
    keptYears: 3,
    providedTo: [],
  },
] as const satisfies readonly PersonalData[];
