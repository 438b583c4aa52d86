import { kanjiBits, otherRuns } from "./text-repertoire.ts";

/** A text measured as the inquiry form counts it. */
export interface TextSize {
  /** Bytes in the manner of Shift_JIS; refused characters count nothing. */
  readonly bytes: number;
  /** Characters that have no place in the form, each once, in the order of their appearance. */
  readonly refused: string[];
}

/**
 * Bytes of a text, and the characters that are refused. 1 for U+0020-007E, tab and half-width katakana; 2 for a line break and for
 * every other accepted character. Counted on `normalText`, code point by code point. Source: domain.md 14.
 */
export function textSize(text: string): TextSize {
  const normal = normalText(text);
  const refused = new Set<string>();
  let bytes = 0;
  let before = "";
  for (const character of normal) {
    const point = character.codePointAt(0) ?? 0;
    if (character === "\r") bytes += 2;
    else if (isNarrow(point)) bytes += 1;
    else if (isAccepted(point) || isMarkOn(before, character)) bytes += 2;
    else if (character !== "\n") refused.add(character); // Each line feed follows the carriage return that was counted.
    if (!isMark(point)) before = character;
  }
  return { bytes, refused: [...refused] };
}

/**
 * The text as it is kept and counted: line ends are CR LF, Latin letters and kana are composed with their marks (NFC).
 * Kanji are left as they are typed: NFC would replace some of them by other characters, and a name must not change.
 */
export function normalText(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, "\r\n")
    .replace(/[\p{sc=Latin}\p{sc=Hiragana}\p{sc=Katakana}]\p{M}+|[\u212A\u212B]/gu, (letter) => letter.normalize("NFC"));
}

/** True for a text of blanks alone, full-width ones and line breaks too: it counts as empty. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** True when a text has more than one line; a one-line field refuses it. */
export function hasLineBreak(text: string): boolean {
  return /[\r\n\u2028\u2029]/.test(text);
}

const isNarrow = (point: number) => (point >= 0x20 && point <= 0x7e) || point === 0x09 || (point >= 0xff61 && point <= 0xff9f);
const isMark = (point: number) => (point >= 0x300 && point <= 0x36f) || point === 0x3099 || point === 0x309a;

/** True for every accepted character that counts 2, save marks that need their letter. */
function isAccepted(point: number): boolean {
  if (point >= 0x2010 && point <= 0x205e) return true; // Dashes, quotation marks and other punctuation.
  if (point >= 0x20a0 && point <= 0x20bf) return true; // Signs of currencies.
  if (point < 0x80 || (point >= 0xd800 && point <= 0xdfff)) return false;
  repertoire ??= readRepertoire();
  if (((repertoire[point >> 3] ?? 0) & (1 << (point & 7))) !== 0) return true;
  return isLatinLetter(String.fromCodePoint(point));
}

const isLatinLetter = (character: string) => /\p{sc=Latin}/u.test(character) && /\p{L}/u.test(character);

/** The kana that JIS X 0213 writes with a small circle and that have no code point of their own with it. */
const circled = "かきくけこカキクケコセツトㇷ";

/** True for a mark that no composed letter holds: on a Latin letter, or the small circle on one of its kana. */
function isMarkOn(letter: string, character: string): boolean {
  if (character === "\u309a") return letter !== "" && circled.includes(letter);
  if (/[\u02bb\u02bc]/.test(character)) return isLatinLetter(letter); // The turned comma of Uzbek oʻ and gʻ.
  return /[\u0300-\u034e\u0350-\u036f]/.test(character) && isLatinLetter(letter);
}

let repertoire: Uint8Array | undefined;

/** One bit for each code point up to U+2FFFF; read from the tables when first needed. */
function readRepertoire(): Uint8Array {
  const bits = new Uint8Array(0x30000 >> 3);
  Array.from(atob(kanjiBits), (byte, index) => (bits[(0x4e00 >> 3) + index] = byte.charCodeAt(0)));
  let point = 0;
  for (const run of otherRuns.split(" ")) {
    const [skipped = "", more = "0"] = run.split("+");
    point += Number.parseInt(skipped, 36);
    for (const last = point + Number.parseInt(more, 36); point <= last; point += 1)
      bits[point >> 3] = (bits[point >> 3] ?? 0) | (1 << (point & 7));
  }
  return bits;
}
