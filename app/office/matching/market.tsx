import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { Fold } from "#app/ui/disclosure.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { freezeNextRound } from "#program/matching/freeze-next-round.server.ts";
import { marketProblems } from "#program/matching/market-messages.ts";
import { readRun } from "#program/matching/market-form.server.ts";
import { showMarket } from "#program/matching/show-markets.server.ts";
import { startRun } from "#program/matching/start-run.server.ts";
import { endedSoon } from "./ended-soon.server.ts";
import { FrozenFacts } from "./market-facts.tsx";
import { RunStateTag } from "./market-facts.tsx";
import { StaleNotice } from "./market-facts.tsx";
import { useDifferences } from "./market-facts.tsx";
import { RunForm } from "./market-run-form.tsx";
import { runLabels } from "./market-run-form.tsx";
import { leftSaid } from "./market-words.ts";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { MarketView } from "#program/matching/show-markets.server.ts";
import type { Route } from "./+types/market";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const view = await showMarket(context.get(actContext), params.snapshotId);
  const from = view.runs.find((run) => run.id === new URL(request.url).searchParams.get("from")) ?? null;
  const isRunning = view.runs.some((run) => run.state === "running");
  // While a run is calculated the page asks again by itself; nothing runs in it.
  return data({ view, from: from?.settings ?? view.snapshot.settings }, isRunning ? { headers: { Refresh: "2" } } : {});
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  if (typedText(typed, "intent") === "next") {
    const frozen = await freezeNextRound(act, params.snapshotId);
    return frozen.ok ? seeOther(`/${params.language}/office/markets/${frozen.value.snapshotId}`) : unprocessable(frozen.problems, typed);
  }
  const { snapshot } = await showMarket(act, params.snapshotId);
  // More rows for the form: nothing is calculated, everything that was typed stays.
  if (typedText(typed, "intent") === "more") return data({ problems: [], typed }, { status: 200 });
  const read = await readRun(act, snapshot.id, typed);
  if (!read.ok) return unprocessable(read.problems, typed);
  const begun = await startRun(act, { snapshotId: snapshot.id, ...read.value });
  if (!begun.ok) return unprocessable(begun.problems, typed);
  await endedSoon(begun.value.ended);
  return seeOther(`/${params.language}/office/runs/${begun.value.runId}`);
}

export default function MarketPage({ loaderData: { view, from }, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { snapshot, publication } = view;
  const typed = actionData?.typed ?? {};
  const { shown, lines } = shownProblems(actionData?.problems, marketProblems, runLabels(say, typed), language);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(sayings.market(snapshot.number), language), language, lines.length > 0)}</title>
      <Crumbs
        steps={[{ label: say(words.markets), href: `/${language}/office/markets` }, { label: say(sayings.market(snapshot.number)) }]}
      />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(sayings.market(snapshot.number))}
        over={[
          say(sayings.courses(snapshot.courses)),
          say(sayings.upToRound(snapshot.round)),
          say(sayings.frozen(snapshot.positions, snapshot.seats, snapshot.people)),
        ].join(" · ")}
        after={
          <Tag kind={publication === null ? "neutral" : "done"}>{say(publication === null ? words.notPublished : words.published)}</Tag>
        }
      />
      <div className="stack loose">
        <StaleNotice frame={view} />
        <section className="stack" aria-labelledby="runs">
          <h2 id="runs">{say(words.runs)}</h2>
          {view.runs.length === 0 ? <Empty title={say(words.noRun)}>{say(words.noRunText)}</Empty> : <Runs view={view} />}
        </section>
        {view.next !== null && <NextRound next={view.next} />}
        {publication === null && (
          <Disclosure summary={say(words.newRun)} open={view.runs.length === 0 || lines.length > 0 || from !== snapshot.settings}>
            <p>{say(words.newRunText)}</p>
            <RunForm
              view={view}
              from={from}
              name={view.runs.length === 0 ? say({ en: "As the year has it", ja: "年度の設定" }) : ""}
              typed={typed}
              shown={shown}
              changes={view.runs.length > 0 || Object.keys(typed).length > 0 || from !== snapshot.settings}
            />
          </Disclosure>
        )}
        <Fold id="frozen" title={say(words.marketFacts)}>
          <FrozenFacts frame={view} />
        </Fold>
      </div>
    </Page>
  );
}

/** What the published lists left: frozen as another market in one press, or the way to that market where it stands already. */
function NextRound({ next: { left, market } }: { next: NonNullable<MarketView["next"]> }) {
  const say = useSay();
  const { language } = usePageFacts();
  const isReady = left.positions > 0 && left.people > 0;
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{say(words.nextRound)}</h2>
      <p className="measure">{say(words.nextRoundText)}</p>
      <p>
        <strong>{say(leftSaid(left))}</strong>
      </p>
      {market !== null && (
        <p>
          {say(sayings.nextFrozen(market.number))}{" "}
          <a href={`/${language}/office/markets/${market.id}`}>{say(sayings.openMarket(market.number))}</a>
        </p>
      )}
      {isReady && (
        <form method="post">
          <Button kind={market === null ? "filled" : "secondary"} name="intent" value="next">
            {say(words.freezeNext)}
          </Button>
        </form>
      )}
    </section>
  );
}

/** The runs of a market, each with its main figures; two to four of them can be ticked for comparison. */
function Runs({ view }: { view: MarketView }) {
  const say = useSay();
  const { language } = usePageFacts();
  const differences = useDifferences(view.positions);
  const done = view.runs.filter((run) => run.state === "done");
  return (
    <form method="get" action={`/${language}/office/markets/${view.snapshot.id}/comparison`}>
      <Table
        dense
        cards
        flat
        caption={say(words.runs)}
        columns={[
          { label: say(words.run) },
          { label: say(words.differs), short: "" },
          { label: say(words.listed), short: say({ en: "Listed", ja: "推薦" }), end: true },
          { label: say(words.matched), end: true },
          { label: say(words.firstWish), end: true },
          { label: say(words.without), end: true },
          { label: say(words.time), end: true },
          { label: say(words.by) },
          { label: say(words.state), short: "" },
          { label: say(words.tick), short: "" },
        ]}
        rows={view.runs.map((run) => {
          const changed = differences(view.snapshot.settings, run.settings);
          const figure = (value: number | undefined) => value ?? "–";
          return {
            key: run.id,
            cells: [
              <a key="link" href={`/${language}/office/runs/${run.id}`}>
                {say(sayings.runNumber(run.number, run.name))}
              </a>,
              changed.length === 0 ? <span className="soft">{say(words.asFrozen)}</span> : changed.join(say({ en: "; ", ja: "、" })),
              figure(run.summary?.listed),
              figure(run.summary?.matched),
              figure(run.summary?.wishesForecast.first),
              figure(run.summary?.loads[0] ?? (run.summary === null ? undefined : 0)),
              run.milliseconds === null ? "–" : say(sayings.ms(run.milliseconds)),
              run.by,
              <RunStateTag key="state" state={run.state} isPublished={view.publication?.runId === run.id} />,
              run.state === "done" ? (
                <label key="tick" className="tick-cell">
                  <input type="checkbox" name="run" value={run.id} defaultChecked={done.slice(0, 3).includes(run)} />
                  <span className="tick-label">{say(words.tickToCompare)}</span>
                  <span className="unseen">{say(sayings.runNumber(run.number, run.name))}</span>
                </label>
              ) : (
                "–"
              ),
            ],
          };
        })}
      />
      {done.length > 1 && (
        <div className="form-end">
          <Button kind="secondary">{say(words.compare)}</Button>
        </div>
      )}
    </form>
  );
}
