import { dayOf } from "#platform/days.ts";
import { daysFromTo } from "#platform/days.ts";
import { newId } from "#platform/ids.ts";
import { done } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { checkedActivityDays } from "#program/daily-reports/records.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { lockInternship } from "#program/internships/records.server.ts";
import { daysOfStay } from "#program/travel/records.server.ts";
import { theCourse } from "#program/year/rules.ts";
import { yearOf } from "#program/year/records.server.ts";
import { settle } from "./rules.ts";
import { nextStatementNumber } from "./records.server.ts";
import { settledDays } from "./records.server.ts";
import type { Day } from "#platform/days.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { CourseTerms } from "#program/year/program-year.ts";
import type { AllowanceTables } from "./tables.ts";

/** An internship as the settlement needs it. */
interface Settled {
  readonly id: string;
  readonly matchId: string;
  readonly accountId: string;
  readonly fiscalYear: number;
  readonly course: string;
}

/**
 * Computes what is due for an internship's days on record that no live statement counts, and keeps it as a statement with its terms and days.
 * Days come from checked records alone: reports checked as activity, or confirmed arrival and departure. `nothing-to-settle` when there is none.
 */
export async function settleAllowance(act: Act, internshipId: string): Promise<Outcome<{ id: string; yen: number }>> {
  requirePermission(act, "settle-allowances");
  return await act.db.transaction(async (tx) => {
    // The internship's row is the lock: two presses at once settle each day once (and the table forbids the rest).
    const internship = await lockInternship(tx, internshipId);
    const { terms } = theCourse(await yearOf(tx, internship.fiscalYear), internship.course);
    const settled = settle(terms, await recordedDays(tx, internship, terms), await settledDays(tx, internshipId), dayOf(act.now));
    if (!settled.ok) return settled;
    return done(await keepStatement(tx, act, internship, terms, settled.value, null));
  });
}

/** The days on record that the course's terms count. */
export async function recordedDays(tx: Transaction, internship: Settled, terms: CourseTerms): Promise<readonly Day[]> {
  if (terms.allowanceCounts === "activity-days") return await checkedActivityDays(tx, internship.id);
  const stay = await daysOfStay(tx, internship.matchId);
  return stay === null ? [] : daysFromTo(stay.from, stay.to);
}

/** Writes a statement, its days and its history. */
export async function keepStatement(
  tx: Transaction,
  act: Act,
  internship: Settled,
  terms: CourseTerms,
  { days, yen }: { readonly days: readonly Day[]; readonly yen: number },
  replaces: string | null,
): Promise<{ id: string; yen: number }> {
  const id = newId();
  const tables = tx.withTables<AllowanceTables>();
  await tables
    .insertInto("allowance_statements")
    .values({
      id,
      number: await nextStatementNumber(tx, internship.fiscalYear),
      internship_id: internship.id,
      account_id: internship.accountId,
      fiscal_year: internship.fiscalYear,
      course: internship.course,
      from_day: days[0]!,
      to_day: days.at(-1)!,
      terms: JSON.stringify({ allowanceYenPerDay: terms.allowanceYenPerDay, allowanceCounts: terms.allowanceCounts, payIn: terms.payIn }),
      counts: terms.allowanceCounts,
      days: [...days],
      yen,
      state: "accrued",
      computed_by: accountOf(act),
      computed_at: act.now,
      approved_by: null,
      approved_at: null,
      paid_by: null,
      paid_at: null,
      paid_on: null,
      replaces,
      version: 1,
    })
    .execute();
  await tables
    .insertInto("allowance_days")
    .values(days.map((day) => ({ statement_id: id, internship_id: internship.id, account_id: internship.accountId, day, is_live: true })))
    .execute();
  await writeHistory(tx, act, {
    what: "allowance-computed",
    about: { kind: "allowance-statement", id },
    fiscalYear: internship.fiscalYear,
    subjectAccount: internship.accountId,
    facts: { yen, days: days.length, replaces },
  });
  return { id, yen };
}
