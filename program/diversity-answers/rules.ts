import { preferNotToSay } from "./diversity-answers.ts";
import type { DiversityCount } from "./diversity-answers.ts";
import type { DiversityQuestion } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** Every answer that a question takes. */
export function choicesOf(question: DiversityQuestion): readonly string[] {
  return [...question.choices.map((choice) => choice.id), preferNotToSay];
}

/** From when on a year's answers are counted, once, and given or changed no more: when nobody can apply any more. */
export function countedFrom(year: ProgramYear): Date {
  return new Date(Math.max(...year.courses.map((course) => course.windows.intern.closesAt.getTime())));
}

/** The count of each answer of a question in the year's order; an answer that nobody gave stands like one that few gave. */
export function countsOf(question: DiversityQuestion, counts: readonly DiversityCount[]): DiversityCount[] {
  return choicesOf(question).map((choice) => ({
    question: question.id,
    choice,
    people: counts.find((one) => one.question === question.id && one.choice === choice)?.people ?? null,
  }));
}
