import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { optionalLine } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { ids } from "#program/internships/form.server.ts";
import { answerCharactersMax } from "./rules.ts";
import { commentCharactersMax } from "./rules.ts";
import { hoursMax } from "./rules.ts";

/** Hours in quarters, in half or full width, with a point or a comma. */
const hours = requiredText(10)
  .transform((text) => text.normalize("NFKC").replace(",", "."))
  .refine((text) => text === "" || (/^\d{1,2}(\.\d{1,2})?$/.test(text) && isQuarters(Number(text))), { message: "hours-invalid" })
  .transform(Number);

function isQuarters(number: number): boolean {
  return number > 0 && number <= hoursMax && Number.isInteger(number * 4);
}

/** The intern's report of a day. */
export const reportForm = z.object({
  did: requiredText(answerCharactersMax),
  learned: optionalText(answerCharactersMax),
  asked: optionalText(answerCharactersMax),
  hours,
  place: optionalLine(200),
});
/** The company's comment; no words are a comment too: read. */
export const commentForm = z.object({ report: requiredText(36), words: optionalText(commentCharactersMax) });
/** The bar below the office's list. */
export const checkForm = z.object({ intent: oneOf(["counts", "counts-not"]), pick: ids });
/** Back to the intern; the slice asks for the words. */
export const returnForm = z.object({
  report: requiredText(36),
  note: optionalText(commentCharactersMax),
  version: wholeNumber(1, 1_000_000_000),
});
