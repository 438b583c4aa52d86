import type { BookingState } from "./information-session.ts";
import type { SessionAudience } from "./information-session.ts";
import type { SessionKind } from "./information-session.ts";
import type { SessionState } from "./information-session.ts";

/** Tables of `0055_information_sessions.sql`. Visitors read announced sessions without how to join, and no booking but by its secret. */
export type InformationSessionTables = {
  information_sessions: {
    id: string;
    fiscal_year: number;
    audience: SessionAudience;
    kind: SessionKind;
    title_en: string;
    title_ja: string;
    about_en: string;
    about_ja: string;
    spoken: "en" | "ja";
    starts_at: Date | null;
    ends_at: Date | null;
    join_address: string;
    seats: number | null;
    booked: number;
    waiting: number;
    video_address: string;
    state: SessionState;
    created_by: string | null;
    created_at: Date;
    version: number;
  };
  session_bookings: {
    id: string;
    session_id: string;
    number: string;
    token_hash: string;
    name: string;
    email: string;
    organisation: string;
    language: "en" | "ja";
    account_id: string | null;
    state: BookingState;
    booked_at: Date;
    cancelled_at: Date | null;
    reminded_at: Date | null;
    offered_until: Date | null;
    further_hashes: string[];
  };
};
