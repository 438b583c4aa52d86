import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { titlesJoined } from "#app/parts/page-title.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Figures } from "#app/ui/work-list-tools.tsx";
import { Fold } from "#app/ui/disclosure.tsx";
import { typedOf } from "#platform/forms.server.ts";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { typedText } from "#platform/typed.ts";
import { marketProblems } from "#program/matching/market-messages.ts";
import { runStepNames } from "#program/matching/market-messages.ts";
import { askForApproval } from "#program/matching/ask-for-approval.server.ts";
import { findOnRun } from "#program/matching/show-person-on-run.server.ts";
import { showRun } from "#program/matching/show-markets.server.ts";
import { runAgain } from "#program/matching/start-run.server.ts";
import { stopRun } from "#program/matching/start-run.server.ts";
import { endedSoon } from "./ended-soon.server.ts";
import { Hash } from "./market-facts.tsx";
import { RunStateTag } from "./market-facts.tsx";
import { StaleNotice } from "./market-facts.tsx";
import { useDifferences } from "./market-facts.tsx";
import { FlowsPicture } from "./market-pictures.tsx";
import { LoadsPicture } from "./market-pictures.tsx";
import { MapPicture } from "./market-pictures.tsx";
import { WishesPicture } from "./market-pictures.tsx";
import { FindPerson } from "./run-find-person.tsx";
import { CapsTable } from "./run-findings.tsx";
import { Conflicts } from "./run-findings.tsx";
import { Shortlists } from "./run-findings.tsx";
import { WithoutTable } from "./run-findings.tsx";
import { Approvals } from "./run-outgoing.tsx";
import { outgoingOf } from "./run-outgoing.tsx";
import { isOpen } from "./run-publishing.tsx";
import { PublishingNotice } from "./run-publishing.tsx";
import { PublishingStep } from "./run-publishing.tsx";
import { publishingSayings } from "./run-publishing-words.ts";
import { publishingWords } from "./run-publishing-words.ts";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { RunSummary } from "#program/matching/market-result.ts";
import type { RunView } from "#program/matching/show-markets.server.ts";
import type { Route } from "./+types/run";

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  const asked = new URL(request.url).searchParams.get("person");
  const found = asked === null ? null : await findOnRun(act, params.runId, asked);
  // Who looks for one person and finds just one is shown them.
  if (found?.length === 1) return seeOther(`/${params.language}/office/runs/${params.runId}/people/${found[0]!.applicationId}`);
  const view = { ...(await showRun(act, params.runId)), asked: asked ?? "", found };
  // While it is calculated the page asks again by itself; no script is needed.
  return data(view, view.run.state === "running" ? { headers: { Refresh: "1" } } : {});
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const runId = found(isId(params.runId) ? params.runId : null, "run");
  const intent = typedText(typed, "intent");
  const done = await deed(context.get(actContext), runId, intent);
  return done.ok ? seeOther(`/${params.language}/office/runs/${runId}`) : unprocessable(done.problems, typed);
}

/** The one deed that the form asks for. */
async function deed(act: Act, runId: string, intent: string) {
  if (intent === "ask") return await askForApproval(act, runId);
  if (intent === "stop") return await stopRun(act, runId);
  const again = await runAgain(act, runId);
  if (again.ok) await endedSoon(again.value.ended);
  return again;
}

export default function RunPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { run, snapshot, publication, result } = view;
  const { lines } = shownProblems(actionData?.problems, marketProblems, {}, language);
  const isPublished = publication?.runId === run.id;
  const market = `/${language}/office/markets/${snapshot.id}`;
  const title = titlesJoined(sayings.runNumber(run.number, run.name), sayings.market(snapshot.number));
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(title, language), language, lines.length > 0)}</title>
      <Crumbs
        steps={[
          { label: say(words.markets), href: `/${language}/office/markets` },
          { label: say(sayings.market(snapshot.number)), href: market },
          { label: say(sayings.runNumber(run.number, run.name)) },
        ]}
      />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(sayings.runNumber(run.number, run.name))}
        over={`${say(sayings.market(snapshot.number))} · ${say(sayings.courses(snapshot.courses))}`}
        after={<RunStateTag state={run.state} isPublished={isPublished} />}
        beside={
          publication === null && run.state === "done" ? (
            <ButtonLink kind="secondary" small href={`${market}?from=${run.id}`}>
              {say(words.basedOn)}
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="stack loose">
        <PublishingNotice view={view} />
        {run.state === "running" && (
          <Notice title={say(words.calculating)}>
            <span role="status">
              {say(sayings.step(say(run.step === "" ? words.waitingTurn : runStepNames[run.step as keyof typeof runStepNames])))}{" "}
              {say(words.calculatingText)}
            </span>
          </Notice>
        )}
        {run.state !== "running" && run.state !== "done" && (
          <Notice kind="caution" title={say(words.endedEarly)}>
            {say(words.endedEarlyText)} {run.problem}
          </Notice>
        )}
        {run.state !== "done" && (
          <form method="post">
            <Button
              kind={run.state === "running" ? "secondary" : "filled"}
              name="intent"
              value={run.state === "running" ? "stop" : "again"}
            >
              {say(run.state === "running" ? words.stop : words.again)}
            </Button>
          </form>
        )}
        {run.state === "done" && <StaleNotice frame={view} />}
        {run.state === "done" && publication === null && run.settings.seed !== null && (
          <Notice title={say(words.trialSeed)}>{say(words.trialSeedText)}</Notice>
        )}
        {result !== null && run.summary !== null && <Found view={view} summary={run.summary} />}
        {isOpen(view) && <Publish view={view} />}
        {result !== null && <FindPerson runId={run.id} asked={view.asked} found={view.found} />}
        {result !== null && run.summary !== null && (
          <div>
            <WithoutTable view={view} result={result} />
            <Pictures view={view} summary={run.summary} />
            <RunFacts view={view} />
          </div>
        )}
        {result === null && <RunFacts view={view} />}
        {result !== null && <Shortlists view={view} result={result} />}
      </div>
    </Page>
  );
}

/** What the run found, before it is decided: figures, pins that could not be taken, what holds for the forecast and each cap. */
function Found({ view, summary }: { view: RunView; summary: RunSummary }) {
  const say = useSay();
  return (
    <>
      <Figures
        label={say(words.figures)}
        figures={[
          { count: summary.listed, label: say(words.listed), href: "#shortlists" },
          { count: summary.matched, label: say(words.matched), note: say(sayings.of(summary.seats)), href: "#map" },
          { count: summary.wishesForecast.first, label: say(words.firstWish), href: "#wishes" },
          { count: summary.loads[0] ?? 0, label: say(words.without), href: "#without" },
        ]}
      />
      <Conflicts view={view} conflicts={view.result!.conflicts} />
      <CapsTable summary={summary} />
    </>
  );
}

/** The run as pictures, each with its table. */
function Pictures({ view, summary }: { view: RunView; summary: RunSummary }) {
  const say = useSay();
  return (
    <Fold id="pictures" title={say(words.pictures)}>
      <div className="two-columns">
        <section className="stack" aria-labelledby="map">
          <h3 id="map">{say(words.map)}</h3>
          <MapPicture id="japan" summary={summary} positions={view.positions} />
        </section>
        <div className="stack loose">
          <section className="stack" aria-labelledby="loads">
            <h3 id="loads">{say(words.loads)}</h3>
            <LoadsPicture summary={summary} />
          </section>
          <section className="stack" aria-labelledby="wishes">
            <h3 id="wishes">{say(words.wishes)}</h3>
            <WishesPicture summary={summary} />
          </section>
          <section className="stack" aria-labelledby="flows">
            <h3 id="flows">{say(words.flows)}</h3>
            <FlowsPicture id="flow-picture" summary={summary} year={view.year} />
          </section>
        </div>
      </div>
    </Fold>
  );
}

/** From what the run was made, and the fingerprints by which it can be checked. */
function RunFacts({ view }: { view: RunView }) {
  const say = useSay();
  const { run, snapshot, publication } = view;
  const isPublished = publication?.runId === run.id;
  const differences = useDifferences(view.positions)(snapshot.settings, run.settings);
  return (
    <Fold id="run-facts" title={say(words.runFacts)} open={run.state !== "done"}>
      <SummaryList
        dense
        rows={[
          {
            question: say(words.differs),
            answer: differences.length === 0 ? say(words.asFrozen) : differences.join(say({ en: "; ", ja: "、" })),
          },
          {
            question: say(words.by),
            answer: (
              <>
                {run.by} · <Instant at={run.madeAt} />
              </>
            ),
          },
          { question: say(words.input), answer: <Hash>{run.inputFingerprint}</Hash> },
          ...(run.resultFingerprint === "" ? [] : [{ question: say(words.result), answer: <Hash>{run.resultFingerprint}</Hash> }]),
          run.settings.seed === null
            ? { question: say(words.commitment), answer: <Hash>{snapshot.commitment}</Hash> }
            : { question: say(words.drawnWith), answer: say(words.trialSeed) },
          ...(view.approvals.length === 0 && !isPublished
            ? []
            : [{ question: say(publishingWords.approval), answer: <Approvals view={view} /> }]),
          ...(!isPublished
            ? []
            : [
                {
                  question: say(words.published),
                  answer: (
                    <>
                      <Instant at={publication.publishedAt} /> · {view.publishedBy} ·{" "}
                      {say(publishingSayings.goesOut(publication.lists, outgoingOf(view.result).people, publication.candidates))}
                    </>
                  ),
                },
                { question: say(words.seedRevealed), answer: <Hash>{view.seed}</Hash> },
              ]),
        ]}
      />
    </Fold>
  );
}

/** The last chapter of a run that may still go out: what publishing does, and the reader's next step towards it. */
function Publish({ view }: { view: RunView }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="publish">
      <h2 id="publish">{say(publishingWords.title)}</h2>
      <p className="measure">{say(publishingSayings.publishText(view.year.matching.companyAnswerDays))}</p>
      <PublishingStep view={view} />
    </section>
  );
}
