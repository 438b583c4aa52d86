import { questions } from "#program/publications/entries.ts";
import { everyone } from "./door.ts";
import type { Doors } from "./door.ts";

export const publicDoors: Doors = {
  "/:language": everyone,
  "/:language/cookies": everyone,
  "/:language/site-map": everyone,
  "/:language/eligibility": everyone,
  "/:language/eligibility/company": everyone,
  // Sealed answers tell of nobody: what was not sealed here is sent back to the beginning.
  "/:language/eligibility/with/:answers": {
    enters: "anyone",
    answers: 303,
    records: () => ({ mine: "eligibility/with/nothing-sealed", others: "eligibility/with/nothing-else" }),
  },
  "/:language/eligibility/company/with/:answers": {
    enters: "anyone",
    answers: 303,
    records: () => ({ mine: "eligibility/company/with/nothing-sealed", others: "eligibility/company/with/nothing-else" }),
  },
  "/:language/inquiry": everyone,
  "/:language/inquiry/sent/:receipt": {
    ...everyone,
    records: () => ({ mine: "inquiry/sent/Q23-000001", others: "inquiry/sent/Q23-000002" }),
  },
  "/:language/information-sessions": everyone,
  "/:language/information-sessions/:sessionId": {
    ...everyone,
    records: ({ informationSessions: sessions }) => ({
      mine: `information-sessions/${sessions[0]!.id}`,
      others: `information-sessions/${sessions[1]!.id}`,
    }),
  },
  "/:language/information-sessions/:sessionId/calendar.ics": {
    ...everyone,
    records: ({ informationSessions: sessions }) => ({
      mine: `information-sessions/${sessions[0]!.id}/calendar.ics`,
      others: `information-sessions/${sessions[1]!.id}/calendar.ics`,
    }),
  },
  "/:language/information-sessions/:sessionId/booked": {
    ...everyone,
    records: ({ informationSessions: sessions }) => ({
      mine: `information-sessions/${sessions[0]!.id}/booked`,
      others: `information-sessions/${sessions[1]!.id}/booked`,
    }),
  },
  // Whoever holds the secret of the letter; anybody else finds nothing.
  "/:language/information-sessions/bookings/:token": {
    ...everyone,
    records: ({ informationSessions: sessions }) => ({
      mine: `information-sessions/bookings/${sessions[0]!.token}`,
      others: `information-sessions/bookings/${sessions[1]!.token}`,
    }),
  },
  "/:language/privacy": everyone,
  "/:language/receipts": everyone,
  "/:language/accessibility": everyone,
  "/:language/questions": everyone,
  "/:language/questions/suggestions": everyone,
  "/:language/questions/:questionId": {
    ...everyone,
    records: () => ({ mine: `questions/${questions[0]!.id}`, others: `questions/${questions.at(-1)!.id}` }),
  },
  // Only the agreed case study's picture is public.
  "/:language/article-pictures/:pictureId/:file": {
    ...everyone,
    records: ({ pictures }) => ({
      mine: `article-pictures/${pictures.mine}/480.webp`,
      others: `article-pictures/${pictures.mine}/480.webp`,
    }),
  },
  "/:language/case-studies": everyone,
  "/:language/case-studies/:articleId": {
    ...everyone,
    records: () => ({ mine: "case-studies/world-case", others: "case-studies/world-case" }),
  },
  "/:language/news": everyone,
  "/:language/news/feed.xml": everyone,
  "/:language/news/:articleId": { ...everyone, records: () => ({ mine: "news/world-news", others: "news/world-news" }) },
  // Without a link that was given out there is nothing.
  "/:language/recommendation/:token": {
    enters: "anyone",
    answers: 404,
    records: () => ({ mine: "recommendation/made-up", others: "recommendation/made-up-too" }),
  },
  "/:language/questions/:questionId/helpful": {
    ...everyone,
    records: () => ({ mine: `questions/${questions[0]!.id}/helpful`, others: `questions/${questions[1]!.id}/helpful` }),
  },
  "/:language/developer/parts": everyone,
};
