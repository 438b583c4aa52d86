import { seal, unseal } from "#platform/sealed.server.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { CompanyCheckAnswers } from "#program/host-companies/check.ts";

/** Answers of the checker on their way from page to page: sealed, so that an address that servers write down tells nothing of anybody. */
const purposes = { person: "eligibility of a person", company: "eligibility of a company" } as const;

export const sealPersonAnswers = (secret: string, answers: AnswersBySection) => seal(secret, purposes.person, answers);
export const sealCompanyAnswers = (secret: string, answers: CompanyCheckAnswers) => seal(secret, purposes.company, answers);

/** The answers of a person, or null for anything that the checker has not sealed itself. */
export function personAnswersIn(secret: string, sealed: string | undefined): AnswersBySection | null {
  return sealed === undefined ? null : (unseal(secret, purposes.person, sealed) as AnswersBySection | null);
}

/** The answers of a company, or null for anything that the checker has not sealed itself. */
export function companyAnswersIn(secret: string, sealed: string | undefined): CompanyCheckAnswers | null {
  return sealed === undefined ? null : (unseal(secret, purposes.company, sealed) as CompanyCheckAnswers | null);
}
