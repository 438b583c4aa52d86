import type { PersonalData } from "#program/year/personal-data.ts";

/** What this slice keeps of people: it stays in the office. */
export const personalData = [
  {
    table: "session_bookings",
    columns: ["name", "email", "organisation"],
    why: {
      en: "To keep a seat at an information session, to send how to join and a reminder, and to count who came",
      ja: "説明会の席を確保し、参加方法とご案内をお送りし、参加状況を確認するため",
    },
    keptYears: 1,
    providedTo: [],
  },
] satisfies PersonalData[];
