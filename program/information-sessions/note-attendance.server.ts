import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { bookingsOf } from "./records.server.ts";
import { keptSessionById } from "./records.server.ts";
import { mayNoteAttendance } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SessionProblem } from "./rules.ts";
import type { InformationSessionTables } from "./tables.ts";

/** Notes who came and who did not, from the start of the session on. Those who cancelled are left as they are. Throws `NotFound`. */
export async function noteAttendance(
  act: Act,
  given: { id: string; bookings: readonly string[]; state: "attended" | "absent" },
): Promise<Outcome<{ many: number }, SessionProblem>> {
  requirePermission(act, "hold-information-sessions");
  return act.db.transaction(async (tx) => {
    const session = found(await keptSessionById(tx, given.id, { lock: true }), "session");
    const picked = (await bookingsOf(tx, session.id)).filter(({ id }) => given.bookings.includes(id));
    const noted = picked.filter(({ state }) => mayNoteAttendance(session, state, act.now)).map(({ id }) => id);
    if (noted.length === 0) return refused({ code: "not-possible", field: null });
    await tx
      .withTables<InformationSessionTables>()
      .updateTable("session_bookings")
      .set({ state: given.state })
      .where("id", "in", noted)
      .execute();
    await writeHistory(tx, act, {
      what: "session-attendance-noted",
      about: { kind: "information-session", id: session.id },
      fiscalYear: session.fiscalYear,
      facts: { state: given.state, many: noted.length },
    });
    return done({ many: noted.length });
  });
}
