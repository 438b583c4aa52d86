/** What somebody answered: the id of a choice by the id of a question. Left out: not answered. */
export type DiversityChoices = Readonly<Record<string, string>>;

/** Every question has it besides the year's own choices. */
export const preferNotToSay = "prefer-not-to-say";

/** Somebody's answers with the consent under which they were given. */
export interface DiversityAnswers {
  readonly choices: DiversityChoices;
  /** Version of the year's privacy text under which they were given. */
  readonly textVersion: string;
  readonly agreedAt: Date;
}

/** How many gave an answer; null where so few did that the figure would point at them. */
export interface DiversityCount {
  readonly question: string;
  readonly choice: string;
  readonly people: number | null;
}
