import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";

/** A country's code, ISO 3166-1 alpha-2 in capitals (and XK). */
export type Alpha2 = string;

/** The code of a course within its year, as people know it: "A", "B2", "IN_PERSON". The year says which there are. */
export type CourseCode = string;

/** A thing with a stable id and its words. */
export interface Named extends Said {
  readonly id: string;
}

/** The two sides that apply, each in its own window. */
export const sides = ["intern", "company"] as const;
export type Side = (typeof sides)[number];

/** How an intern takes part: from home in Japan, online, or on a visit to Japan. */
export const modes = ["commuting", "online", "visiting"] as const;
export type Mode = (typeof modes)[number];

/** Where a person must live to take part in a course; "eligible-country": in one whose nationality the year admits (FY2021 and 2022). */
export const residenceRules = ["japan", "outside-japan", "eligible-country", "anywhere"] as const;
export type ResidenceRule = (typeof residenceRules)[number];

/** An end that a window had before it was extended; it stays on show (domain.md 7, rule 11). */
export interface EarlierEnd {
  readonly closesAt: Date;
  readonly extendedAt: Date;
}

/** When one side may apply to a course: from `opensAt` on, before `closesAt` (the end is exclusive). */
export interface Window {
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Oldest first; empty when the window was never extended. */
  readonly earlierEnds: readonly EarlierEnd[];
}

/** Which days the allowance counts: of activity, or of stay in Japan from entry to departure. */
export const allowanceCounts = ["activity-days", "stay-days"] as const;
export type AllowanceCounts = (typeof allowanceCounts)[number];

/** What a course pays. Source: Q&A for interns 4, "participation allowance". */
export interface CourseTerms {
  readonly allowanceYenPerDay: number;
  readonly allowanceCounts: AllowanceCounts;
  /** "local-currency": the sum is fixed in yen and paid out as its equivalent. */
  readonly payIn: "JPY" | "local-currency";
  readonly covers: Said | null;
  readonly isInInstalments: boolean;
}

/** One course of a year: a mode in a recruitment round, with its windows, days and terms. */
export interface Course {
  readonly code: CourseCode;
  /** Courses of one family differ only in their round. */
  readonly family: string;
  readonly round: number;
  readonly mode: Mode;
  readonly title: Said;
  readonly windows: Readonly<Record<Side, Window>>;
  readonly period: { readonly startsOn: Day; readonly endsOn: Day };
  readonly activityDaysMin: number;
  readonly hoursPerDay: number;
  readonly daysPerWeek: number;
  readonly residence: { readonly rule: ResidenceRule; readonly said: Said };
  readonly workplace: Said | null;
  readonly terms: CourseTerms;
  /** What the program provides; stable ids such as "air-ticket", "visa-help", "equipment-loan". */
  readonly support: readonly Named[];
  /** What is lent: "pc", "wifi", "phone". */
  readonly equipment: readonly Named[];
  readonly hostProvides: readonly Named[];
  readonly resultsOn: Day;
}

/** The steps of selection that a year may have; which, and in which order, is the year's data. */
export const stepIds = [
  "documents",
  "interview1",
  "interview2",
  "interviewCompany",
  "recommendation",
  "hostDecision",
  "agreement",
  "committee",
] as const;
export type StepId = (typeof stepIds)[number];

/** Who decides a step; "both": intern and company. */
export const deciders = ["office", "company", "both", "committee"] as const;
export type Decider = (typeof deciders)[number];

/** The language of an interview; "local" is the language of the person's country. */
export const stepLanguages = ["local", "en", "ja"] as const;
export type StepLanguage = (typeof stepLanguages)[number];

export interface SelectionStep {
  readonly id: StepId;
  readonly who: Decider;
  /** Empty where no language is prescribed. */
  readonly languages: readonly StepLanguage[];
  readonly title: Said;
}

/** Levels of the Japanese-Language Proficiency Test, lowest first. */
export const jlptLevels = ["N5", "N4", "N3", "N2", "N1"] as const;
export type JlptLevel = (typeof jlptLevels)[number];

/** Levels of the Common European Framework of Reference, lowest first. */
export const cefrLevels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type CefrLevel = (typeof cefrLevels)[number];

/** One way to meet the language requirement; one of a year's ways suffices. */
export type LanguageThreshold =
  | { readonly language: "ja"; readonly test: "JLPT"; readonly min: JlptLevel }
  | { readonly language: "en"; readonly test: "CEFR"; readonly min: CefrLevel };

/** Who may apply as an intern, apart from each course's residence rule. */
export interface InternRequirements {
  readonly countryListId: string;
  /** Admitted beside those of the list. */
  readonly addedCountries: readonly Alpha2[];
  readonly excludedCountries: readonly Alpha2[];
  readonly residentsOfJapanAllowed: boolean;
  /** Both ends included; outside is a flag for staff where it holds "in principle". */
  readonly age: { readonly min: number; readonly max: number; readonly asOf: Day; readonly isInPrinciple: boolean };
  readonly languageAnyOf: readonly LanguageThreshold[];
  readonly educationAnyOf: readonly ("student" | "graduate")[];
  readonly pastParticipantsExcluded: boolean;
  /** What a person declares when they send, each by a tick of its own, in the year's words. */
  readonly declarations: readonly Named[];
  /** Japanese students take part beside foreign interns; the nationality rule is not theirs. */
  readonly japaneseStudentsTakePart: boolean;
}

/** Bodies that may not host. */
export const bodyKinds = ["company", "industry-association", "non-profit", "local-government"] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Who may apply as a host company. */
export interface CompanyRequirements {
  /** Every requirement in words, for the page and the ticks of the form. */
  readonly list: readonly Named[];
  readonly excludedBodies: readonly BodyKind[];
  readonly onlineMeetingsPerWeekMin: number;
}

/** A document that the office may ask of an applicant. */
export interface DocumentKind extends Named {
  readonly askedFrom: "after-screening" | "after-match";
  /** "visiting": only for courses of that mode; null: for everyone. */
  readonly appliesTo: "student" | "graduate" | "visiting" | null;
  /** "accounts", "concierge": that desk alone, where "office" is not named. "person": they may also read what others wrote about them, such as a recommendation; without it that is confidential. */
  readonly visibleTo: readonly ("office" | "accounts" | "concierge" | "committee" | "recommended-company" | "person")[];
}

export interface Training extends Named {
  readonly isMandatory: boolean;
  readonly when: "before" | "start" | "middle";
}

/** A purpose for which interns' data goes to others, with the recipients and the data. */
export interface ProvisionPurpose {
  readonly id: string;
  readonly purpose: Said;
  readonly to: readonly Named[];
  readonly data: readonly Named[];
  readonly means: Said;
}

/** For how long results of language tests count, in whole months from the month of the test; a test that is not named has no end. */
export interface LanguageTestRule {
  readonly validMonths: readonly { readonly id: string; readonly months: number }[];
  /** The day on which a result must still count. */
  readonly asOf: Day;
}

/** After how many days without a sign-in people are asked whether they need their account, and how long after that it is closed. */
export interface UnusedAccountRule {
  readonly staffDays: number;
  readonly companyDays: number;
  readonly daysAfterPrompt: number;
}

/** A diversity question: what is asked, and what may be answered besides "prefer not to say". */
export interface DiversityQuestion extends Named {
  readonly choices: readonly Named[];
}

/** What a year asks for statistics alone, apart from the application, with the text to which people agree. */
export interface DiversityQuestions {
  readonly consent: Said;
  readonly questions: readonly DiversityQuestion[];
}

/** Where a value comes from: the founding text, a public page, or nowhere yet ("assumed" until someone of the office confirms it). */
export const marks = ["seed", "public-page", "assumed"] as const;
export type Mark = (typeof marks)[number];

/** A value of the year with its origin; `path` names it for good, such as "courses.A.internWindow.closesAt". */
export interface ValueMark {
  readonly path: string;
  readonly value: unknown;
  readonly mark: Mark;
  readonly source: string;
  readonly note: string | null;
}

/** The parts of a pair's suitability. Nationality and sex are none of them, in any year. */
export const suitabilityParts = ["language", "field", "skills", "wish", "period", "feedback"] as const;
export type SuitabilityPart = (typeof suitabilityParts)[number];

/** What each part of a pair's suitability may give at most: whole points, 1000 in all. */
export type SuitabilityWeights = Readonly<Record<SuitabilityPart, number>>;

/** At most so many people of the year in a course, in a region of Japan (its English name), or in both together; null asks nothing. */
export interface MatchingCap {
  readonly course: CourseCode | null;
  readonly region: string | null;
  readonly max: number;
}

/** Everything that one year decides. A new year is a new set of data, never new code. */
export interface ProgramYear {
  readonly fiscalYear: number;
  readonly title: Said;
  readonly organisation: {
    readonly commissioner: Said;
    readonly project: Said;
    readonly contractor: Said;
    readonly partner: Said | null;
    readonly officeMail: string | null;
    readonly officeAddress: Said | null;
  };
  /** Guidelines: passing one warns and never blocks (domain.md 7, rule 10). */
  readonly quotas: { readonly companiesMax: number; readonly internsPerCompany: number; readonly pairsWithJapaneseStudents: boolean };
  /** In the order in which the year names them. */
  readonly courses: readonly Course[];
  readonly mayChooseSeveralCourses: boolean;
  readonly intern: InternRequirements;
  readonly company: CompanyRequirements;
  readonly selection: {
    readonly steps: readonly SelectionStep[];
    readonly resultsBy: Day;
    /** False: silence after the announced day means "not selected". */
    readonly notifyUnsuccessful: boolean;
  };
  readonly documents: readonly DocumentKind[];
  readonly matching: {
    readonly candidatesPerRecommendation: number;
    readonly companyAnswerDays: number;
    readonly internAnswerDays: number;
    readonly rounds: number;
    /** To how many companies one person may be recommended at the same time in one course. */
    readonly recommendationsPerPerson: number;
    readonly weights: SuitabilityWeights;
    readonly caps: readonly MatchingCap[];
    /** Whether a run of the matching goes out only after somebody else has approved it. */
    readonly secondPersonApproves: boolean;
  };
  /** Null where the year says nothing: then every result counts. */
  readonly languageTests: LanguageTestRule | null;
  /** Null where the year says nothing: then no account is closed. */
  readonly unusedAccounts: UnusedAccountRule | null;
  readonly trainings: readonly Training[];
  readonly reports: { readonly daily: boolean; readonly finalPresentation: boolean };
  /** Null where the year asks none, which is the rule. */
  readonly diversity: DiversityQuestions | null;
  readonly privacy: {
    readonly textVersion: string;
    readonly inForceFrom: Day;
    readonly purposes: readonly Named[];
    readonly provisions: readonly ProvisionPurpose[];
    readonly officer: { readonly title: Said; readonly mail: string } | null;
    readonly requestsTo: string | null;
  };
  readonly marks: readonly ValueMark[];
}
