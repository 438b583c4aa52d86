import { questions } from "#program/publications/entries.ts";
import type { World } from "./world.ts";

/** Everybody who may come to an address, by name. */
export const comers = [
  "visitor",
  "nobody-yet",
  "intern",
  "other-intern",
  "company",
  "other-company",
  "screener",
  "interviewer",
  "matcher",
  "concierge",
  "travel-desk",
  "accounts",
  "public-relations",
  "privacy-officer",
  "manager",
  "administrator",
  "committee",
  "reader-meti",
  "reader-jetro",
] as const;
export type Comer = (typeof comers)[number];

/** One address: who enters, and which records stand under it. Whoever is not named stays outside. */
export interface Door {
  readonly enters: "anyone" | "signed-in" | readonly Comer[];
  /** What those who enter are answered; 200 unless said. A redirect is an answer, too. */
  readonly answers?: number;
  /** The path below the language, with an id of a record of each side; the same for both where the office reads everybody's. */
  readonly records?: (world: World) => { readonly mine: string; readonly others: string };
  /** True where a record is its owner's alone; the office reads both. */
  readonly isPrivate?: boolean;
}

const interns: readonly Comer[] = ["intern", "other-intern"];
const companies: readonly Comer[] = ["company", "other-company"];
const staff: readonly Comer[] = [
  "screener",
  "interviewer",
  "matcher",
  "concierge",
  "travel-desk",
  "accounts",
  "public-relations",
  "privacy-officer",
  "manager",
  "administrator",
];
const chiefs: readonly Comer[] = ["manager", "administrator"];
const readers: readonly Comer[] = ["reader-meti", "reader-jetro"];
const desk = (...roles: Comer[]): readonly Comer[] => [...roles, ...chiefs];

const inquiryDesk = desk("screener", "interviewer", "matcher", "concierge", "public-relations", "privacy-officer");

const everyone: Door = { enters: "anyone" };
/** A page of the year that the world of these tests lives in. */
const ofYear = (page: string): Door => ({ ...everyone, records: () => ({ mine: `years/2023${page}`, others: `years/2023${page}` }) });
const intern: Door = { enters: interns };
const company: Door = { enters: companies };
const applications = desk("screener", "interviewer", "matcher", "concierge", "travel-desk", "privacy-officer");
const letterReaders = desk("screener", "interviewer", "matcher", "concierge", "accounts", "public-relations", "privacy-officer");

/** Every address of the site by the pattern of its route. An address that is not here lets the test fail. */
export const doors: Readonly<Record<string, Door>> = {
  "/": { enters: "anyone", answers: 302 },
  "/:language": everyone,
  "/sitemap.xml": everyone,
  "/robots.txt": everyone,
  "/:language/about": everyone,
  "/:language/definitions": everyone,
  "/:language/steps/interns": everyone,
  "/:language/steps/companies": everyone,
  "/:language/duties": everyone,
  "/:language/support": everyone,
  "/:language/calendar/:file": { ...everyone, records: () => ({ mine: "calendar/interns.ics", others: "calendar/interns.ics" }) },
  "/:language/years": everyone,
  "/:language/years/:fiscalYear": ofYear(""),
  "/:language/years/:fiscalYear/about": ofYear("/about"),
  "/:language/years/:fiscalYear/definitions": ofYear("/definitions"),
  "/:language/years/:fiscalYear/courses": ofYear("/courses"),
  "/:language/years/:fiscalYear/requirements": ofYear("/requirements"),
  "/:language/years/:fiscalYear/steps/interns": ofYear("/steps/interns"),
  "/:language/years/:fiscalYear/steps/companies": ofYear("/steps/companies"),
  "/:language/years/:fiscalYear/duties": ofYear("/duties"),
  "/:language/years/:fiscalYear/support": ofYear("/support"),
  "/:language/years/:fiscalYear/calendar": ofYear("/calendar"),
  "/:language/years/:fiscalYear/results": ofYear("/results"),
  "/:language/years/:fiscalYear/privacy": ofYear("/privacy"),
  "/:language/years/:fiscalYear/calendar/:file": ofYear("/calendar/companies.ics"),
  "/:language/cookies": everyone,
  "/:language/site-map": everyone,
  "/:language/courses": everyone,
  "/:language/calendar": everyone,
  "/:language/requirements": everyone,
  "/:language/results": everyone,
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
  "/:language/sign-in": everyone,
  // Without a sealed part there is nothing to type a code for.
  "/:language/sign-in/code": { enters: "anyone", answers: 303 },
  "/:language/sign-in/link/:sealed": {
    enters: "anyone",
    answers: 303,
    records: () => ({ mine: "sign-in/link/made-up", others: "sign-in/link/made-up-too" }),
  },
  // Only a session that owes its second factor has something to show there.
  "/:language/sign-in/second-factor": { enters: "anyone", answers: 303 },
  "/:language/sign-out": { enters: "anyone", answers: 303 },
  "/:language/account": { enters: "signed-in" },
  "/:language/account/email": { enters: "signed-in" },
  "/:language/email-change/:token": {
    enters: "anyone",
    answers: 404,
    records: () => ({ mine: "email-change/made-up", others: "email-change/made-up-too" }),
  },
  "/:language/account/second-factor": { enters: "signed-in" },
  // Whoever has one place only is sent there.
  "/:language/start": { enters: "signed-in" },
  "/:language/start/company": { enters: "signed-in" },
  "/:language/start/answers/:answers": {
    enters: "signed-in",
    answers: 303,
    records: () => ({ mine: "start/answers/nothing-sealed", others: "start/answers/nothing-else" }),
  },
  "/:language/set-up/:token": { ...everyone, records: () => ({ mine: "set-up/made-up", others: "set-up/made-up-too" }) },
  "/:language/invitation/:token": {
    enters: "anyone",
    answers: 404,
    records: () => ({ mine: "invitation/made-up", others: "invitation/made-up-too" }),
  },
  "/:language/developer/parts": everyone,

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

  "/:language/office": { enters: staff },
  "/:language/office/privacy-requests": { enters: desk("privacy-officer") },
  "/:language/office/privacy-requests/:privacyRequestId": {
    enters: desk("privacy-officer"),
    records: ({ requests }) => ({ mine: `office/privacy-requests/${requests.mine}`, others: `office/privacy-requests/${requests.others}` }),
  },
  "/:language/office/provisions": { enters: desk("privacy-officer") },
  "/:language/office/applications": { enters: applications },
  "/:language/office/applications/:applicationId": {
    enters: applications,
    records: ({ mine, others }) => ({
      mine: `office/applications/${mine.internship.applicationId}`,
      others: `office/applications/${others.internship.applicationId}`,
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
  "/:language/office/companies": { enters: desk("screener", "matcher") },
  "/:language/office/company-claims": { enters: desk("matcher") },
  "/:language/office/companies/:companyApplicationId": {
    enters: desk("screener", "matcher"),
    records: ({ mine, others }) => ({
      mine: `office/companies/${mine.made.place.companyApplicationId}`,
      others: `office/companies/${others.made.place.companyApplicationId}`,
    }),
  },
  "/:language/office/allowances": { enters: desk("accounts") },
  "/:language/office/allowances/:statementId": {
    enters: desk("accounts"),
    records: ({ statements }) => ({ mine: `office/allowances/${statements.mine}`, others: `office/allowances/${statements.others}` }),
  },
  "/:language/office/positions": { enters: desk("matcher") },
  "/:language/office/positions/:positionId": {
    enters: desk("matcher"),
    records: ({ mine, others }) => ({
      mine: `office/positions/${mine.internship.positionId}`,
      others: `office/positions/${others.internship.positionId}`,
    }),
  },
  // A round is shown on the page of its position.
  "/:language/office/recommendations/:recommendationId": {
    enters: desk("matcher"),
    answers: 303,
    records: ({ mine, others }) => ({
      mine: `office/recommendations/${mine.made.match.recommendationId}`,
      others: `office/recommendations/${others.made.match.recommendationId}`,
    }),
  },
  "/:language/office/markets": { enters: desk("matcher") },
  "/:language/office/markets/settings": { enters: desk("matcher") },
  "/:language/office/markets/:snapshotId": {
    enters: desk("matcher"),
    records: ({ marketId }) => ({ mine: `office/markets/${marketId}`, others: `office/markets/${marketId}` }),
  },
  "/:language/office/markets/:snapshotId/comparison": {
    enters: desk("matcher"),
    records: ({ marketId }) => ({ mine: `office/markets/${marketId}/comparison`, others: `office/markets/${marketId}/comparison` }),
  },
  "/:language/office/runs/:runId": {
    enters: desk("matcher"),
    records: ({ runId }) => ({ mine: `office/runs/${runId}`, others: `office/runs/${runId}` }),
  },
  "/:language/office/matches": { enters: desk("matcher") },
  "/:language/office/matches/minutes": { enters: desk("matcher") },
  "/:language/office/matches/:matchId/change": {
    enters: desk("matcher"),
    records: ({ mine, others }) => ({
      mine: `office/matches/${mine.internship.matchId}/change`,
      others: `office/matches/${others.internship.matchId}/change`,
    }),
  },
  "/:language/office/matches/:matchId": {
    enters: desk("matcher"),
    records: ({ mine, others }) => ({
      mine: `office/matches/${mine.internship.matchId}`,
      others: `office/matches/${others.internship.matchId}`,
    }),
  },
  "/:language/office/internships": { enters: desk("concierge") },
  "/:language/office/internships/:internshipId": {
    enters: desk("concierge"),
    records: ({ mine, others }) => ({
      mine: `office/internships/${mine.internship.id}`,
      others: `office/internships/${others.internship.id}`,
    }),
  },
  "/:language/office/trainings": { enters: desk("concierge") },
  "/:language/office/trainings/:sessionId": {
    enters: desk("concierge"),
    records: ({ sessions }) => ({ mine: `office/trainings/${sessions.mine}`, others: `office/trainings/${sessions.others}` }),
  },
  "/:language/office/reports": { enters: desk("concierge") },
  "/:language/office/travel": { enters: desk("travel-desk", "concierge") },
  "/:language/office/travel/:travelId": {
    enters: desk("travel-desk", "concierge"),
    records: ({ travelId }) => ({ mine: `office/travel/${travelId}`, others: `office/travel/${travelId}` }),
  },
  "/:language/office/letters": { enters: letterReaders },
  "/:language/office/letters/:letterId": {
    enters: letterReaders,
    records: ({ letters }) => ({ mine: `office/letters/${letters.mine}`, others: `office/letters/${letters.others}` }),
  },
  "/:language/office/year": { enters: staff },
  "/:language/office/status": { enters: chiefs },
  "/:language/office/impossible-states": { enters: chiefs },
  "/:language/office/people": { enters: ["administrator"] },
  "/:language/office/lost-address": { enters: desk("privacy-officer") },
  "/:language/office/questions": { enters: desk("public-relations") },
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

  // Outside the demonstration these do not exist.
  "/demo": { enters: "anyone", answers: 404 },
  "/demo/sign-in": { enters: "anyone", answers: 404 },
  "/*": { enters: "anyone", answers: 404 },
};

/** Whose side of a private record somebody is on. */
export const sideOf = (comer: Comer): "mine" | "others" => (comer.startsWith("other-") ? "others" : "mine");
