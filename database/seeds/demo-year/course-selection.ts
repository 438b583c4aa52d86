import { addDays } from "#platform/days.ts";
import { at } from "./cast.ts";
import { askAndGet } from "./selection.ts";
import { hold } from "./selection.ts";
import { screen } from "./selection.ts";
import { screenInBulk } from "./selection.ts";
import { chance } from "./chance.ts";
import type { Cast } from "./cast.ts";
import type { CastApplicant } from "./recruiting.ts";
import type { Staff } from "./staff.ts";

/** A whole selection for some courses: the first `places` pass everything, some fall at each step, the rest for want of places. */
export async function select(
  cast: Cast,
  staff: Staff,
  people: readonly CastApplicant[],
  courses: readonly string[],
  places: number,
  days: readonly [read: string, first: string, second: string],
): Promise<CastApplicant[]> {
  const read = people.slice(0, Math.round(places * 1.5));
  await screen(cast, staff.screener, read, courses, true, at(days[0], "11:00"), chance);
  const few = people.slice(read.length, read.length + 6);
  await screen(cast, staff.screener, few, courses, false, at(days[0], "14:00"), chance);
  await screenInBulk(cast, staff.screener, people.slice(read.length + few.length), courses, at(days[0], "17:30"));
  await cast.sendLetters(at(days[0], "18:00"));
  const left: CastApplicant[] = [];
  for (const [index, person] of read.entries()) {
    const stays = index < Math.round(places * 1.25);
    const outcome = stays ? "passed" : index === read.length - 1 ? "no_show" : "not_selected";
    await hold(
      cast,
      staff.interviewer,
      person,
      "interview1",
      at(addDays(days[0], 1), "10:00"),
      at(addDays(days[1], index % 4), `${10 + (index % 7)}:00`),
      outcome,
      chance,
    );
    if (stays) left.push(person);
  }
  for (const person of left) {
    await askAndGet(cast, { interviewer: staff.interviewer, person }, "resume", at(addDays(days[1], 5), "09:30"), "accepted");
    await askAndGet(
      cast,
      { interviewer: staff.interviewer, person },
      "recommendation",
      at(addDays(days[1], 5), "09:30"),
      chance.often(0.8) ? "accepted" : "uploaded",
    );
  }
  const pool: CastApplicant[] = [];
  for (const [index, person] of left.entries()) {
    const passes = index < places;
    await hold(
      cast,
      staff.interviewer,
      person,
      "interview2",
      at(addDays(days[2], -3), "10:00"),
      at(addDays(days[2], index % 4), `${10 + (index % 7)}:00`),
      passes ? "passed" : "not_selected",
      chance,
    );
    if (passes) pool.push(person);
  }
  await cast.sendLetters(at(addDays(days[2], 5), "18:00"));
  return pool;
}
