import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { internshipsWhere } from "#program/internships/records.server.ts";
import { openStates } from "#program/internships/states.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { inviteToSession } from "./invite.server.ts";
import { attendancesOf } from "./records.server.ts";
import { sessionsWhere } from "./records.server.ts";
import { checkSession } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { SessionProblem } from "./rules.ts";
import type { TrainingSession } from "./training.ts";
import type { TrainingTables } from "./tables.ts";

/** A session as the office sets it. */
export interface SessionToPlan {
  readonly fiscalYear: number;
  readonly training: string;
  readonly course: string;
  readonly heldAt: Date;
  readonly place: string;
}

/**
 * Sets a session of a training for a course and invites everybody of that course who has no date for it yet. The same session set
 * again (a second press) answers with the first one.
 */
export async function planSession(act: Act, given: SessionToPlan): Promise<Outcome<{ id: string }, SessionProblem>> {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const year = await yearOf(tx, given.fiscalYear);
    const checked = checkSession(year, given);
    if (!checked.ok) return checked;
    const earlier = await sessionsWhere(tx, { fiscalYear: given.fiscalYear, course: given.course });
    const same = earlier.find(
      (one) => one.training === given.training && one.heldAt.getTime() === given.heldAt.getTime() && one.place === given.place,
    );
    if (same !== undefined) return done({ id: same.id });
    const session: TrainingSession = { id: newId(), ...given, version: 1 };
    await tx
      .withTables<TrainingTables>()
      .insertInto("training_sessions")
      .values({
        id: session.id,
        fiscal_year: given.fiscalYear,
        training: given.training,
        course: given.course,
        held_at: given.heldAt,
        place: given.place,
        created_by: accountOf(act),
        created_at: act.now,
        version: 1,
      })
      .execute();
    await writeHistory(tx, act, {
      what: "training-session-set",
      about: { kind: "training-session", id: session.id },
      fiscalYear: given.fiscalYear,
      facts: { training: given.training, course: given.course },
    });
    const internships = await internshipsWhere(tx, { fiscalYear: given.fiscalYear, course: given.course, states: openStates });
    const waiting = (
      await attendancesOf(
        tx,
        internships.map((one) => one.id),
      )
    ).filter((one) => one.training === given.training && one.sessionId === null);
    const invited = internships.filter((one) => waiting.some((attendance) => attendance.internshipId === one.id));
    await inviteToSession(
      tx,
      act,
      year,
      session,
      invited,
      waiting.map((one) => one.id),
    );
    return done({ id: session.id });
  });
}
