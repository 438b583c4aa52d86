import { find, judged, logOf, notions } from "./assign.ts";
import type { AssignOptions, Found } from "./assign.ts";
import { applyChanges } from "./changes.ts";
import type { Change } from "./changes.ts";
import { checkMarket } from "./check.ts";
import { chainState, fillFrom, proposeFrom } from "./chain.ts";
import { coreOf, keepsCaps, matchOf } from "./core.ts";
import type { Core } from "./core.ts";
import { continueRegions } from "./flexible-repair.ts";
import { lowerCutoffs } from "./cutoff.ts";
import { unlisted } from "./lists.ts";
import { compareIds } from "./lottery.ts";
import { engineVersion } from "./market.ts";
import type { Id, Market, Notion } from "./market.ts";
import { inputHashOf, outcomeHashOf } from "./outcome.ts";
import type { Event, MoveBecause, Outcome } from "./outcome.ts";
import { MatchingProblems, ProblemList } from "./problems.ts";
import { pairKey, recordOf } from "./record.ts";
import type { RecordFacts } from "./record.ts";
import { meets } from "./verify.ts";

/** How far a repair may go. */
export interface RepairOptions {
  /**
   * `full` (default): until nothing is left to mend. `chain`: at most `maxMoves` moves, then the open claims are listed.
   * `frozen`: after tickets or visas are issued; only interns without a place move.
   */
  policy?: "full" | "chain" | "frozen";
  maxMoves?: number;
  /** Frozen: since when, as shown to people. */
  since?: string;
  /** What the result must at least meet (policy `full` only). */
  notion?: Notion;
}

/** One intern that a repair moved. */
export interface Move {
  intern: Id;
  from: Id | null;
  to: Id | null;
  because: MoveBecause;
}

/** A repaired assignment: a new outcome that names the former one, the market it belongs to, and who moved. */
export interface Repaired {
  market: Market;
  outcome: Outcome;
  moves: Move[];
}

/**
 * Mends an outcome after changes (specification, 5) with as few moves as possible; the former outcome stays as it is.
 * Throws `MatchingProblems`: `stale` if the outcome belongs to another market, unknown-id or duplicate-id in the changes, everything that
 * `assign` throws for the changed market.
 */
export function repair(market: Market, former: Outcome, changes: readonly Change[], options: RepairOptions = {}): Repaired {
  checkMarket(market);
  if (former.inputHash !== inputHashOf(market))
    throw new MatchingProblems([{ code: "stale", detail: "the outcome belongs to another market" }]);
  const changed = applyChanges(market, changes);
  const repaired = mend(changed, former.match, options, factsOf(market, changed, changes));
  const lines = changes.flatMap(lineOf);
  return { ...repaired, outcome: { ...repaired.outcome, log: [...lines, ...repaired.outcome.log], former: outcomeHashOf(former) } };
}

/**
 * Mends an assignment of which only the pairs are known. `before` may name interns or places that are no longer in the market: they withdrew;
 * interns that it doesn't name are new. Throws what `assign` throws.
 */
export function repairFrom(market: Market, before: Readonly<Record<Id, Id | null>>, options: RepairOptions = {}): Repaired {
  return mend(market, before, options, {});
}

function mend(market: Market, before: Readonly<Record<Id, Id | null>>, options: RepairOptions, facts: RecordFacts): Repaired {
  checkMarket(market);
  checkRepairOptions(options);
  const core = coreOf(market);
  const start = startOf(core, before);
  const found =
    options.policy === "frozen"
      ? frozen(market, core, start)
      : options.policy === "chain"
        ? cut(market, core, start, options.maxMoves!)
        : full(market, core, start, options);
  const moves = movesOf(core, before, found);
  const open = options.policy === "frozen" || options.policy === "chain" ? openLines(found, options) : [];
  const pairs = new Set(open.map((line) => pairKey(line.intern, line.place)));
  const because = options.policy === "frozen" ? "frozen" : "chain-cut";
  const record = recordOf(market, core, found.held, { ...facts, leftOpen: { because, pairs } });
  const outcome: Outcome = {
    match: matchOf(core, found.held),
    notion: found.notion,
    engine: engineVersion,
    inputHash: inputHashOf(market),
    lottery: market.lottery,
    log: [...logOf(found), ...moves.map((move): Event => ({ kind: "moved", ...move })), ...open, ...record],
  };
  return { market, outcome, moves };
}

interface Start {
  /** What everybody still holds. */
  held: Int32Array;
  /** 1 for interns who lost their seat or are new: they come in after the open places are filled. */
  displaced: Uint8Array;
}

/** The seats of the former assignment that still exist; a place with fewer seats than before keeps its best. */
function startOf(core: Core, before: Readonly<Record<Id, Id | null>>): Start {
  const held = new Int32Array(core.internCount).fill(-1);
  const displaced = new Uint8Array(core.internCount);
  core.internIds.forEach((id, intern) => {
    const was = Object.hasOwn(before, id) ? before[id]! : undefined;
    if (was === null) return;
    displaced[intern] = 1;
    const place = was === undefined ? undefined : core.placeAt.get(was);
    if (place === undefined) return;
    for (let edge = core.internStart[intern]!; edge < core.internStart[intern + 1]!; edge++) {
      if (core.places[edge] === place && core.rank[edge] !== unlisted) {
        held[intern] = edge;
        displaced[intern] = 0;
      }
    }
  });
  for (let place = 0; place < core.placeCount; place++) {
    let left = core.quota[place]!;
    for (let at = core.placeStart[place]!; at < core.placeStart[place + 1]!; at++) {
      const edge = core.edgeAt[at]!;
      if (edge < 0 || held[core.internOf[edge]!] !== edge || left-- > 0) continue;
      held[core.internOf[edge]!] = -1;
      displaced[core.internOf[edge]!] = 1;
    }
  }
  return { held, displaced };
}

/** Open places first, as if the displaced were not there; then the displaced come back one by one. Each step keeps what was stable stable. */
function chains(core: Core, start: Start, movesMax: number): Int32Array {
  const state = chainState(core, Int32Array.from(start.held));
  if (!keepsCaps(core, state.held)) return state.held;
  for (let again = true; again && state.moves < movesMax;) {
    const before = state.moves;
    for (let place = 0; place < core.placeCount; place++) fillWhileOpen(core, state, place, start.displaced, movesMax);
    // Under caps a seat may have come free for someone who was passed over before.
    again = core.caps.ids.length > 0 && state.moves > before;
  }
  for (let intern = 0; intern < core.internCount; intern++) {
    if (start.displaced[intern] === 1 && state.held[intern]! < 0) proposeFrom(core, state, intern, movesMax);
  }
  return state.held;
}

function fillWhileOpen(core: Core, state: ReturnType<typeof chainState>, place: number, absent: Uint8Array, movesMax: number): void {
  for (let before = -1; before < state.moves && state.moves < movesMax;) {
    before = state.moves;
    fillFrom(core, state, place, absent, movesMax);
  }
}

/** The first of: chains, the market's own algorithm continued, a fresh run, that meets what is asked. */
function full(market: Market, core: Core, start: Start, options: RepairOptions): Found {
  const isRegional = market.targets !== undefined || options.notion === "kk";
  const enough = (found: Found): boolean => {
    if (options.notion !== undefined) return meets(found.verification!, options.notion);
    if (core.caps.ids.length === 0) return found.verification!.stable;
    return isRegional ? found.verification!.kk === true : found.verification!.fair || found.verification!.cutoff;
  };
  const tries = [() => chains(core, start, Infinity)];
  if (core.caps.ids.length > 0 && keepsCaps(core, start.held)) {
    if (isRegional && core.caps.areRegions) tries.push(() => continueRegions(core, start.held, start.displaced));
    else
      tries.push(
        () => lowerCutoffs(core, true, start.held).held,
        () => lowerCutoffs(core, false, start.held).held,
      );
  }
  for (const attempt of tries) {
    const found = judged(market, core, attempt(), "repair");
    if (enough(found)) return found;
  }
  const asked: AssignOptions = options.notion === undefined ? {} : { notion: options.notion };
  const fresh = find(market, core, asked);
  return judged(market, core, fresh.held, fresh.algorithm);
}

/** At most `movesMax` moves of the chains. */
function cut(market: Market, core: Core, start: Start, movesMax: number): Found {
  return judged(market, core, chains(core, start, movesMax), "repair");
}

/** Everybody with a place keeps it; the others are assigned to what is left as in a market of their own. */
function frozen(market: Market, core: Core, start: Start): Found {
  const state = chainState(core, Int32Array.from(start.held));
  const isFree = (id: Id) => state.held[core.internAt.get(id)!]! < 0;
  const { targets: _, ...rest } = market;
  const left: Market = {
    ...rest,
    interns: market.interns.filter((intern) => isFree(intern.id)),
    places: market.places.map((place) => ({
      ...place,
      quota: Math.max(0, place.quota - state.filled[core.placeAt.get(place.id)!]!),
      prefs: place.prefs.map((tier) => tier.filter(isFree)).filter((tier) => tier.length > 0),
    })),
    caps: market.caps.map((cap) => ({
      ...cap,
      max: Math.max(0, cap.max - state.counts[core.caps.ids.indexOf(cap.id)]!),
      ...(cap.interns === undefined ? {} : { interns: cap.interns.filter(isFree) }),
    })),
  };
  const leftCore = coreOf(left);
  const found = find(left, leftCore, { notion: "feasible" });
  const held = Int32Array.from(state.held);
  leftCore.internIds.forEach((id, intern) => {
    const edge = found.held[intern]!;
    if (edge < 0) return;
    const own = core.internAt.get(id)!;
    const place = core.placeAt.get(leftCore.placeIds[leftCore.places[edge]!]!)!;
    for (let at = core.internStart[own]!; at < core.internStart[own + 1]!; at++) if (core.places[at] === place) held[own] = at;
  });
  return judged(market, core, held, "repair-frozen");
}

function movesOf(core: Core, before: Readonly<Record<Id, Id | null>>, found: Found): Move[] {
  const isFresh = found.algorithm !== "repair" && found.algorithm !== "repair-frozen";
  const moves = core.internIds.flatMap((intern, at): Move[] => {
    const from = Object.hasOwn(before, intern) ? before[intern]! : null;
    const to = found.held[at]! < 0 ? null : core.placeIds[core.places[found.held[at]!]!]!;
    if (from === to) return [];
    const isNew = !Object.hasOwn(before, intern);
    const isWorse = from !== null && (to === null || !core.placeAt.has(from) || tierOf(core, at, from) < tierOf(core, at, to));
    return [{ intern, from, to, because: isFresh ? "recalculated" : isNew ? "late" : isWorse ? "displaced" : "seat-opened" }];
  });
  return moves.sort((a, b) => compareIds(a.intern, b.intern));
}

function tierOf(core: Core, intern: number, place: Id): number {
  for (let edge = core.internStart[intern]!; edge < core.internStart[intern + 1]!; edge++) {
    if (core.placeIds[core.places[edge]!] === place) return core.internTier[edge]!;
  }
  return Infinity;
}

type OpenLine = Extract<Event, { kind: "left-open" }>;

/** The claims that stay open by policy: an open seat without a cap in the way, or somebody of the same class below. */
function openLines(found: Found, options: RepairOptions): OpenLine[] {
  const claims = (found.verification?.claims ?? []).filter(
    (claim) => claim.envyInClass || (claim.vacancy && claim.breaksFreed.length === 0),
  );
  const because = options.policy === "frozen" ? "frozen" : "chain-cut";
  return claims
    .map(({ intern, place }): OpenLine => ({ kind: "left-open", intern, place, because, since: options.since ?? "" }))
    .sort((a, b) => compareIds(a.intern, b.intern) || compareIds(a.place, b.place));
}

function checkRepairOptions(options: RepairOptions): void {
  const problems = new ProblemList();
  if (options.policy !== undefined && !["full", "chain", "frozen"].includes(options.policy))
    problems.add("unsupported", undefined, `policy ${options.policy}`);
  if (options.notion !== undefined && !notions.includes(options.notion)) problems.add("unsupported", undefined, `notion ${options.notion}`);
  const isCount = Number.isSafeInteger(options.maxMoves) && options.maxMoves! >= 0;
  if (options.policy === "chain" && !isCount) problems.add("unsupported", undefined, "policy chain needs maxMoves, a whole number from 0");
  if (options.policy !== "chain" && options.maxMoves !== undefined) problems.add("unsupported", undefined, "maxMoves needs policy chain");
  problems.throwIfAny();
}

function lineOf(change: Change): Event[] {
  if (change.kind === "intern-withdraws") return [{ kind: "withdrawn", side: "intern", id: change.intern }];
  if (change.kind === "place-withdraws") return [{ kind: "withdrawn", side: "place", id: change.place }];
  if (change.kind === "quota-changes") return [{ kind: "changed", place: change.place, quota: change.quota }];
  return [{ kind: "changed", place: change.place.id, quota: change.place.quota }];
}

/** What the record can still say about those who left. */
function factsOf(former: Market, market: Market, changes: readonly Change[]): RecordFacts {
  const places = new Set(changes.flatMap((change) => (change.kind === "place-withdraws" ? [change.place] : [])));
  const interns = new Set(changes.flatMap((change) => (change.kind === "intern-withdraws" ? [change.intern] : [])));
  const formerInterns = new Map(former.interns.map((intern) => [intern.id, intern]));
  const formerPlaces = new Map(former.places.map((place) => [place.id, place]));
  const stays = new Set(market.places.map((place) => place.id));
  return {
    gonePlaces: (intern, own) => {
      const prefs = formerInterns.get(intern)?.prefs ?? [];
      const limit = own === null ? -1 : prefs.findIndex((tier) => tier.includes(own));
      return (limit < 0 ? prefs : prefs.slice(0, limit)).flat().filter((place) => places.has(place) && !stays.has(place));
    },
    goneInterns: (place) => {
      const prefs = (formerPlaces.get(place)?.prefs ?? []).filter((tier) => tier.length > 0);
      const staying = prefs.map((tier) => tier.some((id) => !interns.has(id)));
      return prefs.flatMap((tier, at) => {
        // A tier that partly stays is no better than itself.
        const tiersBefore = staying.slice(0, at).filter(Boolean).length + (staying[at] ? 1 : 0);
        return tier.filter((intern) => interns.has(intern)).map((intern) => ({ intern, position: at + 1, tiersBefore }));
      });
    },
  };
}
