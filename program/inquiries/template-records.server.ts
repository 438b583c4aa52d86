import type { Transaction } from "#platform/database.server.ts";
import type { Topic } from "./inquiry.ts";
import type { InquiryTemplate } from "./template.ts";
import type { InquiryTables } from "./tables.ts";

/** The templates in use: those of a topic first, then those for every topic, then the rest. */
export async function templatesFor(tx: Transaction, topic: Topic): Promise<InquiryTemplate[]> {
  const all = await allTemplates(tx);
  const place = (one: InquiryTemplate) => (one.topic === topic ? 0 : one.topic === null ? 1 : 2);
  return all.filter((one) => !one.isRetired).toSorted((one, other) => place(one) - place(other));
}

/** Every template, those out of use last. */
export async function allTemplates(tx: Transaction): Promise<InquiryTemplate[]> {
  const rows = await tx
    .withTables<InquiryTables>()
    .selectFrom("inquiry_templates")
    .selectAll()
    .orderBy("is_retired")
    .orderBy("title_ja")
    .orderBy("id")
    .execute();
  return rows.map(templateOf);
}

/** One template, or null; with `lock` nobody else changes it before the transaction ends. */
export async function templateById(tx: Transaction, id: string, { lock = false } = {}): Promise<InquiryTemplate | null> {
  const query = tx.withTables<InquiryTables>().selectFrom("inquiry_templates").selectAll().where("id", "=", id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row === undefined ? null : templateOf(row);
}

function templateOf(row: InquiryTables["inquiry_templates"]): InquiryTemplate {
  return {
    id: row.id,
    topic: row.topic as Topic | null,
    title: { en: row.title_en, ja: row.title_ja },
    body: { en: row.body_en, ja: row.body_ja },
    isRetired: row.is_retired,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    version: row.version,
  };
}
