import { dayOf } from "#platform/days.ts";
import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockInternship } from "#program/internships/records.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { yearOf } from "#program/year/records.server.ts";
import { allowanceApproved } from "./letters.ts";
import { allowancePaid } from "./letters.ts";
import { settledDays } from "./records.server.ts";
import { statementById } from "./records.server.ts";
import { mayBecome } from "./rules.ts";
import { settle } from "./rules.ts";
import { keepStatement } from "./settle-allowance.server.ts";
import { recordedDays } from "./settle-allowance.server.ts";
import { dayOutside } from "#program/year/day-bounds.ts";
import { programBeganOn } from "#program/year/day-bounds.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Day } from "#platform/days.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AllowanceStatement } from "./statement.ts";
import type { AllowanceTables } from "./tables.ts";

/** Approves a statement for payment; the intern is told the sum and its days. A second press changes nothing. */
export async function approveStatement(act: Act, id: string, version: number): Promise<Outcome<null>> {
  requirePermission(act, "approve-allowances");
  return await move(act, id, version, "approved", { approved_by: accountOf(act), approved_at: act.now }, (statement) =>
    allowanceApproved({
      number: statement.number,
      yen: statement.yen,
      days: statement.days.length,
      counts: statement.counts,
      payIn: statement.terms.payIn,
    }),
  );
}

/** Marks a statement paid on a day that has come; the intern is told. `day-ahead` for a day in the future. */
export async function markStatementPaid(act: Act, id: string, version: number, paidOn: Day): Promise<Outcome<null>> {
  requirePermission(act, "settle-allowances");
  if (paidOn > dayOf(act.now)) return refused({ code: "day-ahead", field: "paidOn" });
  const outside = dayOutside("paidOn", paidOn, { from: programBeganOn, to: dayOf(act.now) });
  if (outside.length > 0) return refused(...outside);
  return await move(act, id, version, "paid", { paid_by: accountOf(act), paid_at: act.now, paid_on: paidOn }, (statement) =>
    allowancePaid({ number: statement.number, yen: statement.yen, paidOn, payIn: statement.terms.payIn }),
  );
}

async function move(
  act: Act,
  id: string,
  version: number,
  to: "approved" | "paid",
  marks: Partial<AllowanceTables["allowance_statements"]>,
  words: (statement: AllowanceStatement) => Parameters<typeof queueLetter>[2]["words"],
): Promise<Outcome<null>> {
  return await act.db.transaction(async (tx) => {
    const statement = await statementById(tx, id, true);
    if (statement.state === to) return done(null);
    if (statement.version !== version) return refused({ code: "changed-meanwhile", field: null });
    if (!mayBecome(statement.state, to)) return refused({ code: "step-not-possible", field: null });
    await tx
      .withTables<AllowanceTables>()
      .updateTable("allowance_statements")
      .set({ state: to, version: version + 1, ...marks })
      .where("id", "=", id)
      .execute();
    const about = { kind: "allowance-statement", id };
    const { fiscalYear, accountId, state, yen } = statement;
    await writeHistory(tx, act, { what: `allowance-${to}`, about, fiscalYear, subjectAccount: accountId, facts: { from: state, to, yen } });
    await queueLetter(tx, act, { to: { account: accountId }, words: words(statement), about, fiscalYear });
    return done(null);
  });
}

/**
 * Corrects a statement after its records changed: the old one is kept as `adjusted`, its days are free again, and a new one counts what is on record now.
 * When nothing is left to count, the old one is adjusted alone. Gives the id of the new statement, or null.
 */
export async function adjustStatement(act: Act, id: string, version: number): Promise<Outcome<{ id: string | null }>> {
  requirePermission(act, "settle-allowances");
  return await act.db.transaction(async (tx) => {
    const statement = await statementById(tx, id, true);
    if (statement.version !== version) return refused({ code: "changed-meanwhile", field: null });
    if (!mayBecome(statement.state, "adjusted")) return refused({ code: "step-not-possible", field: null });
    const internship = await lockInternship(tx, statement.internshipId);
    const tables = tx.withTables<AllowanceTables>();
    await tables
      .updateTable("allowance_statements")
      .set({ state: "adjusted", version: version + 1 })
      .where("id", "=", id)
      .execute();
    await tables.updateTable("allowance_days").set({ is_live: false }).where("statement_id", "=", id).execute();
    const { fiscalYear, accountId } = statement;
    await writeHistory(tx, act, {
      what: "allowance-adjusted",
      about: { kind: "allowance-statement", id },
      fiscalYear,
      subjectAccount: accountId,
      facts: { from: statement.state, yen: statement.yen },
    });
    const { terms } = theCourse(await yearOf(tx, fiscalYear), internship.course);
    const settled = settle(terms, await recordedDays(tx, internship, terms), await settledDays(tx, internship.id), dayOf(act.now));
    return done({ id: settled.ok ? (await keepStatement(tx, act, internship, terms, settled.value, id)).id : null });
  });
}
