import { dayOf } from "#platform/days.ts";
import { sql } from "kysely";
import { keptWordsOf } from "./vain-search.ts";
import type { Act } from "#program/accounts/act.server.ts";

/**
 * Counts a search that found nothing, by its words alone: the office sees what people miss. What may name a person is not kept
 * (`keptWordsOf`), nor who asked; the caller lets each network count once, and the office sees only what several people typed. A count that fails is no reason to show no page: whoever calls this may let it fail.
 */
export async function countVainSearch(act: Act, query: string): Promise<void> {
  const words = keptWordsOf(query);
  if (words === null) return;
  await act.db.transaction(async (tx) => {
    await sql`select count_vain_search(${words}, ${act.language}, ${dayOf(act.now)}::date)`.execute(tx);
  });
}
