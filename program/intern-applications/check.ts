import { courseOf, eligibleCountries } from "#program/year/rules.ts";
import { answerText, namedNationalities } from "./sections.ts";
import { personFactsOf } from "./facts.ts";
import { coursesFor } from "./rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AnswersBySection } from "./facts.ts";
import type { CourseForPerson, EligibilityFailure, PersonFacts } from "./rules.ts";
import type { Answers, SectionName } from "./sections.ts";

/**
 * The questions of "Am I eligible?" for persons, one a page: each is answered in the fields of the application's own section, so that the
 * answers are read, checked and carried over as that section's answers are.
 */
export const checkQuestions = {
  nationality: { section: "person", fields: ["nationality1", "nationality2", "nationality3"] },
  residence: { section: "person", fields: ["residence"] },
  "birth-date": { section: "person", fields: ["birthDate"] },
  education: { section: "education", fields: ["standing"] },
  japanese: { section: "languages", fields: ["japanese"] },
  english: { section: "languages", fields: ["english"] },
  "participated-before": { section: "background", fields: ["participatedBefore"] },
} as const satisfies Record<string, { section: SectionName; fields: readonly string[] }>;
export type CheckQuestion = keyof typeof checkQuestions;

/** The questions in their order: what rules most people out stands first. */
export const checkQuestionNames = Object.keys(checkQuestions) as CheckQuestion[];

export function isCheckQuestion(text: string | null | undefined): text is CheckQuestion {
  return typeof text === "string" && Object.hasOwn(checkQuestions, text);
}

/** Neither at a school nor finished with one: an answer of the checker alone, for the application knows only those two. */
export const neitherStudentNorGraduate = "neither";

/** The answers of one section as the checker has them. */
export const answersTo = (question: CheckQuestion, answers: AnswersBySection): Answers => answers[checkQuestions[question].section] ?? {};

/** The question that is asked next; null when all are answered. */
export function nextCheckQuestion(answers: AnswersBySection): CheckQuestion | null {
  return checkQuestionNames.find((question) => answerText(answersTo(question, answers), checkQuestions[question].fields[0]) === "") ?? null;
}

/** The answers with one question answered anew; nothing but the question's own fields is taken from what was typed. */
export function withAnswer(answers: AnswersBySection, question: CheckQuestion, typed: Answers): AnswersBySection {
  const { section, fields } = checkQuestions[question];
  const given = Object.fromEntries(fields.map((field) => [field, answerText(typed, field)]).filter(([, value]) => value !== ""));
  const kept = Object.fromEntries(
    Object.entries(answers[section] ?? {}).filter(([field]) => !(fields as readonly string[]).includes(field)),
  );
  return { ...answers, [section]: { ...kept, ...given } };
}

/** Every rule that the checker tells of, in the order of the requirements' page. */
export const checkRules = ["nationality", "residence", "age", "language", "education", "participated-before"] as const;
export type CheckRule = (typeof checkRules)[number];

/** met: fulfilled; unmet: speaks against applying; look: the office looks at it, and one may apply. */
export type RuleState = "met" | "unmet" | "look";

/** How one course of the year stands for the person who was asked. */
export interface CourseChecked extends CourseForPerson {
  readonly rules: Readonly<Record<CheckRule, RuleState>>;
  /** No rule speaks against it. */
  readonly isFor: boolean;
}

/** What the checker answers. */
export interface PersonChecked {
  readonly facts: PersonFacts;
  /** In the year's order. */
  readonly courses: readonly CourseChecked[];
  /** The nationalities that the year admits, of those named. */
  readonly admitted: readonly string[];
  /** Only a Japanese nationality was named, and Japanese students take part this year by another way. */
  readonly isJapaneseStudent: boolean;
}

/**
 * The answer to "Am I eligible?": every course with each rule. The rules are those of the application (`eligibility`), asked here of
 * the same answers; education adds that somebody must be or have been at a school. Null while a question is open.
 */
export function checkPerson(year: ProgramYear, answers: AnswersBySection, at: Date): PersonChecked | null {
  const facts = personFactsOf(answers);
  if (facts === null || nextCheckQuestion(answers) !== null) return null;
  const standing = answerText(answers.education, "standing");
  const isEducated = (year.intern.educationAnyOf as readonly string[]).includes(standing);
  const named = namedNationalities(answers.person);
  return {
    facts,
    admitted: named.filter((country) => eligibleCountries(year).has(country)),
    isJapaneseStudent: year.intern.japaneseStudentsTakePart && standing === "student" && named.every((country) => country === "JP"),
    courses: coursesFor(year, facts, at).map((course) => {
      const rules = { ...rulesOf(course), education: isEducated ? ("met" as const) : ("unmet" as const) };
      const isFor = course.eligible && isEducated;
      return { ...course, rules, isFor, mayApply: course.mayApply && isEducated };
    }),
  };
}

function rulesOf({ failed, flags }: CourseForPerson): Record<Exclude<CheckRule, "education">, RuleState> {
  const state = (code: EligibilityFailure): RuleState => (failed.includes(code) ? "unmet" : "met");
  return {
    nationality: state("nationality"),
    residence: state("residence"),
    age: flags.includes("age") ? "look" : "met",
    language: state("language"),
    "participated-before": state("participated-before"),
  };
}

/** What of the checker's answers goes into an application: what the application's own form could hold. Wishes are the open courses. */
export function carriedAnswers(year: ProgramYear, answers: AnswersBySection, at: Date): AnswersBySection {
  const { standing, ...education } = answers.education ?? {};
  const isKnown = standing !== undefined && standing !== neitherStudentNorGraduate;
  const open = (checkPerson(year, answers, at)?.courses ?? []).filter(({ mayApply }) => mayApply).map(({ course }) => course.code);
  const [only] = open;
  // One course to choose is no choice; of several the person names the order.
  const wishes = open.length === 1 && only !== undefined && courseOf(year, only) !== null ? { wishes: { wish1: only } } : {};
  return { ...answers, education: isKnown ? { ...education, standing } : education, ...wishes };
}
