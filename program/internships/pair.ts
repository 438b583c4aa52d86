/** Who is at an internship, and what the place is called. */
export interface Pair {
  readonly internName: string;
  /** The name in another script; empty when there is none. */
  readonly internOtherName: string;
  /** Number of the person's application. */
  readonly number: string;
  readonly companyName: string;
  readonly companyNameEn: string;
  readonly position: string;
}
