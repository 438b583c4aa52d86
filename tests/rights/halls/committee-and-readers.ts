import type { Comer, Doors } from "./door.ts";

const readers: readonly Comer[] = ["reader-meti", "reader-jetro"];

export const committeeAndReadersDoors: Doors = {
  "/:language/committee": { enters: ["committee"] },
  "/:language/committee/sitting": { enters: ["committee"] },
  "/:language/committee/minutes": { enters: ["committee"] },
  "/:language/committee/matches/:matchId": {
    enters: ["committee"],
    records: ({ waiting, mine }) => ({
      mine: `committee/matches/${waiting.match.id}`,
      others: `committee/matches/${mine.internship.matchId}`,
    }),
  },
  "/:language/reader": { enters: readers },
  "/:language/reader/matching": { enters: readers },
  "/:language/reader/internships": { enters: readers },
  "/:language/reader/internships/:internshipId": {
    enters: readers,
    records: ({ mine, others }) => ({
      mine: `reader/internships/${mine.internship.id}`,
      others: `reader/internships/${others.internship.id}`,
    }),
  },
};
