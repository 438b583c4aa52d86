import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { changeInternship } from "#program/internships/change-internship.server.ts";
import { tellBothSides } from "#program/internships/change-internship.server.ts";
import { internshipEnded } from "#program/internships/letters.ts";
import { pairOf } from "#program/internships/people.server.ts";
import { daysOf } from "#program/internships/records.server.ts";
import { lockInternship } from "#program/internships/records.server.ts";
import { removeDaysAfter } from "#program/internships/records.server.ts";
import { checkEarlyEnd } from "#program/internships/rules.ts";
import { planAfterEnd } from "#program/internships/rules.ts";
import { reportsOf } from "./records.server.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { EndReason } from "#program/internships/internship.ts";
import type { EndProblem } from "#program/internships/rules.ts";

export interface EarlyEnd {
  readonly endedOn: Day;
  readonly reason: EndReason;
  readonly note: string;
  readonly version: number;
}

/**
 * Ends an internship on a day before its last, with a reason from the list: the later days of the plan fall away, and reports for them
 * are refused. A day before a written report is refused, so the act stands with the reports. Both sides learn the day, not the reason.
 */
export async function endInternshipEarly(
  act: Act,
  id: string,
  end: EarlyEnd,
): Promise<Outcome<null, EndProblem | Problem<"changed-meanwhile">>> {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const internship = await lockInternship(tx, id);
    if (internship.state === "ended_early" && internship.endedOn === end.endedOn) return done(null);
    if (internship.version !== end.version) return refused({ code: "changed-meanwhile" as const, field: null });
    const reports = await reportsOf(tx, [id]);
    const checked = checkEarlyEnd(internship, end, reports.at(-1)?.day ?? null);
    if (!checked.ok) return checked;
    const plan = await daysOf(tx, id);
    await changeInternship(
      tx,
      act,
      internship,
      { state: "ended_early", state_since: act.now, ended_on: end.endedOn, end_reason: end.reason, end_note: end.note },
      { what: "internship-ended-early", facts: { day: end.endedOn, daysLess: plan.length - planAfterEnd(plan, end.endedOn).length } },
    );
    await removeDaysAfter(tx, id, end.endedOn);
    await tellBothSides(tx, act, internship, internshipEnded(internship, end.endedOn, await pairOf(tx, internship)));
    return done(null);
  });
}
