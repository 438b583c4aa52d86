import type { Alpha2 } from "#program/year/program-year.ts";
import type { CefrLevel } from "#program/year/program-year.ts";
import type { CourseCode } from "#program/year/program-year.ts";
import type { JlptLevel } from "#program/year/program-year.ts";

/** What a pair is judged by on the person's side. Name, nationality, sex and age are not among it, so that no rule can use them. */
export interface CandidateFacts {
  readonly japanese: JlptLevel | null;
  /** Month of the test, `YYYY-MM-`, or empty. */
  readonly japaneseTest: string;
  readonly english: CefrLevel | null;
  /** The test of English as the person gave it: its code, `none` or empty; its score; its month, `YYYY-MM-` or empty. */
  readonly englishTest: string;
  readonly englishScore: string;
  readonly englishTestMonth: string;
  readonly residence: Alpha2;
  /** Code of the field of study, and the subject in own words. */
  readonly field: string;
  readonly studies: string;
  readonly skills: string;
  readonly experience: string;
  /** Codes of the fields of work that the person wishes; empty: open to any. */
  readonly workFields: readonly string[];
  readonly workWished: string;
  /** Codes of the regions of Japan that the person would like; empty: any. */
  readonly regions: readonly string[];
  /** Courses in whose period the person can take part. */
  readonly periods: readonly CourseCode[];
  readonly availability: "all" | "some" | "";
  readonly availabilityNote: string;
  /** 1 is the first wish. */
  readonly wishRank: number;
}

/** Somebody in the pool, as the market knows them: an id and facts. */
export interface Candidate extends CandidateFacts {
  readonly courseApplicationId: string;
  readonly accountId: string;
}

/** What of a position a pair is judged by. */
export interface PositionNeeds {
  readonly needsJapanese: JlptLevel | "";
  readonly needsEnglish: CefrLevel | "";
  readonly workLanguage: "ja" | "en" | "both" | "";
  readonly field: string;
  readonly skills: string;
  /** What the company wrote of the work, in both languages where it did: skills of the shared list that it mentions count. */
  readonly tasks?: string;
  readonly learns?: string;
  readonly tasksEn?: string;
  readonly learnsEn?: string;
  /** Code of the prefecture of the place of work, or empty. */
  readonly prefecture: string;
  /** How often the company said, declining earlier candidates, what they lacked; left out where it never did. */
  readonly missed?: MissedBefore;
}

/** Earlier feedback of a company on a position, counted by its coded reasons. */
export interface MissedBefore {
  readonly language: number;
  readonly knowledge: number;
  readonly period: number;
}

/** A company that never said what it missed. */
export const missedNothing: MissedBefore = { language: 0, knowledge: 0, period: 0 };
