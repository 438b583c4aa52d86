import { newId } from "#platform/ids.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { Consent } from "./consent.ts";
import type { ConsentTables } from "./tables.ts";

/** Keeps who agreed to which version, in which language and when. An unknown version is a fault: the database refuses it. */
export async function recordConsent(tx: Transaction, act: Act, consent: Consent): Promise<void> {
  await tx
    .withTables<ConsentTables>()
    .insertInto("consents")
    .values({
      id: newId(),
      policy_version: consent.policyVersion,
      account_id: consent.accountId,
      purpose: consent.purpose,
      about_kind: consent.about.kind,
      about_id: consent.about.id,
      language: act.language,
      agreed_at: act.now,
    })
    .execute();
}
