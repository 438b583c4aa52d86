export const duplicateReasons = [
  "same-document-number",
  "name-and-birth-date",
  "birth-date-and-telephone",
  "telephone",
  "same-file",
  "same-text",
] as const;
/** Why two applications may be of one person, the strongest first. */
export type DuplicateReason = (typeof duplicateReasons)[number];

export const duplicateStates = ["open", "not_same", "merged"] as const;
export type DuplicateState = (typeof duplicateStates)[number];

/** Two applications of a year that may be of one person. */
export interface DuplicateCard {
  readonly id: string;
  readonly fiscalYear: number;
  readonly first: string;
  readonly second: string;
  readonly reasons: readonly DuplicateReason[];
  readonly state: DuplicateState;
  readonly foundAt: Date;
  readonly decidedAt: Date | null;
  /** The application that goes on after a merge. */
  readonly kept: string | null;
  readonly version: number;
}

/** What is compared of an application. */
export interface ComparedPerson {
  readonly names: readonly string[];
  readonly birthDate: string;
  readonly telephone: string;
  readonly text: string;
}
