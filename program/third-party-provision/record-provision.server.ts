import { newId } from "#platform/ids.ts";
import { dayOf } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Provision } from "./provision.ts";
import type { ProvisionTables } from "./tables.ts";

/**
 * Records what an outside reader is being shown, in the same transaction in which it is read: no record, no view.
 * The same person looking at the same record again on the same day (Japan's time) is one provision, unless more items are shown.
 */
export async function recordProvision(tx: Transaction, act: Act, ...provisions: readonly Provision[]): Promise<void> {
  for (const provision of provisions) {
    if (provision.means === "view" && (await isOnRecordToday(tx, act, provision))) continue;
    await tx.withTables<ProvisionTables>().insertInto("provisions").values(row(act, provision)).execute();
  }
}

async function isOnRecordToday(tx: Transaction, act: Act, provision: Provision): Promise<boolean> {
  const rows = await tx
    .withTables<ProvisionTables>()
    .selectFrom("provisions")
    .select("items")
    .where("subject_account", "=", provision.subjectAccount)
    .where("recipient_account", "=", provision.recipient.accountId)
    .where("about_kind", "=", provision.about.kind)
    .where("about_id", "=", provision.about.id)
    .where("means", "=", "view")
    .where("at", ">=", startOfDay(dayOf(act.now)))
    .execute();
  return rows.some((earlier) => provision.items.every((item) => earlier.items.includes(item)));
}

function row(act: Act, provision: Provision): ProvisionTables["provisions"] {
  return {
    id: newId(),
    at: act.now,
    fiscal_year: provision.fiscalYear,
    subject_account: provision.subjectAccount,
    recipient_kind: provision.recipient.kind,
    recipient_name: provision.recipient.name,
    recipient_address: provision.recipient.address ?? "",
    recipient_company: provision.recipient.companyId ?? null,
    recipient_account: provision.recipient.accountId,
    purpose: provision.purpose,
    items: [...provision.items],
    means: provision.means,
    basis: "consent", // Every applicant agrees to the year's policy, which names these recipients, before anything is submitted.
    policy_version: provision.policyVersion,
    about_kind: provision.about.kind,
    about_id: provision.about.id,
    request_id: act.requestId,
  };
}
