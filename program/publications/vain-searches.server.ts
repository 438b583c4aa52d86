import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { findQuestions } from "./find-questions.ts";
import { publishedQuestions } from "./records.server.ts";
import { vainSearchKeptDays } from "./vain-search.ts";
import { vainSearchSeenFrom } from "./vain-search.ts";
import { vainSearchUnseenDays } from "./vain-search.ts";
import type { Language } from "#platform/language.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { PublicationTables } from "./tables.ts";
import type { VainSearch } from "./vain-search.ts";

/** A search that found nothing then, with the entry that answers it today, if one does. */
export interface VainSearchShown extends VainSearch {
  readonly nowFinds: { readonly id: string; readonly question: { readonly en: string; readonly ja: string } } | null;
}

/** What several people searched for in vain (`vainSearchSeenFrom`), most often first, at most 200: what nothing answers yet stands before what is answered by now. */
export async function vainSearches(act: Act, year: ProgramYear): Promise<VainSearchShown[]> {
  requirePermission(act, "edit-publications");
  const book = await publishedQuestions(act.db);
  const rows = await act.db.transaction(
    async (tx) =>
      await tx
        .withTables<PublicationTables>()
        .selectFrom("vain_searches")
        .selectAll()
        .where("last_on", ">=", addDays(dayOf(act.now), -vainSearchKeptDays))
        .where("times", ">=", vainSearchSeenFrom.times)
        .where("days", ">=", vainSearchSeenFrom.days)
        .orderBy("times", "desc")
        .orderBy("last_on", "desc")
        .orderBy("words")
        .limit(200)
        .execute(),
  );
  const shown = rows.map((row): VainSearchShown => {
    const [entry] = findQuestions(row.words, year, 1, book);
    const { words, language, times } = row;
    const nowFinds = entry === undefined ? null : { id: entry.id, question: entry.question };
    return { words, language, times, firstOn: row.first_on, lastOn: row.last_on, nowFinds };
  });
  return [...shown.filter(({ nowFinds }) => nowFinds === null), ...shown.filter(({ nowFinds }) => nowFinds !== null)];
}

/** Takes words off the list: they were answered, mean nothing, or name somebody after all. Words that are not there are no complaint. */
export async function forgetVainSearch(act: Act, of: { words: string; language: Language }): Promise<void> {
  requirePermission(act, "edit-publications");
  await act.db.transaction(async (tx) => {
    const kept = tx.withTables<PublicationTables>().deleteFrom("vain_searches");
    await kept.where("words", "=", of.words.replaceAll("\0", "")).where("language", "=", of.language).execute();
  });
}

/** Deletes what nobody has typed for its time, which is shorter for what the office never saw. The clockwork's act, run each night; gives how many went. */
export async function clearVainSearches(act: Act): Promise<number> {
  return await act.db.transaction(async (tx) => {
    const old = tx.withTables<PublicationTables>().deleteFrom("vain_searches");
    const gone = await old
      .where(({ eb, or }) =>
        or([
          eb("last_on", "<", addDays(dayOf(act.now), -vainSearchKeptDays)),
          eb.and([
            eb("last_on", "<", addDays(dayOf(act.now), -vainSearchUnseenDays)),
            or([eb("times", "<", vainSearchSeenFrom.times), eb("days", "<", vainSearchSeenFrom.days)]),
          ]),
        ]),
      )
      .executeTakeFirst();
    return Number(gone.numDeletedRows);
  });
}
