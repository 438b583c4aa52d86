import { accountOf } from "#program/accounts/act.server.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import type { Act } from "#program/accounts/act.server.ts";

/** One of somebody's own sessions: on which kind of device (see `sayDevice`), since when, used last when. No address of the network is kept. */
export interface OwnSession {
  readonly id: string;
  readonly device: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
}

type Tables = { sessions: { id: string; account_id: string; device: string; created_at: Date; last_seen_at: Date; expires_at: Date } };

/** The sessions of whoever acts that could still be used, the one used last first. `idle` in seconds, as the gate counts it. */
export async function ownSessions(act: Act, idle: number): Promise<OwnSession[]> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const rows = await tx
      .withTables<Tables>()
      .selectFrom("sessions")
      .select(["id", "device", "created_at", "last_seen_at"])
      .where("account_id", "=", accountId)
      .where("expires_at", ">", new Date())
      .where("last_seen_at", ">", new Date(Date.now() - idle * 1000))
      .orderBy("last_seen_at", "desc")
      .execute();
    return rows.map((row) => ({ id: row.id, device: row.device, startedAt: row.created_at, lastSeenAt: row.last_seen_at }));
  });
}

/** Ends sessions of whoever acts: one by its id, or all but the one in which they act. Somebody else's is not there, and stays. */
export async function endOwnSessions(act: Act, which: { id: string } | { allBut: string }): Promise<{ ended: number }> {
  const accountId = accountOf(act);
  return await act.db.transaction(async (tx) => {
    const mine = tx.withTables<Tables>().deleteFrom("sessions").where("account_id", "=", accountId);
    const gone = await ("id" in which ? mine.where("id", "=", which.id) : mine.where("id", "<>", which.allBut)).executeTakeFirst();
    const ended = Number(gone.numDeletedRows);
    if (ended > 0)
      await writeHistory(tx, act, {
        what: "sessions-ended",
        about: { kind: "account", id: accountId },
        subjectAccount: accountId,
        facts: { count: ended },
      });
    return { ended };
  });
}
