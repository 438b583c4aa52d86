import { sql } from "kysely";
import { addDays } from "#platform/days.ts";
import { dayOf } from "#platform/days.ts";
import { startOfDay } from "#platform/days.ts";
import { queueLetter } from "#program/outbox/queue-letter.server.ts";
import { applicationById } from "#program/intern-applications/records.server.ts";
import { recommenderAsked } from "./recommender-letters.ts";
import { documentById } from "./records.server.ts";
import { hashOfToken } from "./recommender-records.server.ts";
import { recommenderColumns } from "./recommender-records.server.ts";
import { recommenderFrom } from "./recommender-records.server.ts";
import { tokenOf } from "./recommender-records.server.ts";
import { daysOfGrace } from "./recommender.ts";
import { chaserDue } from "./rules.ts";
import { waitsForPerson } from "./rules.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { DocumentTables } from "./tables.ts";

/**
 * Writes to recommenders who were named or are to be written to again. The clockwork's act, run each minute and after a person's deed:
 * the link is known to nobody but the letter. Sent once for each wish.
 */
export async function writeToRecommenders(act: Act, secret: string): Promise<void> {
  const wanted = await act.db.transaction(async (tx) =>
    tx
      .withTables<DocumentTables>()
      .selectFrom("recommenders")
      .select("id")
      .where("state", "=", "invited")
      .where("letter_wanted", "=", true)
      .execute(),
  );
  for (const { id } of wanted) {
    await act.db.transaction(async (tx) => {
      const tables = tx.withTables<DocumentTables>();
      const row = await tables.selectFrom("recommenders").select(recommenderColumns).where("id", "=", id).forUpdate().executeTakeFirst();
      if (row === undefined || row.state !== "invited" || !row.letter_wanted) return;
      const recommender = recommenderFrom(row);
      const document = await documentById(tx, recommender.documentId);
      const application = document === null ? null : await applicationById(tx, document.applicationId);
      if (document === null || application === null) return;
      const token = tokenOf(secret, id);
      await tables
        .updateTable("recommenders")
        .set({
          letter_wanted: false,
          token_hash: hashOfToken(token),
          letters: sql`letters + 1`,
          written_at: act.now,
          expires_at: startOfDay(addDays(document.dueOn, daysOfGrace + 1)),
        })
        .where("id", "=", id)
        .execute();
      await queueLetter(tx, act, {
        to: { email: recommender.email, language: recommender.language },
        words: recommenderAsked({
          recommender: recommender.name,
          person: application.fullName,
          school: application.school,
          dueOn: document.dueOn,
          token,
          isAgain: recommender.letters > 0,
        }),
        about: { kind: "document", id: document.id },
        fiscalYear: document.fiscalYear,
        isSecret: true, // Whoever has the link writes in somebody's name.
      });
    });
  }
}

/** Reminds silent recommenders 14, 7 and 2 days before the day. The clockwork's act, run each morning before their letters are written. */
export async function chaseRecommenders(act: Act): Promise<void> {
  const today = dayOf(act.now);
  await act.db.transaction(async (tx) => {
    const tables = tx.withTables<DocumentTables>();
    const silent = await tables
      .selectFrom("recommenders")
      .select(recommenderColumns)
      .where("state", "=", "invited")
      .where("letter_wanted", "=", false)
      .forUpdate()
      .execute();
    for (const row of silent) {
      const document = await documentById(tx, row.document_id);
      if (document === null || !waitsForPerson(document.state) || row.written_at === null) continue;
      if (chaserDue(document.dueOn, dayOf(row.written_at), today) === null) continue;
      await tables.updateTable("recommenders").set({ letter_wanted: true }).where("id", "=", row.id).execute();
    }
  });
}
