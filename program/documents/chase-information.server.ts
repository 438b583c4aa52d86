import { sql } from "kysely";
import { dayOf } from "#platform/days.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { informationChaser } from "./information-letters.ts";
import { informationOverdue } from "./information-letters.ts";
import { documentsOf } from "./records.server.ts";
import { chaserDue } from "./rules.ts";
import { documentName } from "./rules.ts";
import { informationKinds } from "./information.ts";
import { isInformation } from "./information.ts";
import type { Transaction } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { AskedDocument } from "./document.ts";
import type { DocumentTables } from "./tables.ts";

/**
 * Reminds people of questions not answered yet, all points of one day in one letter, 14, 7 and 2 days before it; marks what did not come
 * as overdue, which puts it before the office and decides nothing. The clockwork's act; run twice a day it sends nothing twice.
 */
export async function chaseInformation(act: Act): Promise<void> {
  const today = dayOf(act.now);
  const waiting = await act.db.transaction(async (tx) =>
    tx
      .withTables<DocumentTables>()
      .selectFrom("documents as document")
      .select("document.application_id")
      .distinct()
      .where("document.state", "in", ["asked", "returned"])
      .where("document.kind", "in", [...informationKinds])
      .where(sql<boolean>`document.due_on <= ${today}::date + 14`)
      // Whoever withdrew or is out of the selection is left in peace.
      .where(
        sql<boolean>`exists (select from course_applications c where c.application_id = document.application_id and c.state not in ('ineligible', 'not_selected', 'no_show', 'declined', 'lapsed', 'released', 'superseded', 'withdrawn'))`,
      )
      .orderBy("document.application_id")
      .execute(),
  );
  for (const { application_id } of waiting)
    await act.db.transaction(async (tx) => {
      await tx
        .withTables<DocumentTables>()
        .selectFrom("documents")
        .select("id")
        .where("application_id", "=", application_id)
        .orderBy("id")
        .forUpdate()
        .execute();
      const open = (await documentsOf(tx, application_id)).filter(
        (one) => isInformation(one.kind) && (one.state === "asked" || one.state === "returned"),
      );
      for (const [dueOn, together] of Map.groupBy(open, (one) => one.dueOn))
        await (dueOn < today ? markOverdue : remind)(tx, act, dueOn, together);
    });
}

async function remind(tx: Transaction, act: Act, dueOn: Day, waiting: readonly AskedDocument[]): Promise<void> {
  // A point that was just asked, or asked again, waits for the next reminder.
  const days = Math.min(...waiting.map((one) => chaserDue(dueOn, dayOf(one.decidedAt ?? one.askedAt), dayOf(act.now)) ?? Infinity));
  const one = waiting[0];
  if (one === undefined || days === Infinity) return;
  await queueLetter(tx, act, {
    to: { account: one.accountId },
    words: informationChaser(await namesOf(tx, waiting), dueOn),
    about: { kind: "document", id: one.id },
    fiscalYear: one.fiscalYear,
    dedupeKey: `information-chaser ${one.applicationId} ${dueOn} ${days}`,
  });
}

async function markOverdue(tx: Transaction, act: Act, dueOn: Day, late: readonly AskedDocument[]): Promise<void> {
  for (const { id, kind, accountId, fiscalYear } of late) {
    await tx
      .withTables<DocumentTables>()
      .updateTable("documents")
      .set({ state: "overdue", version: sql`version + 1` })
      .where("id", "=", id)
      .execute();
    await writeHistory(tx, act, {
      what: "information-overdue",
      about: { kind: "document", id },
      fiscalYear,
      subjectAccount: accountId,
      facts: { document: kind, dueOn },
    });
  }
  const one = late[0]!;
  await queueLetter(tx, act, {
    to: { account: one.accountId },
    words: informationOverdue(await namesOf(tx, late), dueOn),
    about: { kind: "document", id: one.id },
    fiscalYear: one.fiscalYear,
    dedupeKey: `information-overdue ${one.applicationId} ${dueOn} ${late.map((each) => each.id).join(" ")}`,
  });
}

async function namesOf(tx: Transaction, documents: readonly AskedDocument[]) {
  const year = await yearOf(tx, documents[0]!.fiscalYear);
  return documents.map((one) => documentName(year, one.kind));
}
