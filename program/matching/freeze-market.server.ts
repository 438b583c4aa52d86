import { sql } from "kysely";
import { lotteryOf } from "#engine/index.ts";
import { isId } from "#platform/ids.ts";
import { newId } from "#platform/ids.ts";
import { randomToken } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { courseOf } from "#program/year/rules.ts";
import { hasBegun } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { fingerprintOf } from "./frozen-market.ts";
import { capsLeft } from "./caps-held.server.ts";
import { readMarket } from "./read-market.server.ts";
import { stampOf } from "./read-market.server.ts";
import { keepRows } from "./snapshot-records.server.ts";
import { courseBegun } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { MatchingTables } from "./tables.ts";

export type FreezeProblem = Problem<
  "lottery-not-committed" | "draw-used" | "choice-unknown" | "course-needed" | "market-empty" | "course-begun"
>;

/** A draw whose seed is closed: committed to, and not used by a market yet. */
export interface OpenLottery {
  readonly id: string;
  readonly commitment: string;
  readonly committedBy: string;
  readonly committedAt: Date;
}

/**
 * Draws the seed of the next market and puts its hash on record; nobody can read the seed before that market is frozen. While a draw
 * waits for its market, a second press gives the same one: nobody can draw until they like the hash.
 */
export async function commitLottery(act: Act, fiscalYear: number): Promise<Outcome<OpenLottery>> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    await lockYear(tx, fiscalYear);
    const open = await openLottery(tx, fiscalYear);
    if (open !== null) return done(open);
    const { seed, commitment } = lotteryOf(randomToken());
    const row = { id: newId(), fiscal_year: fiscalYear, commitment, committed_by: accountOf(act), committed_at: act.now };
    await tx
      .withTables<MatchingTables>()
      .insertInto("market_lotteries")
      .values({ ...row, seed })
      .execute();
    await writeHistory(tx, act, {
      what: "lottery-committed",
      about: { kind: "market-lottery", id: row.id },
      fiscalYear,
      facts: { commitment },
    });
    return done({ id: row.id, commitment, committedBy: row.committed_by, committedAt: act.now });
  });
}

/** Which courses are frozen, and a word about it. */
export interface FreezeWish {
  readonly courses: readonly string[];
  readonly note: string;
  /** The draw that stood on record on the page; left out where the draw is made with the market. */
  readonly lotteryId?: string;
}

/**
 * Freezes the market of some courses under the next number of the year, with the fingerprint of its content: from here on its rows never
 * change. The draw must have been committed to before; it is used up. Later rounds are markets of their own, of what is left.
 */
export async function freezeMarket(
  act: Act,
  fiscalYear: number,
  wish: FreezeWish,
): Promise<Outcome<{ snapshotId: string }, FreezeProblem>> {
  requirePermission(act, "recommend-candidates");
  const courses = [...new Set(wish.courses)].sort();
  if (courses.length === 0) return refused({ code: "course-needed" as const, field: "courses" });
  return await act.db.transaction(async (tx) => {
    await lockYear(tx, fiscalYear);
    const year = await yearOf(tx, fiscalYear);
    if (courses.some((code) => courseOf(year, code) === null)) return refused({ code: "choice-unknown" as const, field: "courses" });
    const taken = wish.lotteryId === undefined ? null : await marketOfLottery(tx, fiscalYear, wish.lotteryId);
    // Pressed twice it is one market; a colleague who was quicker is named, as the draw was on record all the while.
    if (taken?.frozenBy === accountOf(act)) return done({ snapshotId: taken.id });
    if (taken !== null) {
      const name = (await accountNames(tx, [taken.frozenBy])).get(taken.frozenBy) ?? "";
      return refused({ code: "draw-used" as const, field: null, facts: { number: taken.number, name } });
    }
    const lottery = await openLottery(tx, fiscalYear);
    if (lottery === null) return refused({ code: "lottery-not-committed" as const, field: null });
    const stamp = await stampOf(tx, fiscalYear);
    const market = await readMarket(tx, fiscalYear, courses, act.now);
    const begun = courses.map((code) => theCourse(year, code)).filter((course) => hasBegun(course, act.now));
    if (market.positions.length === 0 && begun.length === courses.length) return refused({ ...courseBegun(begun[0]!), field: "courses" });
    if (market.positions.length === 0 || market.people.length === 0) return refused({ code: "market-empty" as const, field: "courses" });
    const { weights, candidatesPerRecommendation, recommendationsPerPerson } = year.matching;
    const caps = await capsLeft(tx, year);
    const settings: RunSettings = {
      weights,
      caps,
      shortlist: candidatesPerRecommendation,
      perPerson: recommendationsPerPerson,
      seats: {},
      leftOut: [],
      pins: [],
      removals: [],
      seed: null,
    };
    const snapshotId = newId();
    const tables = tx.withTables<MatchingTables>();
    const { last } = await tables
      .selectFrom("market_snapshots")
      .select((select) => select.fn.max("number").as("last"))
      .where("fiscal_year", "=", fiscalYear)
      .executeTakeFirstOrThrow();
    const number = (last ?? 0) + 1;
    const fingerprint = fingerprintOf(market);
    await tables
      .insertInto("market_snapshots")
      .values({
        id: snapshotId,
        fiscal_year: fiscalYear,
        number,
        round: market.round,
        courses,
        note: wish.note,
        fingerprint,
        stamp,
        settings: JSON.stringify(settings),
        excluded: JSON.stringify(market.excluded),
        pinned: JSON.stringify(market.pinned),
        course_rules: JSON.stringify(market.courses),
        lottery_id: lottery.id,
        positions: market.positions.length,
        seats: market.positions.reduce((sum, one) => sum + one.seats, 0),
        people: market.people.length,
        frozen_by: accountOf(act),
        frozen_at: act.now,
      })
      .execute();
    await keepRows(tx, snapshotId, market);
    await writeHistory(tx, act, {
      what: "market-frozen",
      about: { kind: "market", id: snapshotId },
      fiscalYear,
      facts: { number, fingerprint, commitment: lottery.commitment, positions: market.positions.length, people: market.people.length },
    });
    return done({ snapshotId });
  });
}

/** The draw that waits for its market, or null. */
export async function openLottery(tx: Transaction, fiscalYear: number): Promise<OpenLottery | null> {
  const row = await tx
    .withTables<MatchingTables>()
    .selectFrom("market_lotteries as l")
    .leftJoin("market_snapshots as s", "s.lottery_id", "l.id")
    .select(["l.id", "l.commitment", "l.committed_by", "l.committed_at"])
    .where("l.fiscal_year", "=", fiscalYear)
    .where("s.id", "is", null)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { id: row.id, commitment: row.commitment, committedBy: row.committed_by, committedAt: row.committed_at };
}

/** The market that used a draw of the year, or null while none has. */
async function marketOfLottery(tx: Transaction, fiscalYear: number, lotteryId: string) {
  const row = isId(lotteryId)
    ? await tx
        .withTables<MatchingTables>()
        .selectFrom("market_snapshots")
        .select(["id", "number", "frozen_by"])
        .where("fiscal_year", "=", fiscalYear)
        .where("lottery_id", "=", lotteryId)
        .executeTakeFirst()
    : undefined;
  return row === undefined ? null : { id: row.id, number: row.number, frozenBy: row.frozen_by };
}

async function lockYear(tx: Transaction, fiscalYear: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`markets ${fiscalYear}`}, 0))`.execute(tx);
}
