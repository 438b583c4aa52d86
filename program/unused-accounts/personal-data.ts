import type { PersonalData } from "#program/year/personal-data.ts";

/** Where this slice keeps personal data, why, how long, and to whom it is provided. */
export const personalData: readonly PersonalData[] = [
  {
    table: "account_closures",
    columns: ["last_used_at", "ended_roles"],
    why: { en: "To close accounts that nobody uses, and to open them again", ja: "使われていないアカウントの閉鎖と再開のため" },
    keptYears: 5,
    providedTo: [],
  },
];
