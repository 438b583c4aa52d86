import { done, refused } from "#platform/outcome.ts";
import { accountOf, requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { keptQuestions, lockQuestion } from "./records.server.ts";
import type { Outcome, Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PublicationTables } from "./tables.ts";

type Moved = Outcome<null, Problem<"changed-meanwhile">>;

/** Takes an entry down: the public no longer finds it; its versions stay, and the next publishing brings it back. */
export async function unpublishQuestion(act: Act, id: string, version: number): Promise<Moved> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const kept = await lockQuestion(tx, id);
    if (!kept.isPublished) return done(null);
    if (kept.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    await tx
      .withTables<PublicationTables>()
      .updateTable("questions")
      .set({ is_published: false, version: version + 1, changed_by: accountOf(act), changed_at: act.now })
      .where("id", "=", id)
      .execute();
    await writeHistory(tx, act, { what: "question-taken-down", about: { kind: "question", id } });
    return done(null);
  });
}

/** Changes places with the entry before (`earlier`) or after it in its category; at the end of the row nothing happens. */
export async function moveQuestion(act: Act, id: string, way: "earlier" | "later", version: number): Promise<Moved> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const kept = await lockQuestion(tx, id);
    if (kept.version !== version) return refused({ code: "changed-meanwhile" as const, field: null });
    const row = (await keptQuestions(tx)).filter((one) => one.audience === kept.audience && one.category === kept.category);
    const at = row.findIndex((one) => one.id === id);
    const neighbour = row[at + (way === "earlier" ? -1 : 1)];
    if (neighbour === undefined) return done(null);
    const other = await lockQuestion(tx, neighbour.id);
    for (const [one, place] of [
      [kept, other.place],
      [other, kept.place],
    ] as const)
      await tx
        .withTables<PublicationTables>()
        .updateTable("questions")
        // A new place is no edit of the words: `changed_by` stays, so that later seeds still reach an untouched entry.
        .set({ place, version: one.version + 1, changed_at: act.now })
        .where("id", "=", one.id)
        .execute();
    await writeHistory(tx, act, { what: `question-moved-${way}`, about: { kind: "question", id } });
    return done(null);
  });
}
