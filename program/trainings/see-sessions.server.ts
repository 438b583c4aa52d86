import { requirePermission } from "#program/accounts/act.server.ts";
import { pairsOf } from "#program/internships/people.server.ts";
import { internshipsWhere } from "#program/internships/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { attendancesAt } from "./records.server.ts";
import { sessionById } from "./records.server.ts";
import { sessionsWhere } from "./records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Internship } from "#program/internships/internship.ts";
import type { Pair } from "#program/internships/pair.ts";
import type { Attendance } from "./training.ts";
import type { AttendanceState } from "./training.ts";
import type { TrainingSession } from "./training.ts";

/** A session with how many stand where. */
export interface ListedSession {
  readonly session: TrainingSession;
  readonly counts: Readonly<Record<AttendanceState, number>>;
}

/** The sessions of a year in the order in which they are held. */
export async function listSessions(act: Act, fiscalYear: number): Promise<ListedSession[]> {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const sessions = await sessionsWhere(tx, { fiscalYear });
    const attendances = await attendancesAt(
      tx,
      sessions.map((one) => one.id),
    );
    return sessions.map((session) => {
      const count = (state: AttendanceState) => attendances.filter((one) => one.sessionId === session.id && one.state === state).length;
      return {
        session,
        counts: { invited: count("invited"), attended: count("attended"), absent: count("absent"), made_up: count("made_up") },
      };
    });
  });
}

/** Somebody invited to a session. */
export interface Invited {
  readonly attendance: Attendance;
  readonly internship: Internship;
  readonly pair: Pair;
}

/** One session with everybody invited, by name. */
export async function seeSession(act: Act, id: string) {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const session = await sessionById(tx, id);
    const internships = new Map(
      (await internshipsWhere(tx, { fiscalYear: session.fiscalYear, course: session.course })).map((one) => [one.id, one]),
    );
    const pairs = await pairsOf(tx, [...internships.values()]);
    const invited: Invited[] = (await attendancesAt(tx, [id]))
      .map((attendance) => ({
        attendance,
        internship: internships.get(attendance.internshipId)!,
        pair: pairs.get(attendance.internshipId)!,
      }))
      .sort((one, other) => (one.pair.internName < other.pair.internName ? -1 : 1));
    return { session, invited, year: await yearOf(tx, session.fiscalYear) };
  });
}
