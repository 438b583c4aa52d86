import type { Said } from "#platform/language.ts";

/**
 * True for text in which mail programs or readers may find an address: a link, a bare domain, an at sign, or a long number to call.
 * Written in full or half width; the "Co.Ltd" of companies is none.
 */
export function holdsAddress(text: string): boolean {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/[。｡]/g, ".")
    .replaceAll(/\bco\.\s*,?\s*ltd\b/gi, "");
  return /:\/\/|www\.|@/i.test(plain) || /[\p{L}\p{N}-]\.\p{L}{2,}/u.test(plain) || /\d(?:[\s().+\-‐-―]{0,3}\d){6,}/.test(plain);
}

/**
 * A typed name in a letter to an address that has not proven itself: anybody may have typed both, and the letter is ours. Shown only in one
 * line and without an address in it, else the neutral word.
 */
export function nameForStranger(name: string, neutral: Said): Said {
  const line = name.replaceAll(/\s+/g, " ").trim();
  return line === "" || (line !== name.trim() && /[\r\n\u2028\u2029]/.test(name)) || holdsAddress(line) ? neutral : { en: line, ja: line };
}
