import { Temporal } from "temporal-polyfill";
import type { Language } from "./language.ts";

/** A calendar day, `YYYY-MM-DD`, without clock or zone. */
export type Day = string;

/** The zone of the program: every deadline and every day is meant there. */
export const japan = "Asia/Tokyo";

/** Japan has kept one clock without summer time since 1952, so its days are plain arithmetic: the calendar library takes a hundred times as long. */
const japanOffsetMs = 9 * 60 * 60_000;
const dayMs = 24 * 60 * 60_000;

/** Whole days since 1 January 1970. Throws `RangeError` on what is no calendar day. */
function numberOf(day: Day): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms) || dayAt(ms / dayMs) !== day) throw new RangeError(`no calendar day: ${day}`);
  return ms / dayMs;
}

function dayAt(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, -14);
}

/** The day that an instant falls on in a zone (Japan unless said otherwise). */
export function dayOf(instant: Date, zone: string = japan): Day {
  if (zone === japan) return new Date(instant.getTime() + japanOffsetMs).toISOString().slice(0, -14);
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The instant at which a day begins in Japan. */
export function startOfDay(day: Day): Date {
  return new Date(numberOf(day) * dayMs - japanOffsetMs);
}

/** The instant at which a clock in Japan shows an hour (`14:30`) of a day. */
export function instantInJapan(day: Day, clock: string): Date {
  return new Date(`${day}T${clock}:00+09:00`);
}

export function addDays(day: Day, days: number): Day {
  return dayAt(numberOf(day) + days);
}

/** Whole days from one day to the other; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Every day from `from` to `to`, both included; empty when `to` lies before `from`. */
export function daysFromTo(from: Day, to: Day): Day[] {
  const first = numberOf(from);
  return Array.from({ length: Math.max(0, numberOf(to) - first + 1) }, (_, index) => dayAt(first + index));
}

/** 1 Monday to 7 Sunday. */
export function dayOfWeek(day: Day): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1; // 1 January 1970 was a Thursday.
}

function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(numberOf(day) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Completed years of age on a day; somebody born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birthDate: Day, on: Day): number {
  const born = partsOf(birthDate);
  const day = partsOf(on);
  const hadBirthday = day.month > born.month || (day.month === born.month && day.day >= born.day);
  return day.year - born.year - (hadBirthday ? 0 : 1);
}

/** True for an existing calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && dayAt(ms / dayMs) === text;
}

/** The instant as ISO text with Japan's offset, such as `2023-06-19T12:00:00+09:00`. */
export function isoInJapan(instant: Date): string {
  return `${new Date(instant.getTime() + japanOffsetMs).toISOString().slice(0, -5)}+09:00`;
}

/** The fiscal year that a day lies in: 1 April to 31 March. */
export function fiscalYearOf(day: Day): number {
  const date = partsOf(day);
  return date.month >= 4 ? date.year : date.year - 1;
}

const weekdays = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  ja: ["月", "火", "水", "木", "金", "土", "日"],
} as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "Mon 19 June 2023" or 「2023年6月19日（月）」. */
export function sayDay(day: Day, language: Language): string {
  const date = partsOf(day);
  const weekday = weekdays[language][dayOfWeek(day) - 1];
  return language === "ja"
    ? `${date.year}年${date.month}月${date.day}日（${weekday}）`
    : `${weekday} ${date.day} ${months[date.month - 1]} ${date.year}`;
}

function clockOf(instant: Date, zone: string): { hour: number; minute: number; second: number } {
  if (zone !== japan) return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  const date = new Date(instant.getTime() + japanOffsetMs);
  return { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() };
}

/** "12:00 noon", "23:59"; 「正午 12:00」. Hours run from 00 to 23. */
export function sayClock(instant: Date, language: Language, zone: string = japan): string {
  const time = clockOf(instant, zone);
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
  const time = clockOf(closesAt, zone);
  const isMidnight = time.hour === 0 && time.minute === 0 && time.second === 0;
  if (!isMidnight) return sayInstant(closesAt, language, zone);
  const day = sayDay(dayOf(new Date(closesAt.getTime() - 1), zone), language);
  return language === "ja" ? `${day} 23:59:59` : `${day}, 23:59:59`;
}

/** A closing in another zone: where Japan's clock says the last second of a day, the other clock says the same second's minute. */
export function sayElsewhere(at: Date, language: Language, zone: string): string {
  const isMidnight = isoInJapan(at).includes("T00:00:00");
  return sayInstant(isMidnight ? new Date(at.getTime() - 1000) : at, language, zone);
}

/** Day and clock with the second, "14:59:59", as receipts say it; noon is a figure like any other. */
export function sayToSecond(instant: Date, language: Language, zone: string = japan): string {
  const { hour, minute, second } = clockOf(instant, zone);
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
  return `${sayDay(dayOf(instant, zone), language)}${language === "ja" ? " " : ", "}${clock}`;
}

/** How Japan's time is named beside a clock. */
export const japanTimeName = { en: "Japan time (UTC+9)", ja: "日本時間" } as const;
