import type { AudienceDoor } from "#app/audience-frame.tsx";

/** The menu of METI's and JETRO's readers. */
export const readerDoors: readonly AudienceDoor[] = [
  { word: "counts", path: "reader" },
  { word: "matching", path: "reader/matching" },
  { word: "placements", path: "reader/internships" },
];
