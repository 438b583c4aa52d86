import { windowAt } from "#program/year/rules.ts";
import { companyEligibility, smeTest } from "./rules.ts";
import type { Course, ProgramYear } from "#program/year/program-year.ts";
import type { WindowAt } from "#program/year/rules.ts";
import type { CompanyAnswers } from "./company-application.ts";
import type { CompanyEligibility, CompanyFacts, SmeTest } from "./rules.ts";

/** The questions of the checker for companies, one a page, in their order; `online-meetings` only where the year has online courses. */
export const companyQuestions = [
  "body-kind",
  "corporate-number",
  "main-office",
  "industry",
  "capital",
  "employees",
  "purpose",
  "supervision",
  "online-meetings",
] as const;
export type CompanyQuestion = (typeof companyQuestions)[number];

/** The answers so far; a question without its answer is not asked yet. What may be left open is null or empty then. */
export type CompanyCheckAnswers = {
  readonly bodyKind?: CompanyFacts["bodyKind"];
  /** Empty: not at hand; the application asks for it. */
  readonly corporateNumber?: string;
  readonly hasMainOfficeInJapan?: boolean;
  readonly industry?: string;
  readonly capitalYen?: number | null;
  readonly employees?: number | null;
  readonly agreesWithPurpose?: boolean;
  readonly canSupervise?: boolean;
  readonly canMeetOnline?: boolean;
};

/** The answer in which each question is kept. */
export const companyAnswerOf = {
  "body-kind": "bodyKind",
  "corporate-number": "corporateNumber",
  "main-office": "hasMainOfficeInJapan",
  industry: "industry",
  capital: "capitalYen",
  employees: "employees",
  purpose: "agreesWithPurpose",
  supervision: "canSupervise",
  "online-meetings": "canMeetOnline",
} as const satisfies Record<CompanyQuestion, keyof CompanyCheckAnswers>;

export function isCompanyQuestion(text: string | null | undefined): text is CompanyQuestion {
  return (companyQuestions as readonly (string | null | undefined)[]).includes(text);
}

/** The questions that a year asks. */
export function companyQuestionsOf(year: ProgramYear): readonly CompanyQuestion[] {
  const isOnline = year.courses.some(({ mode }) => mode === "online");
  return companyQuestions.filter((question) => question !== "online-meetings" || isOnline);
}

/** The question that is asked next; null when all are answered. */
export function nextCompanyQuestion(year: ProgramYear, answers: CompanyCheckAnswers): CompanyQuestion | null {
  return companyQuestionsOf(year).find((question) => answers[companyAnswerOf[question]] === undefined) ?? null;
}

/** How one course stands for the company. */
export interface CompanyCourseChecked extends CompanyEligibility {
  readonly course: Course;
  readonly window: WindowAt;
  readonly mayApply: boolean;
}

export interface CompanyChecked {
  readonly courses: readonly CompanyCourseChecked[];
  readonly sme: SmeTest;
  /** The number was left open: its rule is not checked yet. */
  readonly isNumberOpen: boolean;
}

/**
 * The answer to "Can we host?": every course of the year by the rules of the application (`companyEligibility`). A number that was left
 * open counts for neither side. Null while a question is open.
 */
export function checkCompany(year: ProgramYear, answers: CompanyCheckAnswers, at: Date): CompanyChecked | null {
  if (nextCompanyQuestion(year, answers) !== null) return null;
  const facts: CompanyFacts = {
    corporateNumber: answers.corporateNumber ?? "",
    bodyKind: answers.bodyKind ?? "company",
    industry: answers.industry ?? "",
    capitalYen: answers.capitalYen ?? null,
    employees: answers.employees ?? null,
    hasMainOfficeInJapan: answers.hasMainOfficeInJapan === true,
    agreesWithPurpose: answers.agreesWithPurpose === true,
    canSupervise: answers.canSupervise === true,
    onlineMeetingsPerWeek: answers.canMeetOnline === true ? year.company.onlineMeetingsPerWeekMin : 0,
  };
  const isNumberOpen = facts.corporateNumber === "";
  return {
    isNumberOpen,
    sme: smeTest(facts),
    courses: year.courses.map((course) => {
      const { failed: all, flags } = companyEligibility(year, [course], facts);
      const failed = all.filter((code) => !(isNumberOpen && code === "corporate-number"));
      const window = windowAt(year, course.code, "company", at);
      return { course, window, eligible: failed.length === 0, failed, flags, mayApply: failed.length === 0 && window.isOpen };
    }),
  };
}

/** What of the checker's answers goes into a company's application. */
export function carriedCompanyAnswers(answers: CompanyCheckAnswers): Partial<CompanyAnswers> {
  const { bodyKind, corporateNumber, industry, capitalYen, employees } = answers;
  return {
    ...(bodyKind === undefined ? {} : { bodyKind }),
    ...(corporateNumber ? { corporateNumber } : {}),
    ...(industry ? { industry } : {}),
    ...(capitalYen === undefined || capitalYen === null ? {} : { capitalYen }),
    ...(employees === undefined || employees === null ? {} : { employees }),
  };
}
