import holidayJp from "@holiday-jp/holiday_jp";
import { assert } from "./assert.ts";
import { daysFromTo, dayOfWeek } from "./days.ts";
import type { Day } from "./days.ts";
import type { Said } from "./language.ts";

/** The first and the last day for which Japan's public holidays are known; those to come follow today's law. */
export const holidaysKnown = { from: "1970-01-01", to: "2050-12-31" } as const;

const names: Readonly<Record<string, { readonly name: string; readonly name_en: string }>> = holidayJp.holidays;

/** The number of a day since 1 January 1970, a Thursday. */
const numberOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** How many of the days 0 to `number` - 1 are Monday to Friday; 29 December 1969, day -3, was a Monday. */
const weekdaysBefore = (number: number) => Math.floor((number + 3) / 7) * 5 + Math.min(5, (number + 3) % 7);

/** The numbers of the public holidays that fall on Monday to Friday, in order. */
const holidayNumbers = Object.keys(names)
  .filter((day) => dayOfWeek(day) <= 5)
  .map(numberOf)
  .sort((one, other) => one - other);

function assertKnown(...days: readonly Day[]): void {
  for (const day of days) assert(areHolidaysKnown(day), `public holidays are not known on ${day}`);
}

/** True for a day whose holidays are known: 1970 to 2050. */
export function areHolidaysKnown(day: Day): boolean {
  return holidaysKnown.from <= day && day <= holidaysKnown.to;
}

/** The public holiday of Japan on a day, or null. Throws on a day outside `holidaysKnown`. */
export function holidayOn(day: Day): Said | null {
  assertKnown(day);
  const found = names[day];
  return found ? { en: found.name_en, ja: found.name } : null;
}

/** True for Monday to Friday without a public holiday. Throws on a day outside `holidaysKnown`. */
export function isWorkingDay(day: Day): boolean {
  return dayOfWeek(day) <= 5 && holidayOn(day) === null;
}

/** The working days from one day to another, both included; none when `to` lies before `from`. Throws outside `holidaysKnown`. */
export function workingDays(from: Day, to: Day): Day[] {
  assertKnown(from, to);
  return daysFromTo(from, to).filter(isWorkingDay);
}

/** How many working days there are from one day to another, both included, without looking at each. Throws outside `holidaysKnown`. */
export function countWorkingDays(from: Day, to: Day): number {
  assertKnown(from, to);
  const [first, end] = [numberOf(from), numberOf(to) + 1];
  if (end <= first) return 0;
  const holidays = placeOf(end) - placeOf(first);
  return weekdaysBefore(end) - weekdaysBefore(first) - holidays;
}

/** How many holidays on weekdays lie before a day. */
function placeOf(number: number): number {
  let [low, high] = [0, holidayNumbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holidayNumbers[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
