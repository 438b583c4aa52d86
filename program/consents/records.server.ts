import type { Transaction } from "#platform/database.server.ts";
import type { ConsentTables } from "./tables.ts";

/** A consent as its owner and the office read it. */
export interface GivenConsent {
  readonly policyVersion: string;
  readonly purpose: string;
  readonly aboutKind: string;
  readonly aboutId: string;
  readonly agreedAt: Date;
}

/** Everything that a person agreed to, newest first. */
export async function consentsOf(tx: Transaction, accountId: string): Promise<GivenConsent[]> {
  const rows = await tx
    .withTables<ConsentTables>()
    .selectFrom("consents")
    .selectAll()
    .where("account_id", "=", accountId)
    .orderBy("agreed_at", "desc")
    .execute();
  return rows.map((row) => ({
    policyVersion: row.policy_version,
    purpose: row.purpose,
    aboutKind: row.about_kind,
    aboutId: row.about_id,
    agreedAt: row.agreed_at,
  }));
}
