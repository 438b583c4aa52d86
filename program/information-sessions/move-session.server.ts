import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { sessionCalledOff } from "./letters.ts";
import { bookingsOf } from "./records.server.ts";
import { keptSessionById } from "./records.server.ts";
import { checkSession } from "./rules.ts";
import { mayBecome } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SessionProblem } from "./rules.ts";
import type { InformationSessionTables } from "./tables.ts";

/**
 * Publishes a session, or calls it off and writes to everybody who booked. A second press finds it done.
 * Throws `NotFound`; a live session whose start has passed can't be published.
 */
export async function moveSession(
  act: Act,
  given: { id: string; version: number; to: "published" | "cancelled" },
): Promise<Outcome<null, SessionProblem>> {
  requirePermission(act, "hold-information-sessions");
  return act.db.transaction(async (tx) => {
    const session = found(await keptSessionById(tx, given.id, { lock: true }), "session");
    if (session.state === given.to) return done(null);
    if (session.version !== given.version) return refused({ code: "changed-meanwhile", field: null });
    if (!mayBecome(session.state, given.to)) return refused({ code: "not-possible", field: null });
    if (given.to === "published") {
      const checked = checkSession(session, null, act.now);
      if (!checked.ok) return checked;
    }
    await tx
      .withTables<InformationSessionTables>()
      .updateTable("information_sessions")
      .set({ state: given.to, version: session.version + 1 })
      .where("id", "=", session.id)
      .execute();
    const about = { kind: "information-session", id: session.id };
    const what = given.to === "published" ? "information-session-published" : "information-session-called-off";
    await writeHistory(tx, act, { what, about, fiscalYear: session.fiscalYear });
    if (given.to === "cancelled") {
      const bookings = (await bookingsOf(tx, session.id)).filter(({ state }) => ["booked", "waiting", "offered"].includes(state));
      const letters = bookings.map((booking) => ({
        to: { email: booking.email, language: booking.language },
        words: sessionCalledOff(session, booking.name, booking.number),
        about,
        fiscalYear: session.fiscalYear,
      }));
      await queueLetter(tx, act, ...letters);
    }
    return done(null);
  });
}
