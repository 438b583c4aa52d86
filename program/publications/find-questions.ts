import { holds } from "./conditions.ts";
import { seedBook } from "./question-book.ts";
import { search } from "./search.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Question } from "./question.ts";
import type { QuestionBook } from "./question-book.ts";

/** The entries of the year that answer a query, best first; `most` at most. */
export function findQuestions(query: string, year: ProgramYear, most = 20, book: QuestionBook = seedBook): Question[] {
  return search(book.index(), query, most * 2)
    .map(({ id }) => book.byId.get(id))
    .filter((entry) => entry !== undefined)
    .filter(({ when }) => holds(when, year))
    .slice(0, most);
}

/** Entries of the same year and audience near to one: what its own question finds. */
export function relatedQuestions(entry: Question, year: ProgramYear, most = 4, book: QuestionBook = seedBook): Question[] {
  const known =
    book.near.get(entry.id) ??
    search(book.index(), `${entry.question.en} ${entry.question.ja}`, 20, 0).flatMap(({ id }) => book.byId.get(id) ?? []);
  book.near.set(entry.id, known);
  return known.filter(({ id, audience, when }) => id !== entry.id && audience === entry.audience && holds(when, year)).slice(0, most);
}
