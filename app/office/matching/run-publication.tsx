import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { shownProblems } from "#app/parts/problems.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { titlesJoined } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { isId } from "#platform/ids.ts";
import { found } from "#platform/refusals.ts";
import { marketProblems } from "#program/matching/market-messages.ts";
import { publishRun } from "#program/matching/publish-run.server.ts";
import { showRun } from "#program/matching/show-markets.server.ts";
import { StaleNotice } from "./market-facts.tsx";
import { marketSayings } from "./market-words.ts";
import { marketWords } from "./market-words.ts";
import { Outgoing } from "./run-outgoing.tsx";
import { isOpen } from "./run-publishing.tsx";
import { PublishingNotice } from "./run-publishing.tsx";
import { PublishingStep } from "./run-publishing.tsx";
import { publishingWords as words } from "./run-publishing-words.ts";
import type { RunView } from "#program/matching/show-markets.server.ts";
import type { Route } from "./+types/run-publication";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showRun(context.get(actContext), params.runId);
}

export async function action({ params, context }: Route.ActionArgs) {
  const runId = found(isId(params.runId) ? params.runId : null, "run");
  const published = await publishRun(context.get(actContext), runId);
  if (!published.ok) return unprocessable(published.problems, {});
  // Pressed again in another window: this page says by whom and when it was done already.
  return seeOther(`/${params.language}/office/runs/${runId}${published.value.isRepeat ? "/publication" : ""}`);
}

/** What publishing a run sends, to whom, who approved it, and until when companies answer: shown before it goes out, and afterwards that it has. */
export default function RunPublicationPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { run, snapshot } = view;
  const { lines } = shownProblems(actionData?.problems, marketProblems, {}, language);
  const runPath = `/${language}/office/runs/${run.id}`;
  return (
    <Page>
      <title>
        {titleOf(
          pageTitle(
            titlesJoined(words.checkTitle, marketSayings.runNumber(run.number, run.name), marketSayings.market(snapshot.number)),
            language,
          ),
          language,
          lines.length > 0,
        )}
      </title>
      <Crumbs
        steps={[
          { label: say(marketWords.markets), href: `/${language}/office/markets` },
          { label: say(marketSayings.market(snapshot.number)), href: `/${language}/office/markets/${snapshot.id}` },
          { label: say(marketSayings.runNumber(run.number, run.name)), href: runPath },
          { label: say(words.title) },
        ]}
      />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(view.publication === null ? words.checkTitle : words.title)}
        over={`${say(marketSayings.market(snapshot.number))} · ${say(marketSayings.runNumber(run.number, run.name))}`}
      />
      <div className="stack loose">
        <StaleNotice frame={view} />
        {isOpen(view) ? <ToPublish view={view} /> : <CannotBePublished view={view} />}
      </div>
    </Page>
  );
}

/** What goes out, and the press that sends it; or the step that comes before. */
function ToPublish({ view }: { view: RunView }) {
  const say = useSay();
  const { language } = usePageFacts();
  const isReady = view.step === "publish" || view.step === "publish-alone";
  return (
    <>
      {isReady ? (
        <Notice kind="caution" title={say(words.notSent)}>
          {say(words.notSentText)}
        </Notice>
      ) : (
        <Notice kind="caution" title={say(words.notReady)}>
          {say(view.step === "leave-to-colleague" ? words.leaveText : words.askText)}
        </Notice>
      )}
      {view.step === "publish-alone" && (
        <Notice kind="caution" title={say(words.alone)}>
          {say(view.approvals.length > 0 ? words.approvedAloneText : words.aloneText)}
        </Notice>
      )}
      <Outgoing view={view} />
      {isReady ? (
        <form method="post">
          <Buttons>
            <Button name="intent" value="publish">
              {say(words.publish)}
            </Button>
            <ButtonLink kind="secondary" href={`/${language}/office/runs/${view.run.id}`}>
              {say(words.notYet)}
            </ButtonLink>
          </Buttons>
        </form>
      ) : (
        <PublishingStep view={view} isCheck />
      )}
    </>
  );
}

/** Why this run does not go out, or that it has gone out already. */
function CannotBePublished({ view }: { view: RunView }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <>
      <PublishingNotice view={view} />
      {view.publication !== null ? (
        <p>{say(words.nothingTwice)}</p>
      ) : (
        view.changes === null && (
          <Notice kind="caution" title={say(words.notReady)}>
            {say(marketProblems[view.run.settings.seed === null ? "run-not-done" : "seed-not-committed"])}
          </Notice>
        )
      )}
      <Buttons>
        <ButtonLink href={`/${language}/office/runs/${view.run.id}`}>{say(words.toRun)}</ButtonLink>
      </Buttons>
    </>
  );
}
