import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { dayOf } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { noticeHours } from "./company-interview.ts";
import { timesMost } from "./company-interview.ts";
import { answerBy } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { ClockUnread } from "#platform/typed-days.ts";
import type { DayUnread } from "#platform/typed-days.ts";

/** What is wrong with a day or an hour that was typed for a talk. */
export type TimeUnread = "day-needed" | "clock-needed" | DayUnread | ClockUnread;

/** What is proposed for a talk, place by place of the form: a time, nothing, or what is wrong with what was typed there. */
export interface TimesWish {
  readonly times: readonly (Date | null | readonly TimeUnread[])[];
  readonly minutes: number;
  /** A link or an address. */
  readonly place: string;
}

/**
 * Until when the person chooses one of the times: within the days of the year, and never later than the end of the day before the last of them, so
 * that both sides know of the talk before its day. Where that leaves less than half the notice, half the notice after now. Exclusive.
 */
export function chooseBy(now: Date, lastTime: Date, days: number): Date {
  const dayBefore = startOfDay(dayOf(lastTime)).getTime();
  const least = now.getTime() + (noticeHours / 2) * 3_600_000;
  return new Date(Math.min(answerBy(now, days).getTime(), Math.max(dayBefore, least)));
}

/** The times of a proposal in their order, each once; or all that speaks against it, at the field concerned (`day-0` and `clock-0` are of the first). */
export function decideTimes({ times, place }: TimesWish, now: Date): Outcome<readonly Date[], Problem> {
  const problems: Problem[] = [];
  if (times.every((time) => time === null)) problems.push({ code: "time-needed", field: "day-0" });
  if (times.length > timesMost) problems.push({ code: "times-too-many", field: "day-0", facts: { most: timesMost } });
  times.forEach((time, index) => {
    const field = `day-${index}`;
    if (time === null) return;
    if (!(time instanceof Date))
      problems.push(...time.map((code) => ({ code, field: code.startsWith("clock") ? `clock-${index}` : field })));
    else if (time.getTime() < now.getTime() + noticeHours * 3_600_000)
      problems.push({ code: "time-too-soon", field, facts: { hours: noticeHours } });
  });
  if (place === "") problems.push({ code: "required", field: "place" });
  if (problems.length > 0) return refused(...problems);
  const moments = [...new Set(times.flatMap((time) => (time instanceof Date ? [time.getTime()] : [])))].sort((one, other) => one - other);
  return done(moments.map((moment) => new Date(moment)));
}
