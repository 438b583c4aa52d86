import { compareIds } from "./lottery.ts";
import type { Id, Intern, Place } from "./market.ts";
import { isCount, ProblemList } from "./problems.ts";

/** A hard rule: who may not meet whom, whatever the rest says. Pure; it reads facts of one intern and one place. */
export interface Rule {
  id: Id;
  allows: (intern: Intern, place: Place) => boolean;
}

/** A named, versioned part of suitability: 0 to `max` whole points for one eligible pair. */
export interface SuitabilityPart {
  id: Id;
  version: number;
  max: number;
  points: (intern: Intern, place: Place) => number;
}

/** The verdict on one pair: `true`, or the ids of all rules that failed, so that each party can be told every reason. */
export type Verdict = true | Id[];

/** One pair and its verdict; the parts of its suitability if it is eligible and parts were given. */
export interface JudgedPair {
  intern: Id;
  place: Id;
  eligible: Verdict;
  suitability: number;
  parts: { id: Id; version: number; points: number }[];
}

/**
 * Judges every pair by every rule (specification, section 2) and sums the suitability of the eligible ones; by place, then intern, by code unit.
 * What a company may wish of nationality or sex is no rule and no part. Throws `MatchingProblems`: duplicate-id (interns, places, rules, parts),
 * too-large (a part gives other than 0 to its max whole points, or the parts can exceed 1000).
 */
export function eligible(
  interns: readonly Intern[],
  places: readonly Place[],
  rules: readonly Rule[],
  parts: readonly SuitabilityPart[] = [],
): JudgedPair[] {
  const problems = new ProblemList();
  for (const things of [interns, places, rules, parts]) checkUnique(problems, things);
  const most = parts.reduce((sum, part) => sum + part.max, 0);
  if (!parts.every((part) => isCount(part.max)) || most > 1000)
    problems.add("too-large", undefined, "the parts of suitability can exceed 1000");
  problems.throwIfAny();
  const byId = <T extends { id: Id }>(things: readonly T[]) => [...things].sort((a, b) => compareIds(a.id, b.id));
  const ordered = byId(interns);
  const judged = byId(places).flatMap((place) => ordered.map((intern) => judgePair(problems, intern, place, rules, parts)));
  problems.throwIfAny();
  return judged;
}

/** The verdict on one pair alone: `true`, or all failed rules in the order given. */
export function verdictOn(intern: Intern, place: Place, rules: readonly Rule[]): Verdict {
  const failed = rules.filter((rule) => !rule.allows(intern, place)).map((rule) => rule.id);
  return failed.length === 0 ? true : failed;
}

function judgePair(
  problems: ProblemList,
  intern: Intern,
  place: Place,
  rules: readonly Rule[],
  parts: readonly SuitabilityPart[],
): JudgedPair {
  const verdict = verdictOn(intern, place, rules);
  const scored = verdict !== true ? [] : parts.map((part) => ({ id: part.id, version: part.version, points: part.points(intern, place) }));
  for (const [at, { id, points }] of scored.entries()) {
    if (!isCount(points) || points > parts[at]!.max) problems.add("too-large", id, `${points} points for ${intern.id} at ${place.id}`);
  }
  return {
    intern: intern.id,
    place: place.id,
    eligible: verdict,
    suitability: scored.reduce((sum, part) => sum + part.points, 0),
    parts: scored,
  };
}

function checkUnique(problems: ProblemList, things: readonly { id: Id }[]): void {
  const seen = new Set<Id>();
  for (const { id } of things) {
    if (seen.has(id)) problems.add("duplicate-id", id);
    seen.add(id);
  }
}
