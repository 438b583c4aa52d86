import { bareWords } from "./markup.ts";
import { categoryNames } from "./messages.ts";
import { questions } from "./entries.ts";
import { searchIndex } from "./search.ts";
import type { Question } from "./question.ts";
import type { SearchIndex } from "./search.ts";

/** The published entries at one moment, with what a search needs of them: made once, read by many. */
export interface QuestionBook {
  /** In the order of the page. */
  readonly entries: readonly Question[];
  readonly byId: ReadonlyMap<string, Question>;
  /** Made when first asked: most visits search nothing. */
  index(): SearchIndex;
  /** What each entry's own question finds. */
  readonly near: Map<string, readonly Question[]>;
}

/** A book of these entries. The year's facts are no part of its index: they change, words don't. */
export function questionBook(entries: readonly Question[]): QuestionBook {
  let index: SearchIndex | undefined;
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    near: new Map(),
    index: () => (index ??= searchIndex(entries.map(findable))),
  };
}

/** The entries as they came with the program. */
export const seedBook = questionBook(questions);

function findable({ id, audience, category, question, answer, also }: Question) {
  return {
    id,
    asker: audience,
    ways: [question.en, question.ja, ...also],
    prior: audience === "person" ? 1.1 : 1, // Hundreds of people ask for each company that does.
    fields: [
      { text: question.en, weight: 5 },
      { text: question.ja, weight: 5 },
      { text: also.join("、"), weight: 4 },
      { text: `${categoryNames[category].en} ${categoryNames[category].ja}`, weight: 0.6 },
      { text: bareWords(answer.en), weight: 1.2 },
      { text: bareWords(answer.ja), weight: 1.2 },
    ],
  };
}
