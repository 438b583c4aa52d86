import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { changeTravel } from "./change-travel.server.ts";
import { lockTravel } from "./records.server.ts";
import { checkRecord } from "./rules.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { StayProblem } from "./rules.ts";
import type { StayEnd } from "./travel.ts";

/** Records on which day a person arrived or departed. It counts for nothing until somebody confirms it in a deed of its own. */
export async function recordStayDay(
  act: Act,
  id: string,
  given: { end: StayEnd; day: Day; version: number },
): Promise<Outcome<null, StayProblem | Problem<"changed-meanwhile">>> {
  requirePermission(act, "record-travel");
  const { end, day } = given;
  return act.db.transaction(async (tx) => {
    const travel = await lockTravel(tx, id);
    if (travel[end]?.day === day) return done(null);
    if (travel.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
    const checked = checkRecord(travel, end, day, dayOf(act.now));
    if (!checked.ok) return checked;
    const by = accountOf(act);
    const columns = end === "arrival" ? { arrived_on: day, arrival_recorded_by: by } : { departed_on: day, departure_recorded_by: by };
    await changeTravel(
      tx,
      act,
      travel,
      { ...columns, state: checked.value, state_since: act.now },
      { what: `${end}-recorded`, facts: { day } },
    );
    return done(null);
  });
}
