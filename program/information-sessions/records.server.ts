import { sql } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { BookingState } from "./information-session.ts";
import type { InformationSession } from "./information-session.ts";
import type { KeptSession } from "./information-session.ts";
import type { OwnBooking } from "./information-session.ts";
import type { SessionBooking } from "./information-session.ts";
import type { InformationSessionTables } from "./tables.ts";

type Row = InformationSessionTables["information_sessions"];
type PublicRow = Omit<Row, "join_address" | "created_by" | "created_at" | "version">;

/** What everybody may read of a session. */
const publicColumns = [
  "id",
  "fiscal_year",
  "audience",
  "kind",
  "title_en",
  "title_ja",
  "about_en",
  "about_ja",
  "spoken",
  "starts_at",
  "ends_at",
  "seats",
  "booked",
  "waiting",
  "video_address",
  "state",
] as const satisfies readonly (keyof Row)[];

/** The sessions of a year that the reader may see, the next live one first and videos last. */
export async function sessionsOfYear(tx: Transaction, fiscalYear: number): Promise<InformationSession[]> {
  const rows = await tx
    .withTables<InformationSessionTables>()
    .selectFrom("information_sessions")
    .select(publicColumns)
    .where("fiscal_year", "=", fiscalYear)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
  return rows.map(shown);
}

/** One session that the reader may see, or null. */
export async function sessionById(tx: Transaction, id: string): Promise<InformationSession | null> {
  const query = tx.withTables<InformationSessionTables>().selectFrom("information_sessions").select(publicColumns);
  const row = await query.where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : shown(row);
}

/** One session with all that the office keeps of it; with `lock` nobody else changes it before the transaction ends. */
export async function keptSessionById(tx: Transaction, id: string, { lock = false } = {}): Promise<KeptSession | null> {
  const query = tx.withTables<InformationSessionTables>().selectFrom("information_sessions").selectAll().where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row === undefined ? null : { ...shown(row), joinAddress: row.join_address, version: row.version };
}

/** The next number of a booking, from 1; numbers of deeds that failed are left out. */
export async function nextBookingNumber(tx: Transaction): Promise<number> {
  const { rows } = await sql<{ number: number }>`select nextval('session_booking_numbers')::int as number`.execute(tx);
  return rows[0]!.number;
}

/** What became of a booking: with `wasKnown` the earlier one of the address, unchanged. */
export interface TakenSeat {
  readonly result: BookingState | "full" | "closed";
  readonly number: string;
  readonly wasKnown: boolean;
  readonly name: string;
  readonly email: string;
  readonly language: "en" | "ja";
  readonly heldUntil: Date | null;
}

/**
 * Takes a seat, or with `mayWait` a place on the list of a full session: the booking as it now stands (the earlier one, with a
 * further link, for an address that has one), or why there is none: `full` and `closed` are said alike to known and unknown addresses.
 */
export async function takeSeat(
  tx: Transaction,
  booking: {
    sessionId: string;
    id: string;
    number: string;
    tokenHash: string;
    name: string;
    email: string;
    organisation: string;
    language: "en" | "ja";
    accountId: string | null;
    at: Date;
    mayWait: boolean;
  },
): Promise<TakenSeat> {
  const { rows } = await sql<{
    result: TakenSeat["result"];
    given_number: string;
    was_known: boolean;
    kept_name: string;
    kept_email: string;
    kept_language: "en" | "ja";
    held_until: Date | null;
  }>`select * from take_session_seat(${booking.sessionId}, ${booking.id}, ${booking.number},
    ${booking.tokenHash}, ${booking.name}, ${booking.email}, ${booking.organisation}, ${booking.language}, ${booking.accountId},
    ${booking.at}, ${booking.mayWait})`.execute(tx);
  const { result, given_number, was_known, kept_name, kept_email, kept_language, held_until } = rows[0]!;
  return {
    result,
    number: given_number,
    wasKnown: was_known,
    name: kept_name,
    email: kept_email,
    language: kept_language,
    heldUntil: held_until,
  };
}

/** The booking whose secret has this hash, or null. */
export async function bookingOfSecret(tx: Transaction, tokenHash: string): Promise<(OwnBooking & { language: "en" | "ja" }) | null> {
  const { rows } = await sql<{
    number: string;
    session_id: string;
    name: string;
    email: string;
    language: "en" | "ja";
    state: OwnBooking["state"];
    join_address: string;
    offered_until: Date | null;
    place: number | null;
  }>`select * from session_booking_of(${tokenHash})`.execute(tx);
  const row = rows[0];
  if (row === undefined) return null;
  const { number, name, email, language, state, place } = row;
  return {
    number,
    name,
    email,
    language,
    state,
    place,
    sessionId: row.session_id,
    joinAddress: row.join_address,
    offeredUntil: row.offered_until,
  };
}

/** Takes the seat that is held for a link: `late` when the time is over, `none` when none is held. */
export async function takeOfferedSeat(tx: Transaction, tokenHash: string, at: Date): Promise<"booked" | "late" | "none"> {
  const { rows } = await sql<{ result: "booked" | "late" | "none" }>`select accept_session_seat(${tokenHash}, ${at}) as result`.execute(tx);
  return rows[0]!.result;
}

/** Gives a seat back; false when the booking is cancelled already or its session was attended. */
export async function giveSeatBack(tx: Transaction, tokenHash: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select cancel_session_booking(${tokenHash}, ${at}) as done`.execute(tx);
  return rows[0]!.done;
}

/** Every booking of a session, first come first. */
export async function bookingsOf(tx: Transaction, sessionId: string): Promise<SessionBooking[]> {
  const rows = await tx
    .withTables<InformationSessionTables>()
    .selectFrom("session_bookings")
    .select(["id", "number", "name", "email", "organisation", "language", "state", "booked_at"])
    .where("session_id", "=", sessionId)
    .orderBy("booked_at")
    .orderBy("number")
    .execute();
  return rows.map(({ booked_at, ...row }) => ({ ...row, bookedAt: booked_at }));
}

function shown(row: PublicRow): InformationSession {
  return {
    id: row.id,
    fiscalYear: row.fiscal_year,
    audience: row.audience,
    kind: row.kind,
    title: { en: row.title_en, ja: row.title_ja },
    about: { en: row.about_en, ja: row.about_ja },
    spoken: row.spoken,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    seats: row.seats,
    booked: row.booked,
    waiting: row.waiting,
    videoAddress: row.video_address,
    state: row.state,
  };
}
