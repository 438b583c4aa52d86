import type { PersonalData } from "#program/year/personal-data.ts";

/** What this slice keeps of people: why a place fell away, and who was proposed instead. */
export const personalData = [
  {
    table: "match_repairs",
    columns: ["change", "proposal", "reason"],
    why: { en: "How a place that fell away was filled, and who decided it", ja: "受入れがなくなったときの対応と、その判断の記録" },
    keptYears: 5,
    providedTo: [],
  },
] satisfies PersonalData[];
