import type { Said } from "#platform/language.ts";

/** Where a slice keeps personal data, why, for how long and to whom it is provided: read by the privacy pages and the keeping times. */
export interface PersonalData {
  readonly table: string;
  readonly columns: readonly string[];
  readonly why: Said;
  /** Years after the end of the fiscal year in which the record was made, or a rule in words where it is another one. */
  readonly keptYears: number;
  /** Ids of the year's purposes of provision (`meti`, `safety`, `hosting`), or empty when it never leaves the office. */
  readonly providedTo: readonly ("meti" | "safety" | "hosting" | "selection")[];
}
