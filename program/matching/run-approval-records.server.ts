import { sql } from "kysely";
import { peopleWith } from "#program/accounts/records.server.ts";
import { rolesWith } from "#program/accounts/rules.ts";
import { isUnchanged } from "./frozen-market.ts";
import { changesOf } from "./market-changes.server.ts";
import { approvalsOf } from "./run-records.server.ts";
import { snapshotById } from "./snapshot-records.server.ts";
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

/** Who approved a run and still holds the right to, the first first: whose role was taken away stands behind nothing any more. */
export async function approvalsThatCount(tx: Transaction, runId: string): ReturnType<typeof approvalsOf> {
  const approvals = await approvalsOf(tx, runId);
  if (approvals.length === 0) return [];
  const holders = new Set((await peopleWith(tx, "recommend-candidates")).map((one) => one.id));
  return approvals.filter((one) => holders.has(one.accountId));
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
 * Runs that wait for the approval of this account at `now`, the longest first: asked for, made by somebody else, approved by nobody who still
 * may. A market that is published, frozen anew for one of its courses, or no longer as it was frozen asks for nothing any more.
 */
export async function runsToApprove(tx: Transaction, fiscalYear: number, accountId: string, now: Date): Promise<RunToApprove[]> {
  const { rows } = await sql<RunToApprove & { snapshotId: string }>`
    select r.id as "runId", s.id as "snapshotId", r.number, r.name, s.number as market, q.asked_by as "askedBy", q.asked_at as "askedAt"
    from market_run_approval_requests q join market_runs r on r.id = q.run_id join market_snapshots s on s.id = r.snapshot_id
    where s.fiscal_year = ${fiscalYear} and r.made_by <> ${accountId}
      and not exists (select from market_run_approvals a join account_roles held on held.account_id = a.account_id
        where a.run_id = r.id and held.ended_at is null and held.role = any(${[...rolesWith("recommend-candidates")]}::text[]))
      and not exists (select from market_publications p where p.snapshot_id = s.id)
      and not exists (select from market_snapshots later where later.fiscal_year = s.fiscal_year and later.number > s.number and later.courses && s.courses)
    order by q.asked_at, r.id`.execute(tx);
  const waiting: RunToApprove[] = [];
  for (const { snapshotId, ...row } of rows)
    if (isUnchanged(await changesOf(tx, await snapshotById(tx, snapshotId), now))) waiting.push(row);
  return waiting;
}
