import { z } from "zod";
import { requiredDay } from "#platform/forms.server.ts";
import { requiredClock } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { ids } from "#program/internships/form.server.ts";

const when = {
  day: requiredDay(),
  clock: requiredClock(),
  place: requiredLine(300),
};

/** A new session; day and clock are Japan's. The rules know trainings and courses. */
export const planForm = z.object({ training: requiredText(40), course: requiredText(40), ...when });
/** Another time or place. */
export const moveSessionForm = z.object({ ...when, version: wholeNumber(1, 1_000_000_000) });
/** Who was there: the bar below the list. */
export const attendanceForm = z.object({ intent: oneOf(["attended", "absent", "made_up"]), pick: ids });
