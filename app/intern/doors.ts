import type { AudienceDoor } from "#app/audience-frame.tsx";

/** The menu of applicants and interns. */
export const internDoors: readonly AudienceDoor[] = [
  { word: "myPage", path: "intern" },
  { word: "application", path: "intern/application" },
  { word: "documents", path: "intern/documents" },
  { word: "internship", path: "intern/internship" },
  { word: "allowance", path: "intern/allowance" },
  { word: "letters", path: "intern/letters" },
  { word: "myData", path: "intern/my-data" },
];
