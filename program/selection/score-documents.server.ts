import { sql } from "kysely";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCourseApplications } from "#program/intern-applications/move-course-applications.server.ts";
import { lockCourseApplications } from "#program/intern-applications/records.server.ts";
import { marksOf } from "./records.server.ts";
import { scoreOf } from "./rules.ts";
import { stepOfState } from "./rules.ts";
import { movedProblem } from "./walk.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseApplication } from "#program/intern-applications/intern-application.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { Marks } from "./selection.ts";
import type { SelectionTables } from "./tables.ts";

/** Keeps the marks of one reading for some course applications of a person; the result is decided later, when many can be compared. */
export async function scoreDocuments(
  act: Act,
  { ids, marks, note }: { ids: readonly string[]; marks: Marks; note: string },
): Promise<Outcome<{ score: number }>> {
  requirePermission(act, "screen-documents");
  if (ids.length === 0) return refused({ code: "nothing-picked", field: "pick" });
  return await act.db.transaction(async (tx) => {
    const locked = await lockCourseApplications(tx, ids);
    const moved = locked.filter((one) => stepOfState(one.state) !== "documents");
    if (moved.length > 0) return refused(await movedProblem(tx, moved));
    await moveCourseApplications(
      tx,
      act,
      locked.map((one) => one.id),
      "screening",
    );
    await keepMarks(tx, act, locked, { marks, note });
    return done({ score: scoreOf(marks) });
  });
}

/** Writes marks where some are given; gives the marks that now stand, by course application. */
export async function keepMarks(
  tx: Transaction,
  act: Act,
  some: readonly CourseApplication[],
  given: { marks: Marks; note: string } | null,
): Promise<ReadonlyMap<string, { marks: Marks; score: number }>> {
  const ids = some.map((one) => one.id);
  if (given !== null) {
    const score = scoreOf(given.marks);
    const row = { marks: JSON.stringify(given.marks), score, note: given.note, marked_by: accountOf(act), marked_at: act.now };
    await tx
      .withTables<SelectionTables>()
      .insertInto("screening_marks")
      .values(some.map((one) => ({ course_application_id: one.id, account_id: one.accountId, ...row })))
      .onConflict((conflict) => conflict.column("course_application_id").doUpdateSet(row))
      .execute();
    await tx
      .withTables<InternApplicationTables>()
      .updateTable("course_applications")
      .set({ score, version: sql`version + 1` })
      .where("id", "in", ids)
      .execute();
    await writeHistory(
      tx,
      act,
      ...some.map((one) => ({
        what: "documents-scored",
        about: { kind: "course-application", id: one.id },
        fiscalYear: one.fiscalYear,
        facts: { course: one.course, score },
      })),
    );
  }
  return new Map((await marksOf(tx, ids)).map((kept) => [kept.courseApplicationId, kept]));
}
