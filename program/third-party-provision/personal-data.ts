import type { PersonalData } from "#program/year/personal-data.ts";

export const personalData = [
  {
    table: "provisions",
    columns: ["subject_account", "recipient_name", "items"],
    why: {
      en: "The law asks for a record of who received whose data (APPI Art. 29).",
      ja: "第三者提供の記録が法律で求められているためです（個人情報保護法第29条）。",
    },
    keptYears: 3,
    providedTo: [],
  },
] as const satisfies readonly PersonalData[];
