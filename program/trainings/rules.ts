import { dayOf } from "#platform/days.ts";
import { fiscalYearOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { courseOf } from "#program/year/rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { AttendanceState } from "./training.ts";
import type { TrainingSession } from "./training.ts";

/** What the office may record: an absence is made up later, and a slip of the hand is put right. Source: domain.md 6.4. */
const next: Readonly<Record<AttendanceState, readonly AttendanceState[]>> = {
  invited: ["attended", "absent"],
  attended: ["absent"],
  absent: ["made_up", "attended"],
  made_up: ["absent"],
};

/** True when an attendance may go from one state to the other. */
export function mayBecome(from: AttendanceState, to: AttendanceState): boolean {
  return next[from].includes(to);
}

export type SessionProblem = Problem<"choice-unknown" | "outside-year">;

/** Whether a session may be set: a training and a course of the year, on a day inside the fiscal year. */
export function checkSession(
  year: ProgramYear,
  session: { training: string; course: string; heldAt: Date },
): Outcome<null, SessionProblem> {
  if (!year.trainings.some((one) => one.id === session.training)) return refused({ code: "choice-unknown" as const, field: "training" });
  if (courseOf(year, session.course) === null) return refused({ code: "choice-unknown" as const, field: "course" });
  if (fiscalYearOf(dayOf(session.heldAt)) !== year.fiscalYear) return refused({ code: "outside-year" as const, field: "day" });
  return done(null);
}

/** The session to which somebody new is invited: the next one to come; null while there is none. */
export function sessionToJoin(sessions: readonly TrainingSession[], training: string, now: Date): TrainingSession | null {
  const coming = sessions.filter((one) => one.training === training && one.heldAt >= now);
  return coming.sort((one, other) => one.heldAt.getTime() - other.heldAt.getTime())[0] ?? null;
}
