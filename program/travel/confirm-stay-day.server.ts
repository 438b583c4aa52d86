import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { changeTravel } from "./change-travel.server.ts";
import { lockTravel } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { StayEnd } from "./travel.ts";

/**
 * Confirms a recorded day of arrival or departure: from now on the allowance counts from or to it. The same person may have recorded
 * it, but it is a press of its own, on the day that stood on the screen (`version`).
 */
export async function confirmStayDay(
  act: Act,
  id: string,
  given: { end: StayEnd; version: number },
): Promise<Outcome<null, Problem<"nothing-recorded" | "changed-meanwhile">>> {
  requirePermission(act, "record-travel");
  return act.db.transaction(async (tx) => {
    const travel = await lockTravel(tx, id);
    const recorded = travel[given.end];
    if (recorded === null) return refused({ code: "nothing-recorded" as const, field: null });
    if (recorded.confirmedAt !== null) return done(null);
    if (travel.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
    const by = accountOf(act);
    const columns =
      given.end === "arrival"
        ? { arrival_confirmed_by: by, arrival_confirmed_at: act.now }
        : { departure_confirmed_by: by, departure_confirmed_at: act.now };
    await changeTravel(tx, act, travel, columns, { what: `${given.end}-confirmed`, facts: { day: recorded.day } });
    return done(null);
  });
}
