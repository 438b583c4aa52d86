import { assert } from "#platform/assert.ts";
import { cefrLevels } from "#program/year/program-year.ts";
import { jlptLevels } from "#program/year/program-year.ts";
import { askedLanguages } from "./fit.ts";
import { languagesOfWork } from "./fit.ts";
import { pointsOf } from "./fit.ts";
import { sharesOf } from "./fit.ts";
import { studiesFit } from "./fit.ts";
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

/**
 * Every pair of a market that may meet, whoever was left out by staff or shown before excepted, each with its suitability in parts. Parts
 * depend on few facts, so their points are reckoned once for each combination that occurs: a year's market takes well under a second.
 */
export function judgePairs(
  market: FrozenMarket,
  weights: SuitabilityWeights,
  isOut: (positionId: string, applicationId: string) => boolean,
): JudgedPair[] {
  const wishing = new Map<string, { person: FrozenPerson; wish: FrozenWish; skills: ReadonlySet<string> }[]>();
  for (const person of market.people) {
    const skills = new Set(person.skills);
    for (const wish of person.wishes) {
      const course = market.courses.find((one) => one.code === wish.course);
      if (course === undefined || !person.periods.includes(wish.course)) continue;
      const rule = course.residence.rule;
      if (rule !== "anywhere" && (rule === "japan") !== (person.residence === "JP")) continue;
      const already = wishing.get(wish.course);
      if (already === undefined) wishing.set(wish.course, [{ person, wish, skills }]);
      else already.push({ person, wish, skills });
    }
  }
  const pairs: JudgedPair[] = [];
  for (const position of market.positions) {
    const needs = { ...position, skills: "" };
    const asked = askedLanguages(needs);
    const ofWork = languagesOfWork(needs);
    const missed = position.missed.language + position.missed.knowledge + position.missed.period === 0 ? null : position.missed;
    const known = new Map<number, readonly number[]>();
    const fits = new Map<string, boolean>();
    for (const { person, wish, skills } of wishing.get(position.course) ?? []) {
      if (ofWork.some((one) => (levelsAboveHere(one, position, person) ?? -1) < 0)) continue;
      if (isOut(position.id, person.id)) continue;
      const languages = asked.map((one) => levelsAboveHere(one, position, person));
      if (!fits.has(person.field)) fits.set(person.field, studiesFit(position, person));
      const doesFit = fits.get(person.field)!;
      const fieldWished = person.workFields.length === 0 ? 1 : person.workFields.includes(position.field) ? 2 : 0;
      let skillsFound = 0;
      for (const word of position.skills) if (skills.has(word)) skillsFound++;
      const isAll = person.availability === "all";
      const rank = Math.min(wish.rank, 4);
      let key = skillsFound * 6 + fieldWished * 2 + (doesFit ? 1 : 0);
      key = key * 10 + rank * 2 + (isAll ? 1 : 0);
      for (const above of languages) key = key * 16 + (above === null ? 0 : above + 8);
      let points = known.get(key);
      if (points === undefined) {
        points = pointsOf(
          weights,
          sharesOf({
            languages,
            fieldWished: fieldWished === 2 ? "yes" : fieldWished === 1 ? "open" : "no",
            studiesFit: doesFit,
            skillsNamed: position.skills.length,
            skillsFound,
            wishRank: wish.rank,
            period: isAll ? "all" : "some",
            missed,
          }),
        );
        known.set(key, points);
      }
      pairs.push({ position, person, wish, points, suitability: points.reduce((sum, one) => sum + one, 0) });
    }
  }
  return pairs;
}
