import { sql } from "kysely";
import { may } from "#program/accounts/rules.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { InternApplicationTables } from "./tables.ts";

/** An application that may belong to whoever wrote, and why it may. */
export interface SendersApplication {
  readonly id: string;
  readonly number: string | null;
  readonly fullName: string;
  /** account: they were signed in; address: the same address, which proves nothing yet; number: they name it. */
  readonly by: "account" | "address" | "number";
}

/**
 * The applications of somebody who wrote to the office: of their account, of their address, or with a number that they name. Empty for
 * staff who may not read applications. At most five.
 */
export async function applicationsOfSender(
  act: Act,
  sender: { accountId: string | null; email: string; text: string },
): Promise<SendersApplication[]> {
  if (!may(act.who, "read-applications")) return [];
  const named = [...sender.text.normalize("NFKC").matchAll(/\b\d{2}-\d{3}-\d{3}\b/g)].map(([number]) => number).slice(0, 5);
  return act.db.transaction(async (tx) => {
    const rows = await tx
      .withTables<InternApplicationTables & AccountTables>()
      .selectFrom("intern_applications")
      .innerJoin("accounts", "accounts.id", "intern_applications.account_id")
      .select([
        "intern_applications.id",
        "intern_applications.number",
        "intern_applications.full_name",
        "accounts.id as account",
        "accounts.email",
      ])
      .where((where) =>
        where.or([
          where("accounts.email", "=", sender.email.toLowerCase()),
          ...(sender.accountId === null ? [] : [where("accounts.id", "=", sender.accountId)]),
          ...(named.length === 0 ? [] : [where("intern_applications.number", "in", named)]),
        ]),
      )
      .orderBy(sql`intern_applications.created_at desc`)
      .limit(5)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      number: row.number,
      fullName: row.full_name,
      by: row.account === sender.accountId ? "account" : row.email === sender.email.toLowerCase() ? "address" : "number",
    }));
  });
}
