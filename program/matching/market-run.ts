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
import { capsOf } from "./market-scene.ts";
import { finderIn } from "./market-scene.ts";
import { forecastMarketOf } from "./market-scene.ts";
import { outOf } from "./market-scene.ts";
import { pinsOf } from "./market-scene.ts";
import { requestOf } from "./market-scene.ts";
import { sceneOf } from "./market-scene.ts";
import { summaryOf } from "./market-summary.ts";
import type { Market } from "#engine/index.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { FailedRule } from "./fit.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { JudgedPair } from "./market-pairs.ts";
import type { CapEffect } from "./market-result.ts";
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
  const scene = sceneOf(market, settings);
  const { people, positions } = scene;
  const pairs = judgePairs(scene, settings.weights, outOf(market, settings));
  const pairAt = finderIn(pairs);
  const { fixed, conflicts } = pinsOf(market, scene, settings, pairAt);
  const lottery = lotteryOf(seed);

  onStep("shortlists");
  const request = requestOf(scene, settings, pairs, fixed, lottery);
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
