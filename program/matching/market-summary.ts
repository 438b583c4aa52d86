import { capId } from "./market-result.ts";
import { isUnder } from "./market-result.ts";
import type { Notion } from "#engine/index.ts";
import type { MatchingCap } from "#program/year/program-year.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { JudgedPair } from "./market-pairs.ts";
import type { CapEffect } from "./market-result.ts";
import type { RunResult } from "./market-result.ts";
import type { RunSummary } from "./market-result.ts";
import type { WishesReached } from "./market-result.ts";

/** What the calculation knows beside its result. */
export interface RunFacts {
  readonly pairs: readonly JudgedPair[];
  readonly caps: readonly MatchingCap[];
  readonly suitabilityFree: number;
  readonly notion: Notion;
  readonly blocking: number;
  /** By the name of a cap, what another height of it would bring. */
  readonly effects: ReadonlyMap<string, { readonly oneMore: CapEffect; readonly lifted: CapEffect }>;
}

/** The figures of a run; `scene` is the market as the run's settings changed it. */
export function summaryOf(scene: FrozenMarket, result: RunResult, facts: RunFacts): RunSummary {
  const courseOf = new Map(scene.positions.map((one) => [one.id, one.course]));
  const lists = result.shortlists.flatMap(({ positionId, candidates }) => candidates.map((one) => ({ ...one, positionId })));
  const coursesListed = new Map<string, Set<string>>();
  const loads = new Map<string, number>(scene.people.map((one) => [one.id, 0]));
  for (const one of lists) {
    loads.set(one.applicationId, loads.get(one.applicationId)! + 1);
    const own = coursesListed.get(one.applicationId) ?? new Set<string>();
    coursesListed.set(one.applicationId, own.add(courseOf.get(one.positionId)!));
  }
  const goes = new Map(result.forecast.map((one) => [one.applicationId, courseOf.get(one.positionId)!]));
  const filled = Map.groupBy(result.forecast, (one) => one.positionId);
  const open = new Map<string, number>();
  for (const { position } of facts.pairs) open.set(position.id, (open.get(position.id) ?? 0) + 1);
  const candidatesAt = new Map(result.shortlists.map((one) => [one.positionId, one.candidates.length]));
  const byLoad: number[] = [];
  for (const load of loads.values()) byLoad[load] = (byLoad[load] ?? 0) + 1;
  return {
    positions: scene.positions.length,
    seats: scene.positions.reduce((sum, one) => sum + one.seats, 0),
    people: scene.people.length,
    pairs: facts.pairs.length,
    listed: lists.length,
    loads: Array.from(byLoad, (people) => people ?? 0),
    suitability: lists.reduce((sum, one) => sum + one.suitability, 0),
    suitabilityFree: facts.suitabilityFree,
    wishesListed: wishesReached(scene.people, (person) => coursesListed.get(person.id) ?? new Set()),
    wishesForecast: wishesReached(scene.people, (person) => new Set(goes.has(person.id) ? [goes.get(person.id)!] : [])),
    matched: result.forecast.length,
    notion: facts.notion,
    blocking: facts.blocking,
    flows: flowsOf(scene.people, goes),
    places: scene.positions.map((one) => ({
      positionId: one.id,
      seats: one.seats,
      open: open.get(one.id) ?? 0,
      listed: candidatesAt.get(one.id) ?? 0,
      filled: filled.get(one.id)?.length ?? 0,
    })),
    caps: facts.caps.map((cap) => {
      const under = scene.positions.filter((one) => isUnder(cap, one));
      const counted = under.reduce((sum, one) => sum + (filled.get(one.id)?.length ?? 0), 0);
      return {
        ...cap,
        ...facts.effects.get(capId(cap)),
        counted,
        binds: counted >= cap.max && under.reduce((sum, one) => sum + one.seats, 0) > cap.max,
      };
    }),
    withoutPlace: result.without.filter((one) => one.because === "no-place").length,
    withoutFilled: result.without.filter((one) => one.because === "filled").length,
    conflicts: result.conflicts.length,
  };
}

function wishesReached(people: readonly FrozenPerson[], coursesOf: (person: FrozenPerson) => ReadonlySet<string>): WishesReached {
  const reached = { first: 0, second: 0, later: 0, none: 0 };
  for (const person of people) {
    const courses = coursesOf(person);
    const best = Math.min(...person.wishes.filter((wish) => courses.has(wish.course)).map((wish) => wish.rank));
    reached[best === 1 ? "first" : best === 2 ? "second" : Number.isFinite(best) ? "later" : "none"] += 1;
  }
  return reached;
}

/** The first wish here is the best that is in the market: who wished a course that is not in it is counted by their next. */
function flowsOf(people: readonly FrozenPerson[], goes: ReadonlyMap<string, string>): RunSummary["flows"] {
  const flows = new Map<string, { from: string; to: string | null; people: number }>();
  for (const person of people) {
    const from = person.wishes.reduce((best, wish) => (wish.rank < best.rank ? wish : best), person.wishes[0]!).course;
    const to = goes.get(person.id) ?? null;
    const flow = flows.get(`${from} ${to}`) ?? { from, to, people: 0 };
    flows.set(`${from} ${to}`, { ...flow, people: flow.people + 1 });
  }
  return [...flows.values()].sort((one, other) => (`${one.from} ${one.to ?? "~"}` < `${other.from} ${other.to ?? "~"}` ? -1 : 1));
}
