import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { sessionReminder } from "./letters.ts";
import { keptSessionById } from "./records.server.ts";
import { isReminderDue } from "./rules.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InformationSessionTables } from "./tables.ts";

/**
 * Writes to everybody whose session begins within a day and who booked before that, once. Run every ten minutes by the clockwork; a run
 * that was missed is made up by the next. Gives the number of letters.
 */
export async function remindBookers(act: Act): Promise<number> {
  return act.db.transaction(async (tx) => {
    const tables = tx.withTables<InformationSessionTables>();
    const waiting = await tables
      .selectFrom("session_bookings as b")
      .innerJoin("information_sessions as s", "s.id", "b.session_id")
      .select(["b.id", "b.name", "b.email", "b.number", "b.language", "b.booked_at", "b.session_id", "s.starts_at"])
      .where("b.state", "=", "booked")
      .where("b.reminded_at", "is", null)
      .where("s.state", "=", "published")
      .where("s.starts_at", ">", act.now)
      .forUpdate("b")
      .execute();
    const due = waiting.filter((booking) => booking.starts_at !== null && isReminderDue(booking.starts_at, booking.booked_at, act.now));
    for (const booking of due) {
      const session = await keptSessionById(tx, booking.session_id);
      if (session === null) continue;
      await queueLetter(tx, act, {
        to: { email: booking.email, language: booking.language },
        words: sessionReminder(session, booking.name, booking.number, session.joinAddress),
        about: { kind: "information-session", id: session.id },
        fiscalYear: session.fiscalYear,
      });
      await tables.updateTable("session_bookings").set({ reminded_at: act.now }).where("id", "=", booking.id).execute();
    }
    return due.length;
  });
}
