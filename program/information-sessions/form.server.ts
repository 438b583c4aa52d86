import { z } from "zod";
import { instantInJapan } from "#platform/days.ts";
import { optionalDay } from "#platform/forms.server.ts";
import { optionalClock } from "#platform/forms.server.ts";
import { mustTick } from "#platform/forms.server.ts";
import { optionalLine } from "#platform/forms.server.ts";
import { requiredLine } from "#platform/forms.server.ts";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { emailText } from "#program/sign-in/form.server.ts";
import { sessionAudiences } from "./information-session.ts";
import { sessionKinds } from "./information-session.ts";
import type { SessionToSave } from "./information-session.ts";

/** A seat at a session; `organisation` is asked of companies alone. */
/** A name that letters greet by: an address in it would make them somebody's advertisement. */
const greetedName = requiredLine(100).refine((name) => !/:\/\/|www\.|[{}]/i.test(name), { message: "name-invalid" });

export const bookingForm = z.object({
  name: greetedName,
  email: emailText,
  organisation: optionalLine(150),
  consent: mustTick("consent-needed"),
});
export const companyBookingForm = bookingForm.extend({ organisation: requiredLine(150) });

const version = wholeNumber(1, 1_000_000);
const clock = optionalClock();

const picked = z
  .union([z.string(), z.array(z.string())], "choice-unknown")
  .default([])
  .transform((chosen) => [...new Set(typeof chosen === "string" ? [chosen] : chosen)])
  .refine((chosen) => chosen.length <= 2000 && chosen.every(isId), { message: "choice-unknown" });

const fields = {
  audience: oneOf(sessionAudiences),
  kind: oneOf(sessionKinds),
  titleEn: requiredLine(150),
  titleJa: requiredLine(150),
  aboutEn: requiredText(2000),
  aboutJa: requiredText(2000),
  spoken: oneOf(["en", "ja"]),
  day: optionalDay(),
  from: clock,
  until: clock,
  seats: optionalText(6)
    .transform((text) => text.normalize("NFKC").replaceAll(",", ""))
    .refine((text) => text === "" || /^[1-9]\d{0,3}$/.test(text), { message: "number-needed" })
    .transform((text) => (text === "" ? null : Number(text))),
  joinAddress: optionalText(500),
  videoAddress: optionalText(500),
};
export const newSessionForm = z.object(fields);
export const changedSessionForm = z.object({ ...fields, version });
export const moveSessionForm = z.object({ to: oneOf(["published", "cancelled"]), version });
export const attendanceForm = z.object({ intent: oneOf(["attended", "absent"]), pick: picked });

/** A session of what the form holds; day and clocks are Japan's. */
export function sessionOf(form: z.infer<typeof newSessionForm>): SessionToSave {
  const at = (clockTime: string) => (form.day === "" || clockTime === "" ? null : instantInJapan(form.day, clockTime));
  return {
    audience: form.audience,
    kind: form.kind,
    title: { en: form.titleEn, ja: form.titleJa },
    about: { en: form.aboutEn, ja: form.aboutJa },
    spoken: form.spoken,
    startsAt: at(form.from),
    endsAt: at(form.until),
    seats: form.seats,
    joinAddress: form.joinAddress,
    videoAddress: form.videoAddress,
  };
}
