import { assert } from "#platform/assert.ts";

/** A piece of a line: words, a placeholder for a fact of the year, or a link whose target lies below the page's language. */
export type Piece = string | { readonly place: string } | { readonly label: string; readonly target: string };

/** A line of an answer. */
export interface Line {
  /** The condition under which it is shown, "not " before its name where it must fail; null for always. */
  readonly condition: string | null;
  /** "text": a paragraph; "item": a point of a list; else one point for each thing of the year that is so called ("course", "step"). */
  readonly marker: string;
  readonly pieces: readonly Piece[];
}

/**
 * Reads an answer: one paragraph or point a line. `- ` begins a point, `*course ` one for each course of the year, `{if visiting}` or
 * `{if not visiting}` a line that only some years show; `{age}` is a fact of the year, `[words](courses#compare)` a link.
 * Throws on braces and brackets that are not closed.
 */
export function linesOf(text: string): Line[] {
  return text.split("\n").map((whole) => {
    const [, condition = null, line = ""] = /^(?:\{if ([^}]+)\})?(.*)$/s.exec(whole) ?? [];
    const [, mark, rest = ""] = /^(- |\*[a-zA-Z]+ )?(.*)$/s.exec(line) ?? [];
    const marker = mark === undefined ? "text" : mark === "- " ? "item" : mark.slice(1).trim();
    return { condition, marker, pieces: piecesOf(rest) };
  });
}

/** The pieces of one line. Throws on braces and brackets that are not closed. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const hit of text.matchAll(/\{([a-zA-Z]+)\}|\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    if (hit.index > at) pieces.push(text.slice(at, hit.index));
    const [whole, place, label = "", target = ""] = hit;
    pieces.push(place !== undefined ? { place } : { label, target });
    at = hit.index + whole.length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  const open = pieces.find((piece) => typeof piece === "string" && /[{}[\]]/.test(piece));
  assert(open === undefined, `an answer has a brace or bracket that is not closed: ${text}`);
  return pieces;
}

/** The words of an answer alone, without marks, targets and facts: what a search reads. */
export function bareWords(text: string): string {
  return linesOf(text)
    .map(({ pieces }) => pieces.map((piece) => (typeof piece === "string" ? piece : "label" in piece ? piece.label : " ")).join(""))
    .join("\n");
}
