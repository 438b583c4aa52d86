import { recruitmentRound } from "#program/year/messages.ts";
import type { Said } from "#platform/language.ts";
import type { Course } from "#program/year/program-year.ts";

export { allowanceSaid } from "#program/year/course-sayings.ts";
export { coursesCalled } from "#program/year/course-sayings.ts";

/** What tells a course from the others of its year: "Commuting, second round"; the title alone where the year has one round of it. */
export function courseNote(course: Course, all: readonly Course[]): Said {
  const hasRounds = all.some((other) => other.family === course.family && other.round !== course.round);
  if (!hasRounds) return course.title;
  const round = recruitmentRound(course.round);
  return { en: `${course.title.en}, ${round.en}`, ja: `${course.title.ja}、${round.ja}` };
}

/** The notes of several courses in one line; those of one family are named once. */
export function coursesNote(courses: readonly Course[], all: readonly Course[]): Said {
  const [only] = courses;
  if (courses.length === 1 && only !== undefined) return courseNote(only, all);
  const titles = [...new Map(courses.map((course) => [course.title.en, course.title])).values()];
  return {
    en: titles.map(({ en }, index) => (index === 0 ? en : en.charAt(0).toLowerCase() + en.slice(1))).join(", "),
    ja: titles.map(({ ja }) => ja).join("・"),
  };
}

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A small number as an English text writes it: "six"; figures from eleven on. */
export function inWords(number: number): string {
  return numbers[number] ?? String(number);
}
