import { askerOf } from "./concepts.ts";
import { conceptsIn } from "./concepts.ts";
import { countryConcepts } from "./concepts.ts";
import { isOneTypingErrorAway } from "./words-of-text.ts";
import { wordsOf } from "./words-of-text.ts";

/** A text that can be found: fields with what a word in them weighs. */
export interface Findable {
  readonly id: string;
  /** Who asks it; a query that says whose it is looks there first. */
  readonly asker?: "person" | "company";
  /** How much likelier it is to be meant than another: 1 unless said. */
  readonly prior?: number;
  readonly fields: readonly { readonly text: string; readonly weight: number }[];
  /** Words by which it goes: a query of just these means it. */
  readonly names?: readonly string[];
}

/** What a search asks: for each term the entries that hold it, with how much. */
export interface SearchIndex {
  readonly count: number;
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The entries that go by a name, by its words. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly askers: ReadonlyMap<string, "person" | "company">;
}

export interface Found {
  readonly id: string;
  readonly score: number;
}

/** Reads the texts once. */
export function searchIndex(texts: readonly Findable[]): SearchIndex {
  const terms = new Map<string, Map<string, number>>();
  const names = new Map<string, string[]>();
  for (const { id, fields, prior = 1, names: own = [] } of texts) {
    for (const name of own.map(nameOf)) names.set(name, [...(names.get(name) ?? []), id]);
    for (const { text, weight } of fields) {
      const words = wordsOf(text);
      const share = (prior * weight) / (1 + Math.log1p(words.length) / 4); // A word in a long text says less.
      const counts = Map.groupBy([...words, ...conceptsIn(text)], (term) => term);
      for (const [term, { length }] of counts) {
        const holders = terms.get(term) ?? new Map<string, number>();
        holders.set(id, (holders.get(id) ?? 0) + share * (length / (length + 0.6)));
        terms.set(term, holders);
      }
    }
  }
  const askers = new Map(texts.flatMap(({ id, asker }) => (asker === undefined ? [] : [[id, asker] as const])));
  return { count: texts.length, terms, names, askers };
}

const nameOf = (text: string) => wordsOf(text).join(" ");

/** What a term of the index is worth to a word of the query: 1 for the same, less for its beginning or a typing error, 0 for another. */
function likeness(word: string, term: string): number {
  if (word === term) return 1;
  if (word.startsWith("§") || term.startsWith("§") || word.endsWith("‿") || term.endsWith("‿")) return 0;
  const least = /^[a-z0-9]/.test(word) ? 3 : 2;
  if (word.length >= least && term.startsWith(word)) return 0.75 * (word.length / term.length) ** 0.5;
  return word.length >= 4 && term.length >= 4 && isOneTypingErrorAway(word, term) ? 0.6 : 0;
}

const kindWeight = (word: string) => (word.endsWith("‿") ? 0.35 : word.startsWith("§") ? 0.9 : 1);

/**
 * What answers a query, best first; at most `most`, none with less than `leastShare` of the best one's score. Words are found by their stem, their beginning, with one typing error, and by what
 * else people call the thing, in either language. Rare words weigh more; an entry that holds more of the query stands higher.
 */
export function search({ terms, names, askers, count }: SearchIndex, query: string, most = 20, leastShare = 0.2): Found[] {
  const asked = [
    ...new Set([...wordsOf(query.slice(0, 200)), ...conceptsIn(query.slice(0, 200), true), ...countryConcepts(query.slice(0, 200))]),
  ].slice(0, 24);
  const scores = new Map<string, { score: number; met: number }>();
  let whole = 0;
  for (const word of asked) {
    const best = new Map<string, number>();
    const exact = terms.get(word);
    const alike: [string, number][] =
      exact !== undefined && word.length < 3 ? [[word, 1]] : [...terms.keys()].map((term) => [term, likeness(word, term)]);
    for (const [term, worth] of alike) {
      if (worth === 0) continue;
      const holders = terms.get(term)!;
      const rarity = Math.log(1 + (count - holders.size + 0.5) / (holders.size + 0.5));
      for (const [id, weight] of holders) best.set(id, Math.max(best.get(id) ?? 0, worth * rarity * weight));
    }
    if (best.size === 0) continue;
    const kind = kindWeight(word);
    whole += kind;
    for (const [id, value] of best) {
      const sofar = scores.get(id) ?? { score: 0, met: 0 };
      scores.set(id, { score: sofar.score + kind * value, met: sofar.met + kind });
    }
  }
  const named = names.get(nameOf(query.slice(0, 200))) ?? [];
  const asker = askerOf(query.slice(0, 200));
  const meant = (id: string) => (asker === null || !askers.has(id) || askers.get(id) === asker ? 1 : 0.6);
  const found = [...scores].map(([id, { score, met }]) => ({
    id,
    score: score * (0.3 + (0.7 * met) / whole) * (named.includes(id) ? 1.5 : 1) * meant(id),
  }));
  found.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const least = (found[0]?.score ?? 0) * leastShare;
  return found.filter(({ score }) => score >= least).slice(0, most);
}
