import { assert } from "#platform/assert.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { askedLanguages } from "./fit.ts";
import { languagesOfWork } from "./fit.ts";
import { pointsOf } from "./fit.ts";
import { regionWished } from "./fit.ts";
import { sharesOf } from "./fit.ts";
import { studiesFit } from "./fit.ts";
import { weightAsked } from "./skills-met.ts";
import { weightAtWork } from "./skills-met.ts";
import type { SuitabilityWeights } from "#program/year/program-year.ts";
import type { FailedRule } from "./fit.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { FrozenPosition } from "./frozen-market.ts";
import type { FrozenWish } from "./frozen-market.ts";

/** A pair that may meet, with its suitability in points of each part, in the order of `suitabilityParts`. */
export interface JudgedPair {
  readonly position: FrozenPosition;
  readonly person: FrozenPerson;
  readonly wish: FrozenWish;
  readonly points: readonly number[];
  readonly suitability: number;
}

const heights = { japanese: levelsOf(jlptLevels), english: levelsOf(cefrLevels) };
function levelsOf(levels: readonly string[]): ReadonlyMap<string, number> {
  return new Map(levels.map((level, at) => [level, at]));
}

/** Why a person cannot meet a position whose course they wish; empty: they may. The same rules as `failedRules` of fit.ts. */
export function failedHere(market: Pick<FrozenMarket, "courses">, position: FrozenPosition, person: FrozenPerson): FailedRule[] {
  const course = market.courses.find((one) => one.code === position.course);
  assert(course !== undefined, `the course of a frozen position is frozen: ${position.course}`);
  const rule = course.residence.rule;
  return [
    ...languagesOfWork({ ...position, skills: "" }).filter((one) => (levelsAboveHere(one, position, person) ?? -1) < 0),
    ...(rule === "anywhere" || (rule === "japan") === (person.residence === "JP") ? [] : (["residence"] as const)),
    ...(person.periods.includes(position.course) ? [] : (["period"] as const)),
  ];
}

function levelsAboveHere(language: "japanese" | "english", position: FrozenPosition, person: FrozenPerson): number | null {
  const has = person[language];
  if (has === null) return null;
  const asked = language === "japanese" ? position.needsJapanese : position.needsEnglish;
  return heights[language].get(has)! - (heights[language].get(asked) ?? -1);
}

/** Somebody who wishes a course, with what every pair of theirs asks again and again. */
interface Wishing {
  readonly person: FrozenPerson;
  readonly wish: FrozenWish;
  readonly skills: ReadonlySet<string>;
  /** Both levels as one number, below `levelPairs`. */
  readonly levels: number;
}

const levelPairs = (jlptLevels.length + 1) * (cefrLevels.length + 1);

function levelsAsOne(person: FrozenPerson): number {
  const japanese = person.japanese === null ? 0 : heights.japanese.get(person.japanese)! + 1;
  const english = person.english === null ? 0 : heights.english.get(person.english)! + 1;
  return japanese * (cefrLevels.length + 1) + english;
}

/** By course, everybody who wishes it and may take part in it: residence and period are the course's rules. */
function wishingOf(market: FrozenMarket): ReadonlyMap<string, readonly Wishing[]> {
  const rules = new Map(market.courses.map((one) => [one.code, one.residence.rule]));
  const wishing = new Map<string, Wishing[]>(market.courses.map((one) => [one.code, []]));
  for (const person of market.people) {
    const skills = new Set(person.skills);
    const levels = levelsAsOne(person);
    for (const wish of person.wishes) {
      const rule = rules.get(wish.course);
      if (rule === undefined || !person.periods.includes(wish.course)) continue;
      if (rule !== "anywhere" && (rule === "japan") !== (person.residence === "JP")) continue;
      wishing.get(wish.course)!.push({ person, wish, skills, levels });
    }
  }
  return wishing;
}

/**
 * Every pair of a market that may meet but for those in `out` (people by position), with its suitability in parts; the pairs of a position
 * stand together. Parts depend on few facts, so their points are reckoned once for each combination that occurs: a year's market takes
 * a fraction of a second.
 */
export function judgePairs(
  market: FrozenMarket,
  weights: SuitabilityWeights,
  out: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): JudgedPair[] {
  const wishing = wishingOf(market);
  const courses = new Map(market.courses.map((one) => [one.code, one]));
  const pairs: JudgedPair[] = [];
  for (const position of market.positions) {
    const needs = { ...position, skills: "" };
    const [asked, ofWork] = [askedLanguages(needs), languagesOfWork(needs)];
    const missed = position.missed.language + position.missed.knowledge + position.missed.period === 0 ? null : position.missed;
    const skillsAtWork = position.skillsAtWork ?? [];
    const outHere = out.get(position.id);
    const course = courses.get(position.course);
    const speaks = new Int8Array(levelPairs); // 0: not asked yet, 1: may work there, 2: may not.
    const fits = new Map<string, boolean>();
    const known = new Map<number, { points: readonly number[]; suitability: number }>();
    for (const { person, wish, skills, levels } of wishing.get(position.course) ?? []) {
      if (speaks[levels] === 0) speaks[levels] = ofWork.some((one) => (levelsAboveHere(one, position, person) ?? -1) < 0) ? 2 : 1;
      if (speaks[levels] === 2 || outHere?.has(person.id) === true) continue;
      let doesFit = fits.get(person.field);
      if (doesFit === undefined) fits.set(person.field, (doesFit = studiesFit(position, person)));
      const fieldWished = person.workFields.length === 0 ? 1 : person.workFields.includes(position.field) ? 2 : 0;
      let skillsFound = 0;
      for (const word of position.skills) if (skills.has(word)) skillsFound += weightAsked;
      for (const word of skillsAtWork) if (skills.has(word)) skillsFound += weightAtWork;
      const isAll = person.availability === "all";
      const rank = Math.min(wish.rank, 4);
      const liked = course === undefined ? null : regionWished(course, position, person);
      const region = liked === null ? 0 : liked === "no" ? 1 : liked === "open" ? 2 : 3;
      const key =
        ((((skillsFound * 3 + fieldWished) * 2 + Number(doesFit)) * 5 + rank) * 4 + region) * 2 * levelPairs +
        Number(isAll) * levelPairs +
        levels;
      let judged = known.get(key);
      if (judged === undefined) {
        const shares = sharesOf({
          languages: asked.map((one) => levelsAboveHere(one, position, person)),
          fieldWished: fieldWished === 2 ? "yes" : fieldWished === 1 ? "open" : "no",
          studiesFit: doesFit,
          skillsNamed: position.skills.length * weightAsked + skillsAtWork.length * weightAtWork,
          skillsFound,
          wishRank: wish.rank,
          regionWished: liked,
          period: isAll ? "all" : "some",
          missed,
        });
        const points = pointsOf(weights, shares);
        judged = { points, suitability: points.reduce((sum, one) => sum + one, 0) };
        known.set(key, judged);
      }
      pairs.push({ position, person, wish, points: judged.points, suitability: judged.suitability });
    }
  }
  return pairs;
}
