import type { Notion } from "#engine/index.ts";
import type { CourseCode } from "#program/year/program-year.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { FailedRule } from "./fit.ts";
import type { FrozenPair } from "./frozen-market.ts";

/** running: a worker has it or it waits for one; interrupted: its process ended; done: never changed again. */
export const runStates = ["running", "done", "stopped", "interrupted", "failed"] as const;
export type RunState = (typeof runStates)[number];

/** A candidate on a shortlist of a run, best first; `points` in the order of `suitabilityParts`. */
export interface RunCandidate {
  readonly applicationId: string;
  readonly courseApplicationId: string;
  readonly suitability: number;
  readonly points: readonly number[];
  readonly pinnedReason: string;
}

/** Why nobody was recommended: no position that they may meet, or all of those filled with others. */
export type WithoutBecause = "no-place" | "filled";

/** Somebody without recommendation, with why. */
export interface Without {
  readonly applicationId: string;
  readonly because: WithoutBecause;
  /** Positions of the wished courses, and those of them that were open by every rule. */
  readonly wished: number;
  readonly open: number;
  /** With no place: the rules that failed at the positions of the wished courses, the most frequent first. */
  readonly failed: readonly FailedRule[];
}

/** A pair that staff wanted and that the calculation could not take, with why. */
export interface Conflict extends FrozenPair {
  readonly because: "may-not-meet" | "left-out" | "not-in-market" | "more-than-allowed";
}

/** What a run found. Forecast: who would go where if companies took their candidates by suitability and people said yes by their wishes. */
export interface RunResult {
  readonly shortlists: readonly { readonly positionId: string; readonly candidates: readonly RunCandidate[] }[];
  readonly forecast: readonly FrozenPair[];
  readonly without: readonly Without[];
  readonly conflicts: readonly Conflict[];
}

/** People by the wish that was reached: the best of the courses in which they are on a list, or go. */
export interface WishesReached {
  readonly first: number;
  readonly second: number;
  readonly later: number;
  readonly none: number;
}

/** A cap as the forecast meets it. */
export interface CapMet extends MatchingCap {
  readonly counted: number;
  /** Reached although more seats lie under it: some are left empty for its sake. */
  readonly binds: boolean;
  /** Of a cap that is reached: with one place more, and without it, how many people's forecast would change and how many places be filled. */
  readonly oneMore?: CapEffect;
  readonly lifted?: CapEffect;
}

/** What another height of a cap would bring. */
export interface CapEffect {
  readonly changed: number;
  readonly matched: number;
}

/** A position in a run: its seats, how many could meet it, how many are on its list, how many seats the forecast fills. */
export interface PlaceMet {
  readonly positionId: string;
  readonly seats: number;
  readonly open: number;
  readonly listed: number;
  readonly filled: number;
}

/** A run in figures: what pages show and compare without reading the whole result. */
export interface RunSummary {
  readonly positions: number;
  readonly seats: number;
  readonly people: number;
  /** Pairs that may meet. */
  readonly pairs: number;
  readonly listed: number;
  /** People with 0, 1, 2 ... recommendations. */
  readonly loads: readonly number[];
  readonly suitability: number;
  /** What would be reached without pins. */
  readonly suitabilityFree: number;
  readonly wishesListed: WishesReached;
  readonly wishesForecast: WishesReached;
  readonly matched: number;
  /** What the forecast promises, and how many claims it leaves open. */
  readonly notion: Notion;
  readonly blocking: number;
  /** From the course of the first wish to the course of the forecast (null: none), with people. */
  readonly flows: readonly { readonly from: CourseCode; readonly to: CourseCode | null; readonly people: number }[];
  readonly places: readonly PlaceMet[];
  readonly caps: readonly CapMet[];
  readonly withoutPlace: number;
  readonly withoutFilled: number;
  readonly conflicts: number;
}

/** The name of a cap: its course and region, as the year writes them. */
export function capId(cap: MatchingCap): string {
  return [cap.course ?? "*", cap.region ?? "*"].join(" ");
}

/** True for a position that a cap counts. */
export function isUnder(cap: MatchingCap, position: { readonly course: string; readonly region: string }): boolean {
  return (cap.course === null || cap.course === position.course) && (cap.region === null || cap.region === position.region);
}
