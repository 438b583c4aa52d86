import { z } from "zod";
import { oneOf, optionalText, wholeNumber } from "#platform/forms.server.ts";
import { conditions } from "./conditions.ts";
import { questionPlaces } from "./publishing.ts";

const lines = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trim();

/** An entry as the office writes it, both languages side by side; a draft may have gaps. `version` 0: a new entry. */
export const questionForm = z.object({
  version: wholeNumber(0, 1_000_000),
  id: optionalText(80).refine((text) => text === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), { message: "id-invalid" }),
  place: oneOf(questionPlaces),
  when: optionalText(40).refine((text) => text === "" || Object.hasOwn(conditions, text.replace(/^not /, "")), {
    message: "choice-unknown",
  }),
  questionEn: optionalText(300),
  questionJa: optionalText(300),
  answerEn: optionalText(8000).transform(lines),
  answerJa: optionalText(8000).transform(lines),
  also: optionalText(1000).transform((text) => [
    ...new Set(
      text
        .split(/[,、\n]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ]),
});
export type QuestionForm = z.infer<typeof questionForm>;

/** A deed on an entry without its texts: taking it down, or its order. */
export const questionDeedForm = z.object({ version: wholeNumber(1, 1_000_000) });

/** "Was this helpful?" */
export const helpfulForm = z.object({ helpful: oneOf(["yes", "no"] as const), why: optionalText(500) });
