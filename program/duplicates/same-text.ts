const shingle = 5;
/** A shorter text says too little: many people write the same sentence. */
const lettersLeast = 80;
const bands = 8;
const rows = 4;
/** From this share of common pieces on, two texts are nearly identical. */
export const sameFrom = 0.8;

/** The pieces of five letters of a text, without case, marks and blanks; empty for a short text. Figures of 32 bits (FNV-1a). */
export function shinglesOf(text: string): ReadonlySet<number> {
  const letters = [...text.normalize("NFKC").toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character));
  if (letters.length < lettersLeast) return new Set();
  return new Set(letters.slice(0, letters.length - shingle + 1).map((_, at) => hash(letters.slice(at, at + shingle).join(""))));
}

/** Share of the pieces of both texts that they have in common, 0 to 1 (Jaccard). */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const common = one.intersection(other).size;
  return common / (one.size + other.size - common);
}

/**
 * Marks of a text, of which nearly identical texts share at least one almost surely (98.5 % at a likeness of 0.8) and unlike ones seldom:
 * minima of 32 hash functions in 8 bands of 4. Source: A. Broder, On the resemblance and containment of documents, 1997.
 */
export function textMarks(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return [];
  const minima = Array.from({ length: bands * rows }, (_, index) => {
    let least = 0xffffffff;
    for (const piece of shingles) {
      // Multiplied by another odd number each time; the upper half is mixed in, so that the lowest bits do not rule.
      const turned = Math.imul(piece ^ (piece >>> 15), (0x9e3779b1 + 2 * index * 0x85ebca6b) | 1) >>> 0;
      const mixed = (turned ^ (turned >>> 13)) >>> 0;
      if (mixed < least) least = mixed;
    }
    return least;
  });
  return Array.from({ length: bands }, (_, band) => `${band}:${minima.slice(band * rows, (band + 1) * rows).join(".")}`);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
