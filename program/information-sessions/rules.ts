import { isBlank } from "#platform/text.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { offerHours } from "./information-session.ts";
import { reminderHours } from "./information-session.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfProgram } from "#program/year/day-bounds.ts";
import { dayOf } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { BookingState } from "./information-session.ts";
import type { InformationSession } from "./information-session.ts";
import type { SessionState } from "./information-session.ts";
import type { SessionToSave } from "./information-session.ts";

export type BookingProblem = Problem<"required" | "email-invalid" | "session-full" | "session-closed" | "consent-needed">;
export type SessionProblem = Problem<
  | "required"
  | "ends-before-start"
  | "starts-in-past"
  | "seats-below-booked"
  | "kind-fixed"
  | "address-invalid"
  | "changed-meanwhile"
  | "not-possible"
  | "day-outside"
>;

/** How a session stands for somebody who looks at it now. */
export type Standing = "open" | "full" | "running" | "over" | "cancelled" | "recorded";

/** Whether a seat can be booked: published, live, before its start, with a seat left. The seat itself is taken by the database, one at a time. */
export function standingOf(session: InformationSession, now: Date): Standing {
  if (session.state === "cancelled") return "cancelled";
  if (session.kind === "recorded" || session.startsAt === null || session.endsAt === null) return "recorded";
  if (now.getTime() >= session.endsAt.getTime()) return "over";
  if (now.getTime() >= session.startsAt.getTime()) return "running";
  return seatsShown(session) === "full" ? "full" : "open";
}

/** Live sessions that are still ahead or under way, called-off ones until their hour too, so that nobody waits for them; soonest first. */
export function comingSessions(sessions: readonly InformationSession[], now: Date): InformationSession[] {
  return sessions
    .filter(({ state, startsAt, endsAt }) => now.getTime() < ((state === "cancelled" ? startsAt : endsAt)?.getTime() ?? 0))
    .toSorted((one, other) => one.startsAt!.getTime() - other.startsAt!.getTime());
}

/** When one of the sessions next begins or ends, so that it is said otherwise; null when none does. */
export function nextSessionChange(sessions: readonly InformationSession[], now: Date): Date | null {
  const ahead = sessions
    .flatMap(({ startsAt, endsAt }) => [startsAt?.getTime() ?? 0, endsAt?.getTime() ?? 0])
    .filter((moment) => moment > now.getTime());
  return ahead.length === 0 ? null : new Date(Math.min(...ahead));
}

/** Seats that nobody has taken; 0 for a video. */
export function seatsLeft({ seats, booked }: Pick<InformationSession, "seats" | "booked">): number {
  return Math.max(0, (seats ?? 0) - booked);
}

/** How many seats are left, as the public is told it. */
export type SeatsShown = "free" | "few" | "full";

/** So many of a session's seats, or a fifth of them where that is more, are "few". */
const fewSeats = 5;

/**
 * What the public reads of a session's seats: never a number. Whoever could count them before and after booking for somebody else's
 * address would learn whether that address had a seat already, which the booking itself tells nobody.
 */
export function seatsShown(session: Pick<InformationSession, "seats" | "booked" | "waiting">): SeatsShown {
  const left = seatsLeft(session);
  if (left === 0 || session.waiting > 0) return "full";
  return left <= Math.max(fewSeats, Math.floor((session.seats ?? 0) / 5)) ? "few" : "free";
}

/** Until when a seat that came free is held for the first who waits: some hours, and never beyond the start. */
export function offerUntil(now: Date, startsAt: Date): Date {
  return new Date(Math.min(now.getTime() + offerHours * 3_600_000, startsAt.getTime()));
}

/** The number that a booking is known by, such as `B23-000012`. */
export function bookingNumberOf(fiscalYear: number, count: number): string {
  return `B${String(fiscalYear % 100).padStart(2, "0")}-${String(count).padStart(6, "0")}`;
}

/** Whether a reminder is due: within the last day before the start, for who booked before that day began. */
export function isReminderDue(startsAt: Date, bookedAt: Date, now: Date): boolean {
  const from = startsAt.getTime() - reminderHours * 3_600_000;
  return now.getTime() >= from && now.getTime() < startsAt.getTime() && bookedAt.getTime() < from;
}

/** A session that the office may save, or what is wrong with it. `before` is the session as it stands, null for a new one. */
export function checkSession(
  session: SessionToSave,
  before: Pick<InformationSession, "kind" | "booked" | "startsAt" | "state"> | null,
  now: Date,
): Outcome<SessionToSave, SessionProblem> {
  const problems: SessionProblem[] = [];
  const need = (isThere: boolean, field: string) => isThere || problems.push({ code: "required", field });
  if (before !== null && before.kind !== session.kind && before.state !== "draft") problems.push({ code: "kind-fixed", field: "kind" });
  if (session.kind === "live") {
    need(session.startsAt !== null, "startsAt");
    need(session.endsAt !== null, "endsAt");
    need(session.seats !== null, "seats");
    if (session.startsAt !== null && session.endsAt !== null && session.endsAt.getTime() <= session.startsAt.getTime())
      problems.push({ code: "ends-before-start", field: "endsAt" });
    const hasMoved = session.startsAt?.getTime() !== before?.startsAt?.getTime();
    if (session.startsAt !== null && hasMoved && session.startsAt.getTime() <= now.getTime())
      problems.push({ code: "starts-in-past", field: "startsAt" });
    else if (session.startsAt !== null && hasMoved) problems.push(...dayOutside("startsAt", dayOf(session.startsAt), daysOfProgram(now)));
    if (before !== null && session.seats !== null && session.seats < before.booked)
      problems.push({ code: "seats-below-booked", field: "seats", facts: { booked: before.booked } });
  }
  if (session.kind === "recorded") need(!isBlank(session.videoAddress), "videoAddress");
  for (const field of ["joinAddress", "videoAddress"] as const)
    if (session[field] !== "" && !isWebAddress(session[field])) problems.push({ code: "address-invalid", field });
  return problems.length > 0 ? refused(...problems) : done(session);
}

/** True for an address of the web that is opened by https. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:" && !/[\s"<>]/.test(text);
}

/** Which press the office has: a session that was called off stays so, since letters said it. */
export function mayBecome(from: SessionState, to: SessionState): boolean {
  return (from === "draft" && to === "published") || (from === "published" && to === "cancelled");
}

/** True for a booking that holds a seat for good: neither given back nor still on the way to one. */
export const hasSeat = (state: BookingState) => state === "booked" || state === "attended" || state === "absent";

/** Attendance is noted from the start on, for everybody who has a seat. */
export function mayNoteAttendance(session: InformationSession, state: BookingState, now: Date): boolean {
  return session.startsAt !== null && session.state === "published" && now.getTime() >= session.startsAt.getTime() && hasSeat(state);
}
