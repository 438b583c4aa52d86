import { dayOf } from "#platform/days.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { moveCompanyApplication } from "./move-application.server.ts";
import { hearingsOf } from "./office-papers.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import { mayBeHeard } from "./states.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { daysOfYear } from "#program/year/day-bounds.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HearingAnswers } from "./hearing.ts";
import type { OfficePaperTables } from "./tables.ts";
import type { DayProblem } from "#program/year/day-bounds.ts";

export type HearingProblem = Problem<"deed-not-possible" | "hearing-in-future"> | DayProblem;

/**
 * Writes down a talk with the company about its plan: day, means, wishes and notes. The first one after the acceptance makes the
 * application heard. A written hearing is never changed, a further one is added; the same once more adds nothing.
 */
export async function recordHearing(act: Act, id: string, hearing: HearingAnswers): Promise<Outcome<null, HearingProblem>> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (!mayBeHeard(application.state)) return refused({ code: "deed-not-possible" as const, field: null });
    if (hearing.heldOn > dayOf(act.now)) return refused({ code: "hearing-in-future" as const, field: "heldOn" });
    const outside = dayOutside("heldOn", hearing.heldOn, daysOfYear(application.fiscalYear));
    if (outside.length > 0) return refused(...outside);
    const { heldOn, means, present, wishes, notes } = hearing;
    const same = (await hearingsOf(tx, id)).some(
      (one) =>
        JSON.stringify([one.heldOn, one.means, one.present, one.wishes, one.notes]) ===
        JSON.stringify([heldOn, means, present, wishes, notes]),
    );
    if (same) return done(null);
    await tx
      .withTables<OfficePaperTables>()
      .insertInto("company_hearings")
      .values({
        id: newId(),
        company_application_id: id,
        held_on: heldOn,
        means,
        present,
        wishes,
        notes,
        written_by: accountOf(act),
        written_at: act.now,
      })
      .execute();
    await writeHistory(tx, act, {
      what: "company-hearing-recorded",
      about: { kind: "company-application", id },
      fiscalYear: application.fiscalYear,
      facts: { heldOn, means },
    });
    if (application.state === "eligible") await moveCompanyApplication(tx, act, application, ["hearing"]);
    return done(null);
  });
}
