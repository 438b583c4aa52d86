import { companyOf } from "#program/accounts/act.server.ts";
import { articleDraftsOf, articleTextsOf, consentsOf, picturesOf } from "./article-records.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { ArticlePicture, ArticleTexts } from "./article.ts";
import type { CaseStudyConsent } from "./case-study-consent.ts";
import type { ArticleTables } from "./tables.ts";

/** A case study as its company reads it before and after it agrees. */
export interface CompanyCaseStudy {
  readonly id: string;
  /** As published, or as it is being written where nothing is published yet. */
  readonly texts: ArticleTexts;
  /** True while the public reads it. */
  readonly isPublic: boolean;
  readonly pictures: readonly ArticlePicture[];
  readonly consent: CaseStudyConsent;
}

/** What the office wrote about one's own company. */
export async function companyCaseStudies(act: Act): Promise<CompanyCaseStudy[]> {
  companyOf(act, "read-application");
  return await act.db.transaction(async (tx) => {
    const consents = await consentsOf(tx);
    const [drafts, pictures] = [await articleDraftsOf(tx), await picturesOf(tx)];
    const rows = await tx
      .withTables<ArticleTables>()
      .selectFrom("articles as a")
      .leftJoin("article_versions as v", (join) => join.onRef("v.article_id", "=", "a.id").onRef("v.number", "=", "a.published_version"))
      .select([
        "a.id",
        "a.is_published",
        "v.on_day",
        "v.title_en",
        "v.title_ja",
        "v.summary_en",
        "v.summary_ja",
        "v.text_en",
        "v.text_ja",
        "v.facts",
      ])
      .orderBy("a.id")
      .execute();
    return rows.flatMap(({ id, is_published, ...row }) => {
      const consent = consents.get(id);
      const published = row.on_day === null ? undefined : articleTextsOf(row as Parameters<typeof articleTextsOf>[0]);
      const texts = is_published ? (published ?? drafts.get(id)) : (drafts.get(id) ?? published);
      if (consent === undefined || texts === undefined) return [];
      return [{ id, texts, isPublic: is_published && consent.state === "given", pictures: pictures.get(id) ?? [], consent }];
    });
  });
}
