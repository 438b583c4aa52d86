import { sha256Hex } from "#engine/index.ts";
import type { Course } from "#program/year/program-year.ts";
import type { CefrLevel } from "#program/year/program-year.ts";
import type { CourseCode } from "#program/year/program-year.ts";
import type { JlptLevel } from "#program/year/program-year.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { SuitabilityWeights } from "#program/year/program-year.ts";
import type { MissedBefore } from "./candidate.ts";
import type { PositionNeeds } from "./candidate.ts";

/** A position as it was frozen: what pairs are judged by, as codes; words of skills as they are compared. */
export interface FrozenPosition {
  readonly id: string;
  readonly companyId: string;
  readonly course: CourseCode;
  /** Seats free at that moment. */
  readonly seats: number;
  /** The round of recommendation that would be made for it. */
  readonly round: number;
  readonly prefecture: string;
  readonly region: string;
  readonly needsJapanese: PositionNeeds["needsJapanese"];
  readonly needsEnglish: PositionNeeds["needsEnglish"];
  readonly workLanguage: PositionNeeds["workLanguage"];
  readonly field: string;
  readonly skills: readonly string[];
  /** Words of skills that only its tasks mention; left out in markets that were frozen before they counted. */
  readonly skillsAtWork?: readonly string[];
  readonly missed: MissedBefore;
}

/** A wish of somebody in the pool: 1 is the first. */
export interface FrozenWish {
  readonly course: CourseCode;
  readonly rank: number;
  readonly courseApplicationId: string;
}

/**
 * Somebody in the pool as they were frozen. Name, nationality, sex and age are not among it, and no text that they wrote: of their skills only
 * the words that some frozen position asks for.
 */
export interface FrozenPerson {
  /** The id of the application. */
  readonly id: string;
  readonly accountId: string;
  readonly japanese: JlptLevel | null;
  readonly english: CefrLevel | null;
  readonly residence: string;
  readonly field: string;
  readonly workFields: readonly string[];
  /** Codes of regions of Japan; left out in markets that were frozen before they counted. */
  readonly regions?: readonly string[];
  readonly periods: readonly CourseCode[];
  readonly availability: "all" | "some" | "";
  readonly skills: readonly string[];
  readonly wishes: readonly FrozenWish[];
}

/** A position and a person of a frozen market. */
export interface FrozenPair {
  readonly positionId: string;
  readonly applicationId: string;
}

/** A pair that staff wants on the shortlist, with why and who. */
export interface FrozenPin extends FrozenPair {
  readonly reason: string;
  readonly by: string;
}

/** A pair that never comes back: shown before, or left out by staff, then with why and who. */
export interface FrozenExclusion extends FrozenPair {
  readonly reason?: string;
  readonly by?: string;
}

/** What of a course pairs are judged by. */
export type CourseRules = Pick<Course, "code" | "residence" | "mode">;

/** The market of a year at one moment. */
export interface FrozenMarket {
  readonly round: number;
  /** Only what a pair is judged by. */
  readonly courses: readonly CourseRules[];
  readonly positions: readonly FrozenPosition[];
  readonly people: readonly FrozenPerson[];
  readonly excluded: readonly FrozenExclusion[];
  readonly pinned: readonly FrozenPin[];
}

/** Everything that a run on a frozen market depends on beside it; `seed` null: the one that was committed to. */
export interface RunSettings {
  readonly weights: SuitabilityWeights;
  readonly caps: readonly MatchingCap[];
  /** Length of a shortlist; never less than the position's seats. */
  readonly shortlist: number;
  /** Companies to which one person is recommended at the same time. */
  readonly perPerson: number;
  /** Seats of positions that differ from the frozen ones. */
  readonly seats: Readonly<Record<string, number>>;
  readonly leftOut: readonly string[];
  readonly pins: readonly FrozenPin[];
  readonly removals: readonly FrozenPin[];
  readonly seed: string | null;
}

const byCodeUnit = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const pairKey = (pair: FrozenPair) => `${pair.positionId} ${pair.applicationId}`;

/** JSON in one form: keys in order, so that equal contents give equal text. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const fields = Object.entries(value).sort(([one], [other]) => byCodeUnit(one, other));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(",")}}`;
}

/** SHA-256 of a market's content, whatever the order in which a database gives its rows; hexadecimal. */
export function fingerprintOf(market: FrozenMarket): string {
  return sha256Hex(
    canonical({
      round: market.round,
      courses: market.courses.map((one) => [one.code, one.residence.rule]).sort(([one], [other]) => byCodeUnit(one!, other!)),
      positions: market.positions.toSorted((one, other) => byCodeUnit(one.id, other.id)),
      people: market.people.toSorted((one, other) => byCodeUnit(one.id, other.id)),
      excluded: [...new Set(market.excluded.map((one) => [pairKey(one), one.reason].filter(Boolean).join(" ")))].sort(byCodeUnit),
      pinned: market.pinned.map((one) => [pairKey(one), one.reason]).sort(([one], [other]) => byCodeUnit(one!, other!)),
    }),
  );
}

/** What changed between two states of a market: ids of positions and people that came, went or became other, and pairs. */
export interface MarketChanges {
  readonly positions: { readonly came: string[]; readonly went: string[]; readonly changed: string[] };
  readonly people: { readonly came: string[]; readonly went: string[]; readonly changed: string[] };
  /** Pairs newly shown, left out or pinned by staff, or no longer. */
  readonly pairs: number;
}

/** The rules of courses that are no longer as they were frozen, as codes. */
export function coursesChanged(frozen: readonly CourseRules[], now: readonly CourseRules[]): readonly CourseCode[] {
  return now.filter((one) => canonical(frozen.find(({ code }) => code === one.code)) !== canonical(one)).map(({ code }) => code);
}

/** What is different now from how it was frozen. Positions of a course whose rules changed are other ones. */
export function changesSince(frozen: FrozenMarket, now: FrozenMarket): MarketChanges {
  const pairsOf = (market: FrozenMarket) =>
    new Set([...market.excluded.map(pairKey), ...market.pinned.map((one) => `pinned ${pairKey(one)} ${one.reason}`)]);
  const other = coursesChanged(frozen.courses, now.courses);
  const ruled = (market: FrozenMarket, mark: string) =>
    market.positions.map((one) => (other.includes(one.course) ? { ...one, rules: mark } : one));
  return {
    positions: differing(ruled(frozen, "frozen"), ruled(now, "now")),
    people: differing(frozen.people, now.people),
    pairs: pairsOf(frozen).symmetricDifference(pairsOf(now)).size,
  };
}

function differing(before: readonly { id: string }[], after: readonly { id: string }[]) {
  const [old, fresh] = [before, after].map((things) => new Map(things.map((one) => [one.id, canonical(one)])));
  return {
    came: [...fresh!.keys()].filter((id) => !old!.has(id)),
    went: [...old!.keys()].filter((id) => !fresh!.has(id)),
    changed: [...fresh!].filter(([id, text]) => old!.has(id) && old!.get(id) !== text).map(([id]) => id),
  };
}

/** True when nothing changed. */
export function isUnchanged(changes: MarketChanges): boolean {
  const none = (side: MarketChanges["people"]) => side.came.length + side.went.length + side.changed.length === 0;
  return none(changes.positions) && none(changes.people) && changes.pairs === 0;
}
