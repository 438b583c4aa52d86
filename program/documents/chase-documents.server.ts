import { sql } from "kysely";
import { dayOf } from "#platform/days.ts";
import { writeHistory } from "#program/history/write-history.server.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { yearOf } from "#program/year/current-years.server.ts";
import { chaseInformation } from "./chase-information.server.ts";
import { documentChaser } from "./letters.ts";
import { documentOverdue } from "./letters.ts";
import { documentById } from "./records.server.ts";
import { chaserDue } from "./rules.ts";
import { documentName } from "./rules.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DocumentTables } from "./tables.ts";

/**
 * Reminds everybody from whom a document is still awaited, 14, 7 and 2 days before its day, and marks as overdue what did not come. The
 * clockwork's act, run each morning; run twice a day it sends nothing twice, and a day without it is made up for on the next.
 */
export async function chaseDocuments(act: Act): Promise<void> {
  await chaseInformation(act);
  const today = dayOf(act.now);
  const waiting = await act.db.transaction(async (tx) =>
    tx
      .withTables<DocumentTables>()
      .selectFrom("documents as document")
      .select(["document.id", "document.decided_at"])
      .where("document.state", "in", ["asked", "returned"])
      .where("document.kind", "not like", "information-%") // Questions have reminders of their own, one for all of a person.
      .where(sql<boolean>`document.due_on <= ${today}::date + 14`)
      // Whoever withdrew or is out of the selection is left in peace.
      .where(
        sql<boolean>`exists (select from course_applications c where c.application_id = document.application_id and c.state not in ('ineligible', 'not_selected', 'no_show', 'declined', 'lapsed', 'released', 'superseded', 'withdrawn'))`,
      )
      .orderBy("document.due_on")
      .orderBy("document.id")
      .execute(),
  );
  for (const { id, decided_at } of waiting) {
    await act.db.transaction(async (tx) => {
      await tx.withTables<DocumentTables>().selectFrom("documents").select("id").where("id", "=", id).forUpdate().execute();
      const document = await documentById(tx, id);
      if (document === null || (document.state !== "asked" && document.state !== "returned")) return;
      const name = documentName(await yearOf(tx, document.fiscalYear), document.kind);
      const about = { kind: "document", id };
      const to = { account: document.accountId };
      if (document.dueOn < today) {
        await tx
          .withTables<DocumentTables>()
          .updateTable("documents")
          .set({ state: "overdue", version: sql`version + 1` })
          .where("id", "=", id)
          .execute();
        await writeHistory(tx, act, {
          what: "document-overdue",
          about,
          fiscalYear: document.fiscalYear,
          subjectAccount: document.accountId,
          facts: { document: document.kind, dueOn: document.dueOn },
        });
        await queueLetter(tx, act, {
          to,
          words: documentOverdue(name, document.dueOn, id),
          about,
          fiscalYear: document.fiscalYear,
          dedupeKey: `document-overdue ${id} ${document.dueOn}`,
        });
        return;
      }
      const days = chaserDue(document.dueOn, dayOf(decided_at ?? document.askedAt), today);
      if (days === null) return;
      await queueLetter(tx, act, {
        to,
        words: documentChaser(name, document.dueOn, id),
        about,
        fiscalYear: document.fiscalYear,
        dedupeKey: `document-chaser ${id} ${document.dueOn} ${days}`,
      });
    });
  }
}
