import { withoutQuoted } from "./mail-rules.ts";
import { plainText } from "./mail-rules.ts";
import { mailCharactersMax } from "./mail.ts";
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/database.server.ts";
import type { InquiryMail } from "./mail.ts";
import type { MailDoubt } from "./mail.ts";
import type { ReadMail } from "./mail.ts";
import type { InquiryTables } from "./tables.ts";

/** Keeps a mail, in an inquiry or, with its doubt, in none; null when it was kept before under the same `key`. */
export async function keepMail(
  tx: Transaction,
  mail: ReadMail,
  facts: { id: string; key: string; inquiryId: string | null; doubt: MailDoubt | null; receivedAt: Date },
): Promise<InquiryMail | null> {
  const { body, quoted } = withoutQuoted(mail.text);
  const kept = plainText(body, mailCharactersMax);
  const row = await tx
    .withTables<InquiryTables>()
    .insertInto("inquiry_mails")
    .values({
      id: facts.id,
      inquiry_id: facts.inquiryId,
      message_id: facts.key,
      from_email: mail.fromEmail,
      from_name: mail.fromName,
      subject: mail.subject,
      body: kept.text,
      quoted: plainText(quoted, mailCharactersMax).text,
      attachments: JSON.stringify(mail.attachments),
      is_cut: kept.isCut,
      doubt: facts.doubt,
      received_at: facts.receivedAt,
      put_aside: false,
      decided_by: null,
      decided_at: null,
      version: 1,
    })
    .onConflict((conflict) => conflict.column("message_id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : mailOf(row);
}

/** The mails of an inquiry, oldest first. */
export async function mailsOf(tx: Transaction, inquiryId: string): Promise<InquiryMail[]> {
  const rows = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiry_mails")
    .selectAll()
    .where("inquiry_id", "=", inquiryId)
    .orderBy("received_at")
    .orderBy("id")
    .execute();
  return rows.map(mailOf);
}

/** The newest mails that belong to no inquiry for certain and that nobody has decided about. */
export async function unmatchedMails(tx: Transaction, most = 100): Promise<InquiryMail[]> {
  const rows = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiry_mails")
    .selectAll()
    .where("inquiry_id", "is", null)
    .where("put_aside", "=", false)
    .orderBy("received_at", "desc")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map(mailOf);
}

/** An unmatched mail, held until the transaction ends; null when there is none or it was decided about. */
export async function lockUnmatchedMail(tx: Transaction, id: string): Promise<InquiryMail | null> {
  const row = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiry_mails")
    .selectAll()
    .where("id", "=", id)
    .where("inquiry_id", "is", null)
    .where("put_aside", "=", false)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : mailOf(row);
}

/** Writes down where a mail belongs, or that it was put aside, and who said so. */
export async function decideMail(
  tx: Transaction,
  { id, version }: InquiryMail,
  decision: { inquiryId: string | null; by: string; at: Date },
): Promise<void> {
  await tx
    .withTables<InquiryTables>()
    .updateTable("inquiry_mails")
    .set({
      inquiry_id: decision.inquiryId,
      put_aside: decision.inquiryId === null,
      decided_by: decision.by,
      decided_at: decision.at,
      version: version + 1,
    })
    .where("id", "=", id)
    .execute();
}

function mailOf(row: Selectable<InquiryTables["inquiry_mails"]>): InquiryMail {
  return {
    id: row.id,
    inquiryId: row.inquiry_id,
    fromEmail: row.from_email,
    fromName: row.from_name,
    subject: row.subject,
    body: row.body,
    quoted: row.quoted,
    attachments: row.attachments,
    isCut: row.is_cut,
    doubt: row.doubt,
    receivedAt: row.received_at,
    version: row.version,
  };
}
