import type { PersonalData } from "#program/year/personal-data.ts";

/** Personal data of this slice. Marks, notes and reasons never leave the office; a company sees only that somebody passed. */
export const personalData = [
  {
    table: "screenings",
    columns: ["result", "score", "marks", "reason", "note"],
    why: {
      en: "To select fairly and to explain a result when it is asked about",
      ja: "公正に選考し、結果について問われたときに説明するため",
    },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "screening_marks",
    columns: ["marks", "score", "note"],
    why: { en: "To compare applications before anybody decides", ja: "結果を確定する前に応募を比べるため" },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "interviews",
    columns: ["language", "scheduled_at", "place", "result", "score", "notes", "reason"],
    why: { en: "To hold interviews and to select by them", ja: "面談を実施し、選考するため" },
    keptYears: 5,
    providedTo: [],
  },
  {
    table: "interview_courses",
    columns: ["course_application_id"],
    why: { en: "To know for which courses an interview counts", ja: "面談がどのコースの選考に当たるかを記録するため" },
    keptYears: 5,
    providedTo: [],
  },
] satisfies PersonalData[];
