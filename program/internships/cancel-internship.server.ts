import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { changeInternship } from "./change-internship.server.ts";
import { tellBothSides } from "./change-internship.server.ts";
import { internshipCancelled } from "./letters.ts";
import { pairOf } from "./people.server.ts";
import { lockInternship } from "./records.server.ts";
import { comingStates } from "./states.ts";
import { mayBecome } from "./states.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CancelSide } from "./internship.ts";
import type { EndReason } from "./internship.ts";

export interface Cancellation {
  readonly side: CancelSide;
  readonly reason: EndReason;
  readonly note: string;
  readonly version: number;
}

/**
 * Calls an internship off while it is prepared. Its match is cancelled in `matching/` by its own deed, which frees the place; both sides
 * are told that it does not take place, and neither is told the reason.
 */
export async function cancelInternship(
  act: Act,
  id: string,
  given: Cancellation,
): Promise<Outcome<null, Problem<"state-has-moved" | "changed-meanwhile" | "note-needed">>> {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => await cancelIn(tx, act, id, given));
}

/**
 * The same inside the caller's transaction, for whoever may cancel the match that it stands on; `version` null where the caller decides on
 * what is locked here.
 */
export async function cancelIn(
  tx: Transaction,
  act: Act,
  id: string,
  given: Omit<Cancellation, "version"> & { readonly version: number | null },
): Promise<Outcome<null, Problem<"state-has-moved" | "changed-meanwhile" | "note-needed">>> {
  const internship = await lockInternship(tx, id);
  if (internship.state === "cancelled") return done(null);
  if (given.version !== null && internship.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
  // One that is ready steps back into its preparation on the way; one that runs is ended early by its own deed.
  const isComing = comingStates.includes(internship.state) && (given.version === null || mayBecome(internship.state, "cancelled"));
  if (!isComing) return refused({ code: "state-has-moved" as const, field: null });
  if (given.reason === "other" && given.note === "") return refused({ code: "note-needed" as const, field: "cancelNote" });
  await changeInternship(
    tx,
    act,
    internship,
    { state: "cancelled", state_since: act.now, end_reason: given.reason, end_note: given.note },
    { what: "internship-cancelled", facts: { side: given.side } },
  );
  await tellBothSides(tx, act, internship, internshipCancelled(await pairOf(tx, internship)));
  return done(null);
}
