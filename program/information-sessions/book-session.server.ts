import { createHash } from "node:crypto";
import { newId } from "#platform/ids.ts";
import { randomToken } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { recordConsent } from "#program/consents/record-consent.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { seatBooked } from "./letters.ts";
import { seatOffered } from "./letters.ts";
import { waitingForSeat } from "./letters.ts";
import { nextBookingNumber } from "./records.server.ts";
import { sessionById } from "./records.server.ts";
import { takeSeat } from "./records.server.ts";
import { bookingNumberOf } from "./rules.ts";
import { standingOf } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { LetterWords } from "#program/outbox/letter.ts";
import type { InformationSession } from "./information-session.ts";
import type { TakenSeat } from "./records.server.ts";
import type { BookingState } from "./information-session.ts";
import type { BookingAnswers } from "./information-session.ts";
import type { BookingProblem } from "./rules.ts";

/** The form in which the secret of a booking is kept. */
export const secretHash = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * Keeps a seat at a live session and writes how to join and how to cancel; all of it or none. Gives the booking's number.
 * With `mayWait` a full session gives a place on its waiting list instead. An address that has either already keeps it
 * as it is, with its name and its links: the letter of its true state goes out again with a further link. What this gives is for the letter and
 * for tests; whoever typed the address must not learn from it whether the address was known.
 * Throws `NotFound` for a session that is not announced. `token` is the secret of the link in the letter.
 */
export async function bookSession(
  act: Act,
  sessionId: string,
  answers: BookingAnswers,
  { token = randomToken(), mayWait = false }: { token?: string; mayWait?: boolean } = {},
): Promise<Outcome<{ number: string; state: BookingState }, BookingProblem>> {
  return act.db.transaction(async (tx) => {
    const session = found(await sessionById(tx, sessionId), "session");
    const standing = standingOf(session, act.now);
    if (standing !== "open" && standing !== "full") return refused({ code: "session-closed", field: null });
    const year = await yearOf(tx, session.fiscalYear);
    const booking = { id: newId(), token };
    const taken = await takeSeat(tx, {
      sessionId,
      id: booking.id,
      number: bookingNumberOf(session.fiscalYear, await nextBookingNumber(tx)),
      tokenHash: secretHash(booking.token),
      name: answers.name,
      email: answers.email,
      organisation: answers.organisation,
      language: act.language,
      accountId: act.who.accountId,
      at: act.now,
      mayWait,
    });
    const { result: state, number } = taken;
    if (state === "full") return refused({ code: "session-full", field: null });
    if (state === "closed") return refused({ code: "session-closed", field: null });
    const about = { kind: "information-session", id: session.id };
    if (!taken.wasKnown) {
      await recordConsent(tx, act, {
        policyVersion: year.privacy.textVersion,
        accountId: act.who.accountId,
        purpose: "information-session",
        about: { kind: "session-booking", id: booking.id },
      });
      await writeHistory(tx, act, {
        what: state === "waiting" ? "session-seat-waited-for" : "session-seat-booked",
        about,
        fiscalYear: session.fiscalYear,
        subjectAccount: act.who.accountId ?? undefined,
        facts: { number },
      });
    }
    await queueLetter(tx, act, {
      to: { email: taken.email, language: taken.language },
      words: wordsOf(session, taken, booking.token),
      about,
      fiscalYear: session.fiscalYear,
      replyTo: year.organisation.officeMail ?? undefined,
      isSecret: true,
    });
    return done({ number, state });
  });
}

/** The letter of the state in which a booking is. */
function wordsOf(session: InformationSession, { result, name, number, heldUntil }: TakenSeat, token: string): LetterWords {
  if (result === "offered" && heldUntil !== null) return seatOffered(session, name, number, token, heldUntil);
  return result === "waiting" ? waitingForSeat(session, name, number, token) : seatBooked(session, name, number, token);
}
