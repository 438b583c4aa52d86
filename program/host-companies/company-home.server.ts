import { companyOf } from "#program/accounts/act.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { currentFiscalYear } from "#program/year/current-years.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { NotFound } from "#platform/refusals.ts";
import { positionsOf } from "./position-records.server.ts";
import { applicationOfCompany } from "./records.server.ts";
import { earlierApplication } from "./records.server.ts";
import { hostCompany } from "./records.server.ts";
import { notThisYearOf } from "./say-not-this-year.server.ts";
import type { NotThisYear } from "./say-not-this-year.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { Position } from "./position.ts";

/** What a company sees of its own year. */
export interface CompanyHome {
  readonly company: { readonly id: string; readonly name: string; readonly nameEn: string; readonly corporateNumber: string };
  readonly year: ProgramYear;
  /** Null: not begun this year. */
  readonly application: CompanyApplication | null;
  readonly positions: readonly Position[];
  readonly history: readonly HistoryLine[];
  readonly appliedBefore: boolean;
  /** The company said that it takes nobody this year. */
  readonly notThisYear: NotThisYear | null;
}

/** The company's own year: its application, positions and what happened. */
export async function companyHome(act: Act): Promise<CompanyHome> {
  const companyId = companyOf(act, "read-application");
  return await act.db.transaction(async (tx) => {
    const year = await yearOf(tx, await currentFiscalYear(tx, act.now));
    const application = await applicationOfCompany(tx, companyId, year.fiscalYear);
    return {
      company: await hostCompany(tx, companyId),
      year,
      application,
      positions: application ? await positionsOf(tx, application.id) : [],
      history: application ? await historyOf(tx, "company-application", application.id) : [],
      appliedBefore: (await earlierApplication(tx, companyId, year.fiscalYear)) !== null,
      notThisYear: application === null ? await notThisYearOf(tx, companyId, year.fiscalYear) : null,
    };
  });
}

/** The same where an application must have been begun; `NotFound` otherwise. */
export async function companyWithApplication(act: Act): Promise<CompanyHome & { readonly application: CompanyApplication }> {
  const home = await companyHome(act);
  if (home.application === null) throw new NotFound("company application");
  return { ...home, application: home.application };
}
