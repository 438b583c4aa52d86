import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import type { Day } from "#platform/days.ts";
import type { CefrLevel } from "#program/year/program-year.ts";
import type { CourseCode } from "#program/year/program-year.ts";
import type { JlptLevel } from "#program/year/program-year.ts";
import type { SaidField } from "./position-said.ts";

/** draft: the company writes it; open: accepted, candidates may be recommended; closed: over. */
export const positionStates = ["draft", "open", "closed"] as const;
export type PositionState = (typeof positionStates)[number];

/** The language in which intern and company work together. */
export const workLanguages = ["ja", "en", "both"] as const;
export type WorkLanguage = (typeof workLanguages)[number];

/** Fields of work, the same words for a company's position and an applicant's wish. */
export const workFields = [
  "overseas-sales",
  "marketing",
  "product-planning",
  "research",
  "engineering",
  "software",
  "design",
  "quality",
  "food",
  "tourism",
  "agriculture",
  "construction",
  "logistics",
  "administration",
  "other",
] as const;
export type WorkField = (typeof workFields)[number];

/** What a workplace has ready for the intern: the checklist of the form. */
export const environmentItems = ["network", "desk", "computer", "phone", "quiet-place"] as const;
export type EnvironmentItem = (typeof environmentItems)[number];

/** Levels that a position may ask for, highest first, as forms offer them. */
export const japaneseLevels: readonly JlptLevel[] = [...jlptLevels].reverse();
export const englishLevels: readonly CefrLevel[] = [...cefrLevels].reverse();

/** Seats of one position; the tables hold the same bounds. */
export const seatsMost = 20;

/** The questions about a position, in the order of the form. */
export const positionFields = [
  "course",
  "startsOn",
  "endsOn",
  "title",
  "field",
  "tasks",
  "learns",
  "needsJapanese",
  "needsEnglish",
  "workLanguage",
  "skills",
  "seats",
  "prefecture",
  "place",
  "tutor",
  "meetingsPerWeek",
  "environment",
  "lodgingPlan",
  "titleEn",
  "tasksEn",
  "learnsEn",
  "placeEn",
  "lodgingPlanEn",
] as const;
export type PositionField = (typeof positionFields)[number];

/** What a company writes about a position; what is not answered yet is empty or null. */
export interface PositionAnswers {
  readonly course: CourseCode;
  /** The days that the company wishes for, within the course's; empty: not said yet. */
  readonly startsOn: Day | "";
  readonly endsOn: Day | "";
  readonly title: string;
  readonly field: WorkField | "";
  readonly tasks: string;
  readonly learns: string;
  /** Empty: no Japanese needed. One of the two languages must be named. */
  readonly needsJapanese: JlptLevel | "";
  readonly needsEnglish: CefrLevel | "";
  readonly workLanguage: WorkLanguage | "";
  readonly skills: string;
  readonly seats: number;
  /** Two digits of JIS X 0401. */
  readonly prefecture: string;
  readonly place: string;
  readonly tutor: string;
  readonly meetingsPerWeek: number | null;
  readonly environment: readonly EnvironmentItem[];
  readonly lodgingPlan: string;
  /** The English of what people who are offered the position read (position-said.ts); empty: not written yet. */
  readonly titleEn: string;
  readonly tasksEn: string;
  readonly learnsEn: string;
  readonly placeEn: string;
  readonly lodgingPlanEn: string;
}

/** A position of which nothing is answered yet. */
export const blankPosition: PositionAnswers = {
  course: "",
  startsOn: "",
  endsOn: "",
  title: "",
  field: "",
  tasks: "",
  learns: "",
  needsJapanese: "",
  needsEnglish: "",
  workLanguage: "",
  skills: "",
  seats: 1,
  prefecture: "",
  place: "",
  tutor: "",
  meetingsPerWeek: null,
  environment: [],
  lodgingPlan: "",
  titleEn: "",
  tasksEn: "",
  learnsEn: "",
  placeEn: "",
  lodgingPlanEn: "",
};

/** The unit of matching: one kind of place at one company, with seats. */
export interface Position extends PositionAnswers {
  readonly id: string;
  readonly companyApplicationId: string;
  readonly companyId: string;
  readonly fiscalYear: number;
  readonly state: PositionState;
  /** When its course was chosen: decides which window it had to meet. */
  readonly courseChosenAt: Date;
  /** True while it holds answers of an earlier year that nobody has looked at yet. */
  readonly lookAgain: boolean;
  /** The answers whose English the office wrote. */
  readonly officeEnglish: readonly SaidField[];
  readonly version: number;
}
