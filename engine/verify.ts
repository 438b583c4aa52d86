import { compareIds, lotteryOrder } from "./lottery.ts";
import type { Id, Market, Notion, Tier } from "./market.ts";
import { ProblemList } from "./problems.ts";
import { judge } from "./verify-claims.ts";
import type { FoundClaim, Judged, Judgement } from "./verify-claims.ts";

/** A claim with envy or a vacancy, by id: (intern, place) where the intern would rather be, and what stands against it. */
export interface OpenClaim {
  intern: Id;
  place: Id;
  vacancy: boolean;
  envyInClass: boolean;
  envyAcross: boolean;
  /** Caps that the move would break while the old seat is still counted. */
  breaks: Id[];
  /** Caps that the move would break although the old seat is freed. */
  breaksFreed: Id[];
}

/** What an assignment promises, and every claim that it leaves open, by place and intern in lottery order. */
export interface Verification extends Judgement {
  claims: OpenClaim[];
}

/**
 * Judges any assignment of a market by the definitions of 4.1 alone; shares no code with the algorithms. Stable, weak, fair, strong and kk are
 * judged on the lists as given (a tie is no preference), cutoff on the lists as broken by the lottery, for a cutoff is a rank.
 * Throws `MatchingProblems` (unknown-id) if the assignment names somebody who is not in the market.
 */
export function verify(market: Market, match: Readonly<Record<Id, Id | null>>): Verification {
  const numbers = numbersOf(market, match);
  const claims: OpenClaim[] = [];
  const note = (claim: FoundClaim) =>
    claims.push({
      ...claim,
      intern: numbers.internIds[claim.intern]!,
      place: numbers.placeIds[claim.place]!,
      breaks: claim.breaks.map((cap) => market.caps[cap]!.id).sort(compareIds),
      breaksFreed: claim.breaksFreed.map((cap) => market.caps[cap]!.id).sort(compareIds),
    });
  const judgement = judge(numbers.asGiven, note);
  if (!numbers.hasTies) return { ...judgement, claims };
  const broken = judge({ ...numbers.asGiven, internTier: null, placeTier: null });
  return { ...judgement, cutoff: broken.cutoff, claims };
}

/** Whether a judgement meets a notion. */
export function meets(judgement: Judgement, notion: Notion): boolean {
  if (!judgement.feasible || !judgement.rational) return false;
  return notion === "feasible" || judgement[notion] === true;
}

function numbersOf(market: Market, match: Readonly<Record<Id, Id | null>>) {
  const problems = new ProblemList();
  const internIds = lotteryOrder(
    market.lottery,
    market.round,
    "intern",
    market.interns.map((intern) => intern.id),
  );
  const placeIds = lotteryOrder(
    market.lottery,
    market.round,
    "place",
    market.places.map((place) => place.id),
  );
  const internNumber = new Map(internIds.map((id, at) => [id, at]));
  const placeNumber = new Map(placeIds.map((id, at) => [id, at]));
  const assigned = new Int32Array(internIds.length).fill(-1);
  for (const [intern, place] of Object.entries(match)) {
    if (!internNumber.has(intern)) problems.add("unknown-id", intern, "in the assignment");
    else if (place !== null && !placeNumber.has(place)) problems.add("unknown-id", place, "in the assignment");
    else if (place !== null) assigned[internNumber.get(intern)!] = placeNumber.get(place)!;
  }
  problems.throwIfAny();
  const internLists = new Map(market.interns.map((intern) => [intern.id, intern.prefs]));
  const places = new Map(market.places.map((place) => [place.id, place]));
  const ofInterns = listed(internIds, (id) => internLists.get(id)!, placeNumber);
  const ofPlaces = listed(placeIds, (id) => places.get(id)!.prefs, internNumber);
  const asGiven: Judged = {
    internCount: internIds.length,
    placeCount: placeIds.length,
    internStart: ofInterns.start,
    places: ofInterns.entries,
    internTier: ofInterns.tiers,
    placeStart: ofPlaces.start,
    interns: ofPlaces.entries,
    placeTier: ofPlaces.tiers,
    quota: placeIds.map((id) => places.get(id)!.quota),
    match: assigned,
    capMax: market.caps.map((cap) => cap.max),
    ...classesOf(market, internIds, placeIds, ofInterns),
    target: targetsOf(market, placeIds),
  };
  return { internIds, placeIds, asGiven, hasTies: ofInterns.hasTies || ofPlaces.hasTies };
}

/** Lists laid end to end; inside a tier by lottery number. */
function listed(owners: readonly Id[], prefs: (id: Id) => readonly Tier[], number: ReadonlyMap<Id, number>) {
  const start = [0];
  const entries: number[] = [];
  const tiers: number[] = [];
  let hasTies = false;
  for (const owner of owners) {
    for (const [tier, ids] of prefs(owner).entries()) {
      if (ids.length > 1) hasTies = true;
      for (const at of ids.map((id) => number.get(id)!).sort((a, b) => a - b)) {
        entries.push(at);
        tiers.push(tier);
      }
    }
    start.push(entries.length);
  }
  return { start: Int32Array.from(start), entries: Int32Array.from(entries), tiers: Int32Array.from(tiers), hasTies };
}

/** The class of every listing: the caps that name its place and, where they name interns, its intern. */
function classesOf(market: Market, internIds: readonly Id[], placeIds: readonly Id[], lists: { start: Int32Array; entries: Int32Array }) {
  if (market.caps.length === 0) return { classes: [], classOf: null };
  const named = market.caps.map((cap) => ({ places: new Set(cap.places), interns: cap.interns && new Set(cap.interns) }));
  const capsOfPlace = placeIds.map((id) => named.flatMap((cap, at) => (cap.places.has(id) ? [at] : [])));
  const classes: number[][] = [];
  const known = new Map<string, number>();
  const classOf = new Int32Array(lists.entries.length);
  for (const [intern, id] of internIds.entries()) {
    for (let at = lists.start[intern]!; at < lists.start[intern + 1]!; at++) {
      const caps = capsOfPlace[lists.entries[at]!]!.filter((cap) => named[cap]!.interns?.has(id) ?? true);
      const name = caps.join(" ");
      if (!known.has(name)) known.set(name, classes.push(caps) - 1);
      classOf[at] = known.get(name)!;
    }
  }
  return { classes, classOf };
}

/** Targets by place if each place is under at most one cap and every cap counts everybody; else null. */
function targetsOf(market: Market, placeIds: readonly Id[]): number[] | null {
  const capped = market.caps.flatMap((cap) => [...new Set(cap.places)]);
  if (new Set(capped).size < capped.length || market.caps.some((cap) => cap.interns)) return null;
  const targets = new Map(Object.entries(market.targets ?? {}));
  return placeIds.map((id) => targets.get(id) ?? 0);
}
