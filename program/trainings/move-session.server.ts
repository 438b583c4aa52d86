import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { internshipsWhere } from "#program/internships/records.server.ts";
import { setDayKind } from "#program/internships/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { inviteToSession } from "./invite.server.ts";
import { attendancesAt } from "./records.server.ts";
import { lockSession } from "./records.server.ts";
import { sessionsWhere } from "./records.server.ts";
import { checkSession } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SessionProblem } from "./rules.ts";
import type { TrainingTables } from "./tables.ts";

/** Moves a session to another time or place: its old day is a day of activity again, and everybody who is still invited gets the new date. */
export async function moveSession(
  act: Act,
  id: string,
  given: { heldAt: Date; place: string; version: number },
): Promise<Outcome<null, SessionProblem | Problem<"changed-meanwhile">>> {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const session = await lockSession(tx, id);
    if (session.heldAt.getTime() === given.heldAt.getTime() && session.place === given.place) return done(null);
    if (session.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
    const year = await yearOf(tx, session.fiscalYear);
    const moved = { ...session, heldAt: given.heldAt, place: given.place };
    const checked = checkSession(year, moved);
    if (!checked.ok) return checked;
    await tx
      .withTables<TrainingTables>()
      .updateTable("training_sessions")
      .set({ held_at: given.heldAt, place: given.place, version: session.version + 1 })
      .where("id", "=", id)
      .execute();
    await writeHistory(tx, act, {
      what: "training-session-moved",
      about: { kind: "training-session", id },
      fiscalYear: session.fiscalYear,
      facts: { from: dayOf(session.heldAt), to: dayOf(given.heldAt) },
    });
    const invited = (await attendancesAt(tx, [id])).filter((one) => one.state === "invited");
    const internships = (await internshipsWhere(tx, { fiscalYear: session.fiscalYear, course: session.course })).filter((one) =>
      invited.some((attendance) => attendance.internshipId === one.id),
    );
    // Another training may be held on the old day: then it stays one of training.
    const others = await sessionsWhere(tx, { fiscalYear: session.fiscalYear, course: session.course });
    if (!others.some((one) => dayOf(one.heldAt) === dayOf(session.heldAt)))
      await setDayKind(
        tx,
        internships.map((one) => one.id),
        dayOf(session.heldAt),
        ["training"],
        "planned",
      );
    await inviteToSession(
      tx,
      act,
      year,
      moved,
      internships,
      invited.map((one) => one.id),
      true,
    );
    return done(null);
  });
}
