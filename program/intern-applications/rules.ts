import { ageOn } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import type { Problem } from "#platform/outcome.ts";
import { meets } from "#program/year/language-levels.ts";
import type { LanguageSkills } from "#program/year/language-levels.ts";
import type { Alpha2, Course, CourseCode, ProgramYear } from "#program/year/program-year.ts";
import { courseOf, eligibleCountries, windowAt } from "#program/year/rules.ts";
import type { WindowAt } from "#program/year/rules.ts";
import type { InternApplication } from "./intern-application.ts";

/** What the requirements ask of a person. */
export interface PersonFacts extends LanguageSkills {
  readonly nationalities: readonly Alpha2[];
  readonly residence: Alpha2;
  readonly birthDate: Day;
  readonly participatedBefore: boolean;
  /** Foreign unless said; in some years Japanese students take part beside foreign talent. */
  readonly applicantKind?: InternApplication["applicantKind"];
}

/** The requirements that a person can fail, in the order in which they are told. */
export const eligibilityFailures = ["nationality", "residence", "language", "participated-before"] as const;
export type EligibilityFailure = (typeof eligibilityFailures)[number];

/** What staff should look at; a flag never changes `eligible`. */
export type EligibilityFlag = "age";

export interface Eligibility {
  readonly eligible: boolean;
  readonly failed: readonly EligibilityFailure[];
  readonly flags: readonly EligibilityFlag[];
}

/**
 * Whether a person may take part in a course of a year. One eligible nationality suffices, and one of the languages; the age holds
 * "in principle" and is a flag. Source: contracts, "eligibility"; domain.md 7, rules 1 to 6.
 */
export function eligibility(year: ProgramYear, course: Course, person: PersonFacts): Eligibility {
  return eligibilitySoFar(year, course, person);
}

/** The same from what is known so far: a question that is still open speaks against nothing. So the rules speak at the first answer. */
export function eligibilitySoFar(year: ProgramYear, course: Course, known: Partial<PersonFacts>): Eligibility {
  const { age, languageAnyOf, pastParticipantsExcluded } = year.intern;
  const { nationalities, residence, japanese, english, birthDate } = known;
  const fails: Record<EligibilityFailure, boolean> = {
    nationality: nationalities !== undefined && !hasEligibleNationality(year, known.applicantKind, nationalities),
    residence: residence !== undefined && !livesWhere(year, course, residence),
    language:
      japanese !== undefined && english !== undefined && !languageAnyOf.some((threshold) => meets({ japanese, english }, threshold)),
    "participated-before": pastParticipantsExcluded && known.participatedBefore === true,
  };
  const failed = eligibilityFailures.filter((code) => fails[code]);
  const years = birthDate === undefined ? age.min : ageOn(birthDate, age.asOf);
  return { eligible: failed.length === 0, failed, flags: years < age.min || years > age.max ? ["age"] : [] };
}

function hasEligibleNationality(year: ProgramYear, applicantKind: PersonFacts["applicantKind"], nationalities: readonly Alpha2[]): boolean {
  if (applicantKind === "japanese_student") return year.intern.japaneseStudentsTakePart && nationalities.includes("JP");
  return nationalities.some((country) => eligibleCountries(year).has(country));
}

function livesWhere(year: ProgramYear, { residence: { rule } }: Course, residence: Alpha2): boolean {
  if (rule === "anywhere") return true;
  if (rule === "eligible-country") return eligibleCountries(year).has(residence);
  return rule === "japan" ? residence === "JP" : residence !== "JP";
}

/** How a course stands for a person at an instant. */
export interface CourseForPerson extends Eligibility {
  readonly course: Course;
  readonly window: WindowAt;
  /** Open now, and no requirement failed. */
  readonly mayApply: boolean;
}

/** Every course of the year for one person, in the year's order: what they may apply to as far as is known, and why not to another. */
export function coursesFor(year: ProgramYear, person: Partial<PersonFacts>, at: Date): CourseForPerson[] {
  return year.courses.map((course) => {
    const found = eligibilitySoFar(year, course, person);
    const window = windowAt(year, course.code, "intern", at);
    return { course, window, ...found, mayApply: window.isOpen && found.eligible };
  });
}

export type WishProblem = Problem<
  "no-course" | "course-unknown" | "course-twice" | "one-course-only" | "window-not-open" | "window-closed" | EligibilityFailure
>;

/**
 * What speaks against submitting these wishes (course codes, dearest first) at an instant; empty when nothing does.
 * Every problem's field is `courses`; `facts.course` names the course. Source: domain.md 7, rules 7, 11 and 12.
 */
export function wishProblems(year: ProgramYear, person: Partial<PersonFacts>, wishes: readonly CourseCode[], at: Date): WishProblem[] {
  const problem = (code: WishProblem["code"], course?: CourseCode): WishProblem => ({
    code,
    field: "courses",
    ...(course === undefined ? {} : { facts: { course } }),
  });
  if (wishes.length === 0) return [problem("no-course")];
  const several = wishes.length > 1 && !year.mayChooseSeveralCourses ? [problem("one-course-only")] : [];
  const twice = [...new Set(wishes.filter((wish, index) => wishes.indexOf(wish) < index))].map((wish) => problem("course-twice", wish));
  const each = [...new Set(wishes)].flatMap((wish) => {
    const course = courseOf(year, wish);
    if (!course) return [problem("course-unknown", wish)];
    const { state } = windowAt(year, wish, "intern", at);
    const shut = state === "open" ? [] : [problem(state === "coming" ? "window-not-open" : "window-closed", wish)];
    return [...shut, ...eligibilitySoFar(year, course, person).failed.map((code) => problem(code, wish))];
  });
  return [...several, ...twice, ...each];
}
