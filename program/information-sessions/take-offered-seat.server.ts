import { randomToken } from "#platform/ids.ts";
import { done, refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { secretHash } from "./book-session.server.ts";
import { offerLapsed, seatBooked, seatOffered } from "./letters.ts";
import { bookingOfSecret, keptSessionById, sessionById, takeOfferedSeat } from "./records.server.ts";
import { offerUntil } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { KeptSession } from "./information-session.ts";
import type { InformationSessionTables } from "./tables.ts";

/**
 * Takes the seat that is held for whoever holds the link, and writes how to join. A second press finds it done.
 * `offer-over` when it was not taken in time. Throws `NotFound` for an unknown link.
 */
export async function takeOffer(act: Act, token: string): Promise<Outcome<null, Problem<"offer-over">>> {
  return act.db.transaction(async (tx) => {
    const hash = secretHash(token);
    const booking = found(await bookingOfSecret(tx, hash), "booking");
    const session = found(await sessionById(tx, booking.sessionId), "session");
    if (booking.state === "booked") return done(null);
    if ((await takeOfferedSeat(tx, hash, act.now)) !== "booked") return refused({ code: "offer-over" as const, field: null });
    const about = { kind: "information-session", id: session.id };
    const { fiscalYear } = session;
    await writeHistory(tx, act, { what: "session-offer-taken", about, fiscalYear, facts: { number: booking.number } });
    await queueLetter(tx, act, {
      to: { email: booking.email, language: booking.language },
      words: seatBooked(session, booking.name, booking.number, token),
      about,
      fiscalYear,
      isSecret: true,
    });
    return done(null);
  });
}

/**
 * Passes on what came free: ends offers that were not taken in time, and holds each free seat for the first who waits, by letter with a
 * new link. The clockwork's deed, run every minute; a run that was missed is made up by the next. Gives the number of seats offered.
 */
export async function offerFreeSeats(act: Act): Promise<number> {
  const ids = await act.db.transaction(async (tx) => {
    const rows = await bookings(tx)
      .innerJoin("information_sessions as s", "s.id", "b.session_id")
      .select("b.session_id")
      .distinct()
      .where("b.state", "in", ["waiting", "offered"])
      .where("s.state", "=", "published")
      .where("s.starts_at", ">", act.now)
      .execute();
    return rows.map((row) => row.session_id);
  });
  let offered = 0;
  for (const id of ids) offered += await act.db.transaction((tx) => passOn(tx, act, id));
  return offered;
}

const bookings = (tx: Transaction) => tx.withTables<InformationSessionTables>().selectFrom("session_bookings as b");

async function passOn(tx: Transaction, act: Act, id: string): Promise<number> {
  const session = found(await keptSessionById(tx, id, { lock: true }), "session");
  const { startsAt, seats, fiscalYear } = session;
  if (startsAt === null || seats === null || session.state !== "published" || act.now >= startsAt) return 0;
  const about = { kind: "information-session", id };
  const tables = tx.withTables<InformationSessionTables>();
  const lapsed = await tables
    .updateTable("session_bookings")
    .set({ state: "cancelled", offered_until: null, cancelled_at: act.now })
    .where("session_id", "=", id)
    .where("state", "=", "offered")
    .where("offered_until", "<=", act.now)
    .returning(["name", "number", "email", "language"])
    .execute();
  for (const { name, number, email, language } of lapsed) {
    await writeHistory(tx, act, { what: "session-offer-lapsed", about, fiscalYear, facts: { number } });
    await queueLetter(tx, act, { to: { email, language }, words: offerLapsed(session, name, number), about, fiscalYear });
  }
  const free = seats - session.booked + lapsed.length;
  const next = await bookings(tx)
    .select(["b.id", "b.name", "b.number", "b.email", "b.language"])
    .where("b.session_id", "=", id)
    .where("b.state", "=", "waiting")
    .orderBy("b.booked_at")
    .orderBy("b.number")
    .limit(Math.max(0, free))
    .execute();
  for (const one of next) await offerTo(tx, act, session, startsAt, one);
  await tables
    .updateTable("information_sessions")
    .set({ booked: session.booked - lapsed.length + next.length, waiting: session.waiting - next.length })
    .where("id", "=", id)
    .execute();
  return next.length;
}

async function offerTo(
  tx: Transaction,
  act: Act,
  session: KeptSession,
  startsAt: Date,
  one: { id: string; name: string; number: string; email: string; language: "en" | "ja" },
): Promise<void> {
  const token = randomToken();
  const until = offerUntil(act.now, startsAt);
  await tx
    .withTables<InformationSessionTables>()
    .updateTable("session_bookings")
    .set({ state: "offered", offered_until: until, token_hash: secretHash(token) })
    .where("id", "=", one.id)
    .execute();
  const about = { kind: "information-session", id: session.id };
  const { fiscalYear } = session;
  await writeHistory(tx, act, { what: "session-seat-offered", about, fiscalYear, facts: { number: one.number } });
  await queueLetter(tx, act, {
    to: { email: one.email, language: one.language },
    words: seatOffered(session, one.name, one.number, token, until),
    about,
    fiscalYear,
    isSecret: true,
  });
}
