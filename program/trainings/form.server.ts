import { z } from "zod";
import { isDay } from "#platform/days.ts";
import { oneOf } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { ids } from "#program/internships/form.server.ts";

const when = {
  day: requiredText(10).refine((text) => text === "" || isDay(text), { message: "day-invalid" }),
  clock: requiredText(5).refine((text) => text === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { message: "clock-invalid" }),
  place: requiredLine(300),
};

/** A new session; day and clock are Japan's. The rules know trainings and courses. */
export const planForm = z.object({ training: requiredText(40), course: requiredText(40), ...when });
/** Another time or place. */
export const moveSessionForm = z.object({ ...when, version: wholeNumber(1, 1_000_000_000) });
/** Who was there: the bar below the list. */
export const attendanceForm = z.object({ intent: oneOf(["attended", "absent", "made_up"]), pick: ids });

/** The instant of a day and a clock in Japan. */
export function instantInJapan(day: string, clock: string): Date {
  return new Date(`${day}T${clock}:00+09:00`);
}
