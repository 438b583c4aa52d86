import { refused } from "#platform/outcome.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";

/**
 * Runs a deed whose last guard is the database: the seats of a position and the one live agreement of a person are constraints there.
 * Where two people were quicker than the deed's own look, its violation becomes the problem that it is. Nothing of the deed is kept.
 */
export async function guarded<Value, P extends Problem>(
  field: string | null,
  deed: () => Promise<Outcome<Value, P>>,
): Promise<Outcome<Value, P | Problem>> {
  try {
    return await deed();
  } catch (error) {
    const constraint = (error as { constraint?: unknown } | null)?.constraint;
    if (constraint === "matches_seats") return refused({ code: "no-seat-left", field });
    if (constraint === "matches_one_live_a_person") return refused({ code: "already-agreed-elsewhere", field });
    throw error;
  }
}
