import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import type { Selectable } from "kysely";
import type { Day } from "#platform/days.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { StayDay } from "./travel.ts";
import type { Travel } from "./travel.ts";
import type { TravelTables } from "./tables.ts";

/**
 * The first and the last day in Japan of a match's intern, both included: from a confirmed arrival and a confirmed departure alone.
 * Null while either is missing or not confirmed, and for who does not travel.
 */
export async function daysOfStay(tx: Transaction, matchId: string): Promise<{ from: Day; to: Day } | null> {
  const travel = await travelOfMatch(tx, matchId);
  if (travel === null || travel.arrival === null || travel.departure === null) return null;
  if (travel.arrival.confirmedAt === null || travel.departure.confirmedAt === null) return null;
  return { from: travel.arrival.day, to: travel.departure.day };
}

/** The travel of a match, or null when the course is no visiting one. The person reads their own, the office all. */
export async function travelOfMatch(tx: Transaction, matchId: string): Promise<Travel | null> {
  const row = await travels(tx).where("match_id", "=", matchId).executeTakeFirst();
  return row === undefined ? null : asTravel(row);
}

/** One travel. Throws `NotFound`. */
export async function travelById(tx: Transaction, id: string): Promise<Travel> {
  return asTravel(found(isId(id) ? await travels(tx).where("id", "=", id).executeTakeFirst() : undefined, "travel"));
}

/** Locks a travel until the end of the transaction. Throws `NotFound`. */
export async function lockTravel(tx: Transaction, id: string): Promise<Travel> {
  return asTravel(found(isId(id) ? await travels(tx).where("id", "=", id).forUpdate().executeTakeFirst() : undefined, "travel"));
}

/** All travels of a year, for the office. */
export async function travelsOfYear(tx: Transaction, fiscalYear: number): Promise<Travel[]> {
  return (await travels(tx).where("fiscal_year", "=", fiscalYear).orderBy("state_since").orderBy("id").execute()).map(asTravel);
}

function travels(tx: Transaction) {
  return tx.withTables<TravelTables>().selectFrom("travels").selectAll();
}

function asTravel(row: Selectable<TravelTables["travels"]>): Travel {
  return {
    id: row.id,
    matchId: row.match_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    state: row.state,
    stateSince: row.state_since,
    arrival: stayDay(row.arrived_on, row.arrival_recorded_by, row.arrival_confirmed_by, row.arrival_confirmed_at),
    departure: stayDay(row.departed_on, row.departure_recorded_by, row.departure_confirmed_by, row.departure_confirmed_at),
    version: row.version,
  };
}

function stayDay(day: Day | null, recordedBy: string | null, confirmedBy: string | null, confirmedAt: Date | null): StayDay | null {
  return day === null ? null : { day, recordedBy, confirmedBy, confirmedAt };
}
