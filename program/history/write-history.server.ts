import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Deed } from "./history.ts";
import type { HistoryTables } from "./tables.ts";

/** Notes a deed in the transaction that does it: who, when, what, about which record. */
export async function writeHistory(tx: Transaction, act: Act, ...deeds: readonly Deed[]): Promise<void> {
  if (deeds.length === 0) return;
  await tx
    .withTables<HistoryTables>()
    .insertInto("history")
    .values(
      deeds.map((deed) => ({
        at: act.now,
        actor_account: act.who.accountId,
        actor_kind: act.who.kind,
        what: deed.what,
        about_kind: deed.about.kind,
        about_id: deed.about.id,
        fiscal_year: deed.fiscalYear ?? null,
        subject_account: deed.subjectAccount ?? null,
        subject_company: deed.subjectCompany ?? null,
        facts: JSON.stringify(deed.facts ?? {}),
        request_id: act.requestId,
      })),
    )
    .execute();
}
