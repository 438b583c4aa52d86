import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { changeTravel } from "./change-travel.server.ts";
import { lockTravel } from "./records.server.ts";
import { checkCorrection } from "./rules.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { StayProblem } from "./rules.ts";
import type { StayEnd } from "./travel.ts";

/** Corrects a recorded day, confirmed or not, with a reason; the old day stays in the history, and the new one waits to be confirmed. */
export async function correctStayDay(
  act: Act,
  id: string,
  given: { end: StayEnd; day: Day; reason: string; version: number },
): Promise<Outcome<null, StayProblem | Problem<"changed-meanwhile">>> {
  requirePermission(act, "record-travel");
  const { end, day, reason } = given;
  return act.db.transaction(async (tx) => {
    const travel = await lockTravel(tx, id);
    if (travel.version !== given.version)
      return travel[end]?.day === day ? done(null) : refused({ code: "changed-meanwhile" as const, field: null });
    const checked = checkCorrection(travel, end, day, reason, dayOf(act.now));
    if (!checked.ok) return checked;
    const by = accountOf(act);
    const columns =
      end === "arrival"
        ? { arrived_on: day, arrival_recorded_by: by, arrival_confirmed_by: null, arrival_confirmed_at: null }
        : { departed_on: day, departure_recorded_by: by, departure_confirmed_by: null, departure_confirmed_at: null };
    const before = travel[end];
    await changeTravel(tx, act, travel, columns, {
      what: `${end}-corrected`,
      facts: { from: before?.day ?? null, to: day, wasConfirmed: before?.confirmedAt != null, reason },
    });
    return done(null);
  });
}
