import { rolesWith } from "#program/accounts/rules.ts";
import type { AudienceDoor } from "#app/audience-frame.tsx";

/** What the office publishes: one door of the menu, and these on its pages. The same people may enter all of them (accounts/rules.ts). */
export const publishingDoors: readonly AudienceDoor[] = [
  { word: "questions", path: "office/questions" },
  { word: "informationSessions", path: "office/information-sessions" },
  { word: "news", path: "office/news" },
  { word: "caseStudies", path: "office/case-studies" },
];

/** The menu of the desk; each door shows to those who may enter. */
export const officeDoors: readonly AudienceDoor[] = [
  { word: "today", path: "office" },
  { word: "applications", path: "office/applications", roles: rolesWith("read-applications") },
  { word: "screening", path: "office/screening", roles: rolesWith("screen-documents") },
  { word: "interviews", path: "office/interviews", roles: rolesWith("hold-interviews") },
  { word: "companies", path: "office/companies", roles: rolesWith("check-companies") },
  {
    word: "matching",
    path: "office/positions",
    also: ["office/markets", "office/runs", "office/recommendations", "office/matches"],
    roles: rolesWith("recommend-candidates"),
  },
  { word: "placements", path: "office/internships", roles: rolesWith("look-after-internships") },
  { word: "travel", path: "office/travel", roles: ["travel-desk"] },
  { word: "allowances", path: "office/allowances", roles: rolesWith("settle-allowances") },
  { word: "letters", path: "office/letters", roles: rolesWith("read-letters") },
  { word: "inquiries", path: "office/inquiries", roles: rolesWith("answer-inquiries") },
  {
    word: "publishing",
    path: "office/questions",
    also: ["office/information-sessions", "office/news", "office/case-studies"],
    roles: rolesWith("edit-publications"),
  },
  { word: "personalData", path: "office/privacy-requests", roles: rolesWith("answer-privacy-requests") },
];
