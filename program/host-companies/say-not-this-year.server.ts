import { done } from "#platform/outcome.ts";
import { refused } from "#platform/outcome.ts";
import { accountOf } from "#program/accounts/act.server.ts";
import { companyOf } from "#program/accounts/act.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { applicationOfCompany } from "./records.server.ts";
import { earlierApplication } from "./records.server.ts";
import { isNotThisYearReason } from "./not-this-year.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Outcome } from "#platform/outcome.ts";
import type { Problem } from "#platform/outcome.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { NotThisYearReason } from "./not-this-year.ts";
import type { NotThisYearTables } from "./tables.ts";

/** What a company said of this year. */
export interface NotThisYear {
  readonly reason: NotThisYearReason;
  readonly saidAt: Date;
}

/**
 * A company of an earlier year says that it takes nobody this year, and why. Another reason later takes the place of the first; the same once
 * more changes nothing. Refused where it never applied before, or has an application of this year.
 */
export async function sayNotThisYear(
  act: Act,
  reason: NotThisYearReason,
): Promise<Outcome<null, Problem<"never-applied" | "application-begun">>> {
  const companyId = companyOf(act, "submit-application");
  return await act.db.transaction(async (tx) => {
    const fiscalYear = await currentFiscalYear(tx, act.now);
    if ((await applicationOfCompany(tx, companyId, fiscalYear)) !== null)
      return refused({ code: "application-begun" as const, field: null });
    if ((await earlierApplication(tx, companyId, fiscalYear)) === null) return refused({ code: "never-applied" as const, field: null });
    if ((await notThisYearOf(tx, companyId, fiscalYear))?.reason === reason) return done(null);
    await takeBackNotThisYear(tx, companyId, fiscalYear);
    await tx
      .withTables<NotThisYearTables>()
      .insertInto("companies_not_this_year")
      .values({ company_id: companyId, fiscal_year: fiscalYear, reason, said_by: accountOf(act), said_at: act.now })
      .onConflict((conflict) => conflict.doNothing()) // A colleague pressed at the same moment.
      .execute();
    await writeHistory(tx, act, {
      what: "company-not-this-year",
      about: { kind: "company", id: companyId },
      fiscalYear,
      subjectCompany: companyId,
      facts: { reason },
    });
    return done(null);
  });
}

/** What a company said of a year, or null; for itself and the office. */
export async function notThisYearOf(tx: Transaction, companyId: string, fiscalYear: number): Promise<NotThisYear | null> {
  const row = await tx
    .withTables<NotThisYearTables>()
    .selectFrom("companies_not_this_year")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("fiscal_year", "=", fiscalYear)
    .executeTakeFirst();
  return row !== undefined && isNotThisYearReason(row.reason) ? { reason: row.reason, saidAt: row.said_at } : null;
}

/** Takes it back: whoever applies takes part after all. */
export async function takeBackNotThisYear(tx: Transaction, companyId: string, fiscalYear: number): Promise<void> {
  await tx
    .withTables<NotThisYearTables>()
    .deleteFrom("companies_not_this_year")
    .where("company_id", "=", companyId)
    .where("fiscal_year", "=", fiscalYear)
    .execute();
}

/** A company that takes nobody this year, as the office lists it. */
export interface CompanyNotThisYear extends NotThisYear {
  readonly companyId: string;
  readonly name: string;
  readonly nameEn: string;
}

/** The companies that said so of the current year, the latest first; for the office. */
export async function listNotThisYear(act: Act): Promise<readonly CompanyNotThisYear[]> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const rows = await tx
      .withTables<NotThisYearTables>()
      .selectFrom("companies_not_this_year as n")
      .innerJoin("host_companies as c", "c.id", "n.company_id")
      .select(["n.company_id", "n.reason", "n.said_at", "c.name", "c.name_en"])
      .where("n.fiscal_year", "=", await currentFiscalYear(tx, act.now))
      .orderBy("n.said_at", "desc")
      .orderBy("n.company_id")
      .execute();
    return rows.flatMap(({ company_id, reason, said_at, name, name_en }) =>
      isNotThisYearReason(reason) ? [{ companyId: company_id, name, nameEn: name_en, reason, saidAt: said_at }] : [],
    );
  });
}
