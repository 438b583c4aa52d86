import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { bookingsOf } from "./records.server.ts";
import { keptSessionById } from "./records.server.ts";
import { sessionsOfYear } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InformationSession } from "./information-session.ts";
import type { KeptSession } from "./information-session.ts";
import type { SessionBooking } from "./information-session.ts";

/** Every session of a year, drafts too. */
export async function listSessionsForOffice(act: Act, fiscalYear: number): Promise<InformationSession[]> {
  requirePermission(act, "hold-information-sessions");
  return act.db.transaction((tx) => sessionsOfYear(tx, fiscalYear));
}

/** One session with its bookings. Throws `NotFound`. */
export async function showSessionToOffice(act: Act, id: string): Promise<{ session: KeptSession; bookings: SessionBooking[] }> {
  requirePermission(act, "hold-information-sessions");
  return act.db.transaction(async (tx) => ({
    session: found(await keptSessionById(tx, id), "session"),
    bookings: await bookingsOf(tx, id),
  }));
}
