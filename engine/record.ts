import type { Core } from "./core.ts";
import { capCounts } from "./core.ts";
import { unlisted } from "./lists.ts";
import { lotteryNumber } from "./lottery.ts";
import type { Id, Market } from "./market.ts";
import type { AboveBecause, Event, PassedBecause } from "./outcome.ts";

/** What a record is written with besides the assignment: pairs that a company declined (they are missing from its list). */
export interface RecordFacts {
  declined?: readonly { intern: Id; place: Id }[];
  /** Places that left since the former outcome and that the intern would rather have. */
  gonePlaces?: (intern: Id, own: Id | null) => Id[];
  /** Interns who left since the former outcome: their position on the place's former list, and the tiers of the present list before them. */
  goneInterns?: (place: Id) => { intern: Id; position: number; tiersBefore: number }[];
  /** A reason to give where an open seat stays open by policy. */
  leftOpen?: { because: "frozen" | "chain-cut"; pairs: ReadonlySet<string> };
}

/** One key for a pair of ids, whatever characters they hold. */
export function pairKey(intern: Id, place: Id): string {
  return `${intern.length}:${intern}${place}`;
}

/** The lines of a record that follow from the assignment itself: one per cap, intern, place and
 * closed cutoff; by code unit of ids. */
export function recordOf(market: Market, core: Core, held: Int32Array, facts: RecordFacts = {}): Event[] {
  const counts = capCounts(core, held);
  const fill = new Int32Array(core.placeCount);
  const worst = new Int32Array(core.placeCount).fill(-1);
  for (const edge of held) {
    if (edge < 0) continue;
    const place = core.places[edge]!;
    fill[place]!++;
    worst[place] = Math.max(worst[place]!, tierAtPlace(edge));
  }
  const declined = new Set((facts.declined ?? []).map((pair) => pairKey(pair.intern, pair.place)));
  // Text sorts by code unit when no comparison is given.
  const interns = [...core.internIds].sort().map((id) => ({ id, at: core.internAt.get(id)! }));
  const places = [...core.placeIds].sort().map((id) => ({ id, at: core.placeAt.get(id)! }));
  return [
    ...capLines(),
    ...interns.map(({ id, at }) => internLine(id, at)),
    ...places.map(({ id, at }) => placeLine(id, at)),
    ...places.flatMap(({ id, at }) => closedLines(id, at)),
  ];

  function capLines(): Event[] {
    const reasons = new Map(market.caps.map((cap) => [cap.id, cap.reason]));
    return core.caps.ids.map((cap, at) => ({ kind: "cap", cap, max: core.caps.max[at]!, counted: counts[at]!, reason: reasons.get(cap)! }));
  }

  function tierAtPlace(edge: number): number {
    return core.placeTier[core.placeStart[core.places[edge]!]! + core.rank[edge]!]!;
  }

  /** Caps that one more pair of this edge's class would break, the old seat still counted. */
  function broken(edge: number): Id[] {
    const caps = core.caps.classes[core.caps.classOf[edge]!]!;
    return [...caps].filter((cap) => counts[cap]! >= core.caps.max[cap]!).map((cap) => core.caps.ids[cap]!);
  }

  function claims(edge: number): boolean {
    const own = held[core.internOf[edge]!]!;
    return own < 0 || core.internTier[edge]! < core.internTier[own]!;
  }

  function internLine(intern: Id, at: number): Event {
    const own = held[at]!;
    const passed: { place: Id; because: PassedBecause; caps: Id[] }[] = [];
    for (let edge = core.internStart[at]!; edge < core.internStart[at + 1]! && claims(edge); edge++) {
      const place = core.placeIds[core.places[edge]!]!;
      const [because, caps] = whyPassed(intern, place, edge);
      passed.push({ place, because, caps });
    }
    const lottery = lotteryNumber(market.lottery, market.round, "intern", intern);
    const position = own < 0 ? null : core.internTier[own]! + 1;
    const ownPlace = own < 0 ? null : core.placeIds[core.places[own]!]!;
    for (const place of facts.gonePlaces?.(intern, ownPlace) ?? []) passed.push({ place, because: "withdrawn", caps: [] });
    return { kind: "intern", intern, place: ownPlace, position, lottery, passed };
  }

  function whyPassed(intern: Id, place: Id, edge: number): [PassedBecause, Id[]] {
    if (core.rank[edge] === unlisted) return [declined.has(pairKey(intern, place)) ? "declined" : "not-listed", []];
    const at = core.places[edge]!;
    const isFull = fill[at]! >= core.quota[at]!;
    if (isFull && worst[at]! <= tierAtPlace(edge)) return ["full", []];
    const caps = broken(edge);
    if (caps.length > 0) return ["cap", caps];
    if (facts.leftOpen?.pairs.has(pairKey(intern, place))) return [facts.leftOpen.because, []];
    return ["full", []];
  }

  function placeLine(place: Id, at: number): Event {
    const came: { intern: Id; position: number }[] = [];
    const above: { intern: Id; position: number; because: AboveBecause; caps: Id[] }[] = [];
    const isFull = fill[at]! >= core.quota[at]!;
    for (let position = core.placeStart[at]!; position < core.placeStart[at + 1]!; position++) {
      const tier = core.placeTier[position]!;
      if (isFull && tier > worst[at]!) break;
      const intern = core.internIds[core.interns[position]!]!;
      const edge = core.edgeAt[position]!;
      if (edge >= 0 && held[core.internOf[edge]!] === edge) came.push({ intern, position: tier + 1 });
      else if (!isFull || tier < worst[at]!) above.push({ intern, position: tier + 1, ...whyAbove(edge) });
    }
    for (const { intern, position, tiersBefore } of facts.goneInterns?.(place) ?? []) {
      if (!isFull || tiersBefore <= worst[at]!) above.push({ intern, position, because: "withdrew", caps: [] });
    }
    return { kind: "place", place, lottery: lotteryNumber(market.lottery, market.round, "place", place), came, above };
  }

  function whyAbove(edge: number): { because: AboveBecause; caps: Id[] } {
    if (edge < 0) return { because: "does-not-list", caps: [] };
    if (!claims(edge)) return { because: "preferred-other", caps: [] };
    const caps = broken(edge);
    return caps.length > 0 ? { because: "cap", caps } : { because: "open", caps: [] };
  }

  /** Per class, the highest claim that was not let in: where its cutoff stopped, and what stopped it. */
  function closedLines(place: Id, at: number): Event[] {
    const lines: Event[] = [];
    const met = new Set<number>();
    for (let position = core.placeStart[at]!; position < core.placeStart[at + 1]!; position++) {
      const edge = core.edgeAt[position]!;
      if (edge < 0 || met.has(core.caps.classOf[edge]!) || !claims(edge)) continue;
      met.add(core.caps.classOf[edge]!);
      const isFull = fill[at]! >= core.quota[at]!;
      const names = [...core.caps.classes[core.caps.classOf[edge]!]!].map((cap) => core.caps.ids[cap]!);
      const caps = isFull ? [] : broken(edge);
      lines.push({ kind: "closed", place, class: names, position: core.placeTier[position]! + 1, because: isFull ? "quota" : "cap", caps });
    }
    return lines;
  }
}
