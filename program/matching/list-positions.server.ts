import { requirePermission } from "#program/accounts/act.server.ts";
import { openPositions } from "#program/host-companies/position-records.server.ts";
import { poolOf } from "#program/selection/records.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { matchesWhere } from "./records.server.ts";
import { recommendationsWhere } from "./records.server.ts";
import { seatsTaken } from "./records.server.ts";
import { companyOwes } from "./rules.ts";
import { isNextChoice } from "./rules.ts";
import { isPastAnswer } from "./rules.ts";
import { nextChoiceOf } from "./rules.ts";
import { standingOf } from "./rules.ts";
import { withReserve } from "./rules.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Standing } from "./rules.ts";

/** A position in the matcher's list. */
export interface PositionLine {
  readonly position: PositionOfCompany;
  readonly standing: Standing;
  /** Seats confirmed, and held for somebody who has an offer or agreed. */
  readonly confirmed: number;
  readonly held: number;
  /** Candidates on the latest round, and those of them whom the company has not answered. */
  readonly listed: number;
  readonly unanswered: number;
  /** Those of them whom the company would take if a seat falls free. */
  readonly inReserve: number;
  /** Somebody has an offer of the position to answer. */
  readonly awaitsPerson: boolean;
  /** Since when the position waits: from the sending of its round, else from the last answer. Null where nothing happened yet. */
  readonly since: Date | null;
  readonly isLate: boolean;
  /** A seat is free, and the company has said whom it would take next: that person can be offered it. */
  readonly hasNextChoice: boolean;
}

/** The open positions of the year with where they stand, and how many wait in each course's pool. */
export interface PositionList {
  readonly year: ProgramYear;
  readonly lines: readonly PositionLine[];
  readonly pool: ReadonlyMap<string, number>;
}

/** What the matcher works along: positions in the order in which they were made. */
export async function listPositions(act: Act): Promise<PositionList> {
  requirePermission(act, "recommend-candidates");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const { fiscalYear } = year;
    const taken = await seatsTaken(tx, fiscalYear);
    const rounds = Map.groupBy(await recommendationsWhere(tx, { fiscalYear }), (one) => one.positionId);
    const matches = Map.groupBy(await matchesWhere(tx, { fiscalYear, most: 20_000 }), (one) => one.positionId);
    const pool = Map.groupBy(await poolOf(tx, fiscalYear), (one) => one.course);
    const lines = (await openPositions(tx, fiscalYear)).map((position): PositionLine => {
      const stands = standingOf(
        { year, course: position.course, now: act.now },
        position.seats,
        taken.get(position.id) ?? 0,
        rounds.get(position.id) ?? [],
      );
      const own = matches.get(position.id) ?? [];
      const latest = own.filter((one) => one.recommendationId === stands.latest?.id);
      const standing = withReserve(stands, latest);
      const unanswered = latest.filter((one) => companyOwes(one) || one.state === "interview_requested");
      const confirmed = own.filter((one) => one.state === "confirmed").length;
      return {
        position,
        standing,
        confirmed,
        held: (taken.get(position.id) ?? 0) - confirmed,
        listed: latest.length,
        hasNextChoice: standing.seatsFree > 0 && nextChoiceOf(own) !== null,
        unanswered: unanswered.length,
        awaitsPerson: own.some((one) => one.state === "intern_offered" && !one.isReserve),
        inReserve: latest.filter(isNextChoice).length,
        since:
          standing.phase === "with-company"
            ? (standing.latest?.sentAt ?? null)
            : latest.reduce<Date | null>((newest, one) => (newest === null || one.stateSince > newest ? one.stateSince : newest), null),
        isLate: unanswered.some((one) => isPastAnswer(one, standing.latest?.answerBy ?? null, act.now)),
      };
    });
    return { year, lines, pool: new Map([...pool].map(([course, people]) => [course, people.length])) };
  });
}
