import { dayOf } from "#platform/days.ts";
import { fiscalYearOf } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import type { Day } from "#platform/days.ts";
import type { Said } from "#platform/language.ts";
import type { Problem } from "#platform/outcome.ts";

/** A stretch of days, both included. */
export interface DayBounds {
  readonly from: Day;
  readonly to: Day;
}

export type DayProblem = Problem<"day-outside">;

/** The program's first day: no deed of it is older. Source: domain.md 4 (FY2016). */
export const programBeganOn: Day = "2016-04-01";

/**
 * The days on which something of a program year may happen or be due: 1 April to 31 March. A day typed beyond them is a slip (the year 9999, last
 * year's calendar), and a letter would carry it. Source: domain.md 2, "program year"; that nothing is due later is ours.
 */
export function daysOfYear(fiscalYear: number): DayBounds {
  return { from: `${fiscalYear}-04-01`, to: `${fiscalYear + 1}-03-31` };
}

/** Days of what belongs to no one year (news, a consent): from the program's beginning to the end of the next fiscal year, planned ahead. */
export function daysOfProgram(now: Date): DayBounds {
  return { from: programBeganOn, to: daysOfYear(fiscalYearOf(dayOf(now)) + 1).to };
}

/** The one rule for days that staff type: `day-outside` at the field, with the bounds as facts, for a day beyond them; else nothing. */
export function dayOutside(field: string, day: Day, { from, to }: DayBounds): DayProblem[] {
  return day < from || day > to ? [{ code: "day-outside", field, facts: { from, to } }] : [];
}

/** The words for it. */
export const dayProblems = {
  "day-outside": ({ from, to }: Readonly<Record<string, string | number>>): Said => ({
    en: `This day is not possible here. Choose one from ${sayDay(String(from), "en")} to ${sayDay(String(to), "en")}.`,
    ja: `ここでは選べない日付です。${sayDay(String(from), "ja")}から${sayDay(String(to), "ja")}までの日付を選んでください。`,
  }),
};
