import { isLanguage } from "#platform/language.ts";
import { found } from "#platform/refusals.ts";
import { dayOf } from "#platform/days.ts";
import { actContext } from "#app/context.server.ts";
import { frameWords } from "#app/frame-words.ts";
import { ArticleText } from "#app/parts/article-text.tsx";
import { ArticlePictureShown, CaseFactsList } from "#app/parts/case-study.tsx";
import { pageHead } from "#app/parts/page-head.ts";
import { article, breadcrumbs } from "#app/parts/structured-data.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useLanguage, useSay } from "#app/ui/language.tsx";
import { Crumbs, Page, PageHead, WithAside } from "#app/ui/page.tsx";
import { DayText } from "#app/ui/time.tsx";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { blocksOf } from "#program/publications/answer.ts";
import { knownYearOf } from "#program/publications/known-year-of.server.ts";
import { caseWords as words } from "./case-words.ts";
import { newsWords } from "./news-words.ts";
import type { Route } from "./+types/case-study";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const language = params.language === "ja" ? "ja" : "en";
  if (loaderData === undefined) return pageHead(language, { title: words.title, description: words.lead });
  const { story } = loaderData;
  const [picture] = story.pictures;
  return pageHead(language, {
    title: story.title,
    description: story.summary,
    things: [
      article({
        kind: "case-study",
        title: story.title[language],
        description: story.summary[language],
        publishedOn: story.on,
        updatedAt: story.updatedAt,
        href: `/${language}/case-studies/${story.id}`,
        ...(picture === undefined ? {} : { image: `/${language}/article-pictures/${picture.id}/${picture.width}.jpeg` }),
        publisher: newsWords.office[language],
      }),
      breadcrumbs([
        { label: frameWords.home[language], href: `/${language}` },
        { label: words.title[language], href: `/${language}/case-studies` },
        { label: story.title[language] },
      ]),
    ],
  });
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const { caseStudies } = await publishedArticles(act.db);
  const story = found(
    caseStudies.find(({ id }) => id === params.articleId),
    "case study",
  );
  const language = isLanguage(params.language) ? params.language : "en";
  return { story, blocks: blocksOf(story.text[language], language, await knownYearOf(act, story)) };
}

export default function CaseStudyPage({ loaderData: { story, blocks } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const [first, ...others] = story.pictures;
  const changedOn = dayOf(story.updatedAt);
  return (
    <Page>
      <Crumbs
        steps={[
          { label: say(frameWords.home), href: `/${language}` },
          { label: say(words.title), href: `/${language}/case-studies` },
          { label: say(story.title) },
        ]}
      />
      <PageHead title={say(story.title)} lead={say(story.summary)} />
      <WithAside
        title={say(words.facts)}
        aside={
          <>
            <CaseFactsList facts={story.caseStudy} />
            <p>
              <ButtonLink kind="secondary" href={`/${language}/steps/companies`} arrow>
                {say(words.host)}
              </ButtonLink>
            </p>
          </>
        }
      >
        <article className="stack loose">
          {first !== undefined && <ArticlePictureShown picture={first} from={`/${language}/article-pictures`} isFirst />}
          <ArticleText blocks={blocks} />
          {others.map((picture) => (
            <ArticlePictureShown key={picture.id} picture={picture} from={`/${language}/article-pictures`} />
          ))}
          <p className="small soft">
            {say(words.updated)}
            <DayText day={changedOn} />
          </p>
          <p>
            <a href={`/${language}/case-studies`}>{say(words.all)}</a>
          </p>
        </article>
      </WithAside>
    </Page>
  );
}
