import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { peopleWith } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { stepOfState } from "./rules.ts";
import { movedProblem } from "./walk.server.ts";
import { pressMost } from "./selection.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";

/**
 * Gives course applications to a reader, who may screen documents; all or none. From then on they are being read.
 * Those that are theirs already stay as they are.
 */
export async function assignScreener(
  act: Act,
  { ids, to }: { ids: readonly string[]; to: string },
): Promise<Outcome<{ assigned: number }>> {
  requirePermission(act, "screen-documents");
  if (ids.length === 0) return refused({ code: "nothing-picked", field: "pick" });
  if (ids.length > pressMost) return refused({ code: "too-many-picked", field: "pick" });
  return await act.db.transaction(async (tx) => {
    const screeners = await peopleWith(tx, "screen-documents");
    if (!screeners.some((person) => person.id === to)) return refused({ code: "screener-unknown", field: "screener" });
    const locked = await lockCourseApplications(tx, ids);
    const moved = locked.filter((one) => stepOfState(one.state) !== "documents");
    if (moved.length > 0) return refused(await movedProblem(tx, moved));
    await moveCourseApplications(
      tx,
      act,
      locked.map((one) => one.id),
      "screening",
    );
    const changed = await tx
      .withTables<InternApplicationTables>()
      .updateTable("course_applications")
      .set({ assigned_to: to, version: sql`version + 1` })
      .where(
        "id",
        "in",
        locked.map((one) => one.id),
      )
      .where((where) => where.or([where("assigned_to", "is", null), where("assigned_to", "<>", to)]))
      .returning(["id", "course", "fiscal_year"])
      .execute();
    await writeHistory(
      tx,
      act,
      ...changed.map((one) => ({
        what: "screener-assigned",
        about: { kind: "course-application", id: one.id },
        fiscalYear: one.fiscal_year,
        facts: { course: one.course, to },
      })),
    );
    return done({ assigned: changed.length });
  });
}
