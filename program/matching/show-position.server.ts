import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { positionsOf } from "#program/host-companies/position-records.server.ts";
import { companyApplication } from "#program/host-companies/records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { poolOf } from "#program/selection/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { pointsIn } from "./fit.ts";
import { suitablePairs } from "./market.ts";
import { factsOf } from "./people.server.ts";
import { peopleSeen } from "./people.server.ts";
import { marketAt } from "./recommend-candidates.server.ts";
import { reasonsFor } from "./reasons.ts";
import { engineRecordOf } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { overridesWhere } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { seatsTaken } from "./records.server.ts";
import { standingOf } from "./rules.ts";
import { withReserve } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CompanyApplication } from "#program/host-companies/company-application.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { EngineRecord } from "./match.ts";
import type { Match } from "./match.ts";
import type { Recommendation } from "./match.ts";
import type { PersonSeen } from "./people.server.ts";
import type { Reasons } from "./reasons.ts";
import type { Override } from "./records.server.ts";
import type { Standing } from "./rules.ts";

/** A candidate of a round as the office reads it. */
export interface CandidateInRound {
  readonly match: Match;
  readonly person: PersonSeen | null;
  readonly reasons: Reasons | null;
}

export interface RoundInOffice {
  readonly recommendation: Recommendation;
  readonly engine: EngineRecord | null;
  readonly candidates: readonly CandidateInRound[];
}

/** Somebody of the pool who may meet the position and is not on its list. */
export interface Possible {
  readonly courseApplicationId: string;
  readonly number: string;
  readonly name: string;
  readonly suitability: number;
}

/** Everything that the matcher needs about one position. */
export interface PositionView {
  readonly year: ProgramYear;
  readonly course: Course;
  readonly position: PositionOfCompany;
  readonly company: CompanyApplication;
  readonly standing: Standing;
  /** Newest first. */
  readonly rounds: readonly RoundInOffice[];
  readonly overrides: readonly (Override & { readonly number: string; readonly name: string; readonly by: string })[];
  /** Best fitting first, at most `possibleShown`. */
  readonly possible: readonly Possible[];
  readonly possibleCount: number;
  /** Other positions of the company that are open: they may close together with this one. */
  readonly otherPositions: number;
}

const possibleShown = 10;

/** One position for the matcher. Throws `NotFound`. */
export async function showPosition(act: Act, positionId: string): Promise<PositionView> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const position = await positionById(tx, found(isId(positionId) ? positionId : null, "position"));
    const year = await yearOf(tx, position.fiscalYear);
    const course = theCourse(year, position.course);
    const recommendations = await recommendationsWhere(tx, { positionId });
    const taken = await seatsTaken(tx, position.fiscalYear);
    const rounds: RoundInOffice[] = [];
    for (const recommendation of [...recommendations].reverse()) rounds.push(await roundOf(tx, course, position, recommendation));
    const { possible, count } =
      position.state !== "open"
        ? { possible: [], count: 0 }
        : await possibleAt(tx, act.now, position, rounds[0]?.recommendation.state === "proposed" ? rounds[0] : null);
    return {
      year,
      course,
      position,
      company: await companyApplication(tx, position.companyApplicationId),
      standing: withReserve(
        standingOf({ year, course: position.course, now: act.now }, position.seats, taken.get(position.id) ?? 0, recommendations),
        rounds[0]?.candidates.map((one) => one.match) ?? [],
      ),
      rounds,
      overrides: await overridesAt(tx, position),
      possible,
      possibleCount: count,
      otherPositions: (await positionsOf(tx, position.companyApplicationId)).filter((one) => one.state === "open" && one.id !== position.id)
        .length,
    };
  });
}

async function roundOf(
  tx: Transaction,
  course: Course,
  position: PositionOfCompany,
  recommendation: Recommendation,
): Promise<RoundInOffice> {
  const matches = await matchesWhere(tx, { recommendationId: recommendation.id });
  const people = await peopleSeen(
    tx,
    matches.map((one) => one.applicationId),
  );
  const candidates: CandidateInRound[] = [];
  for (const match of matches) {
    const person = people.get(match.applicationId) ?? null;
    const wishRank =
      (await courseApplicationsOf(tx, match.applicationId)).find((one) => one.id === match.courseApplicationId)?.wishRank ?? 1;
    candidates.push({ match, person, reasons: person === null ? null : reasonsFor(course, position, factsOf(person, wishRank)) });
  }
  return { recommendation, engine: await engineRecordOf(tx, recommendation.id), candidates };
}

async function possibleAt(
  tx: Transaction,
  now: Date,
  position: PositionOfCompany,
  proposed: RoundInOffice | null,
): Promise<{ possible: Possible[]; count: number }> {
  const { market } = await marketAt(tx, position.fiscalYear, position.course, now);
  const here = suitablePairs({ ...market, positions: market.positions.filter((one) => one.id === position.id) });
  const listed = new Set(proposed?.candidates.map((one) => one.match.courseApplicationId));
  const best = here
    .filter((one) => !listed.has(one.courseApplicationId))
    .map((one) => ({ courseApplicationId: one.courseApplicationId, suitability: pointsIn(one.parts) }))
    .sort((one, other) => other.suitability - one.suitability)
    .slice(0, possibleShown);
  const names = new Map((await poolOf(tx, position.fiscalYear)).map((one) => [one.courseApplicationId, one]));
  const possible = best.map((one) => ({
    ...one,
    number: names.get(one.courseApplicationId)?.number ?? "",
    name: names.get(one.courseApplicationId)?.fullName ?? "",
  }));
  return { possible, count: here.length };
}

async function overridesAt(tx: Transaction, position: PositionOfCompany) {
  const overrides = await overridesWhere(tx, [position.id]);
  const staff = await accountNames(
    tx,
    overrides.map((one) => one.madeBy),
  );
  // Also those who have left the pool since: a word about somebody never stands there without their name.
  const people = await peopleOfCourses(
    tx,
    overrides.map((one) => one.courseApplicationId),
  );
  return overrides.map((one) => ({
    ...one,
    number: people.get(one.courseApplicationId)?.number ?? "",
    name: people.get(one.courseApplicationId)?.name ?? "",
    by: staff.get(one.madeBy) ?? "",
  }));
}

async function peopleOfCourses(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, { number: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .withTables<InternApplicationTables>()
    .selectFrom("course_applications as c")
    .innerJoin("intern_applications as a", "a.id", "c.application_id")
    .select(["c.id", "a.number", "a.full_name"])
    .where("c.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, { number: row.number ?? "", name: row.full_name }]));
}
