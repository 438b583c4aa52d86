import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import { questionBook, seedBook } from "./question-book.ts";
import type { Database, Transaction } from "#platform/database.server.ts";
import type { Question, QuestionAudience, QuestionCategory } from "./question.ts";
import type { QuestionBook } from "./question-book.ts";
import type { PublicationTables } from "./tables.ts";

const tables = (tx: Transaction) => tx.withTables<PublicationTables>();

/** The book that was read last, by what was published then: a visit costs one small question as long as nothing changes. */
const read: { stamp: string; book: QuestionBook } = { stamp: "", book: seedBook };

/** The published entries in the order of the page. A database that no seeds were loaded into shows those of the program. */
export async function publishedQuestions(db: Database): Promise<QuestionBook> {
  return await db.transaction(async (tx) => {
    const { rows } = await sql<{ stamp: string }>`
      select coalesce(md5(string_agg(id || ' ' || version, ',' order by id)), '') as stamp from questions`.execute(tx);
    const stamp = rows[0]?.stamp ?? "";
    if (stamp === "") return seedBook;
    if (stamp !== read.stamp) {
      read.book = questionBook(await publishedNow(tx));
      read.stamp = stamp;
    }
    return read.book;
  });
}

async function publishedNow(tx: Transaction): Promise<Question[]> {
  const rows = await tables(tx)
    .selectFrom("questions as q")
    .innerJoin("question_versions as v", (join) => join.onRef("v.question_id", "=", "q.id").onRef("v.number", "=", "q.published_version"))
    .selectAll("v")
    .select(["q.id", "q.audience", "q.category"])
    .where("q.is_published", "=", true)
    .orderBy("q.place")
    .orderBy("q.id")
    .execute();
  return rows.map((row) => ({ ...textsOf(row), id: row.id, audience: row.audience, category: row.category, updatedOn: row.updated_on }));
}

/** What an entry says, as it is kept. */
export type QuestionTexts = Pick<Question, "when" | "question" | "answer" | "also">;

/** The texts of a row of versions or drafts. */
export function textsOf(row: {
  shown_when: string | null;
  question_en: string;
  question_ja: string;
  answer_en: string;
  answer_ja: string;
  also: readonly string[];
}): QuestionTexts {
  return {
    when: row.shown_when,
    question: { en: row.question_en, ja: row.question_ja },
    answer: { en: row.answer_en, ja: row.answer_ja },
    also: row.also,
  };
}

/** The columns of what an entry says. */
export const textColumns = ({ when, question, answer, also }: QuestionTexts) => ({
  shown_when: when,
  question_en: question.en,
  question_ja: question.ja,
  answer_en: answer.en,
  answer_ja: answer.ja,
  also: [...also],
});

/** An entry as the office sees it. */
export interface KeptQuestion {
  readonly id: string;
  readonly audience: QuestionAudience;
  readonly category: QuestionCategory;
  readonly place: number;
  readonly isPublished: boolean;
  readonly publishedVersion: number | null;
  readonly version: number;
  readonly changedAt: Date;
}

const kept = (row: PublicationTables["questions"]): KeptQuestion => ({
  id: row.id,
  audience: row.audience,
  category: row.category,
  place: row.place,
  isPublished: row.is_published,
  publishedVersion: row.published_version,
  version: row.version,
  changedAt: row.changed_at,
});

/** Locks an entry until the end of the transaction. Throws `NotFound` for one that is not there. */
export async function lockQuestion(tx: Transaction, id: string): Promise<KeptQuestion> {
  return kept(found(await tables(tx).selectFrom("questions").selectAll().where("id", "=", id).forUpdate().executeTakeFirst(), "question"));
}

/** Every entry, in the order of the page; for the office. */
export async function keptQuestions(tx: Transaction): Promise<KeptQuestion[]> {
  return (await tables(tx).selectFrom("questions").selectAll().orderBy("place").orderBy("id").execute()).map(kept);
}

/** A published version, with who published it. */
export interface QuestionVersion extends QuestionTexts {
  readonly number: number;
  readonly publishedAt: Date;
  /** Empty where it came with the program. */
  readonly by: string;
}

/** The versions of an entry, newest first. */
export async function versionsOf(tx: Transaction, id: string): Promise<QuestionVersion[]> {
  const rows = await tx
    .withTables<PublicationTables & { accounts: { id: string; name: string } }>()
    .selectFrom("question_versions as v")
    .leftJoin("accounts as a", "a.id", "v.published_by")
    .selectAll("v")
    .select("a.name")
    .where("v.question_id", "=", id)
    .orderBy("v.number", "desc")
    .execute();
  return rows.map((row) => ({ ...textsOf(row), number: row.number, publishedAt: row.published_at, by: row.name ?? "" }));
}

/** The drafts by their entry's id; of one entry where it is named. */
export async function draftsOf(tx: Transaction, id?: string): Promise<Map<string, QuestionTexts & { savedAt: Date }>> {
  let query = tables(tx).selectFrom("question_drafts").selectAll();
  if (id !== undefined) query = query.where("question_id", "=", id);
  return new Map((await query.execute()).map((row) => [row.question_id, { ...textsOf(row), savedAt: row.saved_at }]));
}

/** How often an entry was called helpful or not, and the latest reasons that people wrote. */
export interface Helpfulness {
  readonly yes: number;
  readonly no: number;
  readonly whys: readonly { readonly id: string; readonly text: string }[];
}

export async function helpfulnessOf(tx: Transaction): Promise<Map<string, Helpfulness>> {
  const { rows } = await sql<{ question_id: string; yes: number; no: number; whys: { id: string; text: string }[] | null }>`
    select question_id, count(*) filter (where is_helpful)::int as yes, count(*) filter (where not is_helpful)::int as no,
      (select jsonb_agg(jsonb_build_object('id', w.id, 'text', w.why) order by w.given_on desc, w.id desc)
        from (select id, why, given_on from question_votes o where o.question_id = question_votes.question_id and o.why <> ''
              order by given_on desc, id desc limit 20) w) as whys
    from question_votes group by question_id`.execute(tx);
  return new Map(rows.map(({ question_id, yes, no, whys }) => [question_id, { yes, no, whys: whys ?? [] }]));
}
