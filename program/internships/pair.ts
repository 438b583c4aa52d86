import type { Said } from "#platform/language.ts";

/** Who is at an internship, and what the place is called. */
export interface Pair {
  readonly internName: string;
  /** The name in another script; empty when there is none. */
  readonly internOtherName: string;
  /** Number of the person's application. */
  readonly number: string;
  readonly companyName: string;
  readonly companyNameEn: string;
  /** The position's title in each language; empty for a reader who may not see it. */
  readonly positionCalled: Said;
}
