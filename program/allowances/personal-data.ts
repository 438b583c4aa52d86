import type { PersonalData } from "#program/year/personal-data.ts";

export const personalData = [
  {
    table: "allowance_statements",
    columns: ["account_id", "days", "yen"],
    why: {
      en: "To pay the allowance and to prove to METI what it was paid for.",
      ja: "手当を支払い、その内訳を経済産業省に報告するためです。",
    },
    keptYears: 5,
    providedTo: ["meti"],
  },
] as const satisfies readonly PersonalData[];
