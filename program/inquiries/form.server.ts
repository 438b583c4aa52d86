import { z } from "zod";
import { oneOf } from "#platform/forms.server.ts";
import { optionalLine } from "#platform/forms.server.ts";
import { optionalText } from "#platform/forms.server.ts";
import { requiredText } from "#platform/forms.server.ts";
import { wholeNumber } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { inquiryAges } from "./desk.ts";
import { inquiryLists } from "./desk.ts";
import { senderKinds } from "./inquiry.ts";
import { topics } from "./inquiry.ts";
import type { InquiryList } from "./desk.ts";
import type { Topic } from "./inquiry.ts";

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
export const assignForm = z.object({ version, person: optionalText(40) });
/** Putting an inquiry aside or taking it up again. */
export const moveForm = z.object({
  version,
  to: oneOf(["closed", "reopened", "spam", "duplicate"]),
  duplicateOf: optionalText(20),
  tell: optionalText(3),
});
export const noteForm = z.object({ note: requiredText(2000) });

/** An unmatched mail: to which receipt it belongs, or that it is put aside. */
export const mailDecisionForm = z.object({ id: requiredText(40), receipt: optionalText(20) });
/** An unmatched mail that becomes an inquiry of its own. */
export const mailBeginsForm = z.object({
  id: requiredText(40),
  topic: oneOf(topics),
  senderKind: oneOf(senderKinds),
  language: oneOf(["en", "ja"]),
});

/** A template in both languages; what it must say, `template.ts` knows. */
export const templateForm = z.object({
  id: requiredText(40),
  version: wholeNumber(0, 1_000_000),
  topic: optionalText(40),
  titleEn: optionalLine(120),
  titleJa: optionalLine(120),
  bodyEn: optionalText(answerCharactersMax),
  bodyJa: optionalText(answerCharactersMax),
});
export const retireForm = z.object({ id: requiredText(40), version });

/** The targets of all topics in working days. */
export const targetsForm = z.object(
  Object.fromEntries(topics.map((topic) => [topic, wholeNumber(1, 30)])) as Record<Topic, ReturnType<typeof wholeNumber>>,
);

const orNothing = <const Values extends readonly string[]>(values: Values) =>
  z
    .string()
    .transform((text) => (values.includes(text) ? (text as Values[number]) : null))
    .catch(null);

/** What the address of the work list asks for; anything unknown narrows nothing. */
export const listForm = z.object({
  list: z.enum(Object.keys(inquiryLists) as [InquiryList, ...InquiryList[]]).catch("waiting"),
  topic: orNothing(topics),
  language: orNothing(["en", "ja"]),
  age: orNothing(inquiryAges),
  q: optionalText(100).catch(""),
  after: z.string().refine(isId).optional().catch(undefined),
  before: z.string().refine(isId).optional().catch(undefined),
});
