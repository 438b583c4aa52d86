import { countWorkingDays } from "#platform/holidays.ts";
import { holidayOn } from "#platform/holidays.ts";
import { workingDays } from "#platform/holidays.ts";
import { dayOfWeek } from "#platform/days.ts";
import { daysFromTo } from "#platform/days.ts";
import { fiscalYearOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import { stillToDo } from "./checklist.ts";
import { mayBecome } from "./states.ts";
import type { ChecklistLine } from "./checklist.ts";
import type { Internship } from "./internship.ts";
import type { InternshipDay } from "./internship.ts";
import type { InternshipState } from "./internship.ts";

/**
 * The days on which an internship has activity: Monday to Friday without Japan's public holidays, both ends included.
 * Source: contracts, "activity-days". None when `to` lies before `from`; throws outside 1970 to 2050.
 */
export function activityDays(from: Day, to: Day): Day[] {
  return workingDays(from, to);
}

/** How many activity days there are; the same rule as `activityDays`, counted without a list. */
export function countActivityDays(from: Day, to: Day): number {
  return countWorkingDays(from, to);
}

/** The plan of an internship: every weekday from its first to its last day, `holiday` on Japan's public holidays, else `planned`. */
export function planOf(from: Day, to: Day): InternshipDay[] {
  return daysFromTo(from, to)
    .filter((day) => dayOfWeek(day) <= 5)
    .map((day) => ({ day, kind: holidayOn(day) === null ? "planned" : "holiday" }));
}

export type PeriodProblem = Problem<"end-before-start" | "outside-year" | "no-activity-day">;

/** Whether these may be the first and last day: in order, inside the fiscal year, with at least one day of activity. */
export function checkPeriod(
  fiscalYear: number,
  period: { startsOn: Day; endsOn: Day },
): Outcome<{ startsOn: Day; endsOn: Day }, PeriodProblem> {
  const { startsOn, endsOn } = period;
  if (endsOn < startsOn) return refused({ code: "end-before-start" as const, field: "endsOn" });
  if (fiscalYearOf(startsOn) !== fiscalYear) return refused({ code: "outside-year" as const, field: "startsOn" });
  if (fiscalYearOf(endsOn) !== fiscalYear) return refused({ code: "outside-year" as const, field: "endsOn" });
  if (countActivityDays(startsOn, endsOn) === 0) return refused({ code: "no-activity-day" as const, field: "endsOn" });
  return done(period);
}

export type MoveProblem = Problem<"state-has-moved" | "checklist-open" | "too-early" | "not-over-yet">;

/** Facts that a step is judged by. */
export interface MoveFacts {
  readonly today: Day;
  readonly checklist: readonly ChecklistLine[];
}

/**
 * Whether an internship may take a step: ready when nothing is left on the list, started from its first day on, completed from its last.
 * An early end and a cancellation need more than a press and have their own rules.
 */
export function checkMove(
  internship: Pick<Internship, "state" | "startsOn" | "endsOn">,
  to: InternshipState,
  facts: MoveFacts,
): Outcome<InternshipState, MoveProblem> {
  if (!mayBecome(internship.state, to)) return refused({ code: "state-has-moved" as const, field: null });
  if (to === "ready" && stillToDo(facts.checklist).length > 0)
    return refused({ code: "checklist-open" as const, field: null, facts: { count: stillToDo(facts.checklist).length } });
  if (to === "active" && facts.today < internship.startsOn)
    return refused({ code: "too-early" as const, field: null, facts: { day: internship.startsOn } });
  if (to === "completed" && facts.today < internship.endsOn)
    return refused({ code: "not-over-yet" as const, field: null, facts: { day: internship.endsOn } });
  return done(to);
}

export type EndProblem = Problem<"state-has-moved" | "outside-period" | "last-day-is-the-end" | "report-after-end" | "note-needed">;

/**
 * Whether an internship may end on a day before its last: inside the period, with no report after it. `lastReport` is the last day for
 * which somebody has written. The reason `other` needs words.
 */
export function checkEarlyEnd(
  internship: Pick<Internship, "state" | "startsOn" | "endsOn">,
  end: { endedOn: Day; reason: string; note: string },
  lastReport: Day | null,
): Outcome<Day, EndProblem> {
  if (!mayBecome(internship.state, "ended_early")) return refused({ code: "state-has-moved" as const, field: null });
  if (end.endedOn < internship.startsOn || end.endedOn > internship.endsOn)
    return refused({ code: "outside-period" as const, field: "endedOn", facts: { from: internship.startsOn, to: internship.endsOn } });
  if (end.endedOn === internship.endsOn) return refused({ code: "last-day-is-the-end" as const, field: "endedOn" });
  if (lastReport !== null && lastReport > end.endedOn)
    return refused({ code: "report-after-end" as const, field: "endedOn", facts: { day: lastReport } });
  if (end.reason === "other" && end.note === "") return refused({ code: "note-needed" as const, field: "endNote" });
  return done(end.endedOn);
}

/** The plan after an early end: days of activity and trainings after it fall away, holidays too; nothing before it changes. */
export function planAfterEnd(days: readonly InternshipDay[], endedOn: Day): InternshipDay[] {
  return days.filter(({ day }) => day <= endedOn);
}
