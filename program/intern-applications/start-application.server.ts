import { newId } from "#platform/ids.ts";
import { NotAllowed } from "#platform/refusals.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { liveRoles } from "#program/accounts/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AccountTables } from "#program/accounts/tables.ts";
import type { InternApplicationTables } from "./tables.ts";

/**
 * Somebody signed in starts their application of the current year: the pages of an applicant open to them, and an empty draft waits.
 * From a public page or their own; a second press changes nothing, because a person has one application a year.
 */
export async function startApplication(act: Act): Promise<void> {
  const accountId = accountOf(act);
  if (act.who.kind !== "anyone" && act.who.kind !== "intern") throw new NotAllowed("intern");
  await act.db.transaction(async (tx) => {
    await takeRole(tx, act, accountId);
    const fiscalYear = await currentFiscalYear(tx, act.now);
    const id = newId();
    const made = await tx
      .withTables<InternApplicationTables>()
      .insertInto("intern_applications")
      .values({ ...empty, id, fiscal_year: fiscalYear, account_id: accountId, created_at: act.now, updated_at: act.now })
      // No column is named: naming one would ask for the right to read, which the public side has not.
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    await writeHistory(tx, act, {
      what: "application-started",
      about: { kind: "intern-application", id },
      fiscalYear,
      subjectAccount: accountId,
    });
  });
}

async function takeRole(tx: Transaction, act: Act, accountId: string): Promise<void> {
  if ((await liveRoles(tx, accountId)).some((held) => held.role === "intern")) return;
  await tx
    .withTables<AccountTables>()
    .insertInto("account_roles")
    .values({
      id: newId(),
      account_id: accountId,
      role: "intern",
      company_id: null,
      granted_by: accountId,
      granted_at: act.now,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await writeHistory(tx, act, { what: "intern-role-taken", about: { kind: "account", id: accountId }, subjectAccount: accountId });
}

const empty = {
  number: null,
  applicant_kind: "foreign",
  state: "draft",
  full_name: "",
  other_name: "",
  birth_date: null,
  nationalities: [] as string[],
  residence: "",
  japanese: "",
  english: "",
  school: "",
  field: "",
  is_student: null,
  participated_before: null,
  flags: [] as string[],
  submitted_at: null,
  fingerprint: null,
  first_seen_at: null,
  withdrawn_at: null,
  withdrawal_reason: "",
  version: 1,
} as const;
