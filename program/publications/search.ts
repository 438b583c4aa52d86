import { askerOf } from "./concepts.ts";
import { conceptsIn } from "./concepts.ts";
import { isConceptWord } from "./concepts.ts";
import { countryConcepts } from "./concepts.ts";
import { kindsAsked } from "./concepts.ts";
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
  /** Ways in which people ask for it, a question or a few words each: a query that is near to one of them means it. */
  readonly ways?: readonly string[];
}

/** What a search asks: for each term the entries that hold it, with how much. */
export interface SearchIndex {
  readonly count: number;
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Every way of asking with its weight, and for each term the ways (by their place) that hold it. */
  readonly ways: readonly { readonly id: string; readonly norm: number }[];
  readonly waysWith: ReadonlyMap<string, readonly number[]>;
  readonly askers: ReadonlyMap<string, "person" | "company">;
}

export interface Found {
  readonly id: string;
  readonly score: number;
}

/** Reads the texts once. */
export function searchIndex(texts: readonly Findable[]): SearchIndex {
  const terms = new Map<string, Map<string, number>>();
  for (const { id, fields, prior = 1 } of texts) {
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
  return { count: texts.length, terms, askers, ...waysOf(texts, terms) };
}

function waysOf(texts: readonly Findable[], terms: SearchIndex["terms"]) {
  const ways: { id: string; norm: number }[] = [];
  const waysWith = new Map<string, number[]>();
  for (const { id, ways: own = [] } of texts) {
    for (const way of own) {
      const held = new Set([...wordsOf(way), ...conceptsIn(way)].filter((term) => terms.has(term)));
      if (held.size === 0) continue;
      const kinds = kindsAsked(way);
      for (const term of [...held, ...kinds]) waysWith.set(term, [...(waysWith.get(term) ?? []), ways.length]);
      const weights = [...held].map((term) => kindWeight(term) * rarityOf(term, terms, texts.length));
      ways.push({ id, norm: lengthOf([...weights, ...kinds.map(() => kindOfQuestionWeight)]) });
    }
  }
  return { ways, waysWith };
}

const lengthOf = (weights: readonly number[]) => Math.hypot(...weights);

/** How much a term tells: little where many entries hold it, most where none does. */
function rarityOf(term: string, terms: SearchIndex["terms"], count: number): number {
  const holders = terms.get(term)?.size ?? 0;
  return Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
}

/** What a term of the index is worth to a word of the query: 1 for the same, less for its beginning or a typing error, 0 for another. */
function likeness(word: string, term: string, isForgiving: boolean): number {
  if (word === term) return 1;
  if (word.startsWith("§") || term.startsWith("§") || word.endsWith("‿") || term.endsWith("‿")) return 0;
  const least = /^[a-z0-9]/.test(word) ? 3 : 2;
  if (word.length >= least && term.startsWith(word)) return 0.75 * (word.length / term.length) ** 0.5;
  return isForgiving && word.length >= 4 && term.length >= 4 && isOneTypingErrorAway(word, term) ? 0.6 : 0;
}

function likeTerms(word: string, terms: SearchIndex["terms"], isForgiving: boolean): (readonly [string, number])[] {
  const alike: (readonly [string, number])[] = [];
  for (const term of terms.keys()) {
    const worth = likeness(word, term, isForgiving);
    if (worth > 0) alike.push([term, worth]);
  }
  return alike;
}

const kindWeight = (word: string) => (word.endsWith("‿") ? 0.35 : word.startsWith("§") ? 0.9 : 1);

/**
 * What answers a query, best first; at most `most`, none with less than `leastShare` of the best one's score. Words are found by their stem, their beginning, with one typing error, and by what
 * else people call the thing, in either language. Rare words weigh more; an entry that holds more of the query stands higher, and
 * highest the one of whose ways of asking the query is nearest to one.
 */
export function search(index: SearchIndex, query: string, most = 20, leastShare = 0.2): Found[] {
  const { terms, ways, waysWith, askers, count } = index;
  const typed = query.slice(0, 200);
  const asked = [
    ...new Set([...wordsOf(typed), ...conceptsIn(typed, true), ...(askerOf(typed) === "company" ? [] : countryConcepts(typed))]),
  ].slice(0, 32);
  const kinds = kindsAsked(typed);
  const scores = new Map<string, { score: number; met: number }>();
  const shared = new Map<number, number>();
  const told: number[] = [];
  let whole = 0;
  for (const word of asked) {
    const kind = kindWeight(word);
    const exact = terms.get(word);
    const isForgiving = exact === undefined && !isConceptWord(word); // A word that exists was meant: a trainee is no training.
    const isWhole = exact !== undefined && (word.length < 3 || word.startsWith("§") || word.endsWith("‿"));
    const alike = isWhole ? [[word, 1] as const] : likeTerms(word, terms, isForgiving);
    const best = new Map<string, number>();
    const near = new Map<number, number>();
    for (const [term, worth] of alike) {
      const rarity = rarityOf(term, terms, count);
      for (const [id, weight] of terms.get(term)!) best.set(id, Math.max(best.get(id) ?? 0, worth * rarity * weight));
      for (const way of waysWith.get(term) ?? []) near.set(way, Math.max(near.get(way) ?? 0, worth * (kind * rarity) ** 2));
    }
    // A word that stands nowhere still says that something else is asked.
    told.push(
      kind * (alike.length === 0 ? rarityOf(word, terms, count) : Math.max(...alike.map(([term]) => rarityOf(term, terms, count)))),
    );
    for (const [way, value] of near) shared.set(way, (shared.get(way) ?? 0) + value);
    if (best.size === 0) continue;
    whole += kind;
    for (const [id, value] of best) {
      const sofar = scores.get(id) ?? { score: 0, met: 0 };
      scores.set(id, { score: sofar.score + kind * value, met: sofar.met + kind });
    }
  }
  // What kind of answer is wanted tells ways about one thing apart; alone it finds nothing.
  for (const kind of kinds) {
    told.push(kindOfQuestionWeight);
    for (const way of waysWith.get(kind) ?? []) if (shared.has(way)) shared.set(way, shared.get(way)! + kindOfQuestionWeight ** 2);
  }
  const nearness = new Map<string, number>();
  for (const [at, value] of shared) {
    const { id, norm } = ways[at]!;
    nearness.set(id, Math.max(nearness.get(id) ?? 0, value / (norm * lengthOf(told))));
  }
  const asker = askerOf(typed);
  const meant = (id: string) => (asker === null || !askers.has(id) || askers.get(id) === asker ? 1 : 0.6);
  const found = [...scores].map(([id, { score, met }]) => ({
    id,
    score: score * (0.3 + (0.7 * met) / whole) * (1 + nearnessWorth * (nearness.get(id) ?? 0)) * meant(id),
  }));
  found.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const least = (found[0]?.score ?? 0) * leastShare;
  return found.filter(({ score }) => score >= least).slice(0, most);
}

/** What "when", "how much", "may I" weigh beside the words of a question (a word in one entry of ninety weighs about 4). */
const kindOfQuestionWeight = 1;

/** How much more an entry counts of which a way of asking is the query itself. */
const nearnessWorth = 2;
