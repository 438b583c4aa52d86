import type { PersonalData } from "#program/year/personal-data.ts";

/** What this slice keeps of people: who was at which training. */
export const personalData = [
  {
    table: "training_attendances",
    columns: ["training", "state"],
    why: { en: "To invite to the trainings and to know who has to make one up", ja: "研修の案内と、補講が必要な方の把握のため" },
    keptYears: 5,
    providedTo: ["meti", "hosting"],
  },
] satisfies PersonalData[];
