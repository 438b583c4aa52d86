import { shownQuestion } from "./answer.ts";
import { nextChange } from "#program/year/rules.ts";
import { seedBook } from "./question-book.ts";
import type { Language } from "#platform/language.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { ShownQuestion } from "./answer.ts";
import type { QuestionBook } from "./question-book.ts";
import type { YearKnown } from "./year-values.ts";

interface Made {
  readonly confirmed: ReadonlySet<string>;
  readonly book: QuestionBook;
  /** From when until before when its words hold: a day that has come is no longer provisional. */
  readonly from: Date;
  readonly until: Date;
  en?: readonly ShownQuestion[];
  ja?: readonly ShownQuestion[];
}
/** Made once for a year as it is known and the entries as they are published: many visitors read the same. */
const made = new WeakMap<ProgramYear, Made>();

/** Every entry that a year's readers see, in the order of the page. */
export function shownQuestions(language: Language, known: YearKnown, book: QuestionBook = seedBook): readonly ShownQuestion[] {
  const kept = made.get(known.year);
  const { confirmed, now } = known;
  const stillHolds = kept?.confirmed === confirmed && kept.book === book && kept.from <= now && now < kept.until;
  const memory: Made = stillHolds ? kept : { confirmed, book, from: now, until: nextChange([known.year], now) };
  if (memory !== kept) made.set(known.year, memory);
  memory[language] ??= book.entries.map((entry) => shownQuestion(entry, language, known)).filter((shown) => shown !== null);
  return memory[language];
}
