import type { Id, Lottery } from "./market.ts";

/** An eligible pair and how well it fits: a whole number 0..1000, greater is better. */
export interface SuitablePair {
  intern: Id;
  place: Id;
  suitability: number;
}

/** A pair that staff pinned to the shortlists: why, and who did it. It must be an eligible pair. */
export interface FixedPair {
  intern: Id;
  place: Id;
  reason: string;
  by: string;
}

/** What shortlists are made from. */
export interface ShortlistRequest {
  round: number;
  interns: readonly Id[];
  places: readonly Id[];
  pairs: readonly SuitablePair[];
  /** Most recommendations per intern. */
  m: number;
  /** Length of each place's shortlist; a place that isn't named has 0. */
  k: Readonly<Record<Id, number>>;
  /** Interns of whom as many as possible get at least one, before evenness. */
  reserve?: readonly Id[];
  fixed?: readonly FixedPair[];
  lottery: Lottery;
}

/** A pair on the shortlists. */
export interface RecommendedPair extends SuitablePair {
  /** Present where staff pinned the pair. */
  fixed?: { reason: string; by: string };
}

/** The objective of a set of pairs, in the order in which it is compared. */
export interface ShortlistMeasure {
  size: number;
  /** Interns of `reserve` with at least one. */
  reserved: number;
  /** Number of interns with 0, 1, 2 ... recommendations, so the ascending load vector in short. */
  internsByLoad: number[];
  suitability: number;
}

/** The best shortlists, and what pinned pairs cost. */
export interface Shortlists {
  /** Ordered by place, then intern, both by code unit. */
  pairs: RecommendedPair[];
  measure: ShortlistMeasure;
  /** What would be reached without pinned pairs; equal to `measure` when there are none. Shown to staff before saving. */
  free: ShortlistMeasure;
}
