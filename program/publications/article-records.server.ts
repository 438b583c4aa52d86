import { sql } from "kysely";
import { found } from "#platform/refusals.ts";
import type { Database, Transaction } from "#platform/database.server.ts";
import type { Article, ArticleKind, ArticlePicture, ArticleTexts, CaseFacts, CaseStudy, NewsFacts, NewsPost } from "./article.ts";
import type { CaseStudyConsent } from "./case-study-consent.ts";
import type { ArticleTables } from "./tables.ts";

const tables = (tx: Transaction) => tx.withTables<ArticleTables>();

/** What is published at one moment. */
export interface ArticleBook {
  /** Pinned first, then the newest. */
  readonly news: readonly NewsPost[];
  /** The newest year first. */
  readonly caseStudies: readonly CaseStudy[];
}
const nothing: ArticleBook = { news: [], caseStudies: [] };

/** The book that was read last, by what was published then: a visit costs one small question as long as nothing changes. */
const read: { stamp: string; book: ArticleBook } = { stamp: "", book: nothing };

/** What the public reads. A case study whose consent does not stand is not among it: the database shows it to nobody outside the office. */
export async function publishedArticles(db: Database): Promise<ArticleBook> {
  return await db.transaction(async (tx) => {
    const { rows } = await sql<{ stamp: string }>`
      select coalesce(md5(string_agg(id || ' ' || version || ' ' || changed_at, ',' order by id)), '') as stamp from articles where is_published`.execute(
      tx,
    );
    const stamp = rows[0]?.stamp ?? "";
    if (stamp === "") return nothing;
    if (stamp !== read.stamp) {
      read.book = await bookNow(tx);
      read.stamp = stamp;
    }
    return read.book;
  });
}

async function bookNow(tx: Transaction): Promise<ArticleBook> {
  const rows = await tables(tx)
    .selectFrom("articles as a")
    .innerJoin("article_versions as v", (join) => join.onRef("v.article_id", "=", "a.id").onRef("v.number", "=", "a.published_version"))
    .selectAll("v")
    .select(["a.id", "a.kind"])
    .where("a.is_published", "=", true)
    .orderBy("v.on_day", "desc")
    .orderBy("v.published_at", "desc")
    .orderBy("a.id")
    .execute();
  const pictures = await picturesOf(tx);
  const articles = rows.map((row): Article => ({
    ...articleTextsOf(row),
    id: row.id,
    kind: row.kind,
    updatedAt: row.published_at,
    pictures: pictures.get(row.id) ?? [],
  }));
  const news = articles.filter((one): one is NewsPost => one.news !== null);
  const caseStudies = articles.filter((one): one is CaseStudy => one.caseStudy !== null);
  return {
    news: news.toSorted((one, other) => Number(other.news.isPinned) - Number(one.news.isPinned)),
    caseStudies: caseStudies.toSorted((one, other) => other.caseStudy.fiscalYear - one.caseStudy.fiscalYear),
  };
}

/** The pictures by their article, in their order; of one article where it is named. */
export async function picturesOf(tx: Transaction, articleId?: string): Promise<Map<string, ArticlePicture[]>> {
  let query = tables(tx)
    .selectFrom("article_pictures as p")
    .selectAll("p")
    .select(
      sql<number[]>`array(select f.width from article_picture_files f where f.picture_id = p.id and f.format = 'webp' order by 1)`.as(
        "widths",
      ),
    );
  if (articleId !== undefined) query = query.where("p.article_id", "=", articleId);
  const byArticle = new Map<string, ArticlePicture[]>();
  for (const row of await query.orderBy("p.place").orderBy("p.id").execute()) {
    const { id, width, height, widths } = row;
    byArticle.set(row.article_id, [
      ...(byArticle.get(row.article_id) ?? []),
      { id, alt: { en: row.alt_en, ja: row.alt_ja }, width, height, widths },
    ]);
  }
  return byArticle;
}

/** The texts of a row of versions or drafts. */
export function articleTextsOf(row: {
  on_day: string;
  title_en: string;
  title_ja: string;
  summary_en: string;
  summary_ja: string;
  text_en: string;
  text_ja: string;
  facts: NewsFacts | CaseFacts;
}): ArticleTexts {
  return {
    on: row.on_day,
    title: { en: row.title_en, ja: row.title_ja },
    summary: { en: row.summary_en, ja: row.summary_ja },
    text: { en: row.text_en, ja: row.text_ja },
    news: "isPinned" in row.facts ? row.facts : null,
    caseStudy: "category" in row.facts ? row.facts : null,
  };
}

/** The columns of what an article says. */
export const articleColumns = ({ on, title, summary, text, news, caseStudy }: ArticleTexts) => ({
  on_day: on,
  title_en: title.en,
  title_ja: title.ja,
  summary_en: summary.en,
  summary_ja: summary.ja,
  text_en: text.en,
  text_ja: text.ja,
  facts: JSON.stringify(news ?? caseStudy),
});

/** An article as the office keeps it. */
export interface KeptArticle {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly isPublished: boolean;
  readonly publishedVersion: number | null;
  readonly version: number;
  readonly changedAt: Date;
}

const kept = (row: ArticleTables["articles"]): KeptArticle => ({
  id: row.id,
  kind: row.kind,
  isPublished: row.is_published,
  publishedVersion: row.published_version,
  version: row.version,
  changedAt: row.changed_at,
});

/** Locks an article until the end of the transaction. Throws `NotFound` for one that is not there, or of another kind. */
export async function lockArticle(tx: Transaction, kind: ArticleKind, id: string): Promise<KeptArticle> {
  const query = tables(tx).selectFrom("articles").selectAll().where("id", "=", id).where("kind", "=", kind);
  return kept(found(await query.forUpdate().executeTakeFirst(), "article"));
}

/** Every article of a kind, the last changed first; for the office. */
export async function keptArticles(tx: Transaction, kind: ArticleKind): Promise<KeptArticle[]> {
  const query = tables(tx).selectFrom("articles").selectAll().where("kind", "=", kind);
  return (await query.orderBy("changed_at", "desc").orderBy("id").execute()).map(kept);
}

/** True when an address is taken, by whichever kind. */
export async function isArticleTaken(tx: Transaction, id: string): Promise<boolean> {
  return (await tables(tx).selectFrom("articles").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

/** A published version, with who published it. */
export interface ArticleVersion extends ArticleTexts {
  readonly number: number;
  readonly publishedAt: Date;
  readonly by: string;
}

/** The versions of an article, newest first. */
export async function articleVersionsOf(tx: Transaction, id: string): Promise<ArticleVersion[]> {
  const rows = await tx
    .withTables<ArticleTables & { accounts: { id: string; name: string } }>()
    .selectFrom("article_versions as v")
    .leftJoin("accounts as a", "a.id", "v.published_by")
    .selectAll("v")
    .select("a.name")
    .where("v.article_id", "=", id)
    .orderBy("v.number", "desc")
    .execute();
  return rows.map((row) => ({ ...articleTextsOf(row), number: row.number, publishedAt: row.published_at, by: row.name ?? "" }));
}

/** The drafts by their article; of one where it is named. */
export async function articleDraftsOf(tx: Transaction, id?: string): Promise<Map<string, ArticleTexts>> {
  let query = tables(tx).selectFrom("article_drafts").selectAll();
  if (id !== undefined) query = query.where("article_id", "=", id);
  return new Map((await query.execute()).map((row) => [row.article_id, articleTextsOf(row)]));
}

/** The consents by their case study; of one where it is named. */
export async function consentsOf(tx: Transaction, id?: string): Promise<Map<string, CaseStudyConsent>> {
  let query = tables(tx).selectFrom("case_study_consents").selectAll();
  if (id !== undefined) query = query.where("article_id", "=", id);
  return new Map(
    (await query.execute()).map((row) => [
      row.article_id,
      {
        articleId: row.article_id,
        companyId: row.company_id,
        state: row.state,
        agreedBy: row.agreed_by,
        agreedOn: row.agreed_on,
        scope: row.scope,
        note: row.note,
        version: row.version,
      },
    ]),
  );
}
