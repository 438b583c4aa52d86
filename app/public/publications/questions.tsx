import { isLanguage } from "#platform/language.ts";
import { actContext } from "#app/context.server.ts";
import { houseContext } from "#app/context.server.ts";
import { requestContext } from "#app/context.server.ts";
import { secondsToWait } from "#app/public/accounts/limits.server.ts";
import { vainSearchLimits } from "#app/public/accounts/limits.server.ts";
import { pageHead } from "#app/parts/page-head.ts";
import { questionsAndAnswers } from "#app/parts/structured-data.ts";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { Search } from "#app/ui/search.tsx";
import { Suggestions } from "#app/ui/suggestions.tsx";
import { findQuestions } from "#program/publications/find-questions.ts";
import { countVainSearch } from "#program/publications/count-vain-search.server.ts";
import { keptWordsOf } from "#program/publications/vain-search.ts";
import { audienceNames } from "#program/publications/messages.ts";
import { categoryNames } from "#program/publications/messages.ts";
import { questionAudiences } from "#program/publications/question.ts";
import { questionCategories } from "#program/publications/question.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { shownQuestions } from "#program/publications/shown-questions.ts";
import { Answer } from "#app/parts/question-answer.tsx";
import { answerText } from "#app/parts/question-answer.tsx";
import { beginning } from "#app/parts/question-answer.tsx";
import { hasProvisional } from "#app/parts/question-answer.tsx";
import { NotAnswered } from "./question-help.tsx";
import { questionSayings as sayings } from "./question-words.ts";
import { questionWords as words } from "./question-words.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import type { ShownQuestion } from "#program/publications/answer.ts";
import type { QuestionAudience } from "#program/publications/question.ts";
import type { Route } from "./+types/questions";

export function meta({ params, loaderData }: Route.MetaArgs) {
  // What a search found is no page of its own for search engines: the whole page holds every answer.
  const all = loaderData === undefined || loaderData.found !== null ? [] : loaderData.all;
  const entries = all.map(({ question, blocks }) => ({ question, answer: answerText(blocks) }));
  return pageHead(params.language, {
    title: words.title,
    description: words.lead,
    things: entries.length === 0 ? [] : [questionsAndAnswers(entries)],
  });
}

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const [known, book] = await Promise.all([yearShown(act), publishedQuestions(act.db)]);
  const all = shownQuestions(isLanguage(params.language) ? params.language : "en", known, book);
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 200);
  if (query === "") return { query, all, found: null };
  const byId = new Map(all.map((shown) => [shown.id, shown]));
  const found = findQuestions(query, known.year, 20, book).flatMap(({ id }) => byId.get(id) ?? []);
  if (found.length === 0) await countOnce(context, query).catch(() => {}); // Nobody goes without a page because a count failed.
  return { query, all, found };
}

/** Counts a search that found nothing, each network once for the same words. What may be seen hangs on it, so it holds where limits are only counted as well. */
async function countOnce(context: Route.LoaderArgs["context"], query: string) {
  const act = context.get(actContext);
  const words = keptWordsOf(query);
  if (words === null) return;
  const { ip } = context.get(requestContext);
  const house = context.get(houseContext);
  if ((await secondsToWait(house, [[vainSearchLimits.network, ip]])) !== null) return;
  const { isOver } = await house.rateLimits.hit(vainSearchLimits.words, `${ip} ${act.language} ${words}`);
  if (!isOver) await countVainSearch(act, words);
}

export default function QuestionsPage({ loaderData: { query, all, found } }: Route.ComponentProps) {
  const say = useSay();
  const language = useLanguage();
  const shown = (found ?? all).flatMap(({ blocks }) => blocks);
  return (
    <Page>
      <Crumbs steps={[{ label: say(words.home), href: `/${language}` }, { label: say(words.title) }]} />
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        <Search action={`/${language}/questions`} label={say(words.search)} hint={say(words.searchHint)} value={query} />
        <Suggestions field="search" from={`/${language}/questions/suggestions`} title={say(words.suggested)} />
        {found === null ? <Everything all={all} /> : <Results query={query} found={found} />}
        {hasProvisional(shown) && <ProvisionalNote />}
      </div>
    </Page>
  );
}

/** What a search found, best first. */
function Results({ query, found }: { query: string; found: readonly ShownQuestion[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <WithAside title={say(words.notAnswered)} aside={<NotAnswered />}>
      <section className="stack" aria-labelledby="found">
        <div className="section-head flush">
          <h2 id="found" className="found-words">
            {say(sayings.found(found.length, query))}
          </h2>
          <a href={`/${language}/questions`}>{say(words.all)}</a>
        </div>
        {found.length === 0 ? (
          <Empty title={say(words.notFoundTitle)}>{say(words.notFound)}</Empty>
        ) : (
          <ol className="question-list">
            {found.map(({ id, entry, question, blocks }) => (
              <li key={id} data-question={id} className="stack tight found">
                <p className="small soft">
                  {say(audienceNames[entry.audience])}
                  {say(between.choices)}
                  {say(categoryNames[entry.category])}
                </p>
                <h3>
                  <a href={`/${language}/questions/${id}`}>{question}</a>
                </h3>
                <Answer blocks={beginning(blocks)} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </WithAside>
  );
}

/** Every entry, by audience and category. */
function Everything({ all }: { all: readonly ShownQuestion[] }) {
  const say = useSay();
  return (
    <>
      <nav className="two" aria-label={say(words.jumps)}>
        {questionAudiences.map((audience) => (
          <div key={audience} className="stack tight">
            <p>
              <b>
                <a href={`#${audience}`}>{say(audienceNames[audience])}</a>
              </b>
            </p>
            <ul className="question-jumps">
              {categoriesOf(audience, all).map(({ category, entries }) => (
                <li key={category}>
                  <a href={`#${audience}-${category}`}>{say(categoryNames[category])}</a>{" "}
                  <span className="small soft">{entries.length}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {questionAudiences.map((audience) => (
        <section key={audience} className="stack loose" aria-labelledby={audience}>
          <h2 id={audience}>{say(audienceNames[audience])}</h2>
          {categoriesOf(audience, all).map(({ category, entries }) => (
            <div key={category} className="stack tight">
              <h3 id={`${audience}-${category}`}>{say(categoryNames[category])}</h3>
              <ul className="question-list">
                {entries.map((shown) => (
                  <Entry key={shown.id} shown={shown} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <section className="stack tight" aria-labelledby="not-answered">
        <h2 id="not-answered">{say(words.notAnswered)}</h2>
        <NotAnswered />
      </section>
    </>
  );
}

function Entry({ shown: { id, question, blocks } }: { shown: ShownQuestion }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li data-question={id} id={id}>
      <details>
        <summary>{question}</summary>
        <div className="stack tight">
          <Answer blocks={blocks} />
          <p className="small">
            <a href={`/${language}/questions/${id}`}>{say(words.ownAddress)}</a>
          </p>
        </div>
      </details>
    </li>
  );
}

function categoriesOf(audience: QuestionAudience, all: readonly ShownQuestion[]) {
  return questionCategories[audience]
    .map((category) => ({ category, entries: all.filter(({ entry }) => entry.audience === audience && entry.category === category) }))
    .filter(({ entries }) => entries.length > 0);
}
