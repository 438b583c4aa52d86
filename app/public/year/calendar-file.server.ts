import { ICalCalendar } from "ical-generator";
import { addDays } from "#platform/days.ts";
import { sayClosing } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { courseName } from "#program/year/messages.ts";
import { isClosingProvisional } from "#app/parts/year-shown.ts";
import { isCourseProvisional } from "#app/parts/year-shown.ts";
import type { Day } from "#platform/days.ts";
import type { Language } from "#platform/language.ts";
import type { Said } from "#platform/language.ts";
import type { Course } from "#program/year/program-year.ts";
import type { Side } from "#program/year/program-year.ts";
import type { YearShown } from "#app/parts/year-shown.ts";

/** A moment lasts this long in a calendar, in milliseconds: what closes then is seen before it is over. */
const momentMs = 60 * 60 * 1000;

const words = {
  intern: { en: "Japan Internship Program: dates for interns", ja: "国際化促進インターンシップ事業 インターン向けの日程" },
  company: { en: "Japan Internship Program: dates for companies", ja: "国際化促進インターンシップ事業 企業向けの日程" },
  opens: { en: "Applications open", ja: "受付開始" },
  closes: { en: "Applications close", ja: "受付締切" },
  results: { en: "Results are told", ja: "結果の通知" },
  internship: { en: "Internship", ja: "実習期間" },
  provisional: { en: "Provisional: this date may still change.", ja: "予定です。変わることがあります。" },
} satisfies Record<string, Said>;

/**
 * One side's dates of a year as an iCalendar file (RFC 5545). An entry keeps its UID in both languages and through every change of its
 * date; an extended closing time has a higher SEQUENCE, so that calendars replace the old one. Days without a clock are whole days.
 */
export function calendarFile(shown: YearShown, side: Side, language: Language, page: string): string {
  const { year } = shown;
  const say = (said: Said) => said[language];
  const calendar = new ICalCalendar({
    name: `${say(words[side])}, ${year.fiscalYear}`,
    prodId: { company: "Japan Internship Program", product: "Dates", language: language.toUpperCase() },
    url: page,
    ttl: 6 * 60 * 60,
  });
  for (const course of year.courses) {
    const { opensAt, closesAt, earlierEnds } = course.windows[side];
    const add = (what: "opens" | "closes" | "results" | "internship", at: object, isProvisional: boolean, more = "") =>
      calendar.createEvent({
        id: `${year.fiscalYear}-${course.code.toLowerCase()}-${side}-${what}@japan-internship-program`,
        stamp: lastChange(course, side, year.fiscalYear),
        sequence: what === "closes" ? earlierEnds.length : 0,
        summary: `${say(courseName(course, year.courses))} – ${say(words[what])}`,
        description: [more, isProvisional ? say(words.provisional) : "", page].filter(Boolean).join("\n"),
        url: page,
        ...(at as { start: Date; end: Date; allDay?: boolean }),
      });
    add("opens", moment(opensAt), isCourseProvisional(shown, course, `${side}Window.opensAt`));
    // A midnight end belongs to the day before: the entry ends with the window, never begins after it.
    add(
      "closes",
      { start: new Date(closesAt.getTime() - momentMs), end: closesAt },
      isClosingProvisional(shown, course, side),
      `${sayClosing(closesAt, language)} ${say({ en: "Japan time (UTC+9)", ja: "（日本時間）" })}`,
    );
    add("results", wholeDays(course.resultsOn, course.resultsOn), isCourseProvisional(shown, course, "resultsOn"));
    add(
      "internship",
      wholeDays(course.period.startsOn, course.period.endsOn),
      isCourseProvisional(shown, course, "period.start", "period.end"),
    );
  }
  return calendar.toString();
}

const moment = (at: Date) => ({ start: at, end: new Date(at.getTime() + momentMs) });

/** Both ends included; the file's own end is the day after. Written as days of UTC, since a whole day has no zone. */
const wholeDays = (from: Day, to: Day) => ({ start: utc(from), end: utc(addDays(to, 1)), allDay: true });
const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

/** When a course's dates were last changed; for those never changed the first day of the fiscal year, so that the file stays the same. */
function lastChange(course: Course, side: Side, fiscalYear: number): Date {
  return course.windows[side].earlierEnds.at(-1)?.extendedAt ?? startOfDay(`${fiscalYear}-04-01`);
}
