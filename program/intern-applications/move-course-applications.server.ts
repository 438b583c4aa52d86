import { assert } from "#platform/assert.ts";
import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { lockCourseApplications } from "./records.server.ts";
import { mayFollow } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseApplication } from "./intern-application.ts";
import type { CourseApplicationState } from "./intern-application.ts";
import type { InternApplicationTables } from "./tables.ts";

/**
 * Moves course applications to a state, inside the deed that has decided it, and notes each in the history. `reason` is a code, never
 * a text about the person; `note` is kept beside it for the office. One that stands there already is left alone.
 * `isHeld`: a result that waits for its day; the person's own history does not show it. Gives those that moved, as they were before. Throws a fault where the state may not follow: the deed decides first (states.ts).
 */
export async function moveCourseApplications(
  tx: Transaction,
  act: Act,
  ids: readonly string[],
  to: CourseApplicationState,
  reason = "",
  more: { note?: string; score?: number; isCorrection?: boolean; isHeld?: boolean } = {},
): Promise<CourseApplication[]> {
  const locked = await lockCourseApplications(tx, ids);
  const moving = locked.filter((one) => one.state !== to);
  if (moving.length === 0) return [];
  for (const fiscalYear of new Set(moving.map((one) => one.fiscalYear))) {
    const year = await yearOf(tx, fiscalYear);
    for (const { fiscalYear: of, state } of moving)
      assert(
        of !== fiscalYear || more.isCorrection === true || mayFollow(year, state, to),
        `a course application cannot go from ${state} to ${to}`,
      );
  }
  // Companies and the committee move the state alone; why it moved is the office's and the person's to know.
  const keepsReason = ["office", "system", "intern"].includes(act.who.kind);
  await tx
    .withTables<InternApplicationTables>()
    .updateTable("course_applications")
    .set({ state: to, state_since: act.now, version: sql`version + 1` })
    .$if(keepsReason, (update) => update.set({ reason, reason_note: more.note ?? "" }))
    .$if(more.score !== undefined, (update) => update.set({ score: more.score ?? null }))
    .where(
      "id",
      "in",
      moving.map((one) => one.id),
    )
    .execute();
  await writeHistory(
    tx,
    act,
    ...moving.map((one) => ({
      what: "course-application-moved",
      about: { kind: "course-application", id: one.id },
      fiscalYear: one.fiscalYear,
      // A result that is announced later must not be read in the person's own history before.
      ...(more.isHeld === true ? {} : { subjectAccount: one.accountId }),
      facts: { course: one.course, from: one.state, to, ...(keepsReason && reason !== "" ? { reason } : {}) },
    })),
  );
  return moving;
}
