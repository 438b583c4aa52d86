import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { trainingMissed } from "./letters.ts";
import { lockAttendances } from "./records.server.ts";
import { sessionById } from "./records.server.ts";
import { mayBecome } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AttendanceState } from "./training.ts";
import type { TrainingTables } from "./tables.ts";

export type AttendanceProblem = Problem<"nobody-picked" | "not-held-yet" | "state-has-moved">;

/**
 * Records who was there, one or many at once, all of them or none; who was absent gets a letter. Somebody who stands there already stays
 * as they are. Nobody can have attended what has not begun.
 */
export async function recordAttendance(
  act: Act,
  ids: readonly string[],
  to: Exclude<AttendanceState, "invited">,
): Promise<Outcome<number, AttendanceProblem>> {
  requirePermission(act, "look-after-internships");
  if (ids.length === 0) return refused({ code: "nobody-picked" as const, field: null });
  return act.db.transaction(async (tx) => {
    const found = await lockAttendances(tx, ids);
    if (found.length < new Set(ids).size) throw new NotFound("attendance");
    const changed = found.filter((one) => one.state !== to);
    if (changed.some((one) => !mayBecome(one.state, to))) return refused({ code: "state-has-moved" as const, field: null });
    const sessions = new Map(
      await Promise.all(
        [...new Set(changed.map((one) => one.sessionId))].map(async (id) => [id, id === null ? null : await sessionById(tx, id)] as const),
      ),
    );
    if (changed.some((one) => (sessions.get(one.sessionId)?.heldAt ?? new Date(8.64e15)) > act.now))
      return refused({ code: "not-held-yet" as const, field: null });
    for (const one of changed) {
      const session = sessions.get(one.sessionId)!;
      await tx
        .withTables<TrainingTables>()
        .updateTable("training_attendances")
        .set({ state: to, recorded_by: accountOf(act), recorded_at: act.now, version: sql`version + 1` })
        .where("id", "=", one.id)
        .execute();
      await writeHistory(tx, act, {
        what: "training-recorded",
        about: { kind: "internship", id: one.internshipId },
        fiscalYear: session.fiscalYear,
        subjectAccount: one.accountId,
        subjectCompany: one.companyId,
        facts: { training: one.training, from: one.state, to },
      });
      if (to !== "absent") continue;
      const year = await yearOf(tx, session.fiscalYear);
      const training = year.trainings.find((each) => each.id === one.training) ?? { en: one.training, ja: one.training };
      await queueLetter(tx, act, {
        to: { account: one.accountId },
        words: trainingMissed(training),
        about: { kind: "internship", id: one.internshipId },
        fiscalYear: session.fiscalYear,
      });
    }
    return done(changed.length);
  });
}
