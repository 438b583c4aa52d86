import type { PersonalData } from "#program/year/personal-data.ts";

/** What this slice keeps of people: when they come and go. */
export const personalData = [
  {
    table: "travels",
    columns: ["state", "arrived_on", "departed_on"],
    why: {
      en: "To help with visa and flight, to know who is in Japan, and to count the days of stay for the allowance",
      ja: "査証・航空券の手配、滞在状況の把握、および手当の対象日数を数えるため",
    },
    keptYears: 5,
    providedTo: ["meti", "safety"],
  },
] satisfies PersonalData[];
