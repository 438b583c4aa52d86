import type { Comer, Door, Doors } from "./door.ts";

const companies: readonly Comer[] = ["company", "other-company"];
const company: Door = { enters: companies };

export const companyDoors: Doors = {
  "/:language/company": company,
  "/:language/company/application": company,
  "/:language/company/application/sections/:section": {
    ...company,
    answers: 303,
    records: () => ({ mine: "company/application/sections/company", others: "company/application/sections/place" }),
  },
  "/:language/company/application/check": { ...company, answers: 303 },
  "/:language/company/application/sent": company,
  "/:language/company/case-studies": { enters: companies },
  "/:language/company/article-pictures/:pictureId/:file": {
    enters: companies,
    isPrivate: true,
    records: ({ pictures }) => ({
      mine: `company/article-pictures/${pictures.mine}/480.webp`,
      others: `company/article-pictures/${pictures.others}/480.webp`,
    }),
  },
  "/:language/company/people": company,
  "/:language/company/application/answers/:answers": {
    ...company,
    answers: 303,
    records: () => ({ mine: "company/application/answers/nothing-sealed", others: "company/application/answers/nothing-else" }),
  },
  "/:language/company/positions/:positionId": {
    ...company,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `company/positions/${mine.internship.positionId}`,
      others: `company/positions/${others.internship.positionId}`,
    }),
  },
  "/:language/company/internships": company,
  "/:language/company/internships/:internshipId": {
    ...company,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `company/internships/${mine.internship.id}`,
      others: `company/internships/${others.internship.id}`,
    }),
  },
  "/:language/company/candidates": company,
  "/:language/company/candidates/:recommendationId": {
    ...company,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `company/candidates/${mine.made.match.recommendationId}`,
      others: `company/candidates/${others.made.match.recommendationId}`,
    }),
  },
  "/:language/company/candidates/:recommendationId/resume/:documentId": {
    ...company,
    isPrivate: true,
    records: ({ mine, others, documents }) => ({
      mine: `company/candidates/${mine.made.match.recommendationId}/resume/${documents.mine}`,
      others: `company/candidates/${others.made.match.recommendationId}/resume/${documents.others}`,
    }),
  },
  "/:language/company/candidates/:recommendationId/explanation": {
    ...company,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `company/candidates/${mine.made.match.recommendationId}/explanation`,
      others: `company/candidates/${others.made.match.recommendationId}/explanation`,
    }),
  },
  "/:language/company/interviews/:matchId": {
    ...company,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `company/interviews/${mine.internship.matchId}`,
      others: `company/interviews/${others.internship.matchId}`,
    }),
  },
  "/:language/company/interviews/:matchId/calendar": {
    ...company,
    isPrivate: true,
    records: ({ mine, others }) => ({
      mine: `company/interviews/${mine.internship.matchId}/calendar`,
      others: `company/interviews/${others.internship.matchId}/calendar`,
    }),
  },
  "/:language/company/letters": company,
  "/:language/company/letters/:letterId": {
    ...company,
    isPrivate: true,
    records: ({ letters }) => ({ mine: `company/letters/${letters.company}`, others: `company/letters/${letters.otherCompany}` }),
  },
};
