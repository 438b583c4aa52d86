import { desk } from "./door.ts";
import type { Doors } from "./door.ts";

const applications = desk("screener", "interviewer", "matcher", "concierge", "travel-desk", "privacy-officer");

export const officeApplicationsDoors: Doors = {
  "/:language/office/applications": { enters: applications },
  "/:language/office/applications/:applicationId": {
    enters: applications,
    records: ({ mine, others }) => ({
      mine: `office/applications/${mine.internship.applicationId}`,
      others: `office/applications/${others.internship.applicationId}`,
    }),
  },
  "/:language/office/applications/:applicationId/information": {
    enters: desk("screener", "interviewer"),
    records: ({ mine, submitted }) => ({
      mine: `office/applications/${mine.internship.applicationId}/information`,
      others: `office/applications/${submitted.application.id}/information`,
    }),
  },
  "/:language/office/intake": { enters: applications },
  "/:language/office/intake/statistics": { enters: desk("privacy-officer"), answers: 404 },
  "/:language/office/field-problems": { enters: applications },
  "/:language/office/duplicates": { enters: applications },
  "/:language/office/duplicates/:cardId": {
    enters: applications,
    records: ({ cardId }) => ({ mine: `office/duplicates/${cardId}`, others: `office/duplicates/${cardId}` }),
  },
  "/:language/office/changes": { enters: applications },
  "/:language/office/changes/:changeId/proofs/:proofId": {
    enters: desk("screener"),
    records: ({ changeId, otherChangeId, proofs }) => ({
      mine: `office/changes/${changeId}/proofs/${proofs.mine}`,
      others: `office/changes/${otherChangeId}/proofs/${proofs.others}`,
    }),
  },
  "/:language/office/changes/:changeId/proofs/:proofId/preview": {
    enters: desk("screener"),
    records: ({ changeId, otherChangeId, proofs }) => ({
      mine: `office/changes/${changeId}/proofs/${proofs.mine}/preview`,
      others: `office/changes/${otherChangeId}/proofs/${proofs.others}/preview`,
    }),
  },
  "/:language/office/changes/:changeId": {
    enters: applications,
    records: ({ changeId, otherChangeId }) => ({ mine: `office/changes/${changeId}`, others: `office/changes/${otherChangeId}` }),
  },
  "/:language/office/screening": { enters: desk("screener") },
  "/:language/office/screening/:courseApplicationId": {
    enters: desk("screener"),
    records: ({ submitted, mine }) => ({
      mine: `office/screening/${submitted.courses[0]!.id}`,
      others: `office/screening/${mine.made.match.courseApplicationId}`,
    }),
  },
  "/:language/office/interviews": { enters: desk("interviewer", "screener") },
  "/:language/office/interviews/:interviewId": {
    enters: desk("interviewer", "screener"),
    records: ({ interviewId }) => ({ mine: `office/interviews/${interviewId}`, others: `office/interviews/${interviewId}` }),
  },
  "/:language/office/documents": { enters: desk("screener", "interviewer", "accounts", "concierge") },
  "/:language/office/documents/:documentId": {
    enters: desk("screener", "interviewer"),
    records: ({ documents }) => ({ mine: `office/documents/${documents.mine}`, others: `office/documents/${documents.others}` }),
  },
  "/:language/office/documents/:documentId/file": {
    enters: applications,
    records: ({ documents }) => ({ mine: `office/documents/${documents.mine}/file`, others: `office/documents/${documents.others}/file` }),
  },
  "/:language/office/documents/:documentId/preview": {
    answers: 404,
    enters: applications,
    records: ({ documents }) => ({
      mine: `office/documents/${documents.mine}/preview`,
      others: `office/documents/${documents.others}/preview`,
    }),
  },
  "/:language/office/documents/:documentId/written": {
    answers: 404,
    enters: [...applications, "accounts"],
    records: ({ documents }) => ({
      mine: `office/documents/${documents.mine}/written`,
      others: `office/documents/${documents.others}/written`,
    }),
  },
};
