import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { NotFound } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { peopleWith } from "#program/accounts/records.server.ts";
import { changeInternship } from "./change-internship.server.ts";
import { lockInternships } from "./records.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** Gives internships to somebody of the office who looks after both sides, or to nobody (null). */
export async function assignConcierge(
  act: Act,
  ids: readonly string[],
  concierge: string | null,
): Promise<Outcome<number, Problem<"nobody-picked" | "choice-unknown">>> {
  requirePermission(act, "look-after-internships");
  if (ids.length === 0) return refused({ code: "nobody-picked" as const, field: null });
  return act.db.transaction(async (tx) => {
    const possible = await peopleWith(tx, "look-after-internships");
    if (concierge !== null && !possible.some((one) => one.id === concierge))
      return refused({ code: "choice-unknown" as const, field: "concierge" });
    const found = await lockInternships(tx, ids);
    if (found.length < new Set(ids).size) throw new NotFound("internship");
    const changed = found.filter((one) => one.concierge !== concierge);
    for (const internship of changed)
      await changeInternship(tx, act, internship, { concierge }, { what: "concierge-assigned", facts: { concierge }, isInner: true });
    return done(changed.length);
  });
}
