import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { done } from "#platform/outcome.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { OutboxTables } from "./tables.ts";

/**
 * The office sends a letter again that was given up, or stops one that is not sent yet: whoever reads letters may do the former, only a manager
 * the latter, for somebody waits for it. Doing it twice changes nothing.
 */
export async function retryLetter(act: Act, id: string, wish: "retry" | "cancel"): Promise<Outcome<null>> {
  requirePermission(act, wish === "retry" ? "read-letters" : "stop-letters");
  return await act.db.transaction(async (tx) => {
    const letters = tx.withTables<OutboxTables>();
    const letter = found(
      isId(id) ? await letters.selectFrom("letters").select(["state"]).where("id", "=", id).executeTakeFirst() : undefined,
      "letter",
    );
    const mayChange = wish === "retry" ? letter.state === "failed" : letter.state === "queued" || letter.state === "failed";
    if (!mayChange) return done(null);
    await letters
      .updateTable("letters")
      .set(wish === "retry" ? { state: "queued", attempts: 0, next_attempt_at: new Date() } : { state: "cancelled" })
      .where("id", "=", id)
      .execute();
    await writeHistory(tx, act, { what: wish === "retry" ? "letter-retried" : "letter-cancelled", about: { kind: "letter", id } });
    return done(null);
  });
}
