import { likeness } from "./same-text.ts";
import { sameFrom } from "./same-text.ts";
import { shinglesOf } from "./same-text.ts";
import { textMarks } from "./same-text.ts";
import type { ComparedPerson } from "./duplicate.ts";
import type { DuplicateReason } from "./duplicate.ts";

/**
 * A mark that more applications than these share is no sign of one person: a school's telephone, a text from a template. It is left
 * aside, so that such a thing never floods the desk.
 */
export const sharedMost = 4;

/** A name for comparing: no case, marks, hyphens or order of its parts. "NGUYỄN Văn An" and "An Van Nguyen" are one. */
export function normalName(name: string): string {
  return partsOf(name).sort().join(" ");
}

function partsOf(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[đð]/g, "d")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * True for names that one person may write: the same parts, all parts of the shorter in the longer (at least two, or one long one),
 * or a slip of at most two letters in a long name.
 */
export function areNamesAlike(one: string, other: string): boolean {
  const [few, many] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (few.length === 0) return false;
  if ((few.length >= 2 || few.join("").length >= 6) && few.every((part) => many.includes(part))) return true;
  const [a, b] = [few.sort().join(""), many.sort().join("")];
  return a === b || (Math.min(a.length, b.length) >= 8 && distance(a, b) <= 2);
}

/** Letters to change, add or leave out to come from one word to the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1)
      next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

/** The last nine figures of a telephone number, so that a country code or a leading 0 makes no difference; empty for a shorter one. */
export function normalTelephone(telephone: string): string {
  const figures = telephone.normalize("NFKC").replaceAll(/\D/g, "");
  return figures.length < 9 || /^(\d)\1*$/.test(figures.slice(-7)) ? "" : figures.slice(-9);
}

/** A document's number for comparing: letters and figures alone, in capitals; empty for what is no such number. */
export function normalDocumentNumber(number: string): string {
  const text = number
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\-./]/g, "");
  return /^[A-Z0-9]{5,20}$/.test(text) && /\d/.test(text) ? text : "";
}

/** What brings two applications beside each other, to be looked at closely: `kind:value`. */
export function marksOf(person: ComparedPerson): string[] {
  const telephone = normalTelephone(person.telephone);
  return [
    ...(person.birthDate === "" ? [] : [`birth:${person.birthDate}`]),
    ...(telephone === "" ? [] : [`telephone:${telephone}`]),
    ...textMarks(shinglesOf(person.text)).map((mark) => `text:${mark}`),
  ];
}

/** Why two people may be one; empty when nothing speaks for it. `isSharedByMany` says which marks are no sign. */
export function reasonsFor(
  one: ComparedPerson,
  other: ComparedPerson,
  isSharedByMany: (mark: string) => boolean = () => false,
): DuplicateReason[] {
  const isBornAlike = one.birthDate !== "" && one.birthDate === other.birthDate;
  const telephone = normalTelephone(one.telephone);
  const isCalledAlike = telephone !== "" && telephone === normalTelephone(other.telephone) && !isSharedByMany(`telephone:${telephone}`);
  const isNamedAlike = one.names.some((name) => other.names.some((also) => areNamesAlike(name, also)));
  const [text, otherText] = [shinglesOf(one.text), shinglesOf(other.text)];
  const otherMarks = new Set(textMarks(otherText));
  const common = textMarks(text).filter((mark) => otherMarks.has(mark));
  const isWrittenAlike = common.some((mark) => !isSharedByMany(`text:${mark}`)) && likeness(text, otherText) >= sameFrom;
  return [
    ...(isBornAlike && isNamedAlike ? ["name-and-birth-date" as const] : []),
    ...(isBornAlike && isCalledAlike ? ["birth-date-and-telephone" as const] : []),
    ...(isCalledAlike && !isBornAlike ? ["telephone" as const] : []),
    ...(isWrittenAlike ? ["same-text" as const] : []),
  ];
}
