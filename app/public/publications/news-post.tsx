import { isLanguage } from "#platform/language.ts";
import { found } from "#platform/refusals.ts";
import { actContext } from "#app/context.server.ts";
import { frameWords } from "#app/frame-words.ts";
import { ArticleText } from "#app/parts/article-text.tsx";
import { pageHead } from "#app/parts/page-head.ts";
import { answerText } from "#app/parts/question-answer.tsx";
import { article } from "#app/parts/structured-data.ts";
import { breadcrumbs } from "#app/parts/structured-data.ts";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { DayText } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { blocksOf } from "#program/publications/answer.ts";
import { knownYearOf } from "#program/publications/known-year-of.server.ts";
import { newsWords as words } from "./news-words.ts";
import type { Route } from "./+types/news-post";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const language = params.language === "ja" ? "ja" : "en";
  if (loaderData === undefined) return pageHead(language, { title: words.title, description: words.lead });
  const { post, blocks } = loaderData;
  const text = answerText(blocks);
  const description = text.length > 160 ? `${text.slice(0, 159)}…` : text;
  const href = `/${language}/news/${post.id}`;
  return pageHead(language, {
    title: post.title,
    description: { en: description, ja: description },
    feed: `/${language}/news/feed.xml`,
    things: [
      article({
        kind: "news",
        title: post.title[language],
        description,
        publishedOn: post.on,
        updatedAt: post.updatedAt,
        href,
        publisher: words.office[language],
      }),
      breadcrumbs([
        { label: frameWords.home[language], href: `/${language}` },
        { label: words.title[language], href: `/${language}/news` },
        { label: post.title[language] },
      ]),
    ],
  });
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { news } = await publishedArticles(act.db);
  const post = found(
    news.find(({ id }) => id === params.articleId),
    "news post",
  );
  const language = isLanguage(params.language) ? params.language : "en";
  return { post, blocks: blocksOf(post.text[language], language, await knownYearOf(act, post)) };
}

export default function NewsPostPage({ loaderData: { post, blocks } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const changedOn = dayOf(post.updatedAt);
  return (
    <Page width="narrow">
      <Crumbs
        steps={[
          { label: say(frameWords.home), href: `/${language}` },
          { label: say(words.title), href: `/${language}/news` },
          { label: say(post.title) },
        ]}
      />
      <PageHead title={say(post.title)} over={<DayText day={post.on} />} />
      <article className="stack loose">
        <ArticleText blocks={blocks} />
        {changedOn > post.on && (
          <p className="small soft">
            {say(words.updated)}
            <DayText day={changedOn} />
          </p>
        )}
        <p>
          <a href={`/${language}/news`}>{say(words.all)}</a>
        </p>
      </article>
    </Page>
  );
}
