import { dayOf } from "#platform/days.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { openPositions } from "#program/host-companies/position-records.server.ts";
import { positionSaid } from "#program/host-companies/position-said.ts";
import { internshipOfMatch } from "#program/internships/records.server.ts";
import { courseApplicationById } from "#program/intern-applications/records.server.ts";
import { matchesWhere } from "#program/matching/records.server.ts";
import { matchById } from "#program/matching/records.server.ts";
import { peopleSeen } from "#program/matching/people.server.ts";
import { readRepair } from "#program/matching/read-repair.server.ts";
import { repairOf } from "#program/matching/repair-market.ts";
import { answerBy } from "#program/matching/rules.ts";
import { holdsSeat } from "#program/matching/rules.ts";
import { nextChoiceOf } from "#program/matching/rules.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasBegun } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import { travelsOfYear } from "#program/travel/records.server.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { placesLeft } from "./places-left.server.ts";
import { repairsOf } from "./records.server.ts";
import { changeKindsOf } from "./match-change.ts";
import { leftByThemselves } from "./match-change.ts";
import { leavingOf } from "./match-change.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Said } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { Match } from "#program/matching/match.ts";
import type { RepairRead } from "#program/matching/read-repair.server.ts";
import type { RepairProposal } from "#program/matching/repair-market.ts";
import type { ChangeKind } from "./match-change.ts";
import type { MatchRepair } from "./match-change.ts";

/** What a change would bring, as things stand now, with the names that the office knows. */
export interface ChangePreview {
  readonly match: Match;
  readonly change: ChangeKind;
  /** What can happen in this course. */
  readonly kinds: readonly ChangeKind[];
  readonly proposal: RepairProposal;
  readonly frozenSince: Date | null;
  /** The course's period has begun: nobody is recommended into it any more. */
  readonly hasBegun: boolean;
  readonly internship: Internship | null;
  /** The position of the match, also once it is closed. */
  readonly place: { readonly called: Said; readonly company: Said };
  /** People by course application, positions by id. */
  readonly people: ReadonlyMap<string, { readonly number: string; readonly name: string }>;
  readonly positions: ReadonlyMap<string, { readonly called: Said; readonly company: Said }>;
  /** Until when companies would answer whoever is recommended to them now. */
  readonly answerBy: Date;
  readonly gone: readonly Match[];
  readonly decided: readonly MatchRepair[];
  /** False once the match has ended: then only what was decided is shown, or what there is to decide where its person left. */
  readonly isLive: boolean;
  /** The person took their application back by themselves, and nobody has decided yet who follows. */
  readonly isLeft: boolean;
  /** Whom the company itself would take next at this position, from its own order. */
  readonly nextChoice: Match | null;
}

/** Asks what the least disturbance would be if this match fell away; nothing is changed. Throws `NotFound`, also for what cannot happen in the course. */
export async function previewChange(act: Act, matchId: string, change: ChangeKind): Promise<ChangePreview> {
  requirePermission(act, "confirm-matches");
  return await act.db.transaction(async (tx) => {
    const match = found(await matchById(tx, matchId), "match");
    const year = await yearOf(tx, match.fiscalYear);
    const course = theCourse(year, match.course);
    const isLeft = (await placesLeft(tx, match.fiscalYear, act.now)).some((one) => one.id === match.id);
    // Whoever has left by themselves has left: nothing else can happen to their place.
    const kinds = leftByThemselves(match) ? (["intern-withdrew"] as const) : changeKindsOf(course);
    found(kinds.includes(change) ? change : null, "change");
    const { read, proposal, frozenSince } = await calculate(tx, match, change, act.now);
    const ids = [
      ...proposal.moves.map((one) => one.courseApplicationId),
      ...proposal.withoutPlace,
      ...read.gone.map((one) => one.courseApplicationId),
    ];
    const positions = await openPositions(tx, match.fiscalYear);
    const place = await positionById(tx, match.positionId);
    return {
      match,
      change,
      kinds,
      proposal,
      frozenSince,
      hasBegun: hasBegun(course, act.now),
      internship: await internshipOfMatch(tx, match.id),
      place: { called: positionSaid(place, "title"), company: companySaid(place) },
      people: await named(tx, [match.courseApplicationId, ...ids]),
      positions: new Map(positions.map((one) => [one.id, { called: positionSaid(one, "title"), company: companySaid(one) }])),
      answerBy: answerBy(act.now, year.matching.companyAnswerDays),
      gone: read.gone,
      decided: await repairsOf(tx, match.id),
      isLive: holdsSeat(match.state),
      isLeft,
      nextChoice: isLeft ? nextChoiceOf(await matchesWhere(tx, { positionId: match.positionId })) : null,
    };
  });
}

/** The proposal as things stand, and what it was calculated from. */
export async function calculate(
  tx: Transaction,
  match: Match,
  change: ChangeKind,
  now: Date,
): Promise<{ read: RepairRead; proposal: RepairProposal; frozenSince: Date | null }> {
  const frozenSince = await ticketsOutSince(tx, match);
  const read = await readRepair(tx, match, leavingOf[change], { frozenSince: frozenSince === null ? "" : dayOf(frozenSince), now });
  return { read, proposal: repairOf(read), frozenSince };
}

/** Since when somebody of the course holds a ticket, the leaver apart; null while nobody does. */
async function ticketsOutSince(tx: Transaction, match: Match): Promise<Date | null> {
  const out = (await travelsOfYear(tx, match.fiscalYear)).filter(
    (one) => one.matchId !== match.id && ["ticketed", "arrived", "departed"].includes(one.state),
  );
  const since: Date[] = [];
  for (const one of out) if ((await matchById(tx, one.matchId))?.course === match.course) since.push(one.stateSince);
  return since.sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
}

async function named(tx: Transaction, courseApplicationIds: readonly string[]) {
  const names = new Map<string, { number: string; name: string }>();
  for (const id of new Set(courseApplicationIds)) {
    const course = await courseApplicationById(tx, id);
    const person = course === null ? undefined : (await peopleSeen(tx, [course.applicationId])).get(course.applicationId);
    if (person !== undefined) names.set(id, { number: person.number, name: person.name });
  }
  return names;
}
