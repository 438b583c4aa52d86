import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { changeInternship } from "./change-internship.server.ts";
import { checklistFor } from "./move-internships.server.ts";
import { lockInternship } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Keeps which items of the list are done. Items that the course's mode does not have, or that are read from elsewhere, are left out. */
export async function tickChecklist(
  act: Act,
  id: string,
  given: { ticked: readonly string[]; version: number },
): Promise<Outcome<null, Problem<"changed-meanwhile" | "state-has-moved">>> {
  requirePermission(act, "look-after-internships");
  return act.db.transaction(async (tx) => {
    const internship = await lockInternship(tx, id);
    const items = (await checklistFor(tx, internship))
      .filter((line) => !line.isDerived && given.ticked.includes(line.item))
      .map((line) => line.item);
    if (items.join() === internship.checklist.join()) return done(null);
    if (internship.version !== given.version) return refused({ code: "changed-meanwhile" as const, field: null });
    if (internship.state !== "preparing") return refused({ code: "state-has-moved" as const, field: null });
    await changeInternship(
      tx,
      act,
      internship,
      { checklist: items },
      { what: "checklist-changed", facts: { done: items.length }, isInner: true },
    );
    return done(null);
  });
}
