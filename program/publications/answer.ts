import { assert } from "#platform/assert.ts";
import { holds } from "./conditions.ts";
import { linesOf } from "./markup.ts";
import { piecesOf } from "./markup.ts";
import { kindsOfThing } from "./things-of-year.ts";
import { yearValue } from "./year-values.ts";
import type { Language } from "#platform/language.ts";
import type { Piece } from "./markup.ts";
import type { ThingFacts } from "./things-of-year.ts";
import type { YearKnown } from "./year-values.ts";
import type { Question } from "./question.ts";

/** Words, or a link: `href` is an address of this site or a `mailto:`. */
export type Inline = string | { readonly label: string; readonly href: string };

/** A paragraph or a point; `isProvisional` when it holds a fact that nobody has settled yet. */
export interface Sentence {
  readonly inline: readonly Inline[];
  readonly isProvisional: boolean;
}

export type Block =
  { readonly kind: "paragraph"; readonly sentence: Sentence } | { readonly kind: "list" | "numbered"; readonly items: readonly Sentence[] };

/** An entry in one language, with the facts of one year. */
export interface ShownQuestion {
  readonly id: string;
  readonly entry: Question;
  readonly question: string;
  readonly blocks: readonly Block[];
}

/** The entry as a year's readers see it; null in a year that has no use for it. Throws on a placeholder or condition that nobody knows. */
export function shownQuestion(entry: Question, language: Language, known: YearKnown): ShownQuestion | null {
  if (!holds(entry.when, known.year)) return null;
  const asked = sentenceOf(piecesOf(entry.question[language]), language, known, {});
  assert(asked, `the question ${entry.id} asks for a fact that the year lacks`);
  return { id: entry.id, entry, question: plainText(asked), blocks: blocksOf(entry.answer[language], language, known) };
}

/** An answer's paragraphs and lists with the facts of the year. */
export function blocksOf(answer: string, language: Language, known: YearKnown): Block[] {
  const blocks: Block[] = [];
  for (const { condition, marker, pieces } of linesOf(answer)) {
    if (!holds(condition, known.year)) continue;
    if (marker === "text") {
      const sentence = sentenceOf(pieces, language, known, {});
      if (sentence !== null) blocks.push({ kind: "paragraph", sentence });
      continue;
    }
    const { isNumbered, points } = pointsOf(marker, pieces, known);
    const items = points.map((facts) => sentenceOf(pieces, language, known, facts)).filter((one) => one !== null);
    const kind = isNumbered ? "numbered" : "list";
    const last = blocks.at(-1);
    if (last?.kind === kind) blocks[blocks.length - 1] = { kind, items: [...last.items, ...items] };
    else if (items.length > 0) blocks.push({ kind, items });
  }
  return blocks;
}

function pointsOf(marker: string, pieces: readonly Piece[], known: YearKnown): { isNumbered: boolean; points: readonly ThingFacts[] } {
  if (marker === "item") return { isNumbered: false, points: [{}] };
  const kind = Object.hasOwn(kindsOfThing, marker) ? kindsOfThing[marker] : undefined;
  assert(kind, `nothing of a year is called ${marker}`);
  const asked = pieces.flatMap((piece) => (typeof piece === "object" && "place" in piece ? [piece.place] : []));
  return { isNumbered: kind.isNumbered, points: kind.of(known, asked) };
}

/** A line with its facts; null when the year lacks one of them. */
function sentenceOf(pieces: readonly Piece[], language: Language, known: YearKnown, facts: ThingFacts): Sentence | null {
  const inline: Inline[] = [];
  let isProvisional = false;
  for (const piece of pieces) {
    if (typeof piece === "string") inline.push(piece);
    else if ("label" in piece) inline.push({ label: piece.label, href: `/${language}/${piece.target}` });
    else {
      const value = Object.hasOwn(facts, piece.place) ? facts[piece.place] : yearValue(piece.place, known);
      if (value === null || value === undefined) return null;
      const said = value[language];
      inline.push(/^\S+@\S+\.\S+$/.test(said) ? { label: said, href: `mailto:${said}` } : said);
      isProvisional ||= value.isProvisional;
    }
  }
  return { inline, isProvisional };
}

/** A sentence without its links. */
export function plainText({ inline }: Sentence): string {
  return inline.map((one) => (typeof one === "string" ? one : one.label)).join("");
}

/** The beginning of an answer: its first paragraph or point. */
export function beginningOf({ blocks }: ShownQuestion): Sentence | null {
  const [first] = blocks;
  return first === undefined ? null : first.kind === "paragraph" ? first.sentence : (first.items[0] ?? null);
}
