import { questions } from "./entries.ts";
import { bareWords } from "./markup.ts";
import { categoryNames } from "./messages.ts";
import { holds } from "./conditions.ts";
import { search } from "./search.ts";
import { searchIndex } from "./search.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Question } from "./question.ts";
import type { SearchIndex } from "./search.ts";

let index: SearchIndex | undefined;

/** The index over both languages of every entry, made when first asked. The year's facts are no part of it: they change, words don't. */
function questionIndex(): SearchIndex {
  index ??= searchIndex(
    questions.map(({ id, audience, category, question, answer, also }) => ({
      id,
      asker: audience,
      names: also,
      prior: audience === "person" ? 1.1 : 1, // Hundreds of people ask for each company that does.
      fields: [
        { text: question.en, weight: 5 },
        { text: question.ja, weight: 5 },
        { text: also.join("、"), weight: 4 },
        { text: `${categoryNames[category].en} ${categoryNames[category].ja}`, weight: 0.6 },
        { text: bareWords(answer.en), weight: 1.2 },
        { text: bareWords(answer.ja), weight: 1.2 },
      ],
    })),
  );
  return index;
}

const byId = new Map(questions.map((entry) => [entry.id, entry]));

/** The entries of the year that answer a query, best first; `most` at most. */
export function findQuestions(query: string, year: ProgramYear, most = 20): Question[] {
  return search(questionIndex(), query, most * 2)
    .map(({ id }) => byId.get(id))
    .filter((entry) => entry !== undefined)
    .filter(({ when }) => holds(when, year))
    .slice(0, most);
}

/** Entries of the same year and audience near to one: what its own question finds. */
export function relatedQuestions(entry: Question, year: ProgramYear, most = 4): Question[] {
  const known =
    near.get(entry.id) ??
    search(questionIndex(), `${entry.question.en} ${entry.question.ja}`, 20, 0).flatMap(({ id }) => byId.get(id) ?? []);
  near.set(entry.id, known);
  return known.filter(({ id, audience, when }) => id !== entry.id && audience === entry.audience && holds(when, year)).slice(0, most);
}

/** What each entry's own question finds: asked once, as entries don't change while the service runs. */
const near = new Map<string, readonly Question[]>();
