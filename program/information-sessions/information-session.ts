import type { Said } from "#platform/language.ts";
import type { Language } from "#platform/language.ts";

/** For whom a session is held. */
export const sessionAudiences = ["person", "company"] as const;
export type SessionAudience = (typeof sessionAudiences)[number];

/** live: at a time, with seats to book; recorded: a video to watch at any time (as from FY2026 on). Source: domain.md 2 and 10. */
export const sessionKinds = ["live", "recorded"] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** draft: the office's alone; published: announced and, if live, open for booking; cancelled: called off, everybody who booked was told. */
export const sessionStates = ["draft", "published", "cancelled"] as const;
export type SessionState = (typeof sessionStates)[number];

/** A session as everybody sees it. */
export interface InformationSession {
  readonly id: string;
  readonly fiscalYear: number;
  readonly audience: SessionAudience;
  readonly kind: SessionKind;
  readonly title: Said;
  readonly about: Said;
  /** The language that is spoken. */
  readonly spoken: Language;
  /** Live sessions only. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly seats: number | null;
  /** Seats that are taken or offered. */
  readonly booked: number;
  /** People on the waiting list; while there are any, a free seat goes to the first of them. */
  readonly waiting: number;
  /** Recorded sessions only: where the video is. */
  readonly videoAddress: string;
  readonly state: SessionState;
}

/** A session as the office keeps it. */
export interface KeptSession extends InformationSession {
  /** How to join; told to those who booked. */
  readonly joinAddress: string;
  readonly version: number;
}

/**
 * booked: a seat is kept; cancelled by whoever booked, or not taken in time; attended, absent: as the office noted afterwards;
 * waiting: on the list of a full session; offered: a seat that came free is held for a while.
 */
export const bookingStates = ["booked", "cancelled", "attended", "absent", "waiting", "offered"] as const;
export type BookingState = (typeof bookingStates)[number];

/** A booking as the office sees it. */
export interface SessionBooking {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly language: Language;
  readonly state: BookingState;
  readonly bookedAt: Date;
}

/** A booking as whoever holds its link sees it. */
export interface OwnBooking {
  readonly number: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly state: BookingState;
  readonly joinAddress: string;
  /** Until when the seat is held; null unless it is offered. */
  readonly offeredUntil: Date | null;
  /** The place on the waiting list, from 1; null for who does not wait. */
  readonly place: number | null;
}

/** What the booking form sends. */
export interface BookingAnswers {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
}

/** A session as the office writes it. */
export interface SessionToSave {
  readonly audience: SessionAudience;
  readonly kind: SessionKind;
  readonly title: Said;
  readonly about: Said;
  readonly spoken: Language;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly seats: number | null;
  readonly joinAddress: string;
  readonly videoAddress: string;
}

/** Hours for which a seat that came free is held for the first on the waiting list. Assumed: a day, so that people in every zone see it. */
export const offerHours = 24;

/** Hours before the start at which everybody who booked is reminded. Assumed: a day, as most invitations do. */
export const reminderHours = 24;
