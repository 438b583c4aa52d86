import { sayNumber } from "#app/ui/words.ts";
import { recruitmentRound } from "#program/year/messages.ts";
import { shortCode } from "./year-shown.ts";
import type { Said } from "#platform/language.ts";
import type { Course } from "#program/year/program-year.ts";
import type { CourseTerms } from "#program/year/program-year.ts";

const lists = { en: new Intl.ListFormat("en-GB", { type: "conjunction" }), ja: new Intl.ListFormat("ja", { type: "conjunction" }) };

/** "Course A", "Courses B, B2 and C"; where courses go by their titles, the titles. */
export function coursesCalled(courses: readonly Course[]): Said {
  const codes = courses.map(shortCode);
  if (codes.includes(null)) return { en: lists.en.format(courses.map(({ title }) => title.en)), ja: courses.map(({ title }) => title.ja).join("・") };
  const named = codes as string[];
  return { en: `${named.length === 1 ? "Course" : "Courses"} ${lists.en.format(named)}`, ja: `${named.join("・")}コース` };
}

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
  return { en: titles.map(({ en }, index) => (index === 0 ? en : en.charAt(0).toLowerCase() + en.slice(1))).join(", "), ja: titles.map(({ ja }) => ja).join("・") };
}

/** What a course pays: "1,000 yen for each day of activity, paid in your local currency". */
export function allowanceSaid(terms: CourseTerms): Said {
  const yen = sayNumber(terms.allowanceYenPerDay);
  const isLocal = terms.payIn === "local-currency";
  return terms.allowanceCounts === "activity-days"
    ? { en: `${yen} yen per activity day${isLocal ? ", in your local currency" : ""}`, ja: `活動1日につき${yen}円${isLocal ? "（現地通貨で支給）" : ""}` }
    : { en: `${yen} yen per day of stay, weekends included${isLocal ? ", in your local currency" : ""}`, ja: `滞在1日につき${yen}円（土日を含む${isLocal ? "、現地通貨で支給" : ""}）` };
}

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A small number as an English text writes it: "six"; figures from eleven on. */
export function inWords(number: number): string {
  return numbers[number] ?? String(number);
}
