import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PublicationTables } from "./tables.ts";

/**
 * Deletes what a reader wrote to a vote, such as a name that nobody should keep; the yes or no stays. Throws `NotFound` for a vote that
 * is not there or of another entry.
 */
export async function forgetWhy(act: Act, questionId: string, voteId: string): Promise<void> {
  requirePermission(act, "edit-publications");
  await act.db.transaction(async (tx) => {
    const query = tx.withTables<PublicationTables>().updateTable("question_votes").set({ why: "" });
    const mine = query.where("id", "=", found(isId(voteId) ? voteId : null, "vote")).where("question_id", "=", questionId);
    found(await mine.returning("id").executeTakeFirst(), "vote");
    await writeHistory(tx, act, { what: "question-words-deleted", about: { kind: "question", id: questionId } });
  });
}
