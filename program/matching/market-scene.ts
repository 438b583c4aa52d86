import { capId } from "./market-result.ts";
import { isUnder } from "./market-result.ts";
import type { Cap } from "#engine/index.ts";
import type { FixedPair } from "#engine/index.ts";
import type { Lottery } from "#engine/index.ts";
import type { Market } from "#engine/index.ts";
import type { ShortlistRequest } from "#engine/index.ts";
import type { Tier } from "#engine/index.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { FrozenPair } from "./frozen-market.ts";
import type { FrozenPin } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { JudgedPair } from "./market-pairs.ts";
import type { Conflict } from "./market-result.ts";

/** A frozen market as the settings of a run change it: without the companies left out, with other seats; both sides in the order of ids. */
export function sceneOf(market: FrozenMarket, settings: RunSettings): FrozenMarket {
  const leftOut = new Set(settings.leftOut);
  return {
    ...market,
    positions: market.positions
      .filter((one) => !leftOut.has(one.companyId))
      .map((one) => ({ ...one, seats: settings.seats[one.id] ?? one.seats }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    people: market.people.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

/** By position, the people who may not come onto its list in a run: shown before, or left out by staff. */
export function outOf(market: FrozenMarket, settings: RunSettings): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const pair of [...market.excluded, ...settings.removals])
    out.set(pair.positionId, (out.get(pair.positionId) ?? new Set<string>()).add(pair.applicationId));
  return out;
}

/** What the engine is asked for the shortlists of a run. */
export function requestOf(
  scene: FrozenMarket,
  settings: RunSettings,
  pairs: readonly JudgedPair[],
  fixed: readonly FixedPair[],
  lottery: Lottery,
): ShortlistRequest {
  return {
    round: scene.round,
    interns: scene.people.map((one) => one.id),
    places: scene.positions.map((one) => one.id),
    pairs: pairs.map((pair) => ({ intern: pair.person.id, place: pair.position.id, suitability: pair.suitability })),
    m: settings.perPerson,
    k: Object.fromEntries(scene.positions.map((one) => [one.id, lengthOf(settings, one.seats)])),
    fixed,
    lottery,
  };
}

/** Finds the pair of a position and a person; only the few positions that are asked for are put in order. */
export function finderIn(pairs: readonly JudgedPair[]): (positionId: string, applicationId: string) => JudgedPair | null {
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
export function lengthOf(settings: RunSettings, seats: number): number {
  return seats <= 0 ? 0 : Math.max(settings.shortlist, seats);
}

/** Pins that can be taken, in their order, and those that cannot, each with why. */
export function pinsOf(market: FrozenMarket, scene: FrozenMarket, settings: RunSettings, pairAt: ReturnType<typeof finderIn>) {
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
export function forecastMarketOf(
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
export function capsOf(scene: FrozenMarket, caps: readonly MatchingCap[]): Cap[] {
  return caps.flatMap((cap) => {
    const places = scene.positions.filter((one) => isUnder(cap, one)).map((one) => one.id);
    const reason = { en: `At most ${cap.max}: ${capId(cap)}`, ja: `上限 ${cap.max}名：${capId(cap)}` };
    return places.length === 0 ? [] : [{ id: capId(cap), max: cap.max, places, reason }];
  });
}
