import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { countDiversityAnswers } from "#program/diversity-answers/count-diversity-answers.server.ts";
import { preferNotToSay } from "#program/diversity-answers/diversity-answers.ts";
import { diversityWords as words } from "#program/diversity-answers/messages.ts";
import { intakeWords } from "#app/office/intern-applications/intake-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import type { Route } from "./+types/diversity-counts";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.countsTitle, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  return await countDiversityAnswers(context.get(actContext));
}

export default function DiversityCountsPage({ loaderData: { questions, countedFrom, countedAt } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <Page>
      <BackLink href={`/${language}/office/intake`}>{say(intakeWords.title)}</BackLink>
      <PageHead title={say(words.countsTitle)} lead={say(words.countsLead)} />
      {questions === null ? (
        <Notice title={say(words.notYet)}>
          <p>
            {say(words.notYetText)} <Instant at={countedFrom} />
          </p>
        </Notice>
      ) : (
        <div className="stack loose measure">
          {countedAt !== null && (
            <p>
              {say(words.countedAt)} <Instant at={countedAt} />
            </p>
          )}
          {questions.map(({ question, counts }) => (
            <Table
              key={question.id}
              caption={say(question)}
              columns={[{ label: say(words.answer) }, { label: say(words.people), end: true }]}
              rows={counts.map(({ choice, people }) => ({
                key: choice,
                cells: [
                  choice === preferNotToSay
                    ? say(words.preferNot)
                    : say(question.choices.find((one) => one.id === choice) ?? { en: choice, ja: choice }),
                  people === null ? <span className="soft">{say(words.hidden)}</span> : String(people),
                ],
              }))}
            />
          ))}
        </div>
      )}
    </Page>
  );
}
