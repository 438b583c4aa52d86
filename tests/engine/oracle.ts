import type { Cap, Id, Market, Tier } from "../../engine/index.ts";

// A third, slow and literal reading of section 4.1 of the specification, for small markets only.

/** An assignment by id; interns without a place may be missing. */
export type Match = Readonly<Record<Id, Id | null>>;

/** Tiers by id, noted once for a market: the same answers as reading its lists, and enumeration asks them a million times. */
interface Noted {
  readonly places: ReadonlyMap<Id, Market["places"][number]>;
  readonly internTiers: ReadonlyMap<Id, ReadonlyMap<Id, number>>;
  readonly placeTiers: ReadonlyMap<Id, ReadonlyMap<Id, number>>;
}

const notes = new WeakMap<Market, Noted>();

function noted(market: Market): Noted {
  const known = notes.get(market);
  if (known) return known;
  const tiers = (list: Tier[]) => new Map(list.flatMap((tier, at) => tier.map((id) => [id, at] as const)));
  const made = {
    places: new Map(market.places.map((place) => [place.id, place])),
    internTiers: new Map(market.interns.map((intern) => [intern.id, tiers(intern.prefs)])),
    placeTiers: new Map(market.places.map((place) => [place.id, tiers(place.prefs)])),
  };
  notes.set(market, made);
  return made;
}

/** Every individually rational assignment that keeps the quotas, and with `capped` also the caps. */
export function allMatches(market: Market, capped: boolean): Match[] {
  const found: Match[] = [];
  const options = market.interns.map((intern) => intern.prefs.flat().filter((place) => placeTier(market, place, intern.id) >= 0));
  const now: Record<Id, Id | null> = {};
  const left = new Map(market.places.map((place) => [place.id, place.quota]));
  const step = (at: number): void => {
    if (at === market.interns.length) {
      if (!capped || keepsCaps(market, now)) found.push({ ...now });
      return;
    }
    const id = market.interns[at]!.id;
    now[id] = null;
    step(at + 1);
    for (const place of options[at]!) {
      if (left.get(place)! === 0) continue;
      left.set(place, left.get(place)! - 1);
      now[id] = place;
      step(at + 1);
      left.set(place, left.get(place)! + 1);
    }
    now[id] = null;
  };
  step(0);
  return found;
}

export function placeOf(market: Market, id: Id) {
  return noted(market).places.get(id)!;
}

export function internTier(market: Market, intern: Id, place: Id | null): number {
  if (place === null) return Infinity;
  return noted(market).internTiers.get(intern)!.get(place) ?? -1;
}

export function placeTier(market: Market, place: Id, intern: Id): number {
  return noted(market).placeTiers.get(place)!.get(intern) ?? -1;
}

export function holders(_market: Market, match: Match, place: Id): Id[] {
  return Object.entries(match).flatMap(([intern, at]) => (at === place ? [intern] : []));
}

export function classOf(market: Market, intern: Id, place: Id): Cap[] {
  return market.caps.filter((cap) => cap.places.includes(place) && (cap.interns?.includes(intern) ?? true));
}

export function countOf(market: Market, match: Match, cap: Cap): number {
  return Object.entries(match).filter(([intern, place]) => place !== null && classOf(market, intern, place).includes(cap)).length;
}

export function keepsCaps(market: Market, match: Match): boolean {
  return market.caps.every((cap) => countOf(market, match, cap) <= cap.max);
}

export function isFeasible(market: Market, match: Match): boolean {
  return market.places.every((place) => holders(market, match, place.id).length <= place.quota) && keepsCaps(market, match);
}

export function isRational(market: Market, match: Match): boolean {
  return Object.entries(match).every(
    ([intern, place]) => place === null || (internTier(market, intern, place) >= 0 && placeTier(market, place, intern) >= 0),
  );
}

/** Who holds each place. */
function holdersByPlace(market: Market, match: Match): ReadonlyMap<Id, Id[]> {
  const held = new Map(market.places.map((place) => [place.id, [] as Id[]]));
  for (const [intern, place] of Object.entries(match)) if (place !== null) held.get(place)!.push(intern);
  return held;
}

/** All claims: acceptable pairs whose intern strictly prefers the place. */
export function claims(market: Market, match: Match): { intern: Id; place: Id; below: Id[]; isVacant: boolean }[] {
  const held = holdersByPlace(market, match);
  return market.interns.flatMap((intern) => {
    const own = internTier(market, intern.id, match[intern.id] ?? null);
    return intern.prefs.flatMap((tier, at) =>
      at >= own
        ? []
        : tier.flatMap((place) => {
            const rank = placeTier(market, place, intern.id);
            if (rank < 0) return [];
            const here = held.get(place)!;
            const below = here.filter((other) => placeTier(market, place, other) > rank);
            return [{ intern: intern.id, place, below, isVacant: here.length < placeOf(market, place).quota }];
          }),
    );
  });
}

export function isStable(market: Market, match: Match): boolean {
  return (
    isFeasible(market, match) &&
    isRational(market, match) &&
    claims(market, match).every((claim) => claim.below.length === 0 && !claim.isVacant)
  );
}

/** Whether the caps hold after `intern` is counted at `place` as well, `without` some seats. */
function keepsWith(market: Market, match: Match, intern: Id, place: Id, without: Id[]): boolean {
  return market.caps.every((cap) => {
    const seats = Object.entries(match).filter(
      ([other, at]) => at !== null && !without.includes(other) && classOf(market, other, at).includes(cap),
    ).length;
    return seats + (classOf(market, intern, place).includes(cap) ? 1 : 0) <= cap.max;
  });
}

function sameClass(market: Market, a: Id, b: Id, place: Id): boolean {
  const [left, right] = [classOf(market, a, place), classOf(market, b, place)];
  return left.length === right.length && left.every((cap) => right.includes(cap));
}

function noEnvyInClass(market: Market, match: Match): boolean {
  return claims(market, match).every((claim) => claim.below.every((other) => !sameClass(market, claim.intern, other, claim.place)));
}

export function isWeak(market: Market, match: Match): boolean {
  if (!isFeasible(market, match) || !isRational(market, match) || !noEnvyInClass(market, match)) return false;
  return claims(market, match).every((claim) => !claim.isVacant || !keepsWith(market, match, claim.intern, claim.place, []));
}

export function isFair(market: Market, match: Match): boolean {
  if (!isWeak(market, match)) return false;
  return claims(market, match).every((claim) =>
    claim.below.every(
      (other) => sameClass(market, claim.intern, other, claim.place) || !keepsWith(market, match, claim.intern, claim.place, [other]),
    ),
  );
}

export function isStrong(market: Market, match: Match): boolean {
  if (!isFeasible(market, match) || !isRational(market, match) || !noEnvyInClass(market, match)) return false;
  return claims(market, match).every((claim) => !claim.isVacant || !keepsWith(market, match, claim.intern, claim.place, [claim.intern]));
}

export function isKk(market: Market, match: Match): boolean {
  if (!isFeasible(market, match) || !isRational(market, match)) return false;
  const target = (place: Id) => market.targets?.[place] ?? 0;
  return claims(market, match).every((claim) => {
    if (claim.below.length === 0 && !claim.isVacant) return true;
    const region = classOf(market, claim.intern, claim.place)[0];
    if (claim.below.length > 0 || region === undefined || countOf(market, match, region) < region.max) return false;
    const old = match[claim.intern] ?? null;
    if (old === null || !region.places.includes(old)) return true;
    return holders(market, match, claim.place).length + 1 - target(claim.place) > holders(market, match, old).length - 1 - target(old);
  });
}

/** Literal cutoffs: tries every cutoff per (place, class) on strict lists; only for very small markets. */
export function isCutoff(market: Market, match: Match): boolean {
  if (!isFeasible(market, match) || !isRational(market, match)) return false;
  const slots = market.places.flatMap((place) => {
    const groups: Id[][] = [];
    for (const intern of place.prefs.flat()) {
      if (internTier(market, intern, place.id) < 0) continue;
      const group = groups.find((one) => sameClass(market, one[0]!, intern, place.id));
      if (group) group.push(intern);
      else groups.push([intern]);
    }
    return groups.map((group) => ({ place: place.id, group }));
  });
  /** What everybody takes if the first `cuts[slot]` of each slot's group pass. */
  const demand = (cuts: number[]): Match =>
    Object.fromEntries(
      market.interns.map((intern) => {
        const passes = (place: Id) =>
          slots.some((slot, at) => slot.place === place && slot.group.indexOf(intern.id) >= 0 && slot.group.indexOf(intern.id) < cuts[at]!);
        return [intern.id, intern.prefs.flat().find(passes) ?? null];
      }),
    );
  const equal = (a: Match) => market.interns.every((intern) => (a[intern.id] ?? null) === (match[intern.id] ?? null));
  const cuts = slots.map(() => 0);
  const search = (at: number): boolean => {
    if (at === slots.length) {
      if (!equal(demand(cuts))) return false;
      return slots.every((slot, lowered) => {
        if (cuts[lowered] === slot.group.length) return true;
        const after = demand(cuts.map((cut, index) => (index === lowered ? cut + 1 : cut)));
        return !isFeasible(market, after);
      });
    }
    for (let cut = 0; cut <= slots[at]!.group.length; cut++) {
      cuts[at] = cut;
      if (search(at + 1)) return true;
    }
    return false;
  };
  return search(0);
}

/** How much better `a` is for an intern than `b`: positive, zero or negative. A place that it doesn't list is no better than none. */
export function gain(market: Market, intern: Id, a: Id | null, b: Id | null): number {
  const [left, right] = [a, b].map((place) => internTier(market, intern, place)).map((tier) => (tier < 0 ? Infinity : tier)) as [
    number,
    number,
  ];
  return left === right ? 0 : left < right ? 1 : -1;
}
