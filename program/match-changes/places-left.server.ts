import { sql } from "kysely";
import { requirePermission } from "#program/accounts/act.server.ts";
import { positionsByIds } from "#program/host-companies/position-records.server.ts";
import { peopleSeen } from "#program/matching/people.server.ts";
import { matchById } from "#program/matching/records.server.ts";
import { takesSeat } from "#program/matching/states.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { hasBegun } from "#program/year/rules.ts";
import { theCourse } from "#program/year/rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionOfCompany } from "#program/host-companies/position-records.server.ts";
import type { Match } from "#program/matching/match.ts";
import type { PersonSeen } from "#program/matching/people.server.ts";

/** A place whose person took their application back by themselves: the office decides who follows. */
export interface PlaceLeft {
  readonly match: Match;
  readonly position: PositionOfCompany | null;
  readonly person: PersonSeen | null;
}

/**
 * The places of a year that their people left by themselves, longest waiting first, until somebody of the office decides, a new list goes to
 * the company, the seat is held again, its search closes or its course begins. For the office.
 */
export async function placesLeft(tx: Transaction, fiscalYear: number, now: Date): Promise<Match[]> {
  const { rows } = await sql<{ id: string; course: string }>`
    select m.id, m.course from matches m join positions p on p.id = m.position_id
    where m.fiscal_year = ${fiscalYear} and m.state = 'cancelled' and m.cancelled_by_side = 'intern' and m.cancelled_reason = ''
      and m.host_agreed_at is not null and p.state = 'open'
      and (select count(*) from matches t where t.position_id = p.id and t.state = any(${[...takesSeat]}::text[])) < p.seats
      and not exists (select from match_repairs r where r.match_id = m.id)
      and not exists (select from recommendations r where r.position_id = p.id and r.sent_at > m.cancelled_at)
    order by m.cancelled_at, m.id`.execute(tx);
  const year = await yearOf(tx, fiscalYear);
  const left: Match[] = [];
  for (const row of rows) {
    const match = hasBegun(theCourse(year, row.course), now) ? null : await matchById(tx, row.id);
    if (match !== null) left.push(match);
  }
  return left;
}

/** The same with names, for the list of those who confirm matches. */
export async function listPlacesLeft(act: Act): Promise<PlaceLeft[]> {
  requirePermission(act, "confirm-matches");
  return await act.db.transaction(async (tx) => {
    const left = await placesLeft(tx, await currentFiscalYear(tx, act.now), act.now);
    const positions = await positionsByIds(
      tx,
      left.map((one) => one.positionId),
    );
    const people = await peopleSeen(
      tx,
      left.map((one) => one.applicationId),
    );
    return left.map((match) => ({
      match,
      position: positions.get(match.positionId) ?? null,
      person: people.get(match.applicationId) ?? null,
    }));
  });
}
