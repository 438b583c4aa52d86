import type { Day } from "#platform/days.ts";

/** Asked: the company has not answered. Withdrawn: it said no, or took its consent back. */
export const consentStates = ["asked", "given", "withdrawn"] as const;
export type ConsentState = (typeof consentStates)[number];

/** What a company said to its case study. */
export interface CaseStudyConsent {
  readonly articleId: string;
  /** Null for a host without an account here. */
  readonly companyId: string | null;
  readonly state: ConsentState;
  /** Who of the company agreed; empty before anybody did. */
  readonly agreedBy: string;
  readonly agreedOn: Day | null;
  /** What may be shown. */
  readonly scope: string;
  /** How the office learned of it. */
  readonly note: string;
  readonly version: number;
}

/** True when the case study may be seen outside the office. */
export function mayBeShown(consent: Pick<CaseStudyConsent, "state"> | null): boolean {
  return consent?.state === "given";
}
