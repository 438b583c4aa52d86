import type { AudienceDoor } from "#app/audience-frame.tsx";

/** The menu of the public site. */
export const publicDoors: readonly AudienceDoor[] = [
  { word: "requirements", path: "requirements" },
  { word: "courses", path: "courses" },
  { word: "calendar", path: "calendar" },
  { word: "informationSessions", path: "information-sessions" },
  { word: "results", path: "results" },
  { word: "questions", path: "questions" },
  { word: "inquiry", path: "inquiry" },
];
