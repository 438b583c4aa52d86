import { openWindows } from "#program/year/rules.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

const hour = 3_600_000;
/** How long before a window closes a draft is reminded, the earliest first, in hours. Source: issue on applications (7 days, 2 days, 12 hours). */
export const reminderHours = [168, 48, 12] as const;
export type ReminderHours = (typeof reminderHours)[number];

/** A closing instant of which drafts are to be reminded now, with the courses that close then. */
export interface DueReminder {
  readonly closesAt: Date;
  readonly courses: readonly string[];
  readonly hours: ReminderHours;
  /** Whoever began their draft after this instant knows the end from then; they get the next reminder only. */
  readonly since: Date;
}

/**
 * The reminders that are due at an instant: for each closing instant the latest one that has come. An extended window closes at its new
 * end, so its reminders follow it; the one for the old end was another and is not repeated.
 */
export function dueReminders(year: ProgramYear, at: Date): DueReminder[] {
  const open = openWindows(year, "intern", at);
  const ends = [...new Set(open.map((window) => window.closesAt.getTime()))];
  return ends.flatMap((end) => {
    const hours = reminderHours.findLast((one) => end - at.getTime() <= one * hour);
    if (hours === undefined) return [];
    const courses = open.filter((window) => window.closesAt.getTime() === end).map((window) => window.course.code);
    return [{ closesAt: new Date(end), courses, hours, since: new Date(end - hours * hour) }];
  });
}

/** The name of one reminder of one draft: the same is queued once, however often the job runs. */
export function reminderKey(applicationId: string, { hours, closesAt }: DueReminder): string {
  return `draft-reminder ${applicationId} ${hours} ${closesAt.toISOString()}`;
}
