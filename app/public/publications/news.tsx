import { actContext } from "#app/context.server.ts";
import { frameWords } from "#app/frame-words.ts";
import { pageHead } from "#app/parts/page-head.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { News } from "#app/ui/news.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { newsWords as words } from "./news-words.ts";
import type { Route } from "./+types/news";

export function meta({ params }: Route.MetaArgs) {
  return pageHead(params.language, { title: words.title, description: words.lead, feed: `/${params.language}/news/feed.xml` });
}

export async function loader({ context }: Route.LoaderArgs) {
  const { news } = await publishedArticles(context.get(actContext).db);
  return { posts: news.map(({ id, on, title, news: { isPinned } }) => ({ id, on, title, isPinned })) };
}

export default function NewsPage({ loaderData: { posts } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Page width="narrow">
      <Crumbs steps={[{ label: say(frameWords.home), href: `/${language}` }, { label: say(words.title) }]} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        {posts.length === 0 ? (
          <Empty title={say(words.none)}>{say(words.noneText)}</Empty>
        ) : (
          <News
            items={posts.map(({ id, on, title, isPinned }) => ({
              on,
              title: say(title),
              href: `/${language}/news/${id}`,
              mark: isPinned ? say(words.pinned) : undefined,
            }))}
          />
        )}
        <p className="small">
          <a href={`/${language}/news/feed.xml`} type="application/atom+xml">
            {say(words.feed)}
          </a>
        </p>
      </div>
    </Page>
  );
}
