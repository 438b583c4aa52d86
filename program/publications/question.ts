import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";

/** Who asks. */
export const questionAudiences = ["person", "company"] as const;
export type QuestionAudience = (typeof questionAudiences)[number];

/** The categories of each audience, in the order in which a year passes. Source: domain.md 18, with those that readers look for. */
export const questionCategories = {
  person: ["applying", "requirements", "selection", "support", "japan", "internship", "afterwards", "account"],
  company: ["applying", "requirements", "choosing", "hosting", "burden", "afterwards"],
} as const satisfies Record<QuestionAudience, readonly string[]>;
export type QuestionCategory = (typeof questionCategories)[QuestionAudience][number];

/** A question with its answer, as it is kept: in the small markup of `markup.ts`, the year's facts as placeholders. */
export interface Question {
  /** Kebab-case, for good: part of its address. */
  readonly id: string;
  readonly audience: QuestionAudience;
  readonly category: QuestionCategory;
  /** A condition of `conditions.ts`: the entry is shown in years for which it holds; null for every year. */
  readonly when: string | null;
  readonly question: Said;
  /** Lines in markup, joined by line feeds. */
  readonly answer: Said;
  /** Words by which people look for it and that it does not say itself, in either language. */
  readonly also: readonly string[];
  readonly updatedOn: Day;
}
