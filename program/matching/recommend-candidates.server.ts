import { sql } from "kysely";
import { randomToken } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { openPositions } from "#program/host-companies/position-records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasBegun } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { missedNothing } from "./candidate.ts";
import { keepReasons } from "./keep-reasons.server.ts";
import { shortlistsOf } from "./market.ts";
import { keepProposedRound } from "./keep-proposed-round.server.ts";
import { candidatesOf } from "./people.server.ts";
import { matchesWhere } from "./records.server.ts";
import { missedBefore } from "./records.server.ts";
import { overridesWhere } from "./records.server.ts";
import { pairsShown } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { seatsTaken } from "./records.server.ts";
import { courseBegun } from "./rules.ts";
import { mayRecommend } from "./rules.ts";
import { standingOf } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Candidate } from "./candidate.ts";
import type { CourseMarket } from "./market.ts";
import type { CourseShortlists } from "./market.ts";
import type { Standing } from "./rules.ts";

export type RecommendProblem = Problem<
  "position-not-open" | "round-under-way" | "rounds-used-up" | "no-seat-left" | "course-without-position" | "course-begun" | "nobody-fits"
>;

/** What was calculated: shortlists made or renewed, and candidates on them. */
export interface Recommended {
  readonly positions: number;
  readonly candidates: number;
}

/**
 * Calculates shortlists over the whole market of a course, so that they are even, and keeps them as proposals: of one position, or of
 * all that wait for candidates. A proposal that stands is calculated anew; what a company has seen stays as it is.
 */
export async function recommendCandidates(
  act: Act,
  wish: { positionId: string } | { fiscalYear: number; course: string },
): Promise<Outcome<Recommended, RecommendProblem>> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    if ("positionId" in wish) {
      const position = await positionById(tx, wish.positionId);
      const made = await recommendIn(tx, act, { fiscalYear: position.fiscalYear, course: position.course, only: position });
      return made.ok && made.value.positions === 0 ? refused({ code: "nobody-fits" as const, field: null }) : made;
    }
    return await recommendIn(tx, act, wish);
  });
}

/** One calculation or sending of a course at a time: two would deal out the same people, or renew a list that has just been sent. */
export async function lockMarket(tx: Transaction, fiscalYear: number, course: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`recommend ${fiscalYear} ${course}`}, 0))`.execute(tx);
}

/** A course's market as it stands in the database, its positions with where they stand. */
export interface MarketAt {
  readonly year: ProgramYear;
  readonly market: Omit<CourseMarket, "seed">;
  readonly standing: ReadonlyMap<string, Standing>;
  readonly open: readonly PositionOfCompany[];
  readonly candidates: readonly Candidate[];
}

/** The same inside the caller's transaction: a pin or a removal calculates at once. */
export async function recommendIn(
  tx: Transaction,
  act: Act,
  wish: { fiscalYear: number; course: string; only?: PositionOfCompany },
): Promise<Outcome<Recommended, RecommendProblem>> {
  await lockMarket(tx, wish.fiscalYear, wish.course);
  const at = await marketAt(
    tx,
    wish.fiscalYear,
    wish.course,
    act.now,
    (positionId) => wish.only !== undefined && positionId !== wish.only.id,
  );
  if (wish.only !== undefined) {
    const problem = standsAgainst(at, wish.only);
    if (problem !== null) return refused(problem);
  }
  const renewed = at.market.positions.filter((one) => wish.only === undefined || one.id === wish.only.id);
  if (renewed.length === 0 && hasBegun(at.market.course, act.now)) return refused(courseBegun(at.market.course));
  if (renewed.length === 0) return refused({ code: "course-without-position" as const, field: null });
  const made = shortlistsOf({ ...at.market, seed: randomToken() });
  await keepReasons(tx, act, wish, made.without);
  let candidates = 0;
  let positions = 0;
  for (const { id } of renewed) {
    const isKept = await keepShortlist(tx, act, at, made, id);
    candidates += made.lists.get(id)!.length;
    if (isKept) positions += 1;
  }
  return done({ positions, candidates });
}

/** Reads a course's market at `now`; `staysAsIs` says of which positions a standing proposal is not calculated anew. */
export async function marketAt(
  tx: Transaction,
  fiscalYear: number,
  courseCode: string,
  now: Date,
  staysAsIs: (positionId: string) => boolean = () => false,
): Promise<MarketAt> {
  const year = await yearOf(tx, fiscalYear);
  const course = theCourse(year, courseCode);
  const open = (await openPositions(tx, fiscalYear)).filter((one) => one.course === courseCode);
  const taken = await seatsTaken(tx, fiscalYear);
  const rounds = Map.groupBy(await recommendationsWhere(tx, { fiscalYear }), (one) => one.positionId);
  const standing = new Map(
    open.map((one) => [one.id, standingOf({ year, course: one.course, now }, one.seats, taken.get(one.id) ?? 0, rounds.get(one.id) ?? [])]),
  );
  const taking = open.filter((one) => mayRecommend(standing.get(one.id)!));
  const candidates = await candidatesOf(tx, fiscalYear, courseCode);
  const overrides = await overridesWhere(
    tx,
    taking.map((one) => one.id),
  );
  const proposed = await matchesWhere(tx, { fiscalYear, course: courseCode, states: ["proposed"] });
  const missed = await missedBefore(tx, fiscalYear);
  const staying = proposed.filter((one) => staysAsIs(one.positionId));
  const market = {
    year,
    course,
    round: Math.max(1, ...taking.map((one) => standing.get(one.id)!.round)),
    positions: taking.map((one) => ({ ...one, seatsFree: standing.get(one.id)!.seatsFree, missed: missed.get(one.id) ?? missedNothing })),
    candidates,
    excluded: [...(await pairsShown(tx, fiscalYear, courseCode)), ...overrides.filter((one) => one.kind === "removed")],
    pinned: overrides.filter((one) => one.kind === "pinned").map((one) => ({ ...one, by: one.madeBy })),
    kept: staying.map((one) => ({ positionId: one.positionId, courseApplicationId: one.courseApplicationId, reason: "stays", by: "" })),
  };
  return { year, market, standing, open, candidates };
}

function standsAgainst(at: MarketAt, position: PositionOfCompany): RecommendProblem | null {
  const standing = at.standing.get(position.id);
  if (standing === undefined) return { code: "position-not-open", field: null };
  if (standing.phase === "with-company") return { code: "round-under-way", field: null };
  if (standing.phase === "begun") return courseBegun(at.market.course);
  if (standing.phase === "used-up") return { code: "rounds-used-up", field: null, facts: { rounds: at.year.matching.rounds } };
  return standing.seatsFree === 0 ? { code: "no-seat-left", field: null } : null;
}

/** Keeps the list of one position as its proposed round. Without anybody to list no round is begun. */
async function keepShortlist(tx: Transaction, act: Act, at: MarketAt, made: CourseShortlists, positionId: string): Promise<boolean> {
  const position = at.open.find((one) => one.id === positionId)!;
  const standing = at.standing.get(positionId)!;
  const list = made.lists.get(positionId)!;
  const engine = JSON.stringify({ ...made.record, eligibleHere: made.eligible.get(positionId) ?? 0, ranAt: act.now.toISOString() });
  const standingId = standing.phase === "proposed" ? standing.latest!.id : null;
  if (standingId === null && list.length === 0) return false;
  const id = await keepProposedRound(tx, act, { standingId, position, round: standing.round, engine, list });
  await writeHistory(tx, act, {
    what: "candidates-recommended",
    about: { kind: "recommendation", id },
    fiscalYear: position.fiscalYear,
    facts: { position: positionId, round: standing.round, candidates: list.length, inputHash: made.record.inputHash },
  });
  return true;
}
