import { hasCommittee } from "#program/year/rules.ts";
import { hasCompanyInterview } from "#program/year/rules.ts";
import { officeInterviews } from "#program/year/rules.ts";
import { assert } from "#platform/assert.ts";
import type { Mode } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

const hasMode = (year: ProgramYear, mode: Mode) => year.courses.some((course) => course.mode === mode);

type Rule = (year: ProgramYear) => boolean;

const rules = {
  visiting: (year) => hasMode(year, "visiting"),
  online: (year) => hasMode(year, "online"),
  commuting: (year) => hasMode(year, "commuting"),
  inJapan: (year) => hasMode(year, "visiting") || hasMode(year, "commuting"),
  several: (year) => year.mayChooseSeveralCourses && year.courses.length > 1,
  laterRound: (year) => year.courses.some((course) => course.round > 1),
  localCurrency: (year) => year.courses.some((course) => course.terms.payIn === "local-currency"),
  stayDays: (year) => year.courses.some((course) => course.terms.allowanceCounts === "stay-days"),
  instalments: (year) => year.courses.some((course) => course.terms.isInInstalments),
  residents: (year) => year.intern.residentsOfJapanAllowed,
  agePrinciple: (year) => year.intern.age.isInPrinciple,
  onlyNewcomers: (year) => year.intern.pastParticipantsExcluded,
  japaneseStudents: (year) => year.intern.japaneseStudentsTakePart,
  committee: hasCommittee,
  companyInterview: hasCompanyInterview,
  officeInterviews: (year) => officeInterviews(year).length > 0,
  tellsEveryone: (year) => year.selection.notifyUnsuccessful,
  dailyReports: (year) => year.reports.daily,
  presentation: (year) => year.reports.finalPresentation,
  officeMail: (year) => year.organisation.officeMail !== null,
  mandatoryTrainings: (year) => year.trainings.length > 0 && year.trainings.every((training) => training.isMandatory),
} satisfies Record<string, Rule>;
export type ConditionName = keyof typeof rules;

/** What a line or an entry may ask of a year. */
export const conditions: Readonly<Record<string, Rule>> = rules;

/** Whether a condition holds in a year; "not " before its name turns it round. Throws on one that nobody knows. */
export function holds(condition: string | null, year: ProgramYear): boolean {
  if (condition === null) return true;
  const isTurned = condition.startsWith("not ");
  const rule = Object.hasOwn(conditions, condition.replace(/^not /, "")) ? conditions[condition.replace(/^not /, "")] : undefined;
  assert(rule, `no condition is called ${condition}`);
  return rule(year) !== isTurned;
}
