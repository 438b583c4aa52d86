import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { sessionMoved } from "./letters.ts";
import { bookingsOf } from "./records.server.ts";
import { keptSessionById } from "./records.server.ts";
import { checkSession } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SessionToSave } from "./information-session.ts";
import type { SessionProblem } from "./rules.ts";
import type { InformationSessionTables } from "./tables.ts";

/** Writes a new session as a draft. The same session again (a second press) makes a second draft, which anybody of the office can leave. */
export async function addSession(act: Act, fiscalYear: number, given: SessionToSave): Promise<Outcome<{ id: string }, SessionProblem>> {
  requirePermission(act, "hold-information-sessions");
  const checked = checkSession(given, null, act.now);
  if (!checked.ok) return checked;
  return act.db.transaction(async (tx) => {
    const id = newId();
    await tx
      .withTables<InformationSessionTables>()
      .insertInto("information_sessions")
      .values({
        id,
        fiscal_year: fiscalYear,
        ...columnsOf(given),
        booked: 0,
        waiting: 0,
        state: "draft",
        created_by: accountOf(act),
        created_at: act.now,
        version: 1,
      })
      .execute();
    await writeHistory(tx, act, { what: "information-session-written", about: { kind: "information-session", id }, fiscalYear });
    return done({ id });
  });
}

/**
 * Changes a session. When a published one moves to another time or another way to join, everybody who booked is written to.
 * Throws `NotFound`; refuses `changed-meanwhile` and everything of `checkSession`.
 */
export async function saveSession(
  act: Act,
  given: SessionToSave & { id: string; version: number },
): Promise<Outcome<{ id: string }, SessionProblem>> {
  requirePermission(act, "hold-information-sessions");
  return act.db.transaction(async (tx) => {
    const before = found(await keptSessionById(tx, given.id, { lock: true }), "session");
    if (before.version !== given.version) return refused({ code: "changed-meanwhile", field: null });
    if (before.state === "cancelled") return refused({ code: "not-possible", field: null });
    const checked = checkSession(given, before, act.now);
    if (!checked.ok) return checked;
    await tx
      .withTables<InformationSessionTables>()
      .updateTable("information_sessions")
      .set({ ...columnsOf(given), version: before.version + 1 })
      .where("id", "=", given.id)
      .execute();
    const about = { kind: "information-session", id: given.id };
    await writeHistory(tx, act, { what: "information-session-changed", about, fiscalYear: before.fiscalYear });
    const hasMoved =
      before.startsAt?.getTime() !== given.startsAt?.getTime() ||
      before.endsAt?.getTime() !== given.endsAt?.getTime() ||
      before.joinAddress !== given.joinAddress;
    if (before.state === "published" && hasMoved) {
      const bookings = (await bookingsOf(tx, given.id)).filter(({ state }) => state === "booked" || state === "offered");
      const letters = bookings.map((booking) => ({
        to: { email: booking.email, language: booking.language },
        words: sessionMoved({ ...before, ...given }, booking.name, booking.number),
        about,
        fiscalYear: before.fiscalYear,
      }));
      await queueLetter(tx, act, ...letters);
    }
    return done({ id: given.id });
  });
}

function columnsOf(session: SessionToSave) {
  const isLive = session.kind === "live";
  return {
    audience: session.audience,
    kind: session.kind,
    title_en: session.title.en,
    title_ja: session.title.ja,
    about_en: session.about.en,
    about_ja: session.about.ja,
    spoken: session.spoken,
    starts_at: isLive ? session.startsAt : null,
    ends_at: isLive ? session.endsAt : null,
    seats: isLive ? session.seats : null,
    join_address: isLive ? session.joinAddress : "",
    video_address: session.videoAddress,
  };
}
