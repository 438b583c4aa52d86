import { assert } from "#platform/assert.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { SuitabilityPart } from "#program/year/program-year.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { PositionNeeds } from "./candidate.ts";
import type { SuitabilityPoints } from "./match.ts";

/** How far a language reaches what is asked: levels above (0 or more) or below (negative); null when the person has none at all. */
export function levelsAbove(asked: "japanese" | "english", needs: PositionNeeds, person: CandidateFacts): number | null {
  const levels: readonly string[] = asked === "japanese" ? jlptLevels : cefrLevels;
  const has = person[asked];
  return has === null ? null : levels.indexOf(has) - levels.indexOf(asked === "japanese" ? needs.needsJapanese : needs.needsEnglish);
}

/** The languages that a position asks for. */
export function askedLanguages(needs: PositionNeeds): ("japanese" | "english")[] {
  return [...(needs.needsJapanese === "" ? [] : (["japanese"] as const)), ...(needs.needsEnglish === "" ? [] : (["english"] as const))];
}

/** The asked languages without which nobody can work there: those spoken at work, or all that are asked where none of them is. */
export function languagesOfWork(needs: PositionNeeds): ("japanese" | "english")[] {
  const asked = askedLanguages(needs);
  const atWork = asked.filter((one) => needs.workLanguage === "both" || needs.workLanguage === (one === "japanese" ? "ja" : "en"));
  return atWork.length > 0 ? atWork : asked;
}

/** Rules without which a pair is not shown to anybody (matching.md 2). */
export type FailedRule = "japanese" | "english" | "residence" | "period";

/** All rules that a pair fails, never only the first; empty: they may meet. */
export function failedRules(course: Course, needs: PositionNeeds, person: CandidateFacts): FailedRule[] {
  const languages = languagesOfWork(needs).filter((one) => (levelsAbove(one, needs, person) ?? -1) < 0);
  const rule = course.residence.rule;
  const livesRight = rule === "anywhere" || (rule === "japan") === (person.residence === "JP");
  return [
    ...languages,
    ...(livesRight ? [] : (["residence"] as const)),
    ...(person.periods.includes(course.code) ? [] : (["period"] as const)),
  ];
}

/** Fields of study that go with a field of work. Ours: no source names one. */
const studiesFor: Readonly<Record<string, readonly string[]>> = {
  "overseas-sales": ["business", "languages", "social-sciences"],
  marketing: ["business", "social-sciences", "mathematics", "languages"],
  "product-planning": ["business", "engineering", "manufacturing", "arts-humanities"],
  research: ["natural-sciences", "engineering", "mathematics", "health", "agriculture"],
  engineering: ["engineering", "manufacturing", "natural-sciences", "computing"],
  software: ["computing", "mathematics", "engineering"],
  design: ["arts-humanities", "computing", "architecture"],
  quality: ["engineering", "manufacturing", "natural-sciences"],
  food: ["agriculture", "health", "natural-sciences", "manufacturing"],
  tourism: ["services", "languages", "business", "arts-humanities"],
  agriculture: ["agriculture", "natural-sciences"],
  construction: ["architecture", "engineering"],
  logistics: ["services", "business", "engineering"],
  administration: ["business", "law", "social-sciences"],
};

/** True when what the person studies goes with the field of the place. */
export function studiesFit(needs: PositionNeeds, person: CandidateFacts): boolean {
  return (studiesFor[needs.field] ?? []).includes(person.field);
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

/** The skills that a position names, and those of them that the person's own words name as well. */
export function skillsFound(needs: PositionNeeds, person: CandidateFacts): { named: string[]; found: string[] } {
  const own = [person.skills, person.experience, person.studies].join("\n");
  const ownWords = new Set(wordsOf(own));
  const plain = own.normalize("NFKC").toLowerCase();
  const named = wordsOf(needs.skills);
  // A Latin word must stand alone ("java" is not in "javascript"); Japanese is written without blanks between words.
  const isFound = (word: string) => (/^[\p{Script=Latin}\d.+#-]+$/u.test(word) ? ownWords.has(word) : plain.includes(word));
  return { named, found: named.filter(isFound) };
}

/** How much of a part's weight a pair gets: 0 to 1. */
const shares: Readonly<Record<SuitabilityPart, (course: Course, needs: PositionNeeds, person: CandidateFacts) => number>> = {
  language: (_course, needs, person) => {
    const asked = askedLanguages(needs);
    const share = (above: number | null) => (above === null || above < -1 ? 0 : above === -1 ? 0.4 : 0.85 + 0.075 * Math.min(2, above));
    return asked.length === 0 ? 1 : asked.reduce((sum, one) => sum + share(levelsAbove(one, needs, person)), 0) / asked.length;
  },
  field: (_course, needs, person) => {
    const wished = person.workFields.length === 0 ? 0.3 : person.workFields.includes(needs.field) ? 0.6 : 0;
    return wished + (studiesFit(needs, person) ? 0.4 : 0);
  },
  skills: (_course, needs, person) => {
    const { named, found } = skillsFound(needs, person);
    return named.length === 0 ? 1 : found.length / named.length;
  },
  wish: (_course, _needs, person) => [1, 0.7, 0.45][person.wishRank - 1] ?? 0.25,
  period: (course, _needs, person) => (!person.periods.includes(course.code) ? 0 : person.availability === "all" ? 1 : 0.5),
};

/**
 * How well a pair fits, as named whole parts of the year's weights, 1000 in all at most. Who the person is (name, nationality, sex,
 * age) is no part and cannot become one: `CandidateFacts` does not hold it. Throws when the year's weights are not whole.
 */
export function suitabilityOf(year: ProgramYear, course: Course, needs: PositionNeeds, person: CandidateFacts): SuitabilityPoints[] {
  return suitabilityParts.map((part) => {
    const of = year.matching.weights[part];
    assert(Number.isInteger(of) && of >= 0, `the weight of ${part} must be a whole number: ${of}`);
    return { part, points: Math.round(of * shares[part](course, needs, person)), of };
  });
}

/** The sum of a pair's parts. */
export function pointsIn(parts: readonly SuitabilityPoints[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}
