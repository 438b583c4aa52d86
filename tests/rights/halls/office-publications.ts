import { questions } from "#program/publications/entries.ts";
import { desk } from "./door.ts";
import type { Doors } from "./door.ts";

const inquiryDesk = desk("screener", "interviewer", "matcher", "concierge", "public-relations", "privacy-officer");

export const officePublicationsDoors: Doors = {
  "/:language/office/questions": { enters: desk("public-relations") },
  "/:language/office/questions/searched-in-vain": { enters: desk("public-relations") },
  "/:language/office/questions/:questionId": {
    enters: desk("public-relations"),
    records: () => ({ mine: `office/questions/${questions[0]!.id}`, others: `office/questions/${questions[1]!.id}` }),
  },
  "/:language/office/case-studies": { enters: desk("public-relations") },
  "/:language/office/case-studies/:articleId": {
    enters: desk("public-relations"),
    records: () => ({ mine: "office/case-studies/world-case", others: "office/case-studies/world-case-asked" }),
  },
  "/:language/office/article-pictures/:pictureId/:file": {
    enters: desk("public-relations"),
    records: ({ pictures }) => ({
      mine: `office/article-pictures/${pictures.mine}/480.webp`,
      others: `office/article-pictures/${pictures.others}/480.webp`,
    }),
  },
  "/:language/office/news": { enters: desk("public-relations") },
  "/:language/office/news/:articleId": {
    enters: desk("public-relations"),
    records: () => ({ mine: "office/news/world-news", others: "office/news/world-news" }),
  },
  "/:language/office/inquiries": { enters: inquiryDesk },
  "/:language/office/inquiries/mails": { enters: inquiryDesk },
  "/:language/office/inquiries/targets": { enters: inquiryDesk },
  "/:language/office/inquiries/templates": { enters: inquiryDesk },
  "/:language/office/inquiries/templates/:templateId": {
    enters: inquiryDesk,
    records: ({ templateId }) => ({ mine: `office/inquiries/templates/${templateId}`, others: `office/inquiries/templates/${templateId}` }),
  },
  "/:language/office/information-sessions": { enters: desk("public-relations") },
  "/:language/office/information-sessions/:sessionId": {
    enters: desk("public-relations"),
    records: ({ informationSessions: sessions }) => ({
      mine: `office/information-sessions/${sessions[0]!.id}`,
      others: `office/information-sessions/${sessions[1]!.id}`,
    }),
  },
  "/:language/office/inquiries/:inquiryId": {
    enters: inquiryDesk,
    records: ({ inquiries }) => ({ mine: `office/inquiries/${inquiries[0]!.id}`, others: `office/inquiries/${inquiries[1]!.id}` }),
  },
};
