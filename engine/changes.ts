import type { Id, Market, Place, Tier } from "./market.ts";
import { ProblemList } from "./problems.ts";

/** Something that happened after an outcome. A late place comes with the new lists of the interns who want it. */
export type Change =
  | { kind: "intern-withdraws"; intern: Id }
  | { kind: "place-withdraws"; place: Id }
  | { kind: "quota-changes"; place: Id; quota: number }
  | { kind: "late-place"; place: Place; prefs: Record<Id, Tier[]> };

/**
 * The market after changes, in their order: who withdraws also leaves every list, cap, target and the order. A cap that counted nothing but places
 * that left goes with them. A late place comes last in a recorded order. Throws `MatchingProblems`: unknown-id, duplicate-id.
 */
export function applyChanges(market: Market, changes: readonly Change[]): Market {
  const problems = new ProblemList();
  let now = market;
  for (const change of changes) {
    if (change.kind === "intern-withdraws") {
      if (!now.interns.some((intern) => intern.id === change.intern)) problems.add("unknown-id", change.intern, "withdraws");
      now = withoutInterns(now, new Set([change.intern]));
    } else if (change.kind === "place-withdraws") {
      if (!now.places.some((place) => place.id === change.place)) problems.add("unknown-id", change.place, "withdraws");
      now = withoutPlaces(now, new Set([change.place]));
    } else if (change.kind === "quota-changes") {
      if (!now.places.some((place) => place.id === change.place)) problems.add("unknown-id", change.place, "changes its quota");
      now = { ...now, places: now.places.map((place) => (place.id === change.place ? { ...place, quota: change.quota } : place)) };
    } else {
      if (now.places.some((place) => place.id === change.place.id)) problems.add("duplicate-id", change.place.id, "late place");
      for (const id of Object.keys(change.prefs))
        if (!now.interns.some((intern) => intern.id === id)) problems.add("unknown-id", id, "late place");
      now = {
        ...now,
        places: [...now.places, change.place],
        interns: now.interns.map((intern) =>
          Object.hasOwn(change.prefs, intern.id) ? { ...intern, prefs: change.prefs[intern.id]! } : intern,
        ),
        ...(now.order === undefined ? {} : { order: [...now.order, change.place.id] }),
      };
    }
  }
  problems.throwIfAny();
  return now;
}

/** The market without some interns, on every list and in every cap. A cap of named interns stays, even if it names nobody any more. */
export function withoutInterns(market: Market, gone: ReadonlySet<Id>): Market {
  return {
    ...market,
    interns: market.interns.filter((intern) => !gone.has(intern.id)),
    places: market.places.map((place) => ({ ...place, prefs: strip(place.prefs, gone) })),
    caps: market.caps.map((cap) => (cap.interns === undefined ? cap : { ...cap, interns: cap.interns.filter((id) => !gone.has(id)) })),
  };
}

/** The market without some places, on every list, in every cap, target and the order. */
export function withoutPlaces(market: Market, gone: ReadonlySet<Id>): Market {
  return {
    ...market,
    interns: market.interns.map((intern) => ({ ...intern, prefs: strip(intern.prefs, gone) })),
    places: market.places.filter((place) => !gone.has(place.id)),
    caps: market.caps.flatMap((cap) => {
      const places = cap.places.filter((id) => !gone.has(id));
      return places.length === 0 && cap.places.length > 0 ? [] : [{ ...cap, places }];
    }),
    ...(market.targets === undefined
      ? {}
      : { targets: Object.fromEntries(Object.entries(market.targets).filter(([id]) => !gone.has(id))) }),
    ...(market.order === undefined ? {} : { order: market.order.filter((id) => !gone.has(id)) }),
  };
}

function strip(prefs: readonly Tier[], gone: ReadonlySet<Id>): Tier[] {
  return prefs.map((tier) => tier.filter((id) => !gone.has(id))).filter((tier) => tier.length > 0);
}
