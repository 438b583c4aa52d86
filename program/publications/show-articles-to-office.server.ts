import { requirePermission } from "#program/accounts/act.server.ts";
import {
  articleDraftsOf,
  articleVersionsOf,
  articleTextsOf,
  consentsOf,
  keptArticles,
  lockArticle,
  picturesOf,
} from "./article-records.server.ts";
import { articleProblems } from "./article-publishing.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ArticleKind, ArticlePicture, ArticleTexts } from "./article.ts";
import type { ArticleVersion, KeptArticle } from "./article-records.server.ts";
import type { CaseStudyConsent } from "./case-study-consent.ts";
import type { ArticleTables } from "./tables.ts";
import type { YearKnown } from "./year-values.ts";

/** An article in the office's list. */
export interface OfficeArticle extends KeptArticle {
  /** As it is being written, or as published. */
  readonly texts: ArticleTexts;
  readonly hasDraft: boolean;
  /** True when the draft's languages have gaps or disagree. */
  readonly hasGaps: boolean;
  readonly consent: CaseStudyConsent | null;
}

/** Every article of a kind with its state and what its draft lacks. */
export async function articlesForOffice(act: Act, kind: ArticleKind, known: YearKnown): Promise<OfficeArticle[]> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const drafts = await articleDraftsOf(tx);
    const consents = await consentsOf(tx);
    const rows = await tx
      .withTables<ArticleTables>()
      .selectFrom("articles as a")
      .innerJoin("article_versions as v", (join) => join.onRef("v.article_id", "=", "a.id").onRef("v.number", "=", "a.published_version"))
      .selectAll("v")
      .execute();
    const published = new Map(rows.map((row) => [row.article_id, articleTextsOf(row)]));
    return (await keptArticles(tx, kind)).flatMap((one) => {
      const draft = drafts.get(one.id);
      const texts = draft ?? published.get(one.id);
      if (texts === undefined) return [];
      const hasGaps = draft !== undefined && articleProblems(draft, known).length > 0;
      return [{ ...one, texts, hasDraft: draft !== undefined, hasGaps, consent: consents.get(one.id) ?? null }];
    });
  });
}

/** One article with the words that are being written, its versions, its pictures and its host's consent. */
export interface ArticleForOffice {
  readonly kept: KeptArticle;
  readonly texts: ArticleTexts | null;
  readonly isDraft: boolean;
  readonly versions: readonly ArticleVersion[];
  readonly pictures: readonly ArticlePicture[];
  readonly consent: CaseStudyConsent | null;
}

/** Throws `NotFound` for an article that is not there. */
export async function articleForOffice(act: Act, kind: ArticleKind, id: string): Promise<ArticleForOffice> {
  requirePermission(act, "edit-publications");
  return await act.db.transaction(async (tx) => {
    const kept = await lockArticle(tx, kind, id);
    const draft = (await articleDraftsOf(tx, id)).get(id);
    const versions = await articleVersionsOf(tx, id);
    return {
      kept,
      texts: draft ?? versions[0] ?? null,
      isDraft: draft !== undefined,
      versions,
      pictures: (await picturesOf(tx, id)).get(id) ?? [],
      consent: (await consentsOf(tx, id)).get(id) ?? null,
    };
  });
}
