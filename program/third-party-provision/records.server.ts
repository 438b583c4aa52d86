import type { Transaction } from "#platform/database.server.ts";
import type { ProvisionTables } from "./tables.ts";

/** A provision as the person concerned and the office read it. */
export interface RecordedProvision {
  readonly id: string;
  readonly at: Date;
  readonly subjectAccount: string;
  readonly recipientKind: string;
  readonly recipientName: string;
  readonly purpose: string;
  readonly items: readonly string[];
  readonly means: string;
  readonly policyVersion: string | null;
  readonly aboutKind: string;
  readonly aboutId: string;
}

/** What was provided about a person, newest first. The person reads their own, the office everybody's. */
export async function provisionsAbout(tx: Transaction, accountId: string): Promise<RecordedProvision[]> {
  return (await provisions(tx).where("subject_account", "=", accountId).execute()).map(recorded);
}

/** What outside readers received lately, newest first, for the privacy officer. */
export async function latestProvisions(tx: Transaction, most: number): Promise<RecordedProvision[]> {
  return (await provisions(tx).limit(most).execute()).map(recorded);
}

function provisions(tx: Transaction) {
  return tx.withTables<ProvisionTables>().selectFrom("provisions").selectAll().orderBy("at", "desc").orderBy("id", "desc");
}

function recorded(row: ProvisionTables["provisions"]): RecordedProvision {
  return {
    id: row.id,
    at: row.at,
    subjectAccount: row.subject_account,
    recipientKind: row.recipient_kind,
    recipientName: row.recipient_name,
    purpose: row.purpose,
    items: row.items,
    means: row.means,
    policyVersion: row.policy_version,
    aboutKind: row.about_kind,
    aboutId: row.about_id,
  };
}
