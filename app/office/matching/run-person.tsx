import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { showPersonOnRun } from "#program/matching/show-person-on-run.server.ts";
import { Hash } from "./market-facts.tsx";
import { StaleNotice } from "./market-facts.tsx";
import { marketSayings } from "./market-words.ts";
import { marketWords } from "./market-words.ts";
import { CannotTable } from "./run-person-places.tsx";
import { CapsOfPerson } from "./run-person-places.tsx";
import { ConflictsOfPerson } from "./run-person-places.tsx";
import { PlacesTable } from "./run-person-places.tsx";
import { runPersonSayings as sayings } from "./run-person-words.ts";
import { runPersonWords as words } from "./run-person-words.ts";
import type { PersonOnRunView } from "#program/matching/show-person-on-run.server.ts";
import type { Route } from "./+types/run-person";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { runId, applicationId } = params;
  return await showPersonOnRun(context.get(actContext), { runId, applicationId, asked: new URL(request.url).searchParams.get("try") });
}

export default function RunPersonPage({ loaderData: view }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { run, snapshot, person } = view;
  const runName = say(marketSayings.runNumber(run.number, run.name));
  return (
    <Page width="wide">
      <title>{pageTitle({ en: `${person.number}: ${words.title.en}`, ja: `${person.number}：${words.title.ja}` }, language)}</title>
      <Crumbs
        steps={[
          { label: say(marketWords.markets), href: `/${language}/office/markets` },
          { label: say(marketSayings.market(snapshot.number)), href: `/${language}/office/markets/${snapshot.id}` },
          { label: runName, href: `/${language}/office/runs/${run.id}` },
          { label: person.number },
        ]}
      />
      <PageHead
        title={<bdi>{person.name}</bdi>}
        over={[person.number, say(marketSayings.market(snapshot.number)), runName].join(" · ")}
        beside={
          <ButtonLink kind="secondary" small href={`/${language}/office/applications/${view.applicationId}`}>
            {say(words.application)}
          </ButtonLink>
        }
      />
      <div className="stack loose">
        <StaleNotice frame={view} />
        <InShort view={view} />
        <PlacesTable view={view} />
        <CapsOfPerson view={view} />
        <ConflictsOfPerson view={view} />
        <CannotTable view={view} />
      </div>
    </Page>
  );
}

/** Where the person is recommended, where the forecast sends them, their wishes and their turn in the draw. */
function InShort({ view }: { view: PersonOnRunView }) {
  const say = useSay();
  const { told, positions } = view;
  const called = (id: string) => {
    const position = positions.get(id);
    return position === undefined ? null : <Dotted parts={[position.company, position.called]} />;
  };
  const listed = told.places.filter((one) => one.standing === "listed");
  return (
    <section className="stack" aria-labelledby="in-short">
      <h2 id="in-short">{say(words.inShort)}</h2>
      <SummaryList
        dense
        rows={[
          {
            question: say(words.recommended),
            answer: (
              <>
                {listed.length === 0 ? (
                  <strong>{say(words.nowhere)}</strong>
                ) : (
                  <ul className="plain-list">
                    {listed.map((one) => (
                      <li key={one.positionId}>
                        <strong>{called(one.positionId)}</strong>
                      </li>
                    ))}
                  </ul>
                )}
                <div className="small soft">
                  {listed.length === 0
                    ? say(told.places.length === 0 ? words.nowherePlace : words.nowhereFilled)
                    : say(sayings.load(told.load, told.loadMost))}
                </div>
              </>
            ),
          },
          { question: say(words.forecast), answer: told.goesTo === null ? say(words.forecastNone) : called(told.goesTo) },
          {
            question: say(words.wishes),
            answer: view.wishes
              .toSorted((one, other) => one.rank - other.rank)
              .map((wish) => say(sayings.wish(wish.course, wish.rank)))
              .join(say({ en: ", ", ja: "、" })),
          },
          {
            question: say(words.draw),
            answer: (
              <>
                {say(sayings.turn(told.turn, told.people))}
                <br />
                <Hash>{told.lottery}</Hash>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
