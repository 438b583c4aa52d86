import { dayOf } from "#platform/days.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { draftsExpireAt } from "./expiry.ts";
import { draftsGoAt } from "./expiry.ts";
import { draftExpired } from "./letters.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { ApplicationState } from "./intern-application.ts";
import type { InternApplicationTables } from "./tables.ts";

/** So many drafts in one transaction. */
const batch = 500;

/**
 * Expires the drafts of years whose windows are long closed and tells their writers; gives them back should a window be extended after
 * all; deletes them a year later. For the clockwork. Gives how many drafts changed.
 */
export async function expireDrafts(act: Act): Promise<number> {
  const years = await act.db.transaction(async (tx) => {
    const rows = await unsent(tx).select("fiscal_year").distinct().execute();
    return await Promise.all(rows.map((row) => yearOf(tx, row.fiscal_year)));
  });
  let changed = 0;
  for (const year of years) {
    const isOver = act.now >= draftsExpireAt(year);
    changed += await inBatches(act, (tx) =>
      isOver ? moveSome(tx, act, year, "draft", "expired") : moveSome(tx, act, year, "expired", "draft"),
    );
    if (act.now >= draftsGoAt(year)) changed += await inBatches(act, (tx) => deleteSome(tx, act, year));
  }
  return changed;
}

async function inBatches(act: Act, some: (tx: Transaction) => Promise<number>): Promise<number> {
  let all = 0;
  for (;;) {
    const changed = await act.db.transaction(some);
    all += changed;
    if (changed < batch) return all;
  }
}

async function moveSome(tx: Transaction, act: Act, year: ProgramYear, from: ApplicationState, to: ApplicationState): Promise<number> {
  const rows = await lockSome(tx, year, from);
  if (rows.length === 0) return 0;
  await tx
    .withTables<InternApplicationTables>()
    .updateTable("intern_applications")
    .set({ state: to, updated_at: act.now })
    .where(
      "id",
      "in",
      rows.map((row) => row.id),
    )
    .execute();
  const { fiscalYear } = year;
  await writeHistory(
    tx,
    act,
    ...rows.map((row) => ({
      what: to === "expired" ? "application-draft-expired" : "application-draft-back",
      about: { kind: "intern-application", id: row.id },
      fiscalYear,
      subjectAccount: row.account_id,
    })),
  );
  if (to === "expired")
    await queueLetter(
      tx,
      act,
      ...rows.map((row) => ({
        to: { account: row.account_id },
        words: draftExpired(fiscalYear, dayOf(draftsGoAt(year))),
        about: { kind: "intern-application", id: row.id },
        fiscalYear,
        dedupeKey: `draft-expired ${row.id}`,
      })),
    );
  return rows.length;
}

async function deleteSome(tx: Transaction, act: Act, year: ProgramYear): Promise<number> {
  const rows = await lockSome(tx, year, "expired");
  if (rows.length === 0) return 0;
  await tx
    .withTables<InternApplicationTables>()
    .deleteFrom("intern_applications")
    .where(
      "id",
      "in",
      rows.map((row) => row.id),
    )
    .execute();
  await writeHistory(
    tx,
    act,
    ...rows.map((row) => ({
      what: "application-draft-deleted",
      about: { kind: "intern-application", id: row.id },
      fiscalYear: year.fiscalYear,
      subjectAccount: row.account_id,
    })),
  );
  return rows.length;
}

async function lockSome(tx: Transaction, year: ProgramYear, state: ApplicationState) {
  return await unsent(tx)
    .select(["id", "account_id"])
    .where("fiscal_year", "=", year.fiscalYear)
    .where("state", "=", state)
    .orderBy("id")
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** What was never sent: drafts, and those expired. */
function unsent(tx: Transaction) {
  return tx.withTables<InternApplicationTables>().selectFrom("intern_applications").where("state", "in", ["draft", "expired"]);
}
