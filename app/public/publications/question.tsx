import { isLanguage } from "#platform/language.ts";
import { found } from "#platform/refusals.ts";
import { actContext } from "#app/context.server.ts";
import { pageHead } from "#app/parts/page-head.ts";
import { questionsAndAnswers } from "#app/parts/structured-data.ts";
import { ProvisionalNote } from "#app/parts/year-dates.tsx";
import { useLanguage } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { WithAside } from "#app/ui/page.tsx";
import { DayText } from "#app/ui/time.tsx";
import { relatedQuestions } from "#program/publications/find-questions.ts";
import { audienceNames } from "#program/publications/messages.ts";
import { categoryNames } from "#program/publications/messages.ts";
import { publishedQuestions } from "#program/publications/records.server.ts";
import { shownQuestions } from "#program/publications/shown-questions.ts";
import { Answer } from "#app/parts/question-answer.tsx";
import { answerText } from "#app/parts/question-answer.tsx";
import { hasProvisional } from "#app/parts/question-answer.tsx";
import { HelpfulForm } from "./helpful-form.tsx";
import { NotAnswered } from "./question-help.tsx";
import { questionWords as words } from "./question-words.ts";
import { yearShown } from "#app/public/year-shown.server.ts";
import type { Route } from "./+types/question";

export function meta({ params, loaderData }: Route.MetaArgs) {
  const shown = loaderData?.shown;
  if (shown === undefined) return pageHead(params.language, { title: words.title, description: words.lead });
  const answer = answerText(shown.blocks);
  const description = answer.length > 160 ? `${answer.slice(0, 159)}…` : answer;
  return pageHead(params.language, {
    title: { en: shown.question, ja: shown.question },
    description: { en: description, ja: description },
    things: [questionsAndAnswers([{ question: shown.question, answer }])],
  });
}

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const [known, book] = await Promise.all([yearShown(act), publishedQuestions(act.db)]);
  const all = shownQuestions(isLanguage(params.language) ? params.language : "en", known, book);
  const shown = found(
    all.find(({ id }) => id === params.questionId),
    "question",
  );
  const near = relatedQuestions(shown.entry, known.year, 4, book).flatMap(({ id }) => all.find((one) => one.id === id) ?? []);
  return { shown, related: near.map(({ id, question }) => ({ id, question })) };
}

export default function QuestionPage({ loaderData: { shown, related } }: Route.ComponentProps) {
  const { entry, question, blocks } = shown;
  const say = useSay();
  const language = useLanguage();
  const place = `${say(audienceNames[entry.audience])}${say(between.choices)}${say(categoryNames[entry.category])}`;
  return (
    <Page width="narrow">
      <Crumbs
        steps={[
          { label: say(words.home), href: `/${language}` },
          { label: say(words.title), href: `/${language}/questions` },
          { label: question },
        ]}
      />
      <PageHead title={question} over={<a href={`/${language}/questions#${entry.audience}-${entry.category}`}>{place}</a>} />
      <WithAside title={say(words.notAnswered)} aside={<NotAnswered />}>
        <div className="stack loose">
          <article className="stack" data-question={shown.id}>
            <Answer blocks={blocks} />
            <p className="small soft">
              {say(words.updated)}
              <DayText day={entry.updatedOn} />
            </p>
            {hasProvisional(blocks) && <ProvisionalNote />}
          </article>
          <HelpfulForm id={shown.id} />
          {related.length > 0 && (
            <section className="stack tight" aria-labelledby="related">
              <h2 id="related">{say(words.related)}</h2>
              <ul className="question-jumps">
                {related.map((one) => (
                  <li key={one.id}>
                    <a href={`/${language}/questions/${one.id}`}>{one.question}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </WithAside>
    </Page>
  );
}
