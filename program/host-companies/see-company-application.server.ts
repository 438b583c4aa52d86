import { accountNames } from "#program/accounts/records.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { historyOf } from "#program/history/records.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { checkedPoints } from "./office-papers.server.ts";
import { hearingsOf } from "./office-papers.server.ts";
import { positionsOf } from "./position-records.server.ts";
import { acceptedCompanies } from "./records.server.ts";
import { lockCompanyApplication } from "./records.server.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { HistoryLine } from "#program/history/history.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { CompanyApplication } from "./company-application.ts";
import type { Hearing } from "./hearing.ts";
import type { Position } from "./position.ts";
import type { HostCompanyTables } from "./tables.ts";

/** What the office needs to decide on one application. */
export interface SeenApplication {
  readonly application: CompanyApplication;
  readonly positions: readonly Position[];
  readonly history: readonly HistoryLine[];
  readonly hearings: readonly Hearing[];
  readonly checks: Awaited<ReturnType<typeof checkedPoints>>;
  /** Names of staff in the history and the decision, by account. */
  readonly names: ReadonlyMap<string, string>;
  readonly year: ProgramYear;
  /** Companies accepted so far, for the year's guideline. */
  readonly accepted: number;
  /** The one that has waited longest beside this one; null when none waits. */
  readonly next: { readonly id: string; readonly number: string } | null;
}

/** One application as the office reads it; from the first reading on it no longer counts as unread. Drafts stay unread. */
export async function seeCompanyApplication(act: Act, id: string): Promise<SeenApplication> {
  requirePermission(act, "check-companies");
  return await act.db.transaction(async (tx) => {
    const application = await lockCompanyApplication(tx, id);
    if (application.firstSeenAt === null && application.submittedAt !== null) {
      await tx
        .withTables<HostCompanyTables>()
        .updateTable("company_applications")
        .set({ first_seen_at: act.now })
        .where("id", "=", id)
        .execute();
    }
    const history = await historyOf(tx, "company-application", id);
    const hearings = await hearingsOf(tx, id);
    const checks = await checkedPoints(tx, id);
    const people = [
      application.decidedBy,
      checks.markedBy,
      ...hearings.map((hearing) => hearing.writtenBy),
      ...history.map((line) => line.actorAccount),
    ];
    return {
      application,
      positions: await positionsOf(tx, id),
      history,
      hearings,
      checks,
      names: await accountNames(tx, people),
      year: await yearOf(tx, application.fiscalYear),
      accepted: await acceptedCompanies(tx, application.fiscalYear),
      next: await nextWaiting(tx, application),
    };
  });
}

async function nextWaiting(tx: Transaction, { id, fiscalYear }: CompanyApplication): Promise<{ id: string; number: string } | null> {
  const row = await tx
    .withTables<HostCompanyTables>()
    .selectFrom("company_applications")
    .select(["id", "number"])
    .where("fiscal_year", "=", fiscalYear)
    .where("state", "in", ["submitted", "checking"])
    .where("id", "<>", id)
    .orderBy("state_since")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row ? { id: row.id, number: row.number ?? "" } : null;
}
