import { isLanguage } from "#platform/language.ts";
import { actContext } from "#app/context.server.ts";
import { lastingContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { organisation } from "#app/parts/structured-data.ts";
import { pageHead } from "#app/parts/page-head.ts";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { CoursesAtAGlance } from "#app/parts/courses-at-a-glance.tsx";
import { Doors } from "#app/ui/doors.tsx";
import { Ways } from "#app/ui/doors.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Section } from "#app/ui/page.tsx";
import { comingSessions } from "#program/information-sessions/rules.ts";
import { nextSessionChange } from "#program/information-sessions/rules.ts";
import { showSessions } from "#program/information-sessions/show-sessions.server.ts";
import { eligibleCountries } from "#program/year/rules.ts";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { shownQuestions } from "#program/publications/shown-questions.ts";
import { CompanyWindows } from "./home-board.tsx";
import { InternBoard } from "./home-board.tsx";
import { DuringTheInternship } from "./home-chapters.tsx";
import { LatestAndNext } from "./home-chapters.tsx";
import { SelectionSteps } from "./home-chapters.tsx";
import { StoriesAndQuestions } from "./home-chapters.tsx";
import { homeDoors } from "./home-doors.ts";
import { homeLead } from "./home-words.ts";
import { homeSayings } from "./home-words.ts";
import { homeTitle } from "./home-words.ts";
import { homeWords as words } from "./home-words.ts";
import { nextOpening } from "./year-shown.server.ts";
import { yearShown } from "./year-shown.server.ts";
import type { Route } from "./+types/home";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const year = loaderData?.shown.year;
  const spoken = params.language === "ja" ? "ja" : "en";
  return pageHead(params.language, {
    title: {
      en: `Internships at companies in Japan${year === undefined ? "" : `, ${year.fiscalYear}`}`,
      ja: `日本企業でのインターンシップ${year === undefined ? "" : `（${year.fiscalYear}年度）`}`,
    },
    description: homeLead(year === undefined ? 0 : eligibleCountries(year).size),
    feed: `/${spoken}/news/feed.xml`,
    things: year === undefined ? [] : [organisation(year, spoken)],
  });
}

/** So many of the newest posts stand on the first page, pinned ones before the others. */
const newsOnHome = 3;

/** So many of the newest case studies; without their pictures, which would weigh as much as all the rest. */
const caseStudiesOnHome = 2;
/** What people ask most, an entry for each who comes first: about applying, costs, languages, hosting. Those that a year has no use for are left out. */
const questionsOnHome = [
  "who-may-apply",
  "how-do-i-apply",
  "what-does-it-cost-me",
  "level-of-japanese-and-english",
  "which-companies-may-host",
];

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const [shown, { news, caseStudies }, book] = await Promise.all([yearShown(act), publishedArticles(act.db), publishedQuestions(act.db)]);
  const all = shownQuestions(isLanguage(params.language) ? params.language : "en", shown, book);
  const posts = news.slice(0, newsOnHome).map(({ id, on, title, news: { isPinned } }) => ({ id, on, title, isPinned }));
  const sessions = comingSessions(await showSessions(act, shown.year.fiscalYear), act.now);
  const change = nextSessionChange(sessions, act.now);
  if (change !== null) context.get(lastingContext)?.notAfter(change);
  const [interns, companies] = await Promise.all([nextOpening(act, "intern"), nextOpening(act, "company")]);
  const stories = caseStudies
    .slice(0, caseStudiesOnHome)
    .map(({ id, title, summary, caseStudy }) => ({ id, title, summary, company: caseStudy.company }));
  const asked = questionsOnHome.flatMap((id) => all.find((one) => one.id === id) ?? []).map(({ id, question }) => ({ id, question }));
  return { shown, posts, opens: { interns, companies }, sessions: sessions.slice(0, 3), stories, asked };
}

export default function HomePage({ loaderData: { shown, posts, opens, sessions, stories, asked } }: Route.ComponentProps) {
  const { year } = shown;
  const { now } = usePageFacts();
  const say = useSay();
  const language = useLanguage();
  // Chapters are white and dim in turn; where the office has told no news and announced no session, the next one takes their turn.
  const hasNews = posts.length + sessions.length > 0;
  return (
    <>
      <section className="hero wrap" aria-labelledby="title">
        <h1 id="title">{say(homeTitle(year))}</h1>
        <p className="lead">{say(homeLead(eligibleCountries(year).size))}</p>
        <Ways ways={homeDoors(language).map(({ title, deed }) => ({ label: title, href: deed.href }))} label={say(words.doors)} />
        <InternBoard year={year} now={now} opens={opens.interns} />
        <CompanyWindows shown={shown} now={now} opens={opens.companies} />
      </section>
      <Section title={say(words.doors)} id="doors" dim>
        <Doors doors={homeDoors(language)} />
      </Section>
      {hasNews && <LatestAndNext posts={posts} sessions={sessions} now={now} dim={false} />}
      <Section
        title={say(homeSayings.atAGlance(year.courses.length))}
        id="courses"
        wrap
        dim={hasNews}
        beside={<a href={`/${language}/courses`}>{say(words.compare)}</a>}
      >
        <div className="stack">
          <CoursesAtAGlance shown={shown} />
          <ProvisionalNote />
        </div>
      </Section>
      <Section
        title={say(words.steps)}
        id="steps"
        wrap
        dim={!hasNews}
        beside={<a href={`/${language}/steps/interns`}>{say(words.allSteps)}</a>}
      >
        <SelectionSteps year={year} />
        <p className="steps-note">{say(year.selection.notifyUnsuccessful ? words.everybodyIsTold : words.silenceMeansNo)}</p>
      </Section>
      <Section title={say(words.during)} id="during" wrap dim={hasNews}>
        <DuringTheInternship year={year} />
      </Section>
      <StoriesAndQuestions stories={stories} questions={asked} dim={!hasNews} />
    </>
  );
}
