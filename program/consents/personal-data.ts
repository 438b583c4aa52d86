import type { PersonalData } from "#program/year/personal-data.ts";

export const personalData = [
  {
    table: "consents",
    columns: ["account_id", "agreed_at"],
    why: { en: "To show what somebody agreed to.", ja: "同意の内容を示すためです。" },
    keptYears: 3,
    providedTo: [],
  },
] as const satisfies readonly PersonalData[];
