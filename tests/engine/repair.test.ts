import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { assign, meets, outcomeHashOf, repair, repairFrom, replay, verify } from "../../engine/index.ts";
import type { Change, Market, Repaired } from "../../engine/index.ts";
import { chainState, fillFrom } from "../../engine/chain.ts";
import { coreOf, keepsCaps } from "../../engine/core.ts";
import { markets } from "./markets.ts";
import { allMatches, gain, isFeasible, isRational, isStable } from "./oracle.ts";
import type { Match } from "./oracle.ts";
import { tries } from "./random.ts";

const strict = markets({ interns: 6, places: 5, listMax: 3 });
const tied = markets({ interns: 6, places: 5, listMax: 3, ties: true });
const regions = markets({ interns: 6, places: 5, listMax: 3, quotaMax: 3, caps: "regions", targets: true });
const capped = markets({ interns: 6, places: 5, listMax: 3, quotaMax: 3, caps: "any" });

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, runs = tries): void {
  fc.assert(fc.property(arbitrary, property), { numRuns: runs });
}

/** A market and the number of somebody in it. */
function withPick(arbitrary: fc.Arbitrary<Market>): fc.Arbitrary<[Market, number]> {
  return fc.tuple(arbitrary, fc.nat(1000));
}

function internLeaves(market: Market, pick: number): Repaired | null {
  const gone = market.interns[pick % Math.max(1, market.interns.length)];
  return gone === undefined ? null : repair(market, assign(market), [{ kind: "intern-withdraws", intern: gone.id }]);
}

function fewestMoves(market: Market, before: Match): number {
  const moved = (match: Match) => market.interns.filter((intern) => (match[intern.id] ?? null) !== (before[intern.id] ?? null)).length;
  return allMatches(market, false).reduce(
    (least, match) => (moved(match) < least && isStable(market, match) ? moved(match) : least),
    Infinity,
  );
}

test("P13 after an intern's withdrawal the result is stable, nobody who stays is worse off, and no stable assignment moves fewer", () => {
  check(withPick(strict), ([market, pick]) => {
    const repaired = internLeaves(market, pick);
    if (!repaired) return;
    const before = assign(market).match;
    assert.ok(isStable(repaired.market, repaired.outcome.match));
    for (const intern of repaired.market.interns)
      assert.ok(gain(market, intern.id, repaired.outcome.match[intern.id]!, before[intern.id]!) >= 0);
    assert.equal(repaired.moves.length, fewestMoves(repaired.market, before));
    assert.ok(
      repaired.moves.every(({ because }) => because !== "recalculated"),
      "chains suffice",
    );
  });
});

test("P13 after a place's withdrawal or a smaller quota the result is a fresh run's, with the fewest moves", () => {
  check(withPick(strict), ([market, pick]) => {
    const place = market.places[pick % Math.max(1, market.places.length)];
    if (!place) return;
    const before = assign(market);
    const smaller: Change = { kind: "quota-changes", place: place.id, quota: Math.max(0, place.quota - 1) };
    for (const change of [{ kind: "place-withdraws", place: place.id } as const, smaller]) {
      const repaired = repair(market, before, [change]);
      assert.deepEqual(repaired.outcome.match, assign(repaired.market).match);
      assert.equal(repaired.moves.length, fewestMoves(repaired.market, before.match));
      assert.ok(
        repaired.moves.every(({ because }) => because !== "recalculated"),
        "chains suffice",
      );
    }
  });
});

test("P13 several withdrawals one after another, and all at once, end stable", () => {
  check(fc.tuple(strict, fc.array(fc.nat(9), { maxLength: 3 }), fc.array(fc.nat(9), { maxLength: 2 })), ([market, interns, places]) => {
    const changes: Change[] = [...new Set(interns.filter((at) => at < market.interns.length))].map((at): Change => ({
      kind: "intern-withdraws",
      intern: market.interns[at]!.id,
    }));
    for (const at of new Set(places))
      if (at < market.places.length) changes.push({ kind: "place-withdraws", place: market.places[at]!.id });
    const atOnce = repair(market, assign(market), changes);
    assert.ok(isStable(atOnce.market, atOnce.outcome.match));
    let now = { market, outcome: assign(market) };
    for (const change of changes) {
      const next = repair(now.market, now.outcome, [change]);
      assert.equal(next.outcome.former, outcomeHashOf(now.outcome));
      assert.ok(isStable(next.market, next.outcome.match));
      now = next;
    }
  });
});

test("a late place is filled by a chain: stable, and nobody is worse off", () => {
  check(withPick(strict), ([market, pick]) => {
    const place = market.places[pick % Math.max(1, market.places.length)];
    if (!place) return;
    const { market: small, outcome } = repair(market, assign(market), [{ kind: "place-withdraws", place: place.id }]);
    const prefs = Object.fromEntries(market.interns.map((intern) => [intern.id, intern.prefs]));
    const later = repair(small, outcome, [{ kind: "late-place", place, prefs }]);
    assert.ok(isStable(market, later.outcome.match));
    for (const intern of market.interns)
      assert.ok(gain(market, intern.id, later.outcome.match[intern.id]!, outcome.match[intern.id]!) >= 0);
  });
});

test("with ties every repair is weakly stable, also after Kiraly's algorithm", () => {
  check(withPick(tied), ([market, pick]) => {
    const gone = market.interns[pick % Math.max(1, market.interns.length)];
    if (!gone) return;
    const repaired = repair(market, assign(market, { maximise: true }), [{ kind: "intern-withdraws", intern: gone.id }]);
    assert.ok(isStable(repaired.market, repaired.outcome.match));
    const place = market.places[pick % Math.max(1, market.places.length)];
    if (!place) return;
    const second = repair(market, assign(market, { maximise: true }), [{ kind: "place-withdraws", place: place.id }]);
    assert.ok(isStable(second.market, second.outcome.match));
  });
});

test("under caps a repair states what verify finds: kk in regions with targets, fair or cutoff elsewhere", () => {
  check(withPick(fc.oneof(regions, capped)), ([market, pick]) => {
    const changes: Change[] = [];
    const intern = market.interns[pick % Math.max(1, market.interns.length)];
    const place = market.places[pick % Math.max(1, market.places.length)];
    if (intern && pick % 3 !== 0) changes.push({ kind: "intern-withdraws", intern: intern.id });
    if (place && pick % 3 !== 1) changes.push({ kind: "place-withdraws", place: place.id });
    const { market: now, outcome } = repair(market, assign(market), changes);
    const said = verify(now, outcome.match);
    assert.ok(meets(said, outcome.notion));
    assert.ok(now.targets === undefined ? said.fair || said.cutoff : said.kk === true);
    assert.deepEqual(replay(outcome.log), outcome.match);
  });
});

test("repairing pairs alone takes who is missing as withdrawn and who is not named as new", () => {
  check(fc.tuple(strict, strict), ([market, other]) => {
    const before = assign(other).match;
    const { outcome, moves } = repairFrom(market, before);
    assert.ok(isStable(market, outcome.match));
    for (const { intern, because } of moves)
      if (because !== "recalculated") assert.equal(because === "late", !Object.hasOwn(before, intern));
  });
});

test("a chain fills open places without ever breaking a cap", () => {
  check(capped, (market) => {
    const core = coreOf(market);
    const state = chainState(core, new Int32Array(core.internCount).fill(-1));
    for (let place = 0; place < core.placeCount; place++) {
      fillFrom(core, state, place, null);
      assert.ok(keepsCaps(core, state.held));
    }
  });
});

test("frozen: only interns without a place move, and the open claims are listed with their reason", () => {
  check(withPick(fc.oneof(strict, capped)), ([market, pick]) => {
    const gone = market.interns[pick % Math.max(1, market.interns.length)];
    if (!gone) return;
    const before = assign(market);
    const repaired = repair(market, before, [{ kind: "intern-withdraws", intern: gone.id }], { policy: "frozen", since: "2024-01-10" });
    assert.ok(isFeasible(repaired.market, repaired.outcome.match) && isRational(repaired.market, repaired.outcome.match));
    for (const move of repaired.moves) assert.equal(move.from, null);
    const open = repaired.outcome.log.filter((event) => event.kind === "left-open");
    assert.ok(open.every((event) => event.because === "frozen" && event.since === "2024-01-10"));
    if (market.caps.length === 0) assert.equal(open.length === 0, isStable(repaired.market, repaired.outcome.match));
  });
});

test("a chain is cut after the moves allowed, and what stays open is listed", () => {
  check(withPick(strict), ([market, pick]) => {
    const gone = market.interns[pick % Math.max(1, market.interns.length)];
    if (!gone) return;
    const before = assign(market);
    const change: Change = { kind: "intern-withdraws", intern: gone.id };
    const whole = repair(market, before, [change]);
    const short = repair(market, before, [change], { policy: "chain", maxMoves: 1 });
    assert.ok(short.moves.length <= 1 && isFeasible(short.market, short.outcome.match));
    if (whole.moves.length <= 1) assert.deepEqual(short.outcome.match, whole.outcome.match);
    else assert.ok(short.outcome.log.some((event) => event.kind === "left-open" && event.because === "chain-cut"));
  });
});

test("an outcome of another market is stale", () => {
  const [first, second] = fc.sample(strict, { numRuns: 2, seed: 7 }) as [Market, Market];
  assert.throws(
    () => repair(second, assign(first), []),
    (error: unknown) => {
      return (error as { errors: { code: string }[] }).errors.map((one) => one.code).join() === "stale";
    },
  );
});
