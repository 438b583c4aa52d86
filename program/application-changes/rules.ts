import { eligibilitySoFar } from "#program/intern-applications/rules.ts";
import { finalCourseStates } from "#program/intern-applications/states.ts";
import { knownFactsOf } from "#program/intern-applications/facts.ts";
import { theCourse } from "#program/year/rules.ts";
import { changedFields } from "./application-change.ts";
import { applicationFlags } from "#program/intern-applications/warnings.ts";
import type { AnswersBySection } from "#program/intern-applications/facts.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { SectionName } from "#program/intern-applications/sections.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { ChangeKind } from "./application-change.ts";

/** The sections of a change with their fields. */
export function sectionsOfChange(kind: ChangeKind): [SectionName, readonly string[]][] {
  return Object.entries(changedFields[kind]) as [SectionName, readonly string[]][];
}

/** The answers of a change's fields as they stand in an application. */
export function answersOfChange(kind: ChangeKind, answers: AnswersBySection): Answers {
  return Object.fromEntries(
    sectionsOfChange(kind).flatMap(([section, fields]) => fields.map((field) => [field, answers[section]?.[field] ?? ""])),
  );
}

/** The application with a change made. Fields that do not belong to the change are left alone, whatever was sent. */
export function withChange(kind: ChangeKind, answers: AnswersBySection, change: Answers): AnswersBySection {
  const changed = sectionsOfChange(kind).map(([section, fields]) => {
    const given = Object.fromEntries(fields.filter((field) => change[field] !== undefined).map((field) => [field, change[field]!]));
    return [section, { ...answers[section], ...given }];
  });
  return { ...answers, ...Object.fromEntries(changed) };
}

/** The fields in which two sets of answers differ. */
export function differingFields(one: Answers, other: Answers): string[] {
  const said = (value: Answers[string] | undefined) => JSON.stringify(value ?? "");
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => said(one[field]) !== said(other[field]));
}

/** What the rules say against the courses that still run, as `course:code`, and what staff should look at. */
export function rulesAgain(
  year: ProgramYear,
  answers: AnswersBySection,
  courses: readonly Pick<CourseApplication, "course" | "state">[],
): { readonly failed: string[]; readonly flags: string[] } {
  const live = courses.filter((course) => !finalCourseStates.includes(course.state));
  const found = live.map(({ course }) => ({ course, ...eligibilitySoFar(year, theCourse(year, course), knownFactsOf(answers)) }));
  const failed = found.flatMap((one) => one.failed.map((code) => `${one.course}:${code}`));
  const flags = applicationFlags(
    year,
    answers,
    live.map((one) => one.course),
  );
  return { failed, flags: [...flags, ...(failed.length > 0 ? ["requirements"] : [])] };
}

/** The courses that still run and whose rules would fail with a change, though they hold now: `course:code`. What is said before it is asked for. */
export function newlyFailed(
  year: ProgramYear,
  kind: ChangeKind,
  answers: AnswersBySection,
  change: Answers,
  courses: readonly Pick<CourseApplication, "course" | "state">[],
): readonly string[] {
  const now = rulesAgain(year, answers, courses).failed;
  return rulesAgain(year, withChange(kind, answers, change), courses).failed.filter((one) => !now.includes(one));
}
