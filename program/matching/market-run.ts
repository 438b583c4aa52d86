import { assign } from "#engine/index.ts";
import { engineVersion } from "#engine/index.ts";
import { lotteryOf } from "#engine/index.ts";
import { lotteryOrder } from "#engine/index.ts";
import { recommend } from "#engine/index.ts";
import { sha256Hex } from "#engine/index.ts";
import { verify } from "#engine/index.ts";
import { canonical } from "./frozen-market.ts";
import { failedHere } from "./market-pairs.ts";
import { judgePairs } from "./market-pairs.ts";
import { capId } from "./market-result.ts";
import { isUnder } from "./market-result.ts";
import { summaryOf } from "./market-summary.ts";
import type { Cap } from "#engine/index.ts";
import type { FixedPair } from "#engine/index.ts";
import type { Lottery } from "#engine/index.ts";
import type { Market } from "#engine/index.ts";
import type { ShortlistRequest } from "#engine/index.ts";
import type { Tier } from "#engine/index.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { FailedRule } from "./fit.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { FrozenPair } from "./frozen-market.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { FrozenPin } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { JudgedPair } from "./market-pairs.ts";
import type { CapEffect } from "./market-result.ts";
import type { Conflict } from "./market-result.ts";
import type { RunResult } from "./market-result.ts";
import type { RunSummary } from "./market-result.ts";
import type { Without } from "./market-result.ts";

/** A finished calculation. */
export interface Calculated {
  readonly result: RunResult;
  readonly summary: RunSummary;
  readonly fingerprint: string;
}

/** The steps of a calculation, in their order; a page shows how far it is. */
export const runSteps = ["pairs", "shortlists", "forecast", "reasons"] as const;
export type RunStep = (typeof runSteps)[number];

/** SHA-256 of everything that a run's result depends on: the market, the settings, the seed and the calculation itself. */
export function inputFingerprintOf(marketFingerprint: string, settings: RunSettings): string {
  return sha256Hex(canonical([engineVersion, marketFingerprint, settings]));
}

/** SHA-256 of a run's result; equal inputs give equal results on any machine. */
export function resultFingerprintOf(result: RunResult): string {
  return sha256Hex(canonical(result));
}

/**
 * Calculates a run: shortlists as full, even and fitting as they can be (engine, `recommend`), then the forecast under the caps (`assign`),
 * judged by `verify`. Pure; `onStep` hears what begins. Throws a fault where the engine refuses its input.
 */
export function calculateRun(
  market: FrozenMarket,
  settings: RunSettings,
  seed: string,
  onStep: (step: RunStep) => void = () => {},
): Calculated {
  onStep("pairs");
  const leftOut = new Set(settings.leftOut);
  const positions = market.positions
    .filter((one) => !leftOut.has(one.companyId))
    .map((one) => ({ ...one, seats: settings.seats[one.id] ?? one.seats }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const people = market.people.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const scene: FrozenMarket = { ...market, positions, people };
  const out = new Map<string, Set<string>>();
  for (const pair of [...market.excluded, ...settings.removals])
    out.set(pair.positionId, (out.get(pair.positionId) ?? new Set<string>()).add(pair.applicationId));
  const pairs = judgePairs(scene, settings.weights, out);
  const pairAt = finderIn(pairs);
  const { fixed, conflicts } = pinsOf(market, scene, settings, pairAt);
  const lottery = lotteryOf(seed);

  onStep("shortlists");
  const request: ShortlistRequest = {
    round: market.round,
    interns: people.map((one) => one.id),
    places: positions.map((one) => one.id),
    pairs: pairs.map((pair) => ({ intern: pair.person.id, place: pair.position.id, suitability: pair.suitability })),
    m: settings.perPerson,
    k: Object.fromEntries(positions.map((one) => [one.id, lengthOf(settings, one.seats)])),
    fixed,
    lottery,
  };
  const shortlists = recommend(request);
  const drawn = new Map(lotteryOrder(lottery, market.round, "intern", request.interns).map((id, at) => [id, at]));
  const listed = new Map<string, JudgedPair[]>(positions.map((one) => [one.id, []]));
  for (const pair of shortlists.pairs) listed.get(pair.place)!.push(pairAt(pair.place, pair.intern)!);
  for (const list of listed.values())
    list.sort((one, other) => other.suitability - one.suitability || drawn.get(one.person.id)! - drawn.get(other.person.id)!);

  onStep("forecast");
  const forecastMarket = forecastMarketOf(scene, settings, listed, lottery);
  const forecast = assign(forecastMarket);
  const verified = verify(forecastMarket, forecast.match);

  onStep("reasons");
  const reasonOf = new Map(fixed.map((pin) => [`${pin.place} ${pin.intern}`, pin.reason]));
  const result: RunResult = {
    shortlists: positions.map((position) => ({
      positionId: position.id,
      candidates: listed.get(position.id)!.map((pair) => ({
        applicationId: pair.person.id,
        courseApplicationId: pair.wish.courseApplicationId,
        suitability: pair.suitability,
        points: pair.points,
        pinnedReason: reasonOf.get(`${pair.position.id} ${pair.person.id}`) ?? "",
      })),
    })),
    forecast: people.flatMap((one) => {
      const positionId = forecast.match[one.id] ?? null;
      return positionId === null ? [] : [{ positionId, applicationId: one.id }];
    }),
    without: withoutOf(scene, pairs, listed),
    conflicts,
  };
  const summary = summaryOf(scene, result, {
    pairs,
    caps: settings.caps,
    suitabilityFree: shortlists.free.suitability,
    notion: forecast.notion,
    blocking: verified.claims.length,
    effects: effectsOf(scene, settings, forecastMarket, forecast.match),
  });
  return { result, summary, fingerprint: resultFingerprintOf(result) };
}

/** Finds the pair of a position and a person; only the few positions that are asked for are put in order. */
function finderIn(pairs: readonly JudgedPair[]): (positionId: string, applicationId: string) => JudgedPair | null {
  const first = new Map<string, number>();
  for (let at = 0; at < pairs.length; at++)
    if (at === 0 || pairs[at]!.position !== pairs[at - 1]!.position) first.set(pairs[at]!.position.id, at);
  const known = new Map<string, ReadonlyMap<string, JudgedPair>>();
  return (positionId, applicationId) => {
    let here = known.get(positionId);
    if (here === undefined) {
      const own = new Map<string, JudgedPair>();
      for (let at = first.get(positionId) ?? pairs.length; pairs[at]?.position.id === positionId; at++)
        own.set(pairs[at]!.person.id, pairs[at]!);
      known.set(positionId, (here = own));
    }
    return here.get(applicationId) ?? null;
  };
}

const keyOf = (pair: FrozenPair) => `${pair.positionId} ${pair.applicationId}`;

/** How long a position's shortlist is: none without a seat, never fewer than its seats. */
function lengthOf(settings: RunSettings, seats: number): number {
  return seats <= 0 ? 0 : Math.max(settings.shortlist, seats);
}

/** Pins that can be taken, in their order, and those that cannot, each with why. */
function pinsOf(market: FrozenMarket, scene: FrozenMarket, settings: RunSettings, pairAt: ReturnType<typeof finderIn>) {
  const fixed: FixedPair[] = [];
  const conflicts: Conflict[] = [];
  const seen = new Set<string>();
  const ofPerson = new Map<string, number>();
  const ofPosition = new Map<string, number>();
  const seats = new Map(scene.positions.map((one) => [one.id, one.seats]));
  const known = new Set([...market.positions.map((one) => one.id), ...market.people.map((one) => one.id)]);
  const all: FrozenPin[] = [...market.pinned, ...settings.pins];
  for (const pin of all) {
    const key = keyOf(pin);
    if (seen.has(key)) continue;
    seen.add(key);
    const pair = { positionId: pin.positionId, applicationId: pin.applicationId };
    const onPerson = ofPerson.get(pin.applicationId) ?? 0;
    const onPosition = ofPosition.get(pin.positionId) ?? 0;
    if (!known.has(pin.positionId) || !known.has(pin.applicationId)) conflicts.push({ ...pair, because: "not-in-market" });
    else if (!seats.has(pin.positionId)) conflicts.push({ ...pair, because: "left-out" });
    else if (pairAt(pin.positionId, pin.applicationId) === null) conflicts.push({ ...pair, because: "may-not-meet" });
    else if (onPerson >= settings.perPerson || onPosition >= lengthOf(settings, seats.get(pin.positionId)!))
      conflicts.push({ ...pair, because: "more-than-allowed" });
    else {
      ofPerson.set(pin.applicationId, onPerson + 1);
      ofPosition.set(pin.positionId, onPosition + 1);
      fixed.push({ intern: pin.applicationId, place: pin.positionId, reason: pin.reason, by: pin.by });
    }
  }
  return { fixed, conflicts };
}

/** The shortlists as a market of the engine: people rank by course wish, then by fit; companies by fit; equal fit falls to the draw. */
function forecastMarketOf(
  scene: FrozenMarket,
  settings: RunSettings,
  listed: ReadonlyMap<string, readonly JudgedPair[]>,
  lottery: Lottery,
): Market {
  const ofPerson = new Map<string, JudgedPair[]>();
  for (const pair of [...listed.values()].flat()) {
    const own = ofPerson.get(pair.person.id);
    if (own === undefined) ofPerson.set(pair.person.id, [pair]);
    else own.push(pair);
  }
  return {
    round: scene.round,
    interns: scene.people.map((one) => ({
      id: one.id,
      prefs: tiers(
        ofPerson.get(one.id) ?? [],
        (pair) => [pair.wish.rank, -pair.suitability],
        (pair) => pair.position.id,
      ),
      attrs: {},
    })),
    places: scene.positions.map((one) => ({
      id: one.id,
      company: one.companyId,
      quota: one.seats,
      prefs: tiers(
        listed.get(one.id)!,
        (pair) => [-pair.suitability],
        (pair) => pair.person.id,
      ),
      attrs: {},
    })),
    caps: capsOf(scene, settings.caps),
    lottery,
  };
}

function tiers(pairs: readonly JudgedPair[], rank: (pair: JudgedPair) => readonly number[], id: (pair: JudgedPair) => string): Tier[] {
  const ordered = pairs.toSorted((one, other) => compare(rank(one), rank(other)) || (id(one) < id(other) ? -1 : 1));
  const made: Tier[] = [];
  ordered.forEach((pair, at) => {
    if (at > 0 && compare(rank(ordered[at - 1]!), rank(pair)) === 0) made.at(-1)!.push(id(pair));
    else made.push([id(pair)]);
  });
  return made;
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((value, at) => value - other[at]!).find((difference) => difference !== 0) ?? 0;
}

/** Caps in the engine's form; one that counts no position is none. */
function capsOf(scene: FrozenMarket, caps: readonly MatchingCap[]): Cap[] {
  return caps.flatMap((cap) => {
    const places = scene.positions.filter((one) => isUnder(cap, one)).map((one) => one.id);
    const reason = { en: `At most ${cap.max}: ${capId(cap)}`, ja: `上限 ${cap.max}名：${capId(cap)}` };
    return places.length === 0 ? [] : [{ id: capId(cap), max: cap.max, places, reason }];
  });
}

/** A what-if answers within a second, however many caps are typed. */
const effectsMost = 8;

/** What each cap that is reached does: the forecast again with one place more under it, and without it (matching.md 6, for staff). */
function effectsOf(scene: FrozenMarket, settings: RunSettings, market: Market, match: Readonly<Record<string, string | null>>) {
  const effects = new Map<string, { oneMore: CapEffect; lifted: CapEffect }>();
  for (const cap of settings.caps) {
    const under = new Set(scene.positions.filter((one) => isUnder(cap, one)).map((one) => one.id));
    const counted = Object.values(match).filter((place) => place !== null && under.has(place)).length;
    if (under.size === 0 || counted < cap.max || effects.size >= effectsMost) continue;
    const others = settings.caps.filter((one) => one !== cap);
    const effect = (caps: readonly MatchingCap[]): CapEffect => {
      const other = assign({ ...market, caps: capsOf(scene, caps) }).match;
      const changed = Object.keys(other).filter((id) => (other[id] ?? null) !== (match[id] ?? null)).length;
      return { changed, matched: Object.values(other).filter((place) => place !== null).length };
    };
    effects.set(capId(cap), { oneMore: effect([...others, { ...cap, max: cap.max + 1 }]), lifted: effect(others) });
  }
  return effects;
}

/** Everybody on no shortlist, with why. */
function withoutOf(scene: FrozenMarket, pairs: readonly JudgedPair[], listed: ReadonlyMap<string, readonly JudgedPair[]>): Without[] {
  const has = new Set([...listed.values()].flat().map((pair) => pair.person.id));
  const open = new Map<FrozenPerson, number>();
  for (const pair of pairs)
    if (pair.position.seats > 0 && !has.has(pair.person.id)) open.set(pair.person, (open.get(pair.person) ?? 0) + 1);
  const ofCourse = Map.groupBy(scene.positions, (one) => one.course);
  return scene.people
    .filter((one) => !has.has(one.id))
    .map((person) => {
      const wished = person.wishes.flatMap((wish) => ofCourse.get(wish.course) ?? []);
      const openHere = open.get(person) ?? 0;
      const times = new Map<FailedRule, number>();
      if (openHere === 0)
        for (const position of wished) for (const rule of failedHere(scene, position, person)) times.set(rule, (times.get(rule) ?? 0) + 1);
      const failed = [...times].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)).map(([rule]) => rule);
      return { applicationId: person.id, because: openHere === 0 ? "no-place" : "filled", wished: wished.length, open: openHere, failed };
    });
}
