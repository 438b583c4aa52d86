import { requirePermission } from "#program/accounts/act.server.ts";
import { accountNames } from "#program/accounts/records.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { travelById } from "#program/travel/records.server.ts";
import { travelsOfYear } from "#program/travel/records.server.ts";
import { found } from "#platform/refusals.ts";
import { pairOf } from "./people.server.ts";
import { pairsOf } from "./people.server.ts";
import { internshipOfMatch } from "./records.server.ts";
import { internshipsWhere } from "./records.server.ts";
import type { Day } from "#platform/days.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Travel } from "#program/travel/travel.ts";
import type { Internship } from "./internship.ts";
import type { Pair } from "./pair.ts";

/** A travel beside its internship. */
export interface TravelOnBoard {
  readonly travel: Travel;
  readonly internship: Internship;
  readonly pair: Pair;
  /** The day on which the person has to travel next: the first of the internship, then its last. */
  readonly nextDay: Day;
}

/** The travels of a year by the day that matters next: the first day of the internship, then the last one. Called-off ones are left out. */
export async function travelBoard(act: Act, fiscalYear: number): Promise<TravelOnBoard[]> {
  requirePermission(act, "record-travel");
  return act.db.transaction(async (tx) => {
    const internships = await internshipsWhere(tx, { fiscalYear });
    const pairs = await pairsOf(tx, internships);
    const byMatch = new Map(internships.map((one) => [one.matchId, one]));
    const board = (await travelsOfYear(tx, fiscalYear)).flatMap((travel) => {
      const internship = byMatch.get(travel.matchId);
      return internship === undefined || internship.state === "cancelled"
        ? []
        : [{ travel, internship, pair: pairs.get(internship.id)!, nextDay: nextDay(travel, internship) }];
    });
    return board.sort((one, other) => (one.nextDay < other.nextDay ? -1 : 1));
  });
}

function nextDay(travel: Travel, internship: Internship): Day {
  return travel.state === "arrived" || travel.state === "departed" ? (internship.endedOn ?? internship.endsOn) : internship.startsOn;
}

/** One travel with its internship and history, for the travel desk. */
export async function seeTravel(act: Act, id: string) {
  requirePermission(act, "record-travel");
  return act.db.transaction(async (tx) => {
    const travel = await travelById(tx, id);
    const internship = found(await internshipOfMatch(tx, travel.matchId), "internship");
    const history = await historyOf(tx, "travel", id);
    const names = await accountNames(tx, [
      ...history.map((line) => line.actorAccount),
      travel.arrival?.recordedBy ?? null,
      travel.arrival?.confirmedBy ?? null,
      travel.departure?.recordedBy ?? null,
      travel.departure?.confirmedBy ?? null,
    ]);
    return { travel, internship, pair: await pairOf(tx, internship), history, names };
  });
}
