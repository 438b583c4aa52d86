import { assert } from "#platform/assert.ts";
import { regionOfPrefecture } from "#program/intern-applications/regions.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { skillsFound } from "./skills-met.ts";
import { weightAsked } from "./skills-met.ts";
import { weightAtWork } from "./skills-met.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { SuitabilityWeights } from "#program/year/program-year.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { MissedBefore } from "./candidate.ts";
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
export function studiesFit(needs: Pick<PositionNeeds, "field">, person: Pick<CandidateFacts, "field">): boolean {
  return (studiesFor[needs.field] ?? []).includes(person.field);
}

/** How the place of work stands to the regions that a person would like: null for an online course, and where nobody was asked. */
export function regionWished(
  course: Pick<Course, "mode">,
  needs: Pick<PositionNeeds, "prefecture">,
  person: { readonly regions?: readonly string[] },
): "yes" | "open" | "no" | null {
  const region = regionOfPrefecture(needs.prefecture);
  if (course.mode === "online" || region === null || person.regions === undefined) return null;
  return person.regions.length === 0 ? "open" : person.regions.includes(region) ? "yes" : "no";
}

/** What a pair is judged by, before weights: facts of one position and one person, as codes and counts. */
export interface PairFacts {
  /** For each language that the position asks for, the levels above it; null: none at all. */
  readonly languages: readonly (number | null)[];
  /** The person wishes the position's field of work, named none, or named others. */
  readonly fieldWished: "yes" | "open" | "no";
  readonly studiesFit: boolean;
  /** What the position names and what of it the person names, weighed: `weightAsked` and `weightAtWork` each. */
  readonly skillsNamed: number;
  readonly skillsFound: number;
  readonly wishRank: number;
  /** As `regionWished` says. */
  readonly regionWished: "yes" | "open" | "no" | null;
  readonly period: "all" | "some" | "none";
  readonly missed: MissedBefore | null;
}

/** How much of each part's weight a pair gets: 0 to 1, in the order of `suitabilityParts`. */
export function sharesOf(facts: PairFacts): readonly number[] {
  const language = languagesShare(facts.languages);
  const skills = facts.skillsNamed === 0 ? 1 : facts.skillsFound / facts.skillsNamed;
  const period = facts.period === "all" ? 1 : facts.period === "some" ? 0.5 : 0;
  const field = (facts.fieldWished === "yes" ? 0.6 : facts.fieldWished === "open" ? 0.3 : 0) + (facts.studiesFit ? 0.4 : 0);
  const wish = wishShare(facts);
  return [language, field, skills, wish, period, feedbackShare(facts.missed, { language, knowledge: skills, period })];
}

/** The rank of the course; where the place is in Japan a quarter is the region: whole if it is a liked one, half if any will do. Ours. */
function wishShare({ wishRank, regionWished }: Pick<PairFacts, "wishRank" | "regionWished">): number {
  const rank = [1, 0.7, 0.45][wishRank - 1] ?? 0.25;
  if (regionWished === null) return rank;
  return 0.75 * rank + 0.25 * { yes: 1, open: 0.5, no: 0 }[regionWished];
}

function languagesShare(above: readonly (number | null)[]): number {
  const share = (one: number | null) => (one === null || one < -1 ? 0 : one === -1 ? 0.4 : 0.85 + 0.075 * Math.min(2, one));
  return above.length === 0 ? 1 : above.reduce<number>((sum, one) => sum + share(one), 0) / above.length;
}

/** Who brings what the company missed before gains; where it never said what it missed, everybody has the whole part. Ours. */
function feedbackShare(missed: MissedBefore | null, has: Readonly<Record<keyof MissedBefore, number>>): number {
  const times = missed === null ? 0 : missed.language + missed.knowledge + missed.period;
  if (missed === null || times === 0) return 1;
  return (missed.language * has.language + missed.knowledge * has.knowledge + missed.period * has.period) / times;
}

function factsOfPair(course: Course, needs: PositionNeeds, person: CandidateFacts): PairFacts {
  const { named, found, atWork, foundAtWork } = skillsFound(needs, person);
  return {
    languages: askedLanguages(needs).map((one) => levelsAbove(one, needs, person)),
    fieldWished: person.workFields.length === 0 ? "open" : person.workFields.includes(needs.field) ? "yes" : "no",
    studiesFit: studiesFit(needs, person),
    skillsNamed: named.length * weightAsked + atWork.length * weightAtWork,
    skillsFound: found.length * weightAsked + foundAtWork.length * weightAtWork,
    wishRank: person.wishRank,
    regionWished: regionWished(course, needs, person),
    period: !person.periods.includes(course.code) ? "none" : person.availability === "all" ? "all" : "some",
    missed: needs.missed ?? null,
  };
}

/** The points of each part for given shares, in the order of `suitabilityParts`. Throws when a weight is not whole. */
export function pointsOf(weights: SuitabilityWeights, shares: readonly number[]): number[] {
  return suitabilityParts.map((part, at) => {
    const of = weights[part];
    assert(Number.isInteger(of) && of >= 0, `the weight of ${part} must be a whole number: ${of}`);
    return Math.round(of * shares[at]!);
  });
}

/**
 * How well a pair fits, as named whole parts of the year's weights, 1000 in all at most. Who the person is (name, nationality, sex,
 * age) is no part and cannot become one: `CandidateFacts` does not hold it. Throws when the year's weights are not whole.
 */
export function suitabilityOf(year: ProgramYear, course: Course, needs: PositionNeeds, person: CandidateFacts): SuitabilityPoints[] {
  const points = pointsOf(year.matching.weights, sharesOf(factsOfPair(course, needs, person)));
  return suitabilityParts.map((part, at) => ({ part, points: points[at]!, of: year.matching.weights[part] }));
}

/** The sum of a pair's parts. */
export function pointsIn(parts: readonly SuitabilityPoints[]): number {
  return parts.reduce((sum, part) => sum + part.points, 0);
}
