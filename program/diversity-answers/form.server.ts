import { z } from "zod";
import { readTyped } from "#platform/forms.server.ts";
import { choicesOf } from "./rules.ts";
import type { ReadForm } from "#platform/forms.server.ts";
import type { Typed } from "#platform/typed.ts";
import type { DiversityQuestions } from "#program/year/program-year.ts";
import type { DiversityChoices } from "./diversity-answers.ts";

/** Reads the year's questions: each may be left out; the consent must be ticked as soon as one is answered. */
export function readDiversityForm(typed: Typed, { questions }: DiversityQuestions): ReadForm<DiversityChoices> {
  const schema = z
    .object({
      ...Object.fromEntries(questions.map((question) => [question.id, z.enum(["", ...choicesOf(question)], "choice-unknown").default("")])),
      consent: z.string("choice-unknown").default(""),
    })
    .superRefine(({ consent, ...answers }, context) => {
      if (Object.values(answers).every((answer) => answer === ""))
        context.addIssue({ code: "custom", path: [questions[0]!.id], message: "nothing-answered" });
      else if (consent !== "yes") context.addIssue({ code: "custom", path: ["consent"], message: "consent-needed" });
    })
    .transform(
      ({ consent: _, ...answers }) => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== "")) as DiversityChoices,
    );
  return readTyped(typed, schema);
}
