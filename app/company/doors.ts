import type { AudienceDoor } from "#app/audience-frame.tsx";

/** The menu of companies. */
export const companyDoors: readonly AudienceDoor[] = [
  { word: "myPage", path: "company" },
  { word: "companyApplication", path: "company/application" },
  { word: "candidates", path: "company/candidates" },
  { word: "internships", path: "company/internships" },
  { word: "letters", path: "company/letters" },
];
