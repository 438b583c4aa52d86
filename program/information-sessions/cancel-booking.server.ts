import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { secretHash } from "./book-session.server.ts";
import { bookingCancelled } from "./letters.ts";
import { bookingOfSecret } from "./records.server.ts";
import { giveSeatBack } from "./records.server.ts";
import { sessionById } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InformationSession } from "./information-session.ts";
import type { OwnBooking } from "./information-session.ts";

/** The booking behind a private link, with its session. Throws `NotFound` for an unknown link. */
export async function showBooking(act: Act, token: string): Promise<{ booking: OwnBooking; session: InformationSession }> {
  return act.db.transaction(async (tx) => {
    const booking = found(await bookingOfSecret(tx, secretHash(token)), "booking");
    return { booking, session: found(await sessionById(tx, booking.sessionId), "session") };
  });
}

/** Gives the seat back to others and confirms it by letter. A second press finds it done. `not-possible` after the session was attended. */
export async function cancelBooking(act: Act, token: string): Promise<Outcome<null>> {
  return act.db.transaction(async (tx) => {
    const hash = secretHash(token);
    const booking = found(await bookingOfSecret(tx, hash), "booking");
    const session = found(await sessionById(tx, booking.sessionId), "session");
    if (booking.state === "cancelled") return done(null);
    if (!(await giveSeatBack(tx, hash, act.now))) return refused({ code: "not-possible", field: null });
    const about = { kind: "information-session", id: session.id };
    await writeHistory(tx, act, {
      what: "session-seat-given-back",
      about,
      fiscalYear: session.fiscalYear,
      facts: { number: booking.number },
    });
    await queueLetter(tx, act, {
      to: { email: booking.email, language: booking.language },
      words: bookingCancelled(session, booking.name, booking.number),
      about,
      fiscalYear: session.fiscalYear,
    });
    return done(null);
  });
}
