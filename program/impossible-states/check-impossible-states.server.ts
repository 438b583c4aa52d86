import { newId } from "#platform/ids.ts";
import { fiscalYears } from "#program/year/records.server.ts";
import { yearOf } from "#program/year/records.server.ts";
import { questions } from "./checks.server.ts";
import { checks } from "./impossible-state.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ImpossibleStateTables } from "./tables.ts";

/**
 * Looks once for everything that must never be, as the program's own clockwork (daily, and when an administrator presses). A finding keeps the day on
 * which it was first seen; one that is gone stays on record as gone. Gives the number found.
 */
export async function checkImpossibleStates(act: Act): Promise<number> {
  return await act.db.transaction(async (tx) => {
    const years = [];
    for (const fiscalYear of await fiscalYears(tx)) years.push(await yearOf(tx, fiscalYear));
    let found = 0;
    for (const check of checks) {
      const { rows } = await questions[check.code]({ now: act.now, years }).execute(tx);
      await keep(
        tx,
        act,
        check,
        rows.map((row) => row.id),
      );
      found += rows.length;
    }
    await tx
      .withTables<ImpossibleStateTables>()
      .insertInto("impossible_state_checks")
      .values({ id: newId(), checked_at: act.now, checks: checks.length, found })
      .execute();
    return found;
  });
}

async function keep(tx: Transaction, act: Act, check: (typeof checks)[number], ids: readonly string[]): Promise<void> {
  const tables = tx.withTables<ImpossibleStateTables>();
  const open = await tables
    .selectFrom("impossible_state_findings")
    .selectAll()
    .where("check_code", "=", check.code)
    .where("gone_at", "is", null)
    .execute();
  const known = new Set(open.map((finding) => finding.about_id));
  const still = new Set(ids);
  const gone = open.filter((finding) => !still.has(finding.about_id)).map((finding) => finding.id);
  const seen = open.filter((finding) => still.has(finding.about_id)).map((finding) => finding.id);
  if (gone.length > 0) await tables.updateTable("impossible_state_findings").set({ gone_at: act.now }).where("id", "in", gone).execute();
  if (seen.length > 0)
    await tables.updateTable("impossible_state_findings").set({ last_found_at: act.now }).where("id", "in", seen).execute();
  const fresh = [...still].filter((id) => !known.has(id));
  if (fresh.length === 0) return;
  await tables
    .insertInto("impossible_state_findings")
    .values(
      fresh.map((id) => ({
        id: newId(),
        check_code: check.code,
        about_kind: check.about,
        about_id: id,
        first_found_at: act.now,
        last_found_at: act.now,
        gone_at: null,
      })),
    )
    .execute();
}
