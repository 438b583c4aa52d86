import type { Comer, Door, Doors } from "./door.ts";

const interns: readonly Comer[] = ["intern", "other-intern"];
const intern: Door = { enters: interns };

export const internDoors: Doors = {
  "/:language/intern": intern,
  "/:language/intern/application": intern,
  "/:language/intern/application/sections/:section": {
    ...intern,
    answers: 303,
    records: () => ({ mine: "intern/application/sections/name", others: "intern/application/sections/contact" }),
  },
  "/:language/intern/application/check": { ...intern, answers: 303 },
  // The year of this world asks no such questions: there is nothing for those who may enter.
  "/:language/intern/application/statistics": { ...intern, answers: 404 },
  "/:language/intern/application/changes": intern,
  "/:language/intern/application/changes/:what": {
    ...intern,
    records: () => ({ mine: "intern/application/changes/name", others: "intern/application/changes/address" }),
  },
  // Whose proofs these are is neither of the two: they get what every stranger gets.
  "/:language/intern/application/changes/:changeId/proofs/:proofId": {
    ...intern,
    isPrivate: true,
    answers: 404,
    records: ({ changeId, otherChangeId, proofs }) => ({
      mine: `intern/application/changes/${changeId}/proofs/${proofs.mine}`,
      others: `intern/application/changes/${otherChangeId}/proofs/${proofs.others}`,
    }),
  },
  "/:language/intern/application/sent": intern,
  "/:language/intern/application/answers/:answers": {
    ...intern,
    answers: 303,
    records: () => ({ mine: "intern/application/answers/nothing-sealed", others: "intern/application/answers/nothing-else" }),
  },
  "/:language/intern/documents": intern,
  "/:language/intern/documents/:documentId": {
    ...intern,
    isPrivate: true,
    records: ({ documents }) => ({ mine: `intern/documents/${documents.mine}`, others: `intern/documents/${documents.others}` }),
  },
  "/:language/intern/documents/:documentId/file": {
    ...intern,
    isPrivate: true,
    records: ({ documents }) => ({ mine: `intern/documents/${documents.mine}/file`, others: `intern/documents/${documents.others}/file` }),
  },
  // Here a PDF, of which no picture is made.
  "/:language/intern/documents/:documentId/preview": {
    ...intern,
    isPrivate: true,
    answers: 404,
    records: ({ documents }) => ({
      mine: `intern/documents/${documents.mine}/preview`,
      others: `intern/documents/${documents.others}/preview`,
    }),
  },
  // This one was uploaded, not typed.
  "/:language/intern/documents/:documentId/written": {
    ...intern,
    isPrivate: true,
    answers: 404,
    records: ({ documents }) => ({
      mine: `intern/documents/${documents.mine}/written`,
      others: `intern/documents/${documents.others}/written`,
    }),
  },
  "/:language/intern/documents/:documentId/write": {
    ...intern,
    isPrivate: true,
    records: ({ documents }) => ({
      mine: `intern/documents/${documents.mine}/write`,
      others: `intern/documents/${documents.others}/write`,
    }),
  },
  // Asked for an upload that is not there.
  "/:language/intern/documents/:documentId/uploads": {
    ...intern,
    isPrivate: true,
    answers: 404,
    records: ({ documents }) => ({
      mine: `intern/documents/${documents.mine}/uploads`,
      others: `intern/documents/${documents.others}/uploads`,
    }),
  },
  "/:language/intern/internship": intern,
  "/:language/intern/reports": intern,
  "/:language/intern/reports/:day": {
    ...intern,
    records: ({ mine, others }) => ({
      mine: `intern/reports/${mine.internship.startsOn}`,
      others: `intern/reports/${others.internship.startsOn}`,
    }),
  },
  "/:language/intern/letters": intern,
  "/:language/intern/letters/:letterId": {
    ...intern,
    isPrivate: true,
    records: ({ letters }) => ({ mine: `intern/letters/${letters.mine}`, others: `intern/letters/${letters.others}` }),
  },
  "/:language/intern/offers/:matchId": {
    ...intern,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `intern/offers/${mine.internship.matchId}`,
      others: `intern/offers/${others.internship.matchId}`,
    }),
  },
  "/:language/intern/offers": intern,
  "/:language/intern/explanation": intern,
  "/:language/intern/company-interviews/:matchId": {
    ...intern,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `intern/company-interviews/${mine.internship.matchId}`,
      others: `intern/company-interviews/${others.internship.matchId}`,
    }),
  },
  "/:language/intern/company-interviews/:matchId/calendar": {
    ...intern,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `intern/company-interviews/${mine.internship.matchId}/calendar`,
      others: `intern/company-interviews/${others.internship.matchId}/calendar`,
    }),
  },
  "/:language/intern/my-data": intern,
  "/:language/intern/privacy-requests": intern,
  "/:language/intern/allowance": intern,
};
