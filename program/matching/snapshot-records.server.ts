import { sql } from "kysely";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { FrozenMarket } from "./frozen-market.ts";
import type { CourseRules } from "./frozen-market.ts";
import type { FrozenExclusion } from "./frozen-market.ts";
import type { FrozenPerson } from "./frozen-market.ts";
import type { FrozenPin } from "./frozen-market.ts";
import type { FrozenPosition } from "./frozen-market.ts";
import type { RunSettings } from "./frozen-market.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { MatchingTables } from "./tables.ts";

/** A frozen market by its head: everything but its rows. */
export interface Snapshot {
  readonly id: string;
  readonly fiscalYear: number;
  readonly number: number;
  readonly round: number;
  readonly courses: readonly string[];
  readonly note: string;
  readonly fingerprint: string;
  readonly stamp: string;
  /** What a run on it is calculated with unless it says otherwise. */
  readonly settings: RunSettings;
  readonly excluded: readonly FrozenExclusion[];
  /** By which rules of its courses pairs are judged; null in markets that were frozen before these were kept. */
  readonly courseRules: readonly CourseRules[] | null;
  readonly pinned: readonly FrozenPin[];
  /** The hash of the seed, on record before the freezing. */
  readonly commitment: string;
  readonly committedAt: Date;
  readonly positions: number;
  readonly seats: number;
  readonly people: number;
  readonly frozenBy: string;
  readonly frozenAt: Date;
}

/** The rules of a frozen market's courses: its own, or the year's where none were kept. */
export async function rulesOf(tx: Transaction, snapshot: Snapshot): Promise<readonly CourseRules[]> {
  return snapshot.courseRules ?? courseRulesOf(await yearOf(tx, snapshot.fiscalYear), snapshot.courses);
}

/** What of some courses of a year pairs are judged by. */
export function courseRulesOf(year: ProgramYear, courses: readonly string[]): readonly CourseRules[] {
  return year.courses
    .filter((one) => courses.includes(one.code))
    .map((one) => ({ code: one.code, residence: one.residence, mode: one.mode }));
}

/** The frozen markets of a year, newest first. */
export async function snapshotsOf(tx: Transaction, fiscalYear: number): Promise<Snapshot[]> {
  const rows = await heads(tx).where("s.fiscal_year", "=", fiscalYear).orderBy("s.number", "desc").execute();
  return rows.map(asSnapshot);
}

/** One frozen market. Throws `NotFound`. */
export async function snapshotById(tx: Transaction, id: string): Promise<Snapshot> {
  const row = isId(id) ? await heads(tx).where("s.id", "=", id).executeTakeFirst() : undefined;
  return asSnapshot(found(row, "market"));
}

function heads(tx: Transaction) {
  return tx
    .withTables<MatchingTables>()
    .selectFrom("market_snapshots as s")
    .innerJoin("market_lotteries as l", "l.id", "s.lottery_id")
    .selectAll("s")
    .select(["l.commitment", "l.committed_at"]);
}

function asSnapshot(row: MatchingTables["market_snapshots"] & { commitment: string; committed_at: Date }): Snapshot {
  return {
    id: row.id,
    fiscalYear: row.fiscal_year,
    number: row.number,
    round: row.round,
    courses: row.courses,
    note: row.note,
    fingerprint: row.fingerprint,
    stamp: row.stamp,
    settings: row.settings as RunSettings,
    excluded: row.excluded as FrozenExclusion[],
    courseRules: row.course_rules as CourseRules[] | null,
    pinned: row.pinned as FrozenPin[],
    commitment: row.commitment,
    committedAt: row.committed_at,
    positions: row.positions,
    seats: row.seats,
    people: row.people,
    frozenBy: row.frozen_by,
    frozenAt: row.frozen_at,
  };
}

/** Writes the rows of a frozen market, one statement a table. */
export async function keepRows(tx: Transaction, snapshotId: string, market: FrozenMarket): Promise<void> {
  await sql`insert into market_snapshot_positions (snapshot_id, position_id, facts)
    select ${snapshotId}::uuid, (one->>'id')::uuid, one from jsonb_array_elements(${JSON.stringify(market.positions)}::jsonb) one`.execute(
    tx,
  );
  await sql`insert into market_snapshot_people (snapshot_id, application_id, facts)
    select ${snapshotId}::uuid, (one->>'id')::uuid, one from jsonb_array_elements(${JSON.stringify(market.people)}::jsonb) one`.execute(tx);
}

/** The rows of a frozen market as JSON texts, for a worker to read. */
export async function rowsAsText(tx: Transaction, snapshotId: string): Promise<{ positions: string; people: string }> {
  const { rows } = await sql<{ positions: string; people: string }>`select
    coalesce((select '[' || string_agg(facts::text, ',' order by position_id) || ']' from market_snapshot_positions where snapshot_id = ${snapshotId}), '[]') as positions,
    coalesce((select '[' || string_agg(facts::text, ',' order by application_id) || ']' from market_snapshot_people where snapshot_id = ${snapshotId}), '[]') as people`.execute(
    tx,
  );
  return rows[0]!;
}

/** The positions of a frozen market. */
export async function frozenPositions(tx: Transaction, snapshotId: string): Promise<FrozenPosition[]> {
  const { positions } = { positions: await factsIn(tx, "market_snapshot_positions", "position_id", snapshotId) };
  return positions as FrozenPosition[];
}

/** The people of a frozen market. */
export async function frozenPeople(tx: Transaction, snapshotId: string): Promise<FrozenPerson[]> {
  return (await factsIn(tx, "market_snapshot_people", "application_id", snapshotId)) as FrozenPerson[];
}

async function factsIn(tx: Transaction, table: string, key: string, snapshotId: string): Promise<unknown[]> {
  const { rows } = await sql<{
    facts: unknown;
  }>`select facts from ${sql.table(table)} where snapshot_id = ${snapshotId} order by ${sql.ref(key)}`.execute(tx);
  return rows.map((row) => row.facts);
}

/** The seed that was committed to before a market was frozen; open to the office from the freezing on. */
export async function seedOf(tx: Transaction, snapshotId: string): Promise<string> {
  const { rows } = await sql<{ seed: string | null }>`select seed_of_market(${snapshotId}::uuid) as seed`.execute(tx);
  return found(rows[0]?.seed ?? null, "seed");
}

/** Holds everybody else who wants to number, publish or approve on this market until the transaction ends. */
export async function lockSnapshot(tx: Transaction, snapshotId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`market ${snapshotId}`}, 0))`.execute(tx);
}
