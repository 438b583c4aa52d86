import type { StepId } from "#program/year/program-year.ts";

/** The steps of selection that the office itself holds; which of them a year has, and in which order, is the year's data. */
export const officeStepIds = ["documents", "interview1", "interview2"] as const satisfies readonly StepId[];
export type OfficeStepId = (typeof officeStepIds)[number];

/** The office's interviews among them. */
export const interviewStepIds = ["interview1", "interview2"] as const satisfies readonly OfficeStepId[];
export type InterviewStepId = (typeof interviewStepIds)[number];

export const screeningResults = ["passed", "not_selected", "ineligible"] as const;
/** passed: on to the year's next step; not_selected: others were stronger; ineligible: a requirement of the year is not met. */
export type ScreeningResult = (typeof screeningResults)[number];

export const interviewStates = ["invited", "held", "no_show", "cancelled"] as const;
export type InterviewState = (typeof interviewStates)[number];

export const interviewOutcomes = ["passed", "not_selected", "undecided", "no_show"] as const;
/** What is recorded of an interview; undecided: held, and the decision follows. */
export type InterviewOutcome = (typeof interviewOutcomes)[number];

/**
 * What document screening looks at, each on a scale from 0 to `markMost`. Nationality, sex, age and photograph are never among them:
 * nationality and age are requirements that rules check, the others nobody may weigh.
 */
export const criteria = ["motivation", "fit", "languages", "skills", "availability"] as const;
export type CriterionId = (typeof criteria)[number];
export type Marks = Readonly<Record<CriterionId, number>>;

/** The best mark of a criterion; five squares from 0 to 4. */
export const markMost = 4;

/** A reason by its code. Told: its words stand in the letter to the person. Inner: the letter says it in general words only. */
export interface ReasonKind {
  readonly for: "not_selected" | "ineligible";
  readonly at: readonly OfficeStepId[];
  readonly isTold: boolean;
  /** An inner reason says what it means in a note for the office. */
  readonly needsNote: boolean;
}

const everywhere = officeStepIds;
const interviews = interviewStepIds;
const screening = ["documents"] as const;

/** Every reason for which a course application may end in selection. */
export const reasons = {
  "more-applicants-than-places": { for: "not_selected", at: everywhere, isTold: true, needsNote: false },
  "motivation-stays-general": { for: "not_selected", at: screening, isTold: true, needsNote: false },
  "course-fits-less": { for: "not_selected", at: everywhere, isTold: true, needsNote: false },
  "language-for-work": { for: "not_selected", at: everywhere, isTold: true, needsNote: false },
  "period-not-free": { for: "not_selected", at: everywhere, isTold: true, needsNote: false },
  "expectations-differ": { for: "not_selected", at: interviews, isTold: true, needsNote: false },
  "interview-missed": { for: "not_selected", at: interviews, isTold: true, needsNote: false },
  "answers-contradict": { for: "not_selected", at: everywhere, isTold: false, needsNote: true },
  "other-not-selected": { for: "not_selected", at: everywhere, isTold: false, needsNote: true },
  nationality: { for: "ineligible", at: screening, isTold: true, needsNote: false },
  residence: { for: "ineligible", at: screening, isTold: true, needsNote: false },
  "language-requirement": { for: "ineligible", at: screening, isTold: true, needsNote: false },
  age: { for: "ineligible", at: screening, isTold: true, needsNote: false },
  education: { for: "ineligible", at: screening, isTold: true, needsNote: false },
  "participated-before": { for: "ineligible", at: screening, isTold: true, needsNote: false },
  "applied-twice": { for: "ineligible", at: screening, isTold: true, needsNote: false },
  "other-ineligible": { for: "ineligible", at: screening, isTold: false, needsNote: true },
} as const satisfies Record<string, ReasonKind>;
export type ReasonCode = keyof typeof reasons;
export const reasonCodes = Object.keys(reasons) as ReasonCode[];

/** The reasons that may be given for a result at a step. */
export function reasonsFor(result: "not_selected" | "ineligible", step: OfficeStepId): ReasonCode[] {
  return reasonCodes.filter((code) => reasons[code].for === result && (reasons[code].at as readonly OfficeStepId[]).includes(step));
}

export function isReason(text: string): text is ReasonCode {
  return Object.hasOwn(reasons, text);
}

/** Days after which a course application that nobody has decided counts as late on the desk. The office's own aim, no rule of the year. */
export const screeningDaysAim = 10;
/** Days in which a document that arrived should be accepted or returned; our aim, no rule of the program. */
export const documentDaysAim = 3;

/** How many course applications one press may decide: what a person can still read through on the page that confirms it. */
export const pressMost = 500;

/** Days in which whoever missed an interview may ask for another time. The office's own habit, no rule of the year. */
export const answerDaysAfterMissed = 7;
