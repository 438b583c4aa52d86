import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { DuplicateCard } from "./duplicate.ts";
import type { DuplicateTables } from "./tables.ts";

/** The cards of a year that wait for the office, the oldest first. */
export async function openCards(tx: Transaction, fiscalYear: number): Promise<DuplicateCard[]> {
  return (
    await cards(tx).selectAll().where("fiscal_year", "=", fiscalYear).where("state", "=", "open").orderBy("found_at").limit(200).execute()
  ).map(card);
}

/** Every card of an application, decided or not. */
export async function cardsOf(tx: Transaction, applicationId: string): Promise<DuplicateCard[]> {
  const rows = await cards(tx)
    .selectAll()
    .where((where) => where.or([where("first_application", "=", applicationId), where("second_application", "=", applicationId)]))
    .execute();
  return rows.map(card);
}

/** A card by id; locked until the end of the transaction where it is to be decided. Throws `NotFound`. */
export async function cardById(tx: Transaction, id: string, isToDecide = false): Promise<DuplicateCard> {
  const asked = cards(tx).selectAll().where("id", "=", id);
  // Only an open card can be locked; a decided one is read as it stands.
  const locked = isId(id) && isToDecide ? await asked.forUpdate().executeTakeFirst() : undefined;
  return card(found(locked ?? (isId(id) ? await asked.executeTakeFirst() : undefined), "duplicate card"));
}

function cards(tx: Transaction) {
  return tx.withTables<DuplicateTables>().selectFrom("duplicate_cards");
}

function card(row: Selectable<DuplicateTables["duplicate_cards"]>): DuplicateCard {
  return {
    id: row.id,
    fiscalYear: row.fiscal_year,
    first: row.first_application,
    second: row.second_application,
    reasons: row.reasons,
    state: row.state,
    foundAt: row.found_at,
    decidedAt: row.decided_at,
    kept: row.kept_application,
    version: row.version,
  };
}
