import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { News } from "#app/ui/news.tsx";
import { Columns } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { Search } from "#app/ui/search.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { stepOf } from "#program/year/rules.ts";
import { homeSayings } from "./home-words.ts";
import { homeWords as words } from "./home-words.ts";
import { stepLanguagesSaid } from "./home-words.ts";
import { stepTexts } from "./home-words.ts";
import { sessionWords } from "./information-sessions/session-words.ts";
import { SessionsAhead } from "./information-sessions/sessions-ahead.tsx";
import { newsWords } from "./publications/news-words.ts";
import type { Column } from "#app/ui/page.tsx";
import type { Said } from "#platform/language.ts";
import type { InformationSession } from "#program/information-sessions/information-session.ts";
import type { ProgramYear } from "#program/year/program-year.ts";

/** A news post as the first page names it. */
export interface PostNamed {
  readonly id: string;
  readonly on: string;
  readonly title: Said;
  readonly isPinned: boolean;
}
/** A case study as the first page tells it. */
export interface StoryTold {
  readonly id: string;
  readonly title: Said;
  readonly summary: Said;
  readonly company: Said;
}

/** The newest posts, and the next sessions beside them; whichever there is. */
export function LatestAndNext(props: { posts: readonly PostNamed[]; sessions: readonly InformationSession[]; now: Date; dim: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const { posts, sessions, now, dim } = props;
  const columns: Column[] = [];
  if (posts.length > 0)
    columns.push({
      id: "news",
      title: say(newsWords.title),
      beside: (
        <>
          <a href={`/${language}/news`}>{say(newsWords.all)}</a>{" "}
          <a href={`/${language}/news/feed.xml`} type="application/atom+xml">
            {say(words.feed)}
          </a>
        </>
      ),
      children: (
        <News
          items={posts.map(({ id, on, title, isPinned }) => ({
            on,
            title: say(title),
            href: `/${language}/news/${id}`,
            mark: isPinned ? say(newsWords.pinned) : undefined,
          }))}
        />
      ),
    });
  if (sessions.length > 0)
    columns.push({
      id: "sessions",
      title: say(sessionWords.ahead),
      beside: <a href={`/${language}/information-sessions`}>{say(sessionWords.all)}</a>,
      children: <SessionsAhead sessions={sessions} now={now} />,
    });
  return <Columns columns={columns} dim={dim} />;
}

/** What came of earlier internships, where a company has let it be told, and the way to the answers. */
export function StoriesAndQuestions(props: {
  stories: readonly StoryTold[];
  questions: readonly { id: string; question: string }[];
  dim: boolean;
}) {
  const say = useSay();
  const language = useLanguage();
  const { stories, questions, dim } = props;
  const columns: Column[] = [];
  if (stories.length > 0)
    columns.push({
      id: "case-studies",
      title: say(words.caseStudies),
      beside: <a href={`/${language}/case-studies`}>{say(words.allCaseStudies)}</a>,
      children: (
        <ul className="news">
          {stories.map(({ id, title, summary, company }) => (
            <li key={id} className="story">
              <p className="small soft">{say(company)}</p>
              <h3>
                <a href={`/${language}/case-studies/${id}`}>{say(title)}</a>
              </h3>
              <p>{say(summary)}</p>
            </li>
          ))}
        </ul>
      ),
    });
  columns.push({
    id: "questions",
    title: say(words.questions),
    beside: <a href={`/${language}/questions`}>{say(words.allQuestions)}</a>,
    children: (
      <>
        <Search action={`/${language}/questions`} label={say(words.search)} hint={say(words.searchHint)} />
        <ul className="questions">
          {questions.map(({ id, question }) => (
            <li key={id}>
              <a href={`/${language}/questions/${id}`}>{question}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  });
  return <Columns columns={columns} dim={dim} />;
}

/** From applying to the agreement, in the order of the year's own steps; what belongs together stands in one step. */
export function SelectionSteps({ year }: { year: ProgramYear }) {
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
              .join(say(between.sentences)),
            when: days[step.id] === undefined ? undefined : say(homeSayings.answerDays(days[step.id]!)),
          })),
      ]}
    />
  );
}

/** What is asked of an intern meanwhile, and what it costs: nothing. */
export function DuringTheInternship({ year }: { year: ProgramYear }) {
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
            .join(say(between.items))}
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
