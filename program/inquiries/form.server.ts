import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";

/** One value as typed; a field that a forged form sends several times is no choice of ours. What it must say, `rules.ts` knows. */
const asTyped = z.string("choice-unknown").default("");

/** The answers of the inquiry form; `checkInquiry` of `rules.ts` decides about them. */
export const inquiryForm = z.object({
  name: asTyped,
  email: asTyped,
  emailAgain: asTyped,
  country: asTyped,
  countryOther: asTyped,
  telephone: asTyped,
  senderKind: asTyped,
  topic: asTyped,
  details: asTyped,
  consent: asTyped,
});

/** The change that the person of the office saw when they decided. */
const version = wholeNumber(1, 1_000_000);

/** Most characters of an answer. */
export const answerCharactersMax = 4000;

export const answerForm = z.object({ version, body: requiredText(answerCharactersMax) });
export const assignForm = z.object({ version });
/** Putting an inquiry aside or taking it up again. */
export const moveForm = z.object({ version, to: oneOf(["closed", "reopened", "spam", "duplicate"]) });

/** What the address of the work list asks for; anything unknown is the first list. */
export const listForm = z.object({
  state: z.enum(["waiting", "mine", "answered", "closed", "aside", "all"]).catch("waiting"),
  q: optionalText(100).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
