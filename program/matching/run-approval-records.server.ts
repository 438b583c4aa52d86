import { sql } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { MatchingTables } from "./tables.ts";

/** A run whose approval somebody asked for and nobody has given. */
export interface RunToApprove {
  readonly runId: string;
  readonly number: number;
  readonly name: string;
  readonly market: number;
  readonly askedBy: string;
  readonly askedAt: Date;
}

/** Who asked for the approval of a run and when, or null. */
export async function approvalRequestOf(tx: Transaction, runId: string): Promise<{ readonly by: string; readonly at: Date } | null> {
  const row = await tx
    .withTables<MatchingTables>()
    .selectFrom("market_run_approval_requests")
    .selectAll()
    .where("run_id", "=", runId)
    .executeTakeFirst();
  return row === undefined ? null : { by: row.asked_by, at: row.asked_at };
}

/**
 * Runs that wait for the approval of this account, the longest first: asked for, made by somebody else, approved by nobody. A market that
 * is published, or frozen anew for one of its courses, asks for nothing any more.
 */
export async function runsToApprove(tx: Transaction, fiscalYear: number, accountId: string): Promise<RunToApprove[]> {
  const { rows } = await sql<RunToApprove>`
    select r.id as "runId", r.number, r.name, s.number as market, q.asked_by as "askedBy", q.asked_at as "askedAt"
    from market_run_approval_requests q join market_runs r on r.id = q.run_id join market_snapshots s on s.id = r.snapshot_id
    where s.fiscal_year = ${fiscalYear} and r.made_by <> ${accountId}
      and not exists (select from market_run_approvals a where a.run_id = r.id)
      and not exists (select from market_publications p where p.snapshot_id = s.id)
      and not exists (select from market_snapshots later where later.fiscal_year = s.fiscal_year and later.number > s.number and later.courses && s.courses)
    order by q.asked_at, r.id`.execute(tx);
  return rows;
}
