import { skillCodes } from "#program/host-companies/skills.ts";
import { skills } from "#program/host-companies/skills.ts";
import { waysToSay } from "#program/host-companies/skills.ts";
import type { SkillCode } from "#program/host-companies/skills.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { PositionNeeds } from "./candidate.ts";

/** What of a person is searched for words of skills. */
export type OwnWords = Pick<CandidateFacts, "skills" | "experience" | "studies">;
type SkillNeeds = Pick<PositionNeeds, "skills" | "tasks" | "learns" | "tasksEn" | "learnsEn">;

/** What a company asks for weighs twice as much in the skills part as what only its tasks mention. Ours. */
export const weightAsked = 2;
export const weightAtWork = 1;

/** A skill of the shared list that the tasks of a position mention, with the word by which they do. */
export interface SkillAtWork {
  readonly code: SkillCode;
  readonly word: string;
}

const small = new Set([
  "and",
  "or",
  "of",
  "the",
  "in",
  "on",
  "to",
  "for",
  "with",
  "an",
  "is",
  "be",
  "able",
  "can",
  "good",
  "basic",
  "knowledge",
  "experience",
  "skills",
]);

/** The words of a text that say something: alike in width and case; Latin words whole, others as they are cut by their writer. */
export function wordsOf(text: string): string[] {
  const parts = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s、。,・;:/|()「」『』【】\[\]"!?]+/u);
  return [...new Set(parts.map((part) => part.replace(/[.]+$/, "")).filter((part) => [...part].length >= 2 && !small.has(part)))];
}

const isLatinPhrase = /^[\p{Script=Latin}\d.+# -]+$/u;

/** Says whether a text says a skill in a certain way (as `waysToSay` gives it). */
function readerOf(text: string): (way: string) => boolean {
  const words = new Set(wordsOf(text));
  const plain = text.normalize("NFKC").toLowerCase();
  const apart = ` ${plain
    .split(/[^\p{Script=Latin}\p{N}.+#-]+/u)
    .map((word) => word.replace(/[.]+$/, ""))
    .join(" ")} `;
  // A Latin word must stand alone ("java" is not in "javascript"), but for Japanese, which is written without blanks: 「Excelで」.
  return (way) => (isLatinPhrase.test(way) ? words.has(way) || apart.includes(` ${way} `) : plain.includes(way));
}

const readers = new WeakMap<OwnWords, (way: string) => boolean>();

/** The reader of a person's own words, made once for each: a market asks it for every position. */
function readerOfPerson(person: OwnWords): (way: string) => boolean {
  const reader = readers.get(person) ?? readerOf([person.skills, person.experience, person.studies].join("\n"));
  readers.set(person, reader);
  return reader;
}

/** Finds which of some words a person's own words name, in either language; for one position, or for all of a market at once. */
export function finderOf(words: readonly string[]): (person: OwnWords) => string[] {
  // Each word in all the ways in which its skill is said, in both languages (host-companies/skills.ts).
  const ways = words.map((word) => waysToSay(word));
  return (person) => {
    const isSaid = readerOfPerson(person);
    return words.filter((_, at) => ways[at]!.some(isSaid));
  };
}

/** The word by which a person says a skill that a position calls `word`; null where they do not. */
export function wordMet(word: string, person: OwnWords): string | null {
  return waysToSay(word).find(readerOfPerson(person)) ?? null;
}

/**
 * The skills of the shared list that a position's tasks, or what is learnt there, mention in either language, each once, by the longest word
 * that does. What the company asks for in so many words is not among them: that counts already, and more.
 */
export function skillsAtWork(needs: SkillNeeds): SkillAtWork[] {
  const text = [needs.tasks, needs.learns, needs.tasksEn, needs.learnsEn].filter(Boolean).join("\n");
  if (text === "") return [];
  const isSaid = readerOf(text);
  const asked = new Set(wordsOf(needs.skills).flatMap((word) => waysToSay(word)));
  const isAsked = readerOf(needs.skills);
  return skillCodes.flatMap((code) => {
    const ways = waysToSay(skills[code].en);
    if (ways.some((way) => asked.has(way) || isAsked(way))) return [];
    const [word] = ways.filter(isSaid).toSorted((one, other) => other.length - one.length);
    return word === undefined ? [] : [{ code, word }];
  });
}

interface Asked {
  readonly named: readonly string[];
  readonly atWork: readonly SkillAtWork[];
  readonly find: (person: OwnWords) => string[];
  readonly findAtWork: (person: OwnWords) => string[];
}
const askedOf = new WeakMap<SkillNeeds, Asked>();

function askedBy(needs: SkillNeeds): Asked {
  const kept = askedOf.get(needs);
  if (kept !== undefined) return kept;
  const [named, atWork] = [wordsOf(needs.skills), skillsAtWork(needs)];
  const made = { named, atWork, find: finderOf(named), findAtWork: finderOf(atWork.map(({ word }) => word)) };
  askedOf.set(needs, made);
  return made;
}

/** The skills that a position asks for and that its tasks mention, and those of each that the person's own words name as well. */
export function skillsFound(
  needs: SkillNeeds,
  person: OwnWords,
): { named: readonly string[]; found: readonly string[]; atWork: readonly SkillAtWork[]; foundAtWork: readonly SkillAtWork[] } {
  const { named, atWork, find, findAtWork } = askedBy(needs);
  const foundWords = findAtWork(person);
  return { named, found: find(person), atWork, foundAtWork: atWork.filter(({ word }) => foundWords.includes(word)) };
}
