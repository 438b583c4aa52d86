import { found } from "#platform/refusals.ts";
import { isId } from "#platform/ids.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { Answers } from "#program/intern-applications/sections.ts";
import type { ApplicationChange } from "./application-change.ts";
import type { Proof } from "./application-change.ts";
import type { ApplicationChangeTables } from "./tables.ts";

/** The changes of an application, newest first. For its person and the office. */
export async function changesOf(tx: Transaction, applicationId: string): Promise<ApplicationChange[]> {
  return (await changes(tx).selectAll().where("application_id", "=", applicationId).orderBy("asked_at", "desc").execute()).map(change);
}

/** The changes of a year that wait for the office, the oldest first. */
export async function waitingChanges(tx: Transaction, fiscalYear: number): Promise<ApplicationChange[]> {
  return (
    await changes(tx)
      .selectAll()
      .where("fiscal_year", "=", fiscalYear)
      .where("state", "=", "asked")
      .orderBy("asked_at")
      .limit(200)
      .execute()
  ).map(change);
}

/** A change by id. Throws `NotFound` for one that the reader may not see. */
export async function changeById(tx: Transaction, id: string): Promise<ApplicationChange> {
  const row = isId(id) ? await changes(tx).selectAll().where("id", "=", id).executeTakeFirst() : undefined;
  return change(found(row, "application change"));
}

function changes(tx: Transaction) {
  return tx.withTables<ApplicationChangeTables>().selectFrom("application_changes");
}

function change(row: Selectable<ApplicationChangeTables["application_changes"]>): ApplicationChange {
  return {
    id: row.id,
    applicationId: row.application_id,
    accountId: row.account_id,
    fiscalYear: row.fiscal_year,
    what: row.what,
    state: row.state,
    answers: row.answers as Answers,
    oldAnswers: row.old_answers as Answers,
    note: row.note,
    proof: row.proof,
    askedAt: row.asked_at,
    decidedAt: row.decided_at,
    proofSeen: row.proof_seen as Proof | "",
    decisionReason: row.decision_reason,
    failed: row.failed,
    version: row.version,
  };
}
