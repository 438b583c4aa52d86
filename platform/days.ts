import { Temporal } from "temporal-polyfill";
import type { Language } from "./language.ts";

/** A calendar day, `YYYY-MM-DD`, without clock or zone. */
export type Day = string;

/** The zone of the program: every deadline and every day is meant there. */
export const japan = "Asia/Tokyo";

/** The day that an instant falls on in a zone (Japan unless said otherwise). */
export function dayOf(instant: Date, zone: string = japan): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The instant at which a day begins in Japan. */
export function startOfDay(day: Day): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(japan).epochMilliseconds);
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from one day to the other; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/** Every day from `from` to `to`, both included; empty when `to` lies before `from`. */
export function daysFromTo(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
}

/** 1 Monday to 7 Sunday. */
export function dayOfWeek(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Completed years of age on a day; somebody born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birthDate: Day, on: Day): number {
  const born = Temporal.PlainDate.from(birthDate);
  const day = Temporal.PlainDate.from(on);
  const hadBirthday = day.month > born.month || (day.month === born.month && day.day >= born.day);
  return day.year - born.year - (hadBirthday ? 0 : 1);
}

/** True for an existing calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

/** The instant as ISO text with Japan's offset, such as `2023-06-19T12:00:00+09:00`. */
export function isoInJapan(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(japan)
    .toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** The fiscal year that a day lies in: 1 April to 31 March. */
export function fiscalYearOf(day: Day): number {
  const date = Temporal.PlainDate.from(day);
  return date.month >= 4 ? date.year : date.year - 1;
}

const weekdays = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  ja: ["月", "火", "水", "木", "金", "土", "日"],
} as const;
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as const;

/** "Mon 19 June 2023" or 「2023年6月19日（月）」. */
export function sayDay(day: Day, language: Language): string {
  const date = Temporal.PlainDate.from(day);
  const weekday = weekdays[language][date.dayOfWeek - 1];
  return language === "ja"
    ? `${date.year}年${date.month}月${date.day}日（${weekday}）`
    : `${weekday} ${date.day} ${months[date.month - 1]} ${date.year}`;
}

/** "12:00 noon", "23:59"; 「正午 12:00」. Hours run from 00 to 23. */
export function sayClock(instant: Date, language: Language, zone: string = japan): string {
  const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  const clock = `${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}`;
  if (clock !== "12:00" || time.second !== 0) return clock;
  return language === "ja" ? `正午 ${clock}` : `${clock} noon`;
}

/** Day and clock of an instant without its zone; name the zone beside it. */
export function sayInstant(instant: Date, language: Language, zone: string = japan): string {
  const day = sayDay(dayOf(instant, zone), language);
  return language === "ja" ? `${day} ${sayClock(instant, language, zone)}` : `${day}, ${sayClock(instant, language, zone)}`;
}

/**
 * A closing time as people read it. The end of a window is exclusive; one at midnight is shown as 23:59:59 of the day before,
 * so that nobody takes 00:00 for the end of the named day (`domain.md` 14, contracts "window").
 */
export function sayClosing(closesAt: Date, language: Language, zone: string = japan): string {
  const time = Temporal.Instant.fromEpochMilliseconds(closesAt.getTime()).toZonedDateTimeISO(zone);
  const isMidnight = time.hour === 0 && time.minute === 0 && time.second === 0;
  if (!isMidnight) return sayInstant(closesAt, language, zone);
  const day = sayDay(dayOf(new Date(closesAt.getTime() - 1), zone), language);
  return language === "ja" ? `${day} 23:59:59` : `${day}, 23:59:59`;
}

/** How Japan's time is named beside a clock. */
export const japanTimeName = { en: "Japan time (UTC+9)", ja: "日本時間" } as const;
