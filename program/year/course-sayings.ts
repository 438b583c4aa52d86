import type { Said } from "#platform/language.ts";
import type { Course } from "./program-year.ts";
import type { CourseTerms } from "./program-year.ts";

const lists = { en: new Intl.ListFormat("en-GB", { type: "conjunction" }), ja: new Intl.ListFormat("ja", { type: "conjunction" }) };
const numbers = new Intl.NumberFormat("en");

/** The code where people know the course by it (A, B2), else null: then its title stands alone. */
export function shortCode(course: Course): string | null {
  return course.code.length <= 3 ? course.code : null;
}

/** "Course A", "Courses B, B2 and C"; where courses go by their titles, the titles. */
export function coursesCalled(courses: readonly Course[]): Said {
  const codes = courses.map(shortCode);
  if (codes.includes(null))
    return { en: lists.en.format(courses.map(({ title }) => title.en)), ja: courses.map(({ title }) => title.ja).join("・") };
  const named = codes as string[];
  return { en: `${named.length === 1 ? "Course" : "Courses"} ${lists.en.format(named)}`, ja: `${named.join("・")}コース` };
}

/** What a course pays: "1,000 yen per activity day, in your local currency". */
export function allowanceSaid(terms: CourseTerms): Said {
  const yen = numbers.format(terms.allowanceYenPerDay);
  const isLocal = terms.payIn === "local-currency";
  return terms.allowanceCounts === "activity-days"
    ? {
        en: `${yen} yen per activity day${isLocal ? ", in your local currency" : ""}`,
        ja: `活動1日につき${yen}円${isLocal ? "（現地通貨で支給）" : ""}`,
      }
    : {
        en: `${yen} yen per day of stay, weekends included${isLocal ? ", in your local currency" : ""}`,
        ja: `滞在1日につき${yen}円（土日を含む${isLocal ? "、現地通貨で支給" : ""}）`,
      };
}
