import { shownQuestion } from "./answer.ts";
import { questions } from "./entries.ts";
import type { Language } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { ShownQuestion } from "./answer.ts";
import type { YearKnown } from "./year-values.ts";

/** Made once for a year as it is known: many visitors read the same. */
const made = new WeakMap<ProgramYear, { confirmed: ReadonlySet<string>; en?: readonly ShownQuestion[]; ja?: readonly ShownQuestion[] }>();

/** Every entry that a year's readers see, in the order of the page. */
export function shownQuestions(language: Language, known: YearKnown): readonly ShownQuestion[] {
  const kept = made.get(known.year);
  const memory = kept?.confirmed === known.confirmed ? kept : { confirmed: known.confirmed };
  if (memory !== kept) made.set(known.year, memory);
  memory[language] ??= questions.map((entry) => shownQuestion(entry, language, known)).filter((shown) => shown !== null);
  return memory[language];
}
