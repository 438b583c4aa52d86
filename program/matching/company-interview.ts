import type { Said } from "#platform/language.ts";

/** Every state of a talk between a company and a candidate, from the company's wish to its result. */
export const companyInterviewStates = ["to_arrange", "proposed", "set", "none_fits", "held", "missed", "called_off"] as const;
export type CompanyInterviewState = (typeof companyInterviewStates)[number];

/** How many times may be proposed at once, and how long before the first of them: nobody is asked overnight. */
export const timesMost = 3;
export const noticeHours = 24;

/** A talk before a company decides. What the person is told of the place is kept as it was told. */
export interface CompanyInterview {
  readonly matchId: string;
  readonly companyId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly course: string;
  readonly companyName: string;
  /** Empty where the company has no English name. */
  readonly companyNameEn: string;
  /** The position's title in each language, of the day on which the talk was asked for. */
  readonly positionCalled: Said;
  readonly state: CompanyInterviewState;
  /** Who proposes times: the company itself, or the office for it. */
  readonly arrangedBy: "company" | "office";
  readonly times: readonly Date[];
  readonly minutes: number;
  /** A link or an address. */
  readonly place: string;
  readonly proposedAt: Date | null;
  /** Until when the person chooses a time; exclusive. */
  readonly answerBy: Date | null;
  readonly chosen: Date | null;
  /** What the person wrote when no time fitted. */
  readonly personNote: string;
  /** The company's words on the result; for company and office. Empty for the person. */
  readonly resultNote: string;
  readonly version: number;
}
