import { addDays } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Days after the year's last window in which a draft stays as it is: a window may still be extended. A choice of ours. */
export const daysUntilExpiry = 30;

/** Days for which the answers of an expired draft are kept, so that next year's application can begin from them. A choice of ours (APPI, Art. 22). */
export const daysUntilDeletion = 365;

/** The instant from which drafts of a year are expired: so many days after its last window for interns closed, at the start of a day in Japan. */
export function draftsExpireAt(year: ProgramYear): Date {
  const lastEnd = Math.max(...year.courses.map(({ windows }) => windows.intern.closesAt.getTime()));
  return startOfDay(addDays(dayOf(new Date(lastEnd)), daysUntilExpiry));
}

/** The instant from which expired drafts of a year are deleted. */
export function draftsGoAt(year: ProgramYear): Date {
  return startOfDay(addDays(dayOf(draftsExpireAt(year)), daysUntilDeletion));
}
