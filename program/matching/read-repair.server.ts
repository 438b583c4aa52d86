import { openPositions } from "#program/host-companies/position-records.server.ts";
import { positionsByIds } from "#program/host-companies/position-records.server.ts";
import { courseApplicationById } from "#program/intern-applications/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasBegun } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { pointsIn } from "./fit.ts";
import { suitablePairs } from "./market.ts";
import { candidatesOf } from "./people.server.ts";
import { factsOf } from "./people.server.ts";
import { peopleSeen } from "./people.server.ts";
import { matchesWhere } from "./records.server.ts";
import { pairsShown } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { standingOf } from "./rules.ts";
import { takesSeat } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Candidate } from "./candidate.ts";
import type { Match } from "./match.ts";
import type { SuitabilityPoints } from "./match.ts";
import type { FittingPair } from "./repair-market.ts";
import type { RepairQuestion } from "./repair-market.ts";

/**
 * Whose leaving is mended: one person (their seat is open again), one seat of a company (its person seeks another place), or a whole
 * position that closes (all of its people do).
 */
export type LeavingKind = "person" | "seat" | "position";

/** The question with what its matches will be written with. */
export interface RepairRead extends RepairQuestion {
  readonly gone: readonly Match[];
  readonly pairs: readonly (FittingPair & { readonly parts: readonly SuitabilityPoints[] })[];
}

/**
 * The question that a leaving asks, read from the program as it stands now, before anything is cancelled. `frozenSince` as people read it,
 * empty where no ticket is out. A course that has begun at `now` takes nobody new: none of its seats is open. For the office.
 */
export async function readRepair(
  tx: Transaction,
  fallen: Match,
  kind: LeavingKind,
  { frozenSince, now }: { frozenSince: string; now: Date },
): Promise<RepairRead> {
  const year = await yearOf(tx, fallen.fiscalYear);
  const course = theCourse(year, fallen.course);
  const taking = await matchesWhere(tx, { fiscalYear: fallen.fiscalYear, course: fallen.course, states: takesSeat });
  const gone = kind === "position" ? taking.filter((one) => one.positionId === fallen.positionId) : [fallen];
  const goneIds = new Set(gone.map((one) => one.id));
  // Somebody who holds several offers holds the first of them; no offer is taken from anybody here.
  const holders = [...new Map(taking.filter((one) => !goneIds.has(one.id)).map((one) => [one.courseApplicationId, one])).values()];
  const rounds = Map.groupBy(await recommendationsWhere(tx, { fiscalYear: fallen.fiscalYear }), (one) => one.positionId);
  const open = (await openPositions(tx, fallen.fiscalYear)).filter((one) => one.course === fallen.course);
  const stays = open.filter((one) => kind !== "position" || one.id !== fallen.positionId);
  const positions = stays.map((one) => {
    const seats = kind === "seat" && one.id === fallen.positionId ? one.seats - 1 : one.seats;
    const taken = holders.filter((holder) => holder.positionId === one.id).length;
    const { phase } = standingOf({ year, course: one.course, now }, seats, taken, rounds.get(one.id) ?? []);
    // A person's seat is filled from the pool; who lost a place goes wherever one is free and no list is out.
    const isSeatOpen =
      kind === "person" ? one.id === fallen.positionId : phase !== "with-company" && seats > taken && one.id !== fallen.positionId;
    return { position: one, entry: { id: one.id, companyId: one.companyId, seats, isOpen: isSeatOpen && !hasBegun(course, now) } };
  });
  // A place that somebody holds stays in the question also where nobody new may come: its company is on hold.
  const asked = new Set(stays.map((one) => one.id));
  const held = await positionsByIds(
    tx,
    holders.map((one) => one.positionId).filter((id) => !asked.has(id)),
  );
  const closed = [...held.values()].map(({ id, companyId, seats }) => ({ id, companyId, seats, isOpen: false }));
  const displaced = kind === "person" ? [] : await candidatesFrom(tx, gone);
  const waiting = kind === "person" ? await candidatesOf(tx, fallen.fiscalYear, fallen.course) : [];
  const pairs = suitablePairs({
    year,
    course,
    positions: positions.filter(({ entry }) => entry.isOpen).map(({ position, entry }) => ({ ...position, seatsFree: entry.seats })),
    candidates: [...displaced, ...waiting],
    excluded: await pairsShown(tx, fallen.fiscalYear, fallen.course),
  });
  return {
    gone,
    round: Math.max(1, ...[...rounds.values()].flat().map((one) => one.round)),
    // The same question asked twice has the same answer: ties fall by the match that fell away.
    seed: fallen.id,
    positions: [...positions.map(({ entry }) => entry), ...closed],
    holders: holders.map((one) => ({
      positionId: one.positionId,
      courseApplicationId: one.courseApplicationId,
      suitability: one.suitability,
    })),
    displaced: kind === "person" ? [] : gone.map((one) => ({ positionId: one.positionId, courseApplicationId: one.courseApplicationId })),
    waiting: waiting.map((one) => one.courseApplicationId),
    pairs: pairs.map((one) => ({
      positionId: one.positionId,
      courseApplicationId: one.courseApplicationId,
      suitability: pointsIn(one.parts),
      parts: one.parts,
    })),
    frozenSince,
  };
}

async function candidatesFrom(tx: Transaction, matches: readonly Match[]): Promise<Candidate[]> {
  const people = await peopleSeen(
    tx,
    matches.map((one) => one.applicationId),
  );
  const candidates: Candidate[] = [];
  for (const match of matches) {
    const person = people.get(match.applicationId);
    if (person === undefined) continue;
    const wishRank = (await courseApplicationById(tx, match.courseApplicationId))?.wishRank ?? 1;
    candidates.push({ ...factsOf(person, wishRank), courseApplicationId: match.courseApplicationId, accountId: match.accountId });
  }
  return candidates;
}
