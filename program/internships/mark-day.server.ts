import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { noteInternship } from "./change-internship.server.ts";
import { daysOf } from "./records.server.ts";
import { lockInternship } from "./records.server.ts";
import { setDayKind } from "./records.server.ts";
import { reportStatesOpen } from "./states.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Marks a planned day as one on which the person was absent, so that no report is asked for; or takes that back. */
export async function markDay(
  act: Act,
  id: string,
  given: { day: Day; kind: "absent" | "planned" },
): Promise<Outcome<null, Problem<"state-has-moved" | "day-not-planned">>> {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const internship = await lockInternship(tx, id);
    const day = (await daysOf(tx, id)).find((one) => one.day === given.day);
    if (day?.kind === given.kind) return done(null);
    if (!reportStatesOpen.includes(internship.state)) return refused({ code: "state-has-moved" as const, field: null });
    const from = given.kind === "absent" ? "planned" : "absent";
    if (day?.kind !== from) return refused({ code: "day-not-planned" as const, field: "day" });
    await setDayKind(tx, [id], given.day, [from], given.kind);
    await noteInternship(tx, act, internship, {
      what: given.kind === "absent" ? "day-absent" : "day-planned-again",
      facts: { day: given.day },
    });
    return done(null);
  });
}
