import { sql } from "kysely";
import { assert } from "#platform/assert.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { personFactsOf } from "#program/intern-applications/facts.ts";
import { answersOf } from "#program/intern-applications/submit-application.server.ts";
import { promoted } from "#program/intern-applications/submit-application.server.ts";
import { courseApplicationsOf } from "#program/intern-applications/records.server.ts";
import { lockApplication } from "#program/intern-applications/records.server.ts";
import { sectionsOf } from "#program/intern-applications/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { changeAccepted } from "./letters.ts";
import { changeRefused } from "./letters.ts";
import { changeById } from "./records.server.ts";
import { rulesAgain } from "./rules.ts";
import { sectionsOfChange } from "./rules.ts";
import { withChange } from "./rules.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { InternApplicationTables } from "#program/intern-applications/tables.ts";
import type { ApplicationChange } from "./application-change.ts";
import type { Proof } from "./application-change.ts";
import type { ApplicationChangeTables } from "./tables.ts";

/** How the office decides a request, on the version that it has read. */
export type ChangeDecision = { readonly version: number } & (
  { readonly accepts: true; readonly proofSeen: Proof } | { readonly accepts: false; readonly decisionReason: string }
);

/**
 * The office accepts a change for what it has seen, or refuses it with a reason. Accepted, the answers change, the old ones stay with the
 * request, and the rules run again: what they say is noted and shown to the office, which decides what follows; no course ends by itself. Another
 * name becomes the account's as well.
 */
export async function decideChange(act: Act, id: string, decision: ChangeDecision): Promise<Outcome<ApplicationChange>> {
  requirePermission(act, "screen-documents");
  return await act.db.transaction(async (tx) => {
    const seen = await changeById(tx, id);
    // The application is the lock: a withdrawal or another decision comes before or after, never between.
    const application = await lockApplication(tx, seen.applicationId);
    const change = await changeById(tx, id);
    if (change.state !== "asked")
      return change.state === (decision.accepts ? "accepted" : "refused")
        ? done(change)
        : refused({ code: "changed-meanwhile", field: null });
    if (change.version !== decision.version) return refused({ code: "changed-meanwhile", field: null });
    if (decision.accepts && application.state !== "submitted") return refused({ code: "not-sent", field: null });
    const failed = decision.accepts ? await apply(tx, act, change) : [];
    await tx
      .withTables<ApplicationChangeTables>()
      .updateTable("application_changes")
      .set({
        state: decision.accepts ? "accepted" : "refused",
        decided_by: accountOf(act),
        decided_at: act.now,
        proof_seen: decision.accepts ? decision.proofSeen : "",
        decision_reason: decision.accepts ? "" : decision.decisionReason,
        failed,
        version: change.version + 1,
      })
      .where("id", "=", id)
      .execute();
    const about = { kind: "intern-application", id: change.applicationId };
    await writeHistory(tx, act, {
      what: decision.accepts ? "application-change-accepted" : "application-change-refused",
      about,
      fiscalYear: change.fiscalYear,
      subjectAccount: change.accountId,
      facts: { change: change.what, ...(decision.accepts ? { proof: decision.proofSeen } : {}) },
    });
    await queueLetter(tx, act, {
      to: { account: change.accountId },
      words: decision.accepts ? changeAccepted(change.what) : changeRefused(change.what, decision.decisionReason),
      about,
      fiscalYear: change.fiscalYear,
      dedupeKey: `application-change ${id}`,
    });
    return done(await changeById(tx, id));
  });
}

/** Makes the change in the answers and in what lists and rules read; gives what the rules now say. */
async function apply(tx: Transaction, act: Act, change: ApplicationChange): Promise<string[]> {
  const year = await yearOf(tx, change.fiscalYear);
  const before = answersOf(await sectionsOf(tx, change.applicationId));
  const answers = withChange(change.what, before, change.answers);
  const person = personFactsOf(answers);
  assert(person !== null, "an application that was sent has every fact that the rules ask for");
  const tables = tx.withTables<InternApplicationTables>();
  for (const [section] of sectionsOfChange(change.what))
    await tables
      .updateTable("application_sections")
      .set((set) => ({ answers: JSON.stringify(answers[section]), saved_at: act.now, version: set("version", "+", 1) }))
      .where("application_id", "=", change.applicationId)
      .where("section", "=", section)
      .execute();
  const { failed, flags } = rulesAgain(year, answers, await courseApplicationsOf(tx, change.applicationId));
  await tables
    .updateTable("intern_applications")
    .set((set) => ({ ...promoted(answers, person), flags, version: set("version", "+", 1), updated_at: act.now }))
    .where("id", "=", change.applicationId)
    .execute();
  if (change.what === "name") await sql`select name_account_as_applied(${change.applicationId}::uuid)`.execute(tx);
  return failed;
}
