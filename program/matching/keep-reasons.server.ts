import { sql } from "kysely";
import { ownersOf } from "./owners.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { WithoutList } from "./market.ts";
import type { MatchingTables } from "./tables.ts";

/**
 * Keeps why a calculation put people on no list of a course, in place of what an earlier one said; whoever is on a list needs none. It is
 * told with the lists (`tellReasons`), so that nobody reads of a calculation that was thrown away.
 */
export async function keepReasons(
  tx: Transaction,
  act: Act,
  market: { readonly fiscalYear: number; readonly course: string },
  without: readonly WithoutList[],
): Promise<void> {
  const tables = tx.withTables<MatchingTables>();
  await tables.deleteFrom("match_reasons").where("fiscal_year", "=", market.fiscalYear).where("course", "=", market.course).execute();
  if (without.length === 0) return;
  const owners = await ownersOf(
    tx,
    without.map((one) => one.courseApplicationId),
  );
  await tables
    .insertInto("match_reasons")
    .values(
      without.map((one) => ({
        course_application_id: one.courseApplicationId,
        account_id: owners.get(one.courseApplicationId)!.account_id,
        fiscal_year: market.fiscalYear,
        course: market.course,
        because: one.because,
        positions: one.positions,
        open: one.open,
        failed: sql<string[]>`${[...one.failed]}::text[]`,
        calculated_at: act.now,
        told_at: null,
      })),
    )
    .execute();
}

/** With the lists that went out, those on none may read why. */
export async function tellReasons(
  tx: Transaction,
  act: Act,
  market: { readonly fiscalYear: number; readonly course: string },
): Promise<void> {
  await tx
    .withTables<MatchingTables>()
    .updateTable("match_reasons")
    .set({ told_at: act.now })
    .where("fiscal_year", "=", market.fiscalYear)
    .where("course", "=", market.course)
    .where("told_at", "is", null)
    .execute();
}
