import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { titlesJoined } from "#app/parts/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Called } from "#app/parts/called.tsx";
import { answerBy } from "#program/matching/rules.ts";
import { StaleNotice } from "./market-facts.tsx";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { RunView } from "#program/matching/show-markets.server.ts";

/** What publishing a run sends, to whom, and until when they answer: shown before it goes out, as it cannot be repeated or taken back. */
export function PublishCheck({ view }: { view: RunView }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  const { run, snapshot, year, approvals } = view;
  const positions = new Map(view.positions.map((one) => [one.id, one]));
  const lists = (view.result?.shortlists ?? []).filter((one) => one.candidates.length > 0);
  const candidates = lists.reduce((sum, one) => sum + one.candidates.length, 0);
  return (
    <Page>
      <title>
        {pageTitle(titlesJoined(words.checkTitle, sayings.runNumber(run.number, run.name), sayings.market(snapshot.number)), language)}
      </title>
      <PageHead
        title={say(words.checkTitle)}
        over={`${say(sayings.market(snapshot.number))} · ${say(sayings.runNumber(run.number, run.name))}`}
      />
      <div className="stack loose">
        <StaleNotice frame={view} />
        <Notice kind="caution" title={say(words.notSent)}>
          {say(words.notSentText)}
        </Notice>
        <SummaryList
          rows={[
            { question: say(words.goesOut), answer: say(sayings.went(lists.length, candidates)) },
            { question: say(words.answersBy), answer: <Closing at={answerBy(now, year.matching.companyAnswerDays)} /> },
            ...(approvals.length === 0
              ? []
              : [{ question: say(words.approvals), answer: approvals.map((one) => one.name).join(say({ en: ", ", ja: "・" })) }]),
          ]}
        />
        <Table
          dense
          cards
          caption={say(words.goesTo)}
          captionShown
          columns={[{ label: say(words.company) }, { label: say(words.position) }, { label: say(words.candidates) }]}
          rows={lists.map((one) => ({
            key: one.positionId,
            cells: [
              <Called key="company" said={positions.get(one.positionId)?.company ?? { en: "–", ja: "–" }} />,
              <Called key="position" said={positions.get(one.positionId)?.called ?? words.notInMarket} />,
              <ol key="candidates" className="plain-list">
                {one.candidates.map(({ applicationId }) => (
                  <li key={applicationId}>
                    <bdi>{view.people.get(applicationId)?.name ?? "–"}</bdi>{" "}
                    <span className="soft number">{view.people.get(applicationId)?.number}</span>
                  </li>
                ))}
              </ol>,
            ],
          }))}
        />
        <form method="post">
          <Buttons>
            <Button name="intent" value="publish">
              {say(words.publish)}
            </Button>
            <ButtonLink kind="secondary" href={`/${language}/office/runs/${run.id}`}>
              {say(words.notYet)}
            </ButtonLink>
          </Buttons>
        </form>
      </div>
    </Page>
  );
}
