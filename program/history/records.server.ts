import type { Transaction } from "#platform/database.server.ts";
import type { HistoryLine } from "./history.ts";
import type { HistoryTables } from "./tables.ts";

/** The history of one record, newest first. The database shows each reader only the lines that are theirs. */
export async function historyOf(tx: Transaction, kind: string, id: string, most = 200): Promise<HistoryLine[]> {
  return (await lines(tx).where("about_kind", "=", kind).where("about_id", "=", id).limit(most).execute()).map(line);
}

/** The history of several records together, newest first: an application with its courses, documents and interviews. */
export async function historyOfSeveral(
  tx: Transaction,
  records: readonly { kind: string; id: string }[],
  most = 200,
): Promise<HistoryLine[]> {
  if (records.length === 0) return [];
  const asked = lines(tx).where((where) =>
    where.or(records.map(({ kind, id }) => where.and([where("about_kind", "=", kind), where("about_id", "=", id)]))),
  );
  return (await asked.limit(most).execute()).map(line);
}

/** The history of a person's matters over all records, newest first. */
export async function historyOfPerson(tx: Transaction, accountId: string, most = 200): Promise<HistoryLine[]> {
  return (await lines(tx).where("subject_account", "=", accountId).limit(most).execute()).map(line);
}

function lines(tx: Transaction) {
  return tx
    .withTables<HistoryTables>()
    .selectFrom("history")
    .select(["id", "at", "actor_account", "actor_kind", "what", "about_kind", "about_id", "facts"])
    .orderBy("at", "desc")
    .orderBy("id", "desc");
}

function line(row: {
  id: number;
  at: Date;
  actor_account: string | null;
  actor_kind: string;
  what: string;
  about_kind: string;
  about_id: string;
  facts: unknown;
}): HistoryLine {
  return {
    id: row.id,
    at: row.at,
    actorAccount: row.actor_account,
    actorKind: row.actor_kind,
    what: row.what,
    aboutKind: row.about_kind,
    aboutId: row.about_id,
    facts: row.facts as HistoryLine["facts"],
  };
}
