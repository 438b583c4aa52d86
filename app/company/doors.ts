import type { AudienceDoor } from "#app/audience-frame.tsx";

/** The menu of companies. */
export const companyDoors: readonly AudienceDoor[] = [
  { word: "myPage", path: "company" },
  { word: "companyApplication", path: "company/application" },
  { word: "candidates", path: "company/candidates", right: "see-candidates" },
  { word: "internships", path: "company/internships", right: "see-interns" },
  { word: "caseStudies", path: "company/case-studies" },
  { word: "companyPeople", path: "company/people" },
  { word: "letters", path: "company/letters" },
];
