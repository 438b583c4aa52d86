import { Fragment } from "react";
import { actContext } from "#app/context.server.ts";
import { capName } from "#app/parts/cap-name.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { titlesJoined } from "#app/parts/page-title.ts";
import { LoadsPicture } from "./market-pictures.tsx";
import { WishesPicture } from "./market-pictures.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { sayNumber } from "#app/ui/words.ts";
import { Called } from "#app/parts/called.tsx";
import { Fold } from "#app/ui/disclosure.tsx";
import { compareRuns } from "#program/matching/compare-runs.server.ts";
import { marketProblems } from "#program/matching/market-messages.ts";
import { notionNames } from "#program/matching/market-messages.ts";
import { StaleNotice } from "./market-facts.tsx";
import { useDifferences } from "./market-facts.tsx";
import { PersonLink } from "./run-find-person.tsx";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { ComparisonView } from "#program/matching/compare-runs.server.ts";
import type { RunSummary } from "#program/matching/market-result.ts";
import type { Route } from "./+types/run-comparison";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  return await compareRuns(context.get(actContext), params.snapshotId, new URL(request.url).searchParams.getAll("run"));
}

export default function RunComparisonPage({ loaderData: view }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { snapshot, runs } = view;
  return (
    <Page width="wide">
      <title>{pageTitle(titlesJoined(words.comparison, sayings.market(snapshot.number)), language)}</title>
      <Crumbs
        steps={[
          { label: say(words.markets), href: `/${language}/office/markets` },
          { label: say(sayings.market(snapshot.number)), href: `/${language}/office/markets/${snapshot.id}` },
          { label: say(words.comparison) },
        ]}
      />
      <PageHead
        title={say(words.comparison)}
        over={`${say(sayings.market(snapshot.number))} · ${say(sayings.courses(snapshot.courses))}`}
      />
      <div className="stack loose">
        <StaleNotice frame={view} />
        {runs.length < 2 ? (
          <Empty title={say(words.comparison)}>{say(marketProblems["runs-needed"])}</Empty>
        ) : (
          <>
            <FiguresTable view={view} />
            <Fold id="pictures" title={say(words.wishesAndLoads)}>
              <div className="beside-each-other">
                {runs.map((run) => (
                  <div key={run.id} className="stack">
                    <h3>{say(sayings.runNumber(run.number, run.name))}</h3>
                    <WishesPicture summary={run.summary!} />
                    <LoadsPicture summary={run.summary!} />
                  </div>
                ))}
              </div>
            </Fold>
            <Movers view={view} />
          </>
        )}
      </div>
    </Page>
  );
}

/** Figure by figure, the first run as the measure of the others. */
function FiguresTable({ view }: { view: ComparisonView }) {
  const say = useSay();
  const { language } = usePageFacts();
  const differences = useDifferences(view.positions);
  const [first] = view.runs;
  const rows: readonly (readonly [string, (summary: RunSummary) => number])[] = [
    [say(words.positions), (one) => one.positions],
    [say(words.seats), (one) => one.seats],
    [say(words.listed), (one) => one.listed],
    [say(words.without), (one) => one.loads[0] ?? 0],
    [say(words.matched), (one) => one.matched],
    [say(words.firstWish), (one) => one.wishesForecast.first],
    [say(words.secondWish), (one) => one.wishesForecast.second],
    [say(words.laterWish), (one) => one.wishesForecast.later],
    [say(words.blocking), (one) => one.blocking],
    [say(words.suitability), (one) => one.suitability],
    [say(words.pinsCost), (one) => one.suitabilityFree - one.suitability],
    [say(words.conflicts), (one) => one.conflicts],
  ];
  const change = (value: number, before: number) =>
    value === before ? "" : ` (${value > before ? "+" : "−"}${sayNumber(Math.abs(value - before))})`;
  const heads = view.runs.map((run) => say(sayings.runNumber(run.number, run.name)));
  const listed = (texts: readonly string[]) => texts.join(say({ en: "; ", ja: "、" }));
  return (
    <>
      <Table
        dense
        cards
        caption={say(words.differs)}
        columns={[{ label: say(words.run) }, ...heads.map((label) => ({ label }))]}
        rows={[
          {
            key: "differs",
            cells: [
              say(words.differs),
              ...view.runs.map((run) => listed(differences(view.snapshot.settings, run.settings)) || say(words.asFrozen)),
            ],
          },
          {
            key: "caps",
            cells: [
              say(words.capsReached),
              ...view.runs.map(
                (run) =>
                  listed(run.summary!.caps.filter((cap) => cap.binds).map((cap) => `${capName(cap, language)} ≤ ${cap.max}`)) ||
                  say(words.blockingNone),
              ),
            ],
          },
          {
            key: "promise",
            cells: [say(words.promise), ...view.runs.map((run) => say(notionNames[run.summary!.notion] ?? { en: "", ja: "" }))],
          },
        ]}
      />
      <Table
        dense
        cards={view.runs.length > 3}
        flat
        caption={say(words.comparison)}
        columns={[{ label: say(words.figures) }, ...view.runs.map((run) => ({ label: say(sayings.runShort(run.number)), end: true }))]}
        rows={rows.map(([label, of]) => ({
          key: label,
          cells: [
            label,
            ...view.runs.map((run) => (
              <span key={run.id}>
                {sayNumber(of(run.summary!))}
                <span className="soft">{change(of(run.summary!), of(first!.summary!))}</span>
              </span>
            )),
          ],
        }))}
      />
    </>
  );
}

/** Whom the runs treat differently: on whose lists they are, and where the forecast puts them. */
function Movers({ view }: { view: ComparisonView }) {
  const say = useSay();
  const place = (id: string) => {
    const position = view.positions.get(id);
    return position === undefined ? (
      "–"
    ) : (
      <>
        {view.snapshot.courses.length > 1 && `${position.course} `}
        <Called said={position.company} />
      </>
    );
  };
  return (
    <section className="stack" aria-labelledby="movers">
      <h2 id="movers">{say(words.movers)}</h2>
      <p>{view.moversCount === 0 ? say(words.nobodyMoves) : say(sayings.moves(view.moversCount))}</p>
      {view.movers.length > 0 && (
        <Table
          dense
          cards
          caption={say(words.movers)}
          columns={[
            { label: say(words.people) },
            ...view.runs.map((run) => ({ label: say(sayings.runNumber(run.number, run.name)), short: say(sayings.runShort(run.number)) })),
          ]}
          rows={view.movers.map((mover) => ({
            key: mover.applicationId,
            cells: [
              <span key="person">
                <PersonLink runId={view.runs[0]!.id} id={mover.applicationId} name={mover.person.name} />{" "}
                <span className="soft number">{mover.person.number}</span>
              </span>,
              ...view.runs.map((run, at) => {
                const goes = mover.forecast[at] ?? null;
                const others = mover.listed[at]!.filter((id) => id !== goes);
                return (
                  <span key={run.id}>
                    {goes !== null && (
                      <>
                        <strong>{place(goes)}</strong>
                        {say(words.placedThere)}
                      </>
                    )}
                    {goes !== null && others.length > 0 && say({ en: "; ", ja: "、" })}
                    {others.map((id, index) => (
                      <Fragment key={id}>
                        {index > 0 && say({ en: "; ", ja: "、" })}
                        {place(id)}
                      </Fragment>
                    ))}
                    {goes === null && others.length === 0 && <span className="soft">{say(words.nobody)}</span>}
                  </span>
                );
              }),
            ],
          }))}
        />
      )}
      {view.moversCount > view.movers.length && <p className="soft">{say(sayings.more(view.moversCount - view.movers.length))}</p>}
    </section>
  );
}
