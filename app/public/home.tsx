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
import { News } from "#app/ui/news.tsx";
import { Section } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { comingSessions } from "#program/information-sessions/rules.ts";
import { nextSessionChange } from "#program/information-sessions/rules.ts";
import { showSessions } from "#program/information-sessions/show-sessions.server.ts";
import { eligibleCountries } from "#program/year/rules.ts";
import { openWindows } from "#program/year/rules.ts";
import { stepOf } from "#program/year/rules.ts";
import { publishedArticles } from "#program/publications/article-records.server.ts";
import { CompanyWindows } from "./home-board.tsx";
import { InternBoard } from "./home-board.tsx";
import { homeDoors } from "./home-doors.ts";
import { homeLead } from "./home-words.ts";
import { homeSayings } from "./home-words.ts";
import { homeTitle } from "./home-words.ts";
import { homeWords as words } from "./home-words.ts";
import { stepLanguagesSaid } from "./home-words.ts";
import { stepTexts } from "./home-words.ts";
import { sessionWords } from "./information-sessions/session-words.ts";
import { SessionsAhead } from "./information-sessions/sessions-ahead.tsx";
import { newsWords } from "./publications/news-words.ts";
import { nextOpening } from "./year-shown.server.ts";
import { yearShown } from "./year-shown.server.ts";
import type { ProgramYear } from "#program/year/program-year.ts";
import type { Route } from "./+types/home";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const year = loaderData?.shown.year;
  const spoken = params.language === "ja" ? "ja" : "en";
  return pageHead(params.language, {
    title: { en: `Fiscal year ${year?.fiscalYear ?? ""}`, ja: `${year?.fiscalYear ?? ""}年度` },
    description: homeLead(year === undefined ? 0 : eligibleCountries(year).size),
    feed: `/${spoken}/news/feed.xml`,
    things: year === undefined ? [] : [organisation(year, spoken)],
  });
}

/** So many of the newest posts stand on the first page, pinned ones before the others. */
const newsOnHome = 4;

export async function loader({ context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const [shown, { news }] = await Promise.all([yearShown(act), publishedArticles(act.db)]);
  const isOpen = openWindows(shown.year, "intern", act.now).length > 0;
  const posts = news.slice(0, newsOnHome).map(({ id, on, title, news: { isPinned } }) => ({ id, on, title, isPinned }));
  const sessions = comingSessions(await showSessions(act, shown.year.fiscalYear), act.now);
  const change = nextSessionChange(sessions, act.now);
  if (change !== null) context.get(lastingContext)?.notAfter(change);
  return { shown, posts, next: isOpen ? null : await nextOpening(act), sessions: sessions.slice(0, 3) };
}

export default function HomePage({ loaderData: { shown, posts, next, sessions } }: Route.ComponentProps) {
  const { year } = shown;
  const { now } = usePageFacts();
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <section className="hero wrap" aria-labelledby="title">
        <h1 id="title">{say(homeTitle(year))}</h1>
        <p className="lead">{say(homeLead(eligibleCountries(year).size))}</p>
        <Ways ways={homeDoors(language).map(({ title, deed }) => ({ label: title, href: deed.href }))} label={say(words.doors)} />
        <InternBoard year={year} now={now} opens={next} />
        <CompanyWindows shown={shown} now={now} />
      </section>
      <Section title={say(words.doors)} id="doors" dim>
        <Doors doors={homeDoors(language)} />
      </Section>
      {sessions.length > 0 && (
        <Section
          title={say(sessionWords.ahead)}
          id="sessions"
          wrap
          beside={<a href={`/${language}/information-sessions`}>{say(sessionWords.all)}</a>}
        >
          <SessionsAhead sessions={sessions} now={now} />
        </Section>
      )}
      <Section
        title={say(homeSayings.atAGlance(year.courses.length))}
        id="courses"
        wrap
        beside={<a href={`/${language}/courses`}>{say(words.compare)}</a>}
      >
        <div className="stack">
          <CoursesAtAGlance shown={shown} />
          <ProvisionalNote />
        </div>
      </Section>
      <Section title={say(words.steps)} id="steps" dim beside={<a href={`/${language}/steps/interns`}>{say(words.allSteps)}</a>}>
        <SelectionSteps year={year} />
        <p className="steps-note">{say(year.selection.notifyUnsuccessful ? words.everybodyIsTold : words.silenceMeansNo)}</p>
      </Section>
      <Section title={say(words.during)} id="during" wrap>
        <DuringTheInternship year={year} />
      </Section>
      {posts.length > 0 && (
        <Section title={say(newsWords.title)} id="news" dim beside={<a href={`/${language}/news`}>{say(newsWords.all)}</a>}>
          <News
            items={posts.map(({ id, on, title, isPinned }) => ({
              on,
              title: say(title),
              href: `/${language}/news/${id}`,
              mark: isPinned ? say(newsWords.pinned) : undefined,
            }))}
          />
        </Section>
      )}
    </>
  );
}

/** From applying to the agreement, in the order of the year's own steps; what belongs together stands in one step. */
function SelectionSteps({ year }: { year: ProgramYear }) {
  const say = useSay();
  const isShown = (id: string) =>
    !(id === "recommendation" && stepOf(year, "hostDecision")) && !(id === "committee" && stepOf(year, "agreement"));
  const days = { hostDecision: year.matching.companyAnswerDays, agreement: year.matching.internAnswerDays } as Record<string, number>;
  return (
    <Steps
      steps={[
        { title: say(words.applyStep), text: say(words.applyStepText), when: say(words.applyStepWhen) },
        ...year.selection.steps
          .filter(({ id }) => isShown(id))
          .map((step) => ({
            title: say(step.title),
            text: [
              say(stepTexts[step.id]),
              say(stepLanguagesSaid(step)),
              step.id === "agreement" && stepOf(year, "committee") ? say(stepTexts.committee) : "",
            ]
              .filter(Boolean)
              .join(say({ en: " ", ja: "" })),
            when: days[step.id] === undefined ? undefined : say(homeSayings.answerDays(days[step.id]!)),
          })),
      ]}
    />
  );
}

function DuringTheInternship({ year }: { year: ProgramYear }) {
  const say = useSay();
  const language = useLanguage();
  const isMandatory = year.trainings.length > 0 && year.trainings.every((training) => training.isMandatory);
  return (
    <Two>
      <div className="stack tight">
        <h3>{say(words.trainings)}</h3>
        <p>
          {year.trainings
            .map((training, index) => (index === 0 || language === "ja" ? say(training) : say(training).toLowerCase()))
            .join(say({ en: ", ", ja: "、" }))}
          {isMandatory && say({ en: `: ${words.mandatory.en}.`, ja: `。${words.mandatory.ja}。` })}
        </p>
        {year.reports.daily && <p>{say(words.dailyReport)}</p>}
        {year.reports.finalPresentation && <p>{say(words.finalPresentation)}</p>}
      </div>
      <div className="stack tight">
        <h3>{say(words.costs)}</h3>
        <p>{say(words.costsText)}</p>
        <p>
          <a href={`/${language}/support`}>{say(words.seeCourses)}</a>
        </p>
      </div>
    </Two>
  );
}
