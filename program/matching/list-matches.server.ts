import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { positionById } from "#program/host-companies/position-records.server.ts";
import { positionsByIds } from "#program/host-companies/position-records.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { capsOver } from "./caps-held.server.ts";
import { factsOf } from "./people.server.ts";
import { peopleSeen } from "./people.server.ts";
import { reasonsFor } from "./reasons.ts";
import { endsWithConfirmation } from "./confirmation-ends.server.ts";
import { matchFilters } from "./match.ts";
import { interviewOf } from "./interview-records.server.ts";
import { matchById } from "./records.server.ts";
import { matchesWhere } from "./records.server.ts";
import { recommendationById } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { decideConfirmation } from "./rules.ts";
import { holdsSeat } from "./rules.ts";
import { isInReserve } from "./rules.ts";
import { isPastAnswer } from "./rules.ts";
import { endStates } from "./states.ts";
import { readyToConfirm } from "./states.ts";
import { takesSeat } from "./states.ts";
import { waitsForCompany } from "./states.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { Course } from "#program/year/program-year.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { CompanyInterview } from "./company-interview.ts";
import type { CapHeld } from "./caps-held.server.ts";
import type { Match } from "./match.ts";
import type { MatchFilter } from "./match.ts";
import type { MatchState } from "./match.ts";
import type { Recommendation } from "./match.ts";
import type { PersonSeen } from "./people.server.ts";
import type { Reasons } from "./reasons.ts";

/** Whether a filter asks for a match: by its state, those in reserve (of the company or the person, who both have answered) apart. */
export function isAskedFor(year: ProgramYear, filter: MatchFilter, match: Match): boolean {
  if (isInReserve(match)) return filter === "reserve";
  const states: Record<MatchFilter, readonly MatchState[]> = {
    confirm: [readyToConfirm(year)],
    interview: ["interview_requested"],
    offered: ["host_accepted", "intern_offered", "intern_accepted"],
    committee: ["committee_pending"],
    company: waitsForCompany,
    reserve: [],
    confirmed: ["confirmed"],
    ended: endStates,
  };
  return states[filter].includes(match.state);
}

/** A match in the office's list. */
export interface MatchLine {
  readonly match: Match;
  readonly position: PositionOfCompany | null;
  readonly person: { readonly number: string; readonly name: string; readonly otherName: string } | null;
  readonly isLate: boolean;
}

export interface MatchList {
  readonly year: ProgramYear;
  readonly filter: MatchFilter;
  readonly counts: Readonly<Record<MatchFilter, number>>;
  readonly lines: readonly MatchLine[];
}

/** The matches of the current year by what is to be done with them, longest waiting first. */
export async function listMatches(act: Act, filter: MatchFilter): Promise<MatchList> {
  requirePermission(act, "confirm-matches");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const all = await matchesWhere(tx, { fiscalYear: year.fiscalYear, most: 20_000 });
    const of = (one: MatchFilter) => all.filter((match) => isAskedFor(year, one, match));
    const shown = of(filter).slice(0, 500);
    // Also of closed positions: what ended there is still to be read.
    const positions = await positionsByIds(
      tx,
      shown.map((one) => one.positionId),
    );
    const people = await peopleSeen(
      tx,
      shown.map((one) => one.applicationId),
    );
    const rounds = new Map((await recommendationsWhere(tx, { fiscalYear: year.fiscalYear })).map((one) => [one.id, one]));
    return {
      year,
      filter,
      counts: Object.fromEntries(matchFilters.map((one) => [one, of(one).length])) as Record<MatchFilter, number>,
      lines: shown.map((match) => ({
        match,
        position: positions.get(match.positionId) ?? null,
        person: people.get(match.applicationId) ?? null,
        isLate: isPastAnswer(match, rounds.get(match.recommendationId)?.answerBy ?? null, act.now),
      })),
    };
  });
}

/** One match with everything that the office decides by. */
export interface MatchView {
  readonly match: Match;
  readonly year: ProgramYear;
  readonly course: Course;
  readonly position: PositionOfCompany;
  readonly recommendation: Recommendation;
  readonly person: PersonSeen;
  readonly reasons: Reasons;
  readonly courses: readonly CourseApplication[];
  readonly history: readonly HistoryLine[];
  readonly names: ReadonlyMap<string, string>;
  /** The talk that the company asked for; null where it did not. */
  readonly talk: CompanyInterview | null;
  /** Caps of the year that more places are held under than they allow, this one among them. */
  readonly capsOver: readonly CapHeld[];
  readonly isLate: boolean;
}

/** A match with all that its confirmation would do. */
export interface ConfirmationView extends MatchView {
  /** True while the next step of the match is its confirmation and a seat is left for it. */
  readonly isReady: boolean;
  readonly confirmedBy: string;
  readonly ends: {
    readonly courses: readonly string[];
    readonly matches: readonly { readonly id: string; readonly position: PositionOfCompany | null }[];
    readonly waiting: readonly { readonly id: string; readonly number: string; readonly name: string }[];
  };
}

/** A match before it is confirmed: what ends with it, and who waits in vain then. Throws `NotFound`. */
export async function showConfirmation(act: Act, matchId: string): Promise<ConfirmationView> {
  const view = await showMatch(act, matchId);
  return await act.db.transaction(async (tx) => {
    const { match, position, year } = view;
    const held = await matchesWhere(tx, { positionId: position.id, states: takesSeat });
    const isReady = decideConfirmation(year, match, position.seats, held.filter((one) => one.id !== match.id).length).ok;
    const ends = await endsWithConfirmation(tx, match, position);
    const positions = await positionsByIds(
      tx,
      ends.matches.map((one) => one.positionId),
    );
    const people = await peopleSeen(
      tx,
      ends.waiting.map((one) => one.applicationId),
    );
    const line = view.history.findLast((one) => one.what === "match-confirmed");
    return {
      ...view,
      isReady,
      confirmedBy: view.names.get(line?.actorAccount ?? "") ?? "",
      ends: {
        courses: ends.courses.map((one) => one.course),
        matches: ends.matches.map((one) => ({ id: one.id, position: positions.get(one.positionId) ?? null })),
        waiting: ends.waiting.map((one) => ({
          id: one.id,
          number: people.get(one.applicationId)?.number ?? "",
          name: people.get(one.applicationId)?.name ?? "",
        })),
      },
    };
  });
}

/** A match for the office. Throws `NotFound`. */
export async function showMatch(act: Act, matchId: string): Promise<MatchView> {
  requirePermission(act, "confirm-matches");
  return await act.db.transaction(async (tx) => {
    const match = found(isId(matchId) ? await matchById(tx, matchId) : null, "match");
    const year = await yearOf(tx, match.fiscalYear);
    const course = theCourse(year, match.course);
    const position = await positionById(tx, match.positionId);
    const recommendation = await recommendationById(tx, match.recommendationId);
    const person = found((await peopleSeen(tx, [match.applicationId])).get(match.applicationId), "person");
    const courses = await courseApplicationsOf(tx, match.applicationId);
    const wishRank = courses.find((one) => one.id === match.courseApplicationId)?.wishRank ?? 1;
    const history = await historyOf(tx, "match", match.id);
    return {
      match,
      year,
      course,
      position,
      recommendation,
      person,
      reasons: reasonsFor(course, position, factsOf(person, wishRank)),
      courses,
      history,
      talk: await interviewOf(tx, match.id),
      capsOver: holdsSeat(match.state) ? await capsOver(tx, year, position) : [],
      names: await accountNames(
        tx,
        history.map((line) => line.actorAccount),
      ),
      isLate: isPastAnswer(match, recommendation.answerBy, act.now),
    };
  });
}
