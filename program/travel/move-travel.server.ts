import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { changeTravel } from "./change-travel.server.ts";
import { travelMoved } from "./letters.ts";
import { lockTravel } from "./records.server.ts";
import { mayBecome } from "./rules.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PressedState } from "./rules.ts";

/**
 * Takes a travel a step on and tells the person what it means for them. A refused visa stays within the office: no letter, and no line
 * in the person's or the company's account. Pressed again, nothing more happens.
 */
export async function moveTravel(
  act: Act,
  id: string,
  step: { to: PressedState; version: number },
): Promise<Outcome<null, Problem<"state-has-moved" | "changed-meanwhile">>> {
  requirePermission(act, "record-travel");
  return act.db.transaction(async (tx) => {
    const travel = await lockTravel(tx, id);
    if (travel.state === step.to) return done(null);
    if (travel.version !== step.version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (!mayBecome(travel.state, step.to)) return refused({ code: "state-has-moved" as const, field: null });
    const isInner = step.to === "visa_refused" || travel.state === "visa_refused";
    await changeTravel(
      tx,
      act,
      travel,
      { state: step.to, state_since: act.now },
      { what: "travel-moved", facts: { from: travel.state, to: step.to }, isInner },
    );
    const words = isInner ? null : travelMoved(step.to);
    if (words !== null)
      await queueLetter(tx, act, {
        to: { account: travel.accountId },
        words,
        about: { kind: "travel", id },
        fiscalYear: travel.fiscalYear,
      });
    return done(null);
  });
}
