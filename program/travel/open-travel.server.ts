import { newId } from "#platform/ids.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { courseOf } from "#program/year/rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { TravelTables } from "./tables.ts";

/**
 * Opens the travel of a confirmed match whose course is a visiting one, in the transaction of the act that opens the internship. Opened
 * already, or another mode: nothing happens.
 */
export async function openTravel(
  tx: Transaction,
  act: Act,
  year: ProgramYear,
  match: { id: string; accountId: string; course: string },
): Promise<void> {
  if (courseOf(year, match.course)?.mode !== "visiting") return;
  const id = newId();
  const { numInsertedOrUpdatedRows } = await tx
    .withTables<TravelTables>()
    .insertInto("travels")
    .values({
      id,
      match_id: match.id,
      account_id: match.accountId,
      fiscal_year: year.fiscalYear,
      state: "papers",
      state_since: act.now,
      version: 1,
    })
    .onConflict((conflict) => conflict.column("match_id").doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await writeHistory(tx, act, {
    what: "travel-opened",
    about: { kind: "travel", id },
    fiscalYear: year.fiscalYear,
    subjectAccount: match.accountId,
    facts: { course: match.course },
  });
}
