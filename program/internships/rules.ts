import { countWorkingDays, workingDays } from "#platform/holidays.ts";
import type { Day } from "#platform/days.ts";

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
