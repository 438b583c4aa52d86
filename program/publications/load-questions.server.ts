import { dayOf } from "#platform/days.ts";
import { questions } from "./entries.ts";
import { textColumns, textsOf } from "./records.server.ts";
import type { DatabaseServer, Transaction } from "#platform/database.server.ts";
import type { Question } from "./question.ts";
import type { PublicationTables } from "./tables.ts";

/**
 * Makes the entries that come with the program the first published versions. Runs at each start: a seed that changed becomes a new
 * version as long as nobody of the office has touched the entry; what the office wrote or took down stays.
 */
export async function loadQuestions(server: DatabaseServer, now: Date = new Date()): Promise<void> {
  const db = server.as({ databaseRole: "jip_system", accountId: null, companyId: null, roles: [], requestId: "start" });
  await db.transaction(async (tx) => {
    const tables = tx.withTables<PublicationTables>();
    const known = new Map((await tables.selectFrom("questions").selectAll().execute()).map((row) => [row.id, row]));
    for (const [index, entry] of questions.entries()) {
      const present = known.get(entry.id);
      if (present === undefined) await add(tx, entry, (index + 1) * 10, now);
      else if (present.changed_by === null) await renew(tx, entry, present, now);
    }
  });
}

async function add(tx: Transaction, { id, audience, category, ...entry }: Question, place: number, now: Date): Promise<void> {
  const tables = tx.withTables<PublicationTables>();
  const row = { id, audience, category, place, is_published: true, published_version: 1, version: 1, changed_by: null, changed_at: now };
  await tables
    .insertInto("questions")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tables
    .insertInto("question_versions")
    .values(versionRow(id, 1, entry, now))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function renew(tx: Transaction, entry: Question, present: PublicationTables["questions"], now: Date): Promise<void> {
  const tables = tx.withTables<PublicationTables>();
  const last = await tables
    .selectFrom("question_versions")
    .selectAll()
    .where("question_id", "=", entry.id)
    .where("number", "=", present.published_version)
    .executeTakeFirstOrThrow();
  const { when, question, answer, also } = entry;
  if (JSON.stringify(textsOf(last)) === JSON.stringify({ when, question, answer, also })) return;
  const number = last.number + 1;
  await tables
    .insertInto("question_versions")
    .values(versionRow(entry.id, number, entry, now))
    .execute();
  await tables
    .updateTable("questions")
    .set({ published_version: number, version: present.version + 1, changed_at: now })
    .where("id", "=", entry.id)
    .execute();
}

function versionRow(id: string, number: number, entry: Pick<Question, "when" | "question" | "answer" | "also" | "updatedOn">, now: Date) {
  const updatedOn = entry.updatedOn || dayOf(now);
  return { ...textColumns(entry), question_id: id, number, updated_on: updatedOn, published_by: null, published_at: now };
}
