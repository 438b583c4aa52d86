import { sql } from "kysely";
import { writeHistory } from "#program/history/write-history.server.ts";
import type { Updateable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Travel } from "./travel.ts";
import type { TravelTables } from "./tables.ts";

/** Keeps changed columns of a locked travel and notes the deed. `isInner` keeps the line out of the person's own account. */
export async function changeTravel(
  tx: Transaction,
  act: Act,
  travel: Travel,
  columns: Updateable<TravelTables["travels"]>,
  deed: { what: string; facts: Readonly<Record<string, string | number | boolean | null>>; isInner?: boolean },
): Promise<void> {
  await tx
    .withTables<TravelTables>()
    .updateTable("travels")
    .set({ ...columns, version: sql`version + 1` })
    .where("id", "=", travel.id)
    .execute();
  await writeHistory(tx, act, {
    what: deed.what,
    about: { kind: "travel", id: travel.id },
    fiscalYear: travel.fiscalYear,
    ...(deed.isInner === true ? {} : { subjectAccount: travel.accountId }),
    facts: deed.facts,
  });
}
