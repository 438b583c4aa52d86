import { addDays } from "#platform/days.ts";
import { isDay } from "#platform/days.ts";
import { courseOf } from "#program/year/rules.ts";
import { eligibilitySoFar } from "./rules.ts";
import { knownFactsOf } from "./facts.ts";
import { answerText } from "./sections.ts";
import { namedNationalities } from "./sections.ts";
import type { Day } from "#platform/days.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AnswersBySection } from "./facts.ts";
import type { EligibilityFlag } from "./rules.ts";
import type { Answers } from "./sections.ts";

/** A named test that no longer counts in its year: which, the field that holds its month, and the last day on which it counted. */
export interface ExpiredTest {
  readonly test: string;
  readonly field: "japaneseTest" | "englishTestMonth";
  readonly lastDay: Day;
}

/**
 * The language tests of an application that are older than the year allows on its day. A month counts to its end; a test without a limit in
 * the year never expires. Nobody is refused by it: the applicant is told before sending, and the office sees it. Source: features 32.
 */
export function expiredTests(year: ProgramYear, languages: Answers | undefined): readonly ExpiredTest[] {
  const rule = year.languageTests;
  if (rule === null) return [];
  const named = [
    { test: answerText(languages, "japanese").startsWith("N") ? "jlpt" : "", field: "japaneseTest" as const },
    { test: answerText(languages, "englishTest"), field: "englishTestMonth" as const },
  ];
  return named.flatMap(({ test, field }) => {
    const months = rule.validMonths.find((one) => one.id === test)?.months;
    const lastDay = months === undefined ? null : endOfMonthAfter(answerText(languages, field), months);
    return lastDay === null || lastDay >= rule.asOf ? [] : [{ test, field, lastDay }];
  });
}

/** The last day of the month that lies so many months after one typed as `YYYY-MM-`; null for anything else. */
function endOfMonthAfter(typed: string, months: number): Day | null {
  const [, year, month] = /^(\d{4})-(\d{2})-?$/.exec(typed) ?? [];
  if (year === undefined || month === undefined) return null;
  const count = Number(year) * 12 + Number(month) + months; // The month behind it, from 0.
  const first = `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`;
  return isDay(first) ? addDays(first, -1) : null;
}

/** True for somebody who lives in Japan without its nationality: they hold a status of residence, with or without an end. */
export function holdsResidenceStatus(person: Answers | undefined): boolean {
  return answerText(person, "residence") === "JP" && namedNationalities(person).length > 0 && !namedNationalities(person).includes("JP");
}

/** Statuses without an end. */
export const endlessStays: readonly string[] = ["permanent"];

/** How the stay of somebody who lives in Japan goes with the internship. */
export type StayWarning = { readonly code: "stay-unknown" } | { readonly code: "stay-ends-early"; readonly until: Day; readonly ends: Day };

/**
 * Nobody's stay may end before their internship does: what the office should look at for these courses, and the person should know before
 * sending. Null where nothing is to say. Source: features 31; domain.md 7 (rule 2) and 13, "Immigration".
 */
export function stayWarning(year: ProgramYear, person: Answers | undefined, courses: readonly string[]): StayWarning | null {
  if (!holdsResidenceStatus(person)) return null;
  const [status, until] = [answerText(person, "stayStatus"), answerText(person, "stayUntil")];
  if (endlessStays.includes(status)) return null;
  if (status === "" || !isDay(until)) return { code: "stay-unknown" };
  const ends = courses
    .flatMap((code) => courseOf(year, code)?.period.endsOn ?? [])
    .toSorted()
    .at(-1);
  return ends !== undefined && until < ends ? { code: "stay-ends-early", until, ends } : null;
}

/** What the office should look at in an application; never a refusal. */
export type ApplicationFlag = EligibilityFlag | "language-test-expired" | StayWarning["code"];

/** The flags of an application for the courses that it is for, each once. */
export function applicationFlags(year: ProgramYear, answers: AnswersBySection, courses: readonly string[]): ApplicationFlag[] {
  const known = knownFactsOf(answers);
  const ofRules = courses.flatMap((code) => {
    const course = courseOf(year, code);
    return course === null ? [] : eligibilitySoFar(year, course, known).flags;
  });
  const stay = stayWarning(year, answers.person, courses);
  return [
    ...new Set<ApplicationFlag>([
      ...ofRules,
      ...(expiredTests(year, answers.languages).length > 0 ? (["language-test-expired"] as const) : []),
      ...(stay === null ? [] : [stay.code]),
    ]),
  ];
}
