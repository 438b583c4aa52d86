import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { comingStates } from "#program/internships/states.ts";
import { reportStatesOpen } from "#program/internships/states.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { InternshipDay } from "#program/internships/internship.ts";
import type { DailyReport } from "./daily-report.ts";
import type { ReportAnswers } from "./daily-report.ts";
import type { ReportState } from "./daily-report.ts";

/** Most characters of each answer, of a company's comment and of the office's note. */
export const answerCharactersMax = 2000;
export const commentCharactersMax = 1000;
/** Most hours of activity a day that can be written. */
export const hoursMax = 12;

/** How a day of the plan stands with its report. `free`: no report is asked for. */
export type DayState = ReportState | "later" | "due" | "missing" | "free";

/**
 * How a day stands: a written report by its state; else a planned day is `later`, `due` today and `missing` (red) once it has passed in
 * Japan; holidays, absences and trainings are `free`. Where no report can be written (not begun, or closed) nothing is due.
 */
export function dayState(
  internship: Pick<Internship, "state">,
  day: InternshipDay,
  report: Pick<DailyReport, "state"> | null,
  today: Day,
): DayState {
  if (report !== null) return report.state;
  if (day.kind !== "planned" && day.kind !== "active") return "free";
  if (!reportStatesOpen.includes(internship.state)) return comingStates.includes(internship.state) ? "later" : "free";
  return day.day > today ? "later" : day.day === today ? "due" : "missing";
}

/** The planned days that have passed without a report. None while nothing has begun, or after the books are closed. */
export function missingDays(
  internship: Pick<Internship, "state">,
  plan: readonly InternshipDay[],
  written: ReadonlySet<Day>,
  today: Day,
): Day[] {
  if (!reportStatesOpen.includes(internship.state)) return [];
  return plan.filter(({ day, kind }) => kind === "planned" && day < today && !written.has(day)).map(({ day }) => day);
}

/** True for a report that was written after its day in Japan. */
export function isLate(report: Pick<DailyReport, "day" | "submittedAt">): boolean {
  return dayOf(report.submittedAt) > report.day;
}

export type WriteProblem = Problem<"not-running" | "outside-period" | "future-day" | "no-activity-day" | "already-answered">;

/**
 * Whether the intern may write or rewrite the report of a day: while the internship runs or is being settled, for a day of activity or
 * training inside the period, not for a day to come, and until the company or the office has answered.
 */
export function checkWrite(
  internship: Internship,
  plan: readonly InternshipDay[],
  day: Day,
  earlier: Pick<DailyReport, "state"> | null,
  today: Day,
): Outcome<null, WriteProblem> {
  if (!reportStatesOpen.includes(internship.state)) return refused({ code: "not-running" as const, field: null });
  if (day < internship.startsOn || day > (internship.endedOn ?? internship.endsOn))
    return refused({ code: "outside-period" as const, field: null });
  if (day > today) return refused({ code: "future-day" as const, field: null });
  const kind = plan.find((one) => one.day === day)?.kind;
  if (kind === undefined || kind === "holiday" || kind === "absent") return refused({ code: "no-activity-day" as const, field: null });
  if (earlier !== null && earlier.state !== "submitted" && earlier.state !== "returned")
    return refused({ code: "already-answered" as const, field: null });
  return done(null);
}

/** True when nothing would change. */
export function isSame(report: ReportAnswers, answers: ReportAnswers): boolean {
  return (
    report.did === answers.did &&
    report.learned === answers.learned &&
    report.asked === answers.asked &&
    report.hours === answers.hours &&
    report.place === answers.place
  );
}

export type CommentProblem = Problem<"already-checked" | "being-rewritten">;

/** Whether the company may comment: until the office has checked, and not while the intern rewrites. */
export function checkComment(report: Pick<DailyReport, "state">): Outcome<null, CommentProblem> {
  if (report.state === "checked") return refused({ code: "already-checked" as const, field: null });
  if (report.state === "returned") return refused({ code: "being-rewritten" as const, field: null });
  return done(null);
}

export type CheckProblem = Problem<"being-rewritten">;

/**
 * Whether the office may check a report: not while the intern rewrites it. A company that never comments does not keep anybody from
 * being paid: a report without its comment may be checked, and shows as such. A check may be put right.
 */
export function checkCheck(report: Pick<DailyReport, "state">): Outcome<null, CheckProblem> {
  return report.state === "returned" ? refused({ code: "being-rewritten" as const, field: null }) : done(null);
}

/** The next thing an intern has to do about reports: one returned, today's, or the oldest that is missing. */
export function nextDuty(
  internship: Pick<Internship, "state">,
  plan: readonly InternshipDay[],
  reports: readonly DailyReport[],
  today: Day,
): { day: Day; state: "returned" | "due" | "missing" } | null {
  const of = new Map(reports.map((report) => [report.day, report]));
  const states = plan.map((one) => ({ day: one.day, state: dayState(internship, one, of.get(one.day) ?? null, today) }));
  for (const wanted of ["returned", "due", "missing"] as const) {
    const first = states.find((one) => one.state === wanted);
    if (first !== undefined) return { day: first.day, state: wanted };
  }
  return null;
}
