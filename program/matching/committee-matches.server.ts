import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { recordProvision } from "#program/third-party-provision/record-provision.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { factsOf } from "./people.server.ts";
import { numbersOf } from "./hold-sitting.server.ts";
import { itemsSeen } from "./people.server.ts";
import { peopleSeen } from "./people.server.ts";
import { courseApplicationById } from "#program/intern-applications/records.server.ts";
import { reasonsFor } from "./reasons.ts";
import { matchById } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { recommendationById } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { ProvidedItem } from "#program/third-party-provision/provision.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { WayOntoList } from "./explanations.ts";
import type { Recommendation } from "./match.ts";
import type { Match } from "./match.ts";
import type { PersonSeen } from "./people.server.ts";
import type { Reasons } from "./reasons.ts";

/** A match by its place and the number of the application: a number is no name. */
export interface CommitteeLine {
  readonly match: Match;
  readonly number: string;
  readonly position: PositionOfCompany;
}

/** What waits for the committee, and what it decided; without any person's data, so that the list is no provision. */
export interface CommitteeList {
  readonly waiting: readonly CommitteeLine[];
  readonly decided: readonly CommitteeLine[];
}

/** The committee's list, longest waiting first. */
export async function listForCommittee(act: Act): Promise<CommitteeList> {
  requirePermission(act, "decide-in-committee");
  return await act.db.transaction(async (tx) => {
    const matches = await matchesWhere(tx, {});
    const numbers = await numbersOf(tx, matches);
    const rows: CommitteeLine[] = [];
    for (const match of matches)
      rows.push({ match, number: numbers.get(match.applicationId) ?? "", position: await positionById(tx, match.positionId) });
    return {
      waiting: rows.filter(({ match }) => match.state === "committee_pending"),
      decided: rows.filter(({ match }) => match.committeeDecision !== null && match.state !== "committee_pending").reverse(),
    };
  });
}

/** A match as the committee reads it. */
export interface CommitteeView {
  readonly match: Match;
  readonly year: ProgramYear;
  readonly position: PositionOfCompany;
  readonly course: Course;
  readonly person: PersonSeen;
  readonly reasons: Reasons;
  readonly wishRank: number;
  /** How the person came onto the company's list. */
  readonly round: Recommendation;
  readonly way: WayOntoList;
  readonly items: readonly ProvidedItem[];
}

/** Shows a match to the committee, the person's data written into the record of provisions in the same transaction. Throws `NotFound`. */
export async function showMatchToCommittee(act: Act, matchId: string): Promise<CommitteeView> {
  requirePermission(act, "decide-in-committee");
  return await act.db.transaction(async (tx) => {
    const match = found(await matchById(tx, matchId), "match");
    const person = found((await peopleSeen(tx, [match.applicationId])).get(match.applicationId), "person");
    const position = await positionById(tx, match.positionId);
    const year = await yearOf(tx, match.fiscalYear);
    const course = theCourse(year, match.course);
    const way = await sql<{ way: WayOntoList | null }>`select way_before_committee(${match.id}::uuid) as way`.execute(tx);
    const wishRank = (await courseApplicationById(tx, match.courseApplicationId))?.wishRank ?? 1;
    await recordProvision(tx, act, {
      fiscalYear: match.fiscalYear,
      subjectAccount: match.accountId,
      recipient: { kind: "committee", name: "審査委員会 / Screening committee", accountId: accountOf(act) },
      purpose: "selection",
      items: itemsSeen,
      means: "view",
      policyVersion: year.privacy.textVersion,
      about: { kind: "match", id: match.id },
    });
    return {
      match,
      year,
      position,
      course,
      person,
      reasons: reasonsFor(course, position, factsOf(person, wishRank)),
      wishRank,
      round: await recommendationById(tx, match.recommendationId),
      way: way.rows[0]?.way ?? "calculated",
      items: itemsSeen,
    };
  });
}
