import { assert } from "#platform/assert.ts";
import { assign } from "#engine/index.ts";
import { explainShortlists } from "#engine/index.ts";
import { explainToStaff } from "#engine/index.ts";
import { lotteryNumber } from "#engine/index.ts";
import { lotteryOf } from "#engine/index.ts";
import { lotteryOrder } from "#engine/index.ts";
import { recommend } from "#engine/index.ts";
import { failedHere } from "./market-pairs.ts";
import { judgePairs } from "./market-pairs.ts";
import { capId } from "./market-result.ts";
import { isUnder } from "./market-result.ts";
import { finderIn } from "./market-scene.ts";
import { forecastMarketOf } from "./market-scene.ts";
import { lengthOf } from "./market-scene.ts";
import { outOf } from "./market-scene.ts";
import { pinsOf } from "./market-scene.ts";
import { requestOf } from "./market-scene.ts";
import { sceneOf } from "./market-scene.ts";
import type { Market } from "#engine/index.ts";
import type { PassedBecause } from "#engine/index.ts";
import type { PassedOver } from "#engine/index.ts";
import type { ShortlistRequest } from "#engine/index.ts";
import type { FailedRule } from "./fit.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { FrozenPair } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { JudgedPair } from "./market-pairs.ts";
import type { CapMet } from "./market-result.ts";
import type { RunCandidate } from "./market-result.ts";
import type { RunResult } from "./market-result.ts";

/** How somebody stands at a position that they may meet by every rule; `out`: shown before or left out by staff; `company-out`: left out of the run. */
export type StandingHere = "listed" | "no-seats" | "own-limit" | "full" | "out" | "company-out";

/** What one more on a list, or one seat more, would change: how many people's result, and whether this person would be there. */
export interface OneMore {
  readonly changed: number;
  readonly isThere: boolean;
}

/** A position that somebody may meet, with everything that decided. */
export interface PlaceOfPerson {
  readonly positionId: string;
  readonly wishRank: number;
  readonly suitability: number;
  /** In the order of `suitabilityParts`. */
  readonly points: readonly number[];
  readonly standing: StandingHere;
  /** On its list: which from the top, 1 the best. */
  readonly placeInList: number | null;
  readonly listed: number;
  /** How long the list may be; 0 without a seat. */
  readonly length: number;
  /** The least suitability on a full list, those pinned by staff aside, and that candidate's turn in the draw; null: the list is not full or all pinned. */
  readonly closedAt: { readonly suitability: number; readonly turn: number } | null;
  /** Not on it: what the engine's explanation counts. */
  readonly passed: PassedOver | null;
  /** On it: whether the forecast sends them there, or why not; null: it sends them to one that they would rather have. */
  readonly forecast: "goes" | PassedBecause | null;
  /** On it without going there: with one seat more. */
  readonly oneSeatMore: OneMore | null;
  /** Not on it: with one more recommendation here. Null where it was not reckoned. */
  readonly oneMore: OneMore | null;
}

/** A cap under which somebody's recommendations lie. */
export interface CapOfPerson extends CapMet {
  /** Reached: with one place more, how many people's forecast changes, and whether this person's does. */
  readonly more: { readonly changed: number; readonly isOwn: boolean } | null;
}

/** Everything that a run says of one person. */
export interface PersonOnRun {
  /** The number drawn, 64 hexadecimal digits, and its turn among all people of the market: 1 goes first. */
  readonly lottery: string;
  readonly turn: number;
  readonly people: number;
  readonly load: number;
  readonly loadMost: number;
  /** Those on whose list they are first, then by suitability. */
  readonly places: readonly PlaceOfPerson[];
  /** Positions of the wished courses that they cannot meet, with every rule that fails. */
  readonly cannot: readonly { readonly positionId: string; readonly failed: readonly FailedRule[] }[];
  readonly goesTo: string | null;
  readonly caps: readonly CapOfPerson[];
}

/** So many pairs times positions are tried with one more at once; beyond, only the position that is asked for (a second at most). */
const quickPairs = 60_000;

/**
 * Explains one person of a finished run to staff (matching.md, section 6): every position that they may meet, what decided there, and what one
 * more would change. `asked`: a position whose one more is reckoned in any case. Pure. Throws a fault where the person is not in the market.
 */
export function explainPerson(
  market: FrozenMarket,
  settings: RunSettings,
  seed: string,
  found: { readonly result: RunResult; readonly caps: readonly CapMet[] },
  who: { readonly applicationId: string; readonly asked: string | null },
): PersonOnRun {
  const { applicationId: id } = who;
  const person = market.people.find((one) => one.id === id);
  assert(person !== undefined, "the person is in the market");
  const scene = sceneOf(market, settings);
  const pairs = judgePairs(scene, settings.weights, outOf(market, settings));
  const { fixed } = pinsOf(market, scene, settings, finderIn(pairs));
  const lottery = lotteryOf(seed);
  const request = requestOf(scene, settings, pairs, fixed, lottery);
  const drawn = new Map(lotteryOrder(lottery, market.round, "intern", request.interns).map((one, at) => [one, at + 1]));
  const lists = new Map(found.result.shortlists.map((one) => [one.positionId, one.candidates]));
  const [told] = explainShortlists(
    { ...request, interns: request.interns, pairs: request.pairs.filter((pair) => pair.intern === id) },
    { pairs: listedPairs(found.result, fixed), measure: noMeasure, free: noMeasure },
  ).filter((one) => one.intern === id);
  const passed = new Map(told!.passedOver.map((one) => [one.place, one]));

  // Judged without anything that staff or the past took out, so that those places are named too.
  const own = judgePairs({ ...market, positions: withSeats(market, settings), people: [person] }, settings.weights);
  const forecast = forecastOf(scene, settings, pairs, found.result, seed, id);
  const rest = own.filter((pair) => passed.get(pair.position.id)?.because === "full").map((pair) => pair.position.id);
  const tried = new Set(pairs.length * rest.length <= quickPairs ? rest : rest.filter((one) => one === who.asked));
  const inScene = new Set(scene.positions.map((one) => one.id));

  const places = own.map((pair): PlaceOfPerson => {
    const list = lists.get(pair.position.id) ?? [];
    const at = list.findIndex((one) => one.applicationId === id);
    const here = passed.get(pair.position.id) ?? null;
    const length = inScene.has(pair.position.id) ? lengthOf(settings, pair.position.seats) : 0;
    return {
      positionId: pair.position.id,
      wishRank: pair.wish.rank,
      suitability: pair.suitability,
      points: pair.points,
      standing: at >= 0 ? "listed" : !inScene.has(pair.position.id) ? "company-out" : (here?.because ?? "out"),
      placeInList: at < 0 ? null : at + 1,
      listed: list.length,
      length,
      closedAt: list.length < length ? null : lowestOf(list, drawn),
      passed: here,
      forecast: at < 0 ? null : forecast.standingAt(pair.position.id),
      oneSeatMore: at < 0 || forecast.goesTo === pair.position.id ? null : forecast.oneSeatMore(pair.position.id),
      oneMore: tried.has(pair.position.id) ? oneMoreOn(request, found.result, pair.position.id, id) : null,
    };
  });
  const courses = new Set(person.wishes.map((wish) => wish.course));
  const meets = new Set(own.map((pair) => pair.position.id));
  const listedAt = new Set(places.filter((one) => one.standing === "listed").map((one) => one.positionId));
  return {
    lottery: lotteryNumber(lottery, market.round, "intern", id),
    turn: drawn.get(id)!,
    people: drawn.size,
    load: listedAt.size,
    loadMost: settings.perPerson,
    places: places.sort(
      (one, other) =>
        Number(other.standing === "listed") - Number(one.standing === "listed") ||
        other.suitability - one.suitability ||
        (one.positionId < other.positionId ? -1 : 1),
    ),
    cannot: market.positions
      .filter((one) => courses.has(one.course) && !meets.has(one.id))
      .map((one) => ({ positionId: one.id, failed: failedHere(market, one, person) })),
    goesTo: forecast.goesTo,
    caps: found.caps
      .filter((cap) => scene.positions.some((one) => listedAt.has(one.id) && isUnder(cap, one)))
      .map((cap) => ({ ...cap, more: forecast.oneUnder(capId(cap)) })),
  };
}

const noMeasure = { size: 0, reserved: 0, internsByLoad: [], suitability: 0 };
const keyOf = (pair: { readonly intern: string; readonly place: string }) => `${pair.place} ${pair.intern}`;

/** The kept lists in the engine's form, pinned pairs marked. */
function listedPairs(result: RunResult, fixed: NonNullable<ShortlistRequest["fixed"]>) {
  const pins = new Map(fixed.map((pin) => [keyOf(pin), { reason: pin.reason, by: pin.by }]));
  return result.shortlists.flatMap((list) =>
    list.candidates.map((one) => {
      const pair = { intern: one.applicationId, place: list.positionId, suitability: one.suitability };
      const pin = pins.get(keyOf(pair));
      return pin === undefined ? pair : { ...pair, fixed: pin };
    }),
  );
}

function withSeats(market: FrozenMarket, settings: RunSettings): FrozenMarket["positions"] {
  return market.positions.map((one) => ({ ...one, seats: settings.seats[one.id] ?? one.seats }));
}

function lowestOf(list: readonly RunCandidate[], drawn: ReadonlyMap<string, number>): PlaceOfPerson["closedAt"] {
  const last = list.filter((one) => one.pinnedReason === "").at(-1);
  return last === undefined ? null : { suitability: last.suitability, turn: drawn.get(last.applicationId) ?? 0 };
}

/** The lists again with one more at a position: how many people's recommendations differ. */
function oneMoreOn(request: ShortlistRequest, result: RunResult, positionId: string, id: string): OneMore {
  const { pairs } = recommend({ ...request, k: { ...request.k, [positionId]: request.k[positionId]! + 1 } });
  const before = new Map<string, string>();
  for (const list of result.shortlists)
    for (const one of list.candidates) before.set(`${list.positionId} ${one.applicationId}`, one.applicationId);
  const after = new Map(pairs.map((pair) => [keyOf(pair), pair.intern]));
  const changed = new Set<string>();
  for (const [key, whose] of before) if (!after.has(key)) changed.add(whose);
  for (const [key, whose] of after) if (!before.has(key)) changed.add(whose);
  return { changed: changed.size, isThere: after.has(`${positionId} ${id}`) };
}

/** The forecast of the run once more, for what it says of one person and for what one more seat, or one more under a cap, would change. */
function forecastOf(scene: FrozenMarket, settings: RunSettings, pairs: readonly JudgedPair[], result: RunResult, seed: string, id: string) {
  const pairAt = finderIn(pairs);
  const here = (pair: FrozenPair) => pairAt(pair.positionId, pair.applicationId);
  const listed = new Map(scene.positions.map((one) => [one.id, [] as JudgedPair[]] as const));
  for (const { positionId, candidates } of result.shortlists)
    for (const { applicationId } of candidates) {
      const pair = here({ positionId, applicationId });
      if (pair !== null) listed.get(positionId)?.push(pair);
    }
  const market: Market = forecastMarketOf(scene, settings, listed, lotteryOf(seed));
  const outcome = assign(market);
  const { log, counterfactuals } = explainToStaff(market, outcome);
  const line = log.find((event) => event.kind === "intern" && event.intern === id);
  assert(line?.kind === "intern", "the forecast knows everybody of the market");
  const changedIn = (match: Readonly<Record<string, string | null>>) =>
    Object.keys(outcome.match).filter((one) => (match[one] ?? null) !== (outcome.match[one] ?? null)).length;
  return {
    goesTo: line.place,
    standingAt: (positionId: string): "goes" | PassedBecause | null =>
      line.place === positionId ? "goes" : (line.passed.find((one) => one.place === positionId)?.because ?? null),
    oneSeatMore: (positionId: string): OneMore => {
      const places = market.places.map((one) => (one.id === positionId ? { ...one, quota: one.quota + 1 } : one));
      const { match } = assign({ ...market, places });
      return { changed: changedIn(match), isThere: match[id] === positionId };
    },
    oneUnder: (cap: string) => {
      const told = counterfactuals.find((one) => one.cap === cap);
      return told === undefined ? null : { changed: told.changed, isOwn: told.interns.includes(id) };
    },
  };
}
