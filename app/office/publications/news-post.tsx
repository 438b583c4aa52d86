import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { ErrorSummary, titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, Page, PageHead } from "#app/ui/page.tsx";
import { dayOf, fiscalYearOf } from "#platform/days.ts";
import { typedOf } from "#platform/forms.server.ts";
import { requirePermission } from "#program/accounts/act.server.ts";
import { articleForOffice } from "#program/publications/show-articles-to-office.server.ts";
import { answerEditor, previewOf } from "./article-deeds.server.ts";
import { articleFields, ArticleEditor, ArticlePreviews, ArticleVersions, typedOfArticle } from "./article-editor.tsx";
import { articleDeskWords as words, articleKindWords, articleProblemWords } from "./article-words.ts";
import type { ArticlePreview } from "./article-deeds.server.ts";
import type { Route } from "./+types/news-post";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  requirePermission(act, "edit-publications");
  const entry = params.articleId === "new" ? null : await articleForOffice(act, "news", params.articleId);
  return { entry, preview: entry?.texts ? await previewOf(act, entry.texts) : null };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  return await answerEditor(context.get(actContext), "news", { id: params.articleId, language: params.language }, typed);
}

export default function OfficeNewsPostPage({ loaderData: { entry, preview }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const labels = Object.fromEntries(articleFields.map((field) => [field, say(words[field])]));
  const { shown, lines } = shownProblems(actionData?.problems, articleProblemWords, labels, language);
  const title = say(entry?.texts?.title ?? articleKindWords.news.newTitle) || say(articleKindWords.news.newTitle);
  const previewed = (actionData as { preview?: ArticlePreview } | undefined)?.preview ?? preview;
  const today = dayOf(now);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle({ en: title, ja: title }, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/office/news`}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead
        title={title}
        over={entry?.kept.id}
        after={entry?.kept.isPublished === true && <a href={`/${language}/news/${entry.kept.id}`}>{say(words.onSite)}</a>}
      />
      <div className="stack loose">
        {entry?.isDraft === true && <Notice kind="caution">{say(entry.kept.isPublished ? words.isDraft : words.neverPublished)}</Notice>}
        <ArticleEditor
          kind="news"
          typed={actionData?.typed ?? typedOfArticle(entry, today, fiscalYearOf(today))}
          shown={shown}
          isNew={entry === null}
          isPublished={entry?.kept.isPublished === true}
        />
        {previewed !== null && <ArticlePreviews preview={previewed} />}
        {entry !== null && <ArticleVersions entry={entry} />}
      </div>
    </Page>
  );
}
