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
import { approveRun } from "#program/matching/approve-run.server.ts";
import { marketProblems } from "#program/matching/market-messages.ts";
import { showRun } from "#program/matching/show-markets.server.ts";
import { StaleNotice } from "./market-facts.tsx";
import { marketSayings } from "./market-words.ts";
import { marketWords } from "./market-words.ts";
import { Outgoing } from "./run-outgoing.tsx";
import { isOpen } from "./run-publishing.tsx";
import { PublishingNotice } from "./run-publishing.tsx";
import { publishingWords as words } from "./run-publishing-words.ts";
import type { Route } from "./+types/run-approval";

export async function loader({ params, context }: Route.LoaderArgs) {
  return await showRun(context.get(actContext), params.runId);
}

export async function action({ params, context }: Route.ActionArgs) {
  const runId = found(isId(params.runId) ? params.runId : null, "run");
  const approved = await approveRun(context.get(actContext), runId);
  return approved.ok ? seeOther(`/${params.language}/office/runs/${runId}`) : unprocessable(approved.problems, {});
}

/** All that goes out with a run, looked through by somebody else than its maker, and one press that approves it. */
export default function RunApprovalPage({ loaderData: view, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const { run, snapshot } = view;
  const { lines } = shownProblems(actionData?.problems, marketProblems, {}, language);
  const runPath = `/${language}/office/runs/${run.id}`;
  const isApproved = view.approvals.length > 0 && !view.mayApprove;
  return (
    <Page>
      <title>
        {titleOf(
          pageTitle(
            titlesJoined(words.approveTitle, marketSayings.runNumber(run.number, run.name), marketSayings.market(snapshot.number)),
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
          { label: say(words.approval) },
        ]}
      />
      <ErrorSummary problems={lines} />
      <PageHead
        title={say(words.approveTitle)}
        over={`${say(marketSayings.market(snapshot.number))} · ${say(marketSayings.runNumber(run.number, run.name))}`}
      />
      <div className="stack loose">
        <StaleNotice frame={view} />
        {isOpen(view) && view.mayApprove ? (
          <>
            <Notice kind="caution" title={say(words.notSent)}>
              {say(words.approveText)}
            </Notice>
            <Outgoing view={view} />
            <form method="post">
              <Buttons>
                <Button name="intent" value="approve">
                  {say(words.approve)}
                </Button>
                <ButtonLink kind="secondary" href={runPath}>
                  {say(words.notApprove)}
                </ButtonLink>
              </Buttons>
            </form>
          </>
        ) : (
          <>
            <PublishingNotice view={view} />
            {view.publication === null && !view.mayApprove && !isApproved && (
              <Notice title={say(words.ownRun)}>{say(words.ownRunText)}</Notice>
            )}
            <Buttons>
              <ButtonLink href={runPath}>{say(words.toRun)}</ButtonLink>
            </Buttons>
          </>
        )}
      </div>
    </Page>
  );
}
