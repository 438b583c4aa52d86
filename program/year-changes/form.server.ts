import { z } from "zod";
import { addDays } from "#platform/days.ts";
import { isDay } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { requiredText } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";

/** The form that extends a window: which one (`A intern`), the last day and clock in Japan's time, and why. */
export const extensionForm = z.object({
  window: requiredText(60).refine((text) => text === "" || /^\S+ (intern|company)$/.test(text), { message: "choice-unknown" }),
  closesOn: requiredText(10).refine((text) => text === "" || isDay(text), { message: "day-invalid" }),
  /** The window is open before this clock; empty: to the end of the day. */
  closesAt: optionalText(5).refine((text) => text === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { message: "choice-unknown" }),
  reason: requiredText(300),
});

export const confirmationForm = z.object({ path: requiredText(200), note: optionalText(300) });

/** The exclusive end in Japan's time: at the clock given, or with the end of the day. */
export function closingInstant({ closesOn, closesAt }: { closesOn: string; closesAt: string }): Date {
  return closesAt === "" ? startOfDay(addDays(closesOn, 1)) : new Date(`${closesOn}T${closesAt}:00+09:00`);
}
