import { positionSaid } from "#program/host-companies/position-said.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { wayToldToCompany } from "#program/matching/explanations.ts";
import { partNames } from "#program/matching/messages.ts";
import { showRoundExplained } from "#program/matching/show-explanation.server.ts";
import { courseName } from "#program/year/messages.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { candidateSayings as sayings } from "./candidate-words.ts";
import { candidateWords as words } from "./candidate-words.ts";
import type { Route } from "./+types/explanation";

/** How the list came about, and what became of each candidate; without any person's data. */
export async function loader({ params, context }: Route.LoaderArgs) {
  return await showRoundExplained(context.get(actContext), params.recommendationId);
}

export default function ExplanationPage({ loaderData: view }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { year, course, position, recommendation, candidates } = view;
  const weighed = suitabilityParts.filter((part) => year.matching.weights[part] > 0);
  return (
    <Page>
      <title>{pageTitle(words.explanation, language)}</title>
      <BackLink href={`/${language}/company/candidates/${recommendation.id}`}>{say(words.backToRound)}</BackLink>
      <PageHead
        title={say(words.explanation)}
        over={[say(courseName(course, year.courses)), say(positionSaid(position, "title"))].join(" · ")}
      />
      <div className="stack loose">
        <section className="stack" aria-labelledby="became">
          <h2 id="became">{say(words.became)}</h2>
          <Table
            cards
            caption={say(words.became)}
            columns={[
              { label: say(words.candidates) },
              { label: say(words.became) },
              { label: say(words.since) },
              { label: say(words.way) },
            ]}
            rows={candidates.map((one) => ({
              key: String(one.placeInList),
              cells: [
                say(sayings.number(one.placeInList)),
                say(one.told),
                <DayText key="since" day={dayOf(one.since)} />,
                say(wayToldToCompany[one.way]),
              ],
            }))}
          />
          <p className="soft">{say(words.becameText)}</p>
        </section>
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{say(words.howMade)}</h2>
          <p className="measure">{say(words.howMadeText)}</p>
          <SummaryList
            rows={[
              { question: say(words.round), answer: say(sayings.round(recommendation.round)) },
              ...(recommendation.sentAt === null ? [] : [{ question: say(words.sentOn), answer: <Instant at={recommendation.sentAt} /> }]),
              { question: say(words.weighed), answer: weighed.map((part) => say(partNames[part])).join(say({ en: ", ", ja: "、" })) },
              { question: say(words.neverWeighed), answer: say(words.neverWeighedText) },
            ]}
          />
        </section>
      </div>
    </Page>
  );
}
