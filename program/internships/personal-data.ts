import type { PersonalData } from "#program/year/personal-data.ts";

/** What this slice keeps of people: where and when they work, and why it ended early. */
export const personalData = [
  {
    table: "internships",
    columns: ["course", "starts_on", "ends_on", "state", "concierge", "ended_on", "end_reason", "end_note", "checklist"],
    why: {
      en: "To prepare and run the placement, to look after the person, and to report on the program",
      ja: "実習の準備・運営、本人の支援、および事業の報告のため",
    },
    keptYears: 5,
    providedTo: ["meti", "safety", "hosting"],
  },
  {
    table: "internship_days",
    columns: ["day", "kind"],
    why: { en: "To know on which days the person is expected, and which were days of activity", ja: "活動の予定日と実績を把握するため" },
    keptYears: 5,
    providedTo: ["meti", "hosting"],
  },
] satisfies PersonalData[];
