import { usePageFacts } from "#app/page-frame.tsx";
import { useSay } from "#app/ui/language.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { Called } from "#app/parts/called.tsx";
import { answerBy } from "#program/matching/rules.ts";
import { Hash } from "./market-facts.tsx";
import { useDifferences } from "./market-facts.tsx";
import { publishingSayings as sayings } from "./run-publishing-words.ts";
import { publishingWords as words } from "./run-publishing-words.ts";
import type { Said } from "#platform/language.ts";
import type { RunResult } from "#program/matching/market-result.ts";
import type { RunView } from "#program/matching/show-markets.server.ts";

const dash: Said = { en: "–", ja: "–" };

/** What goes out with a run: lists with somebody on them, the people on these, and their places on them together. */
export function outgoingOf(result: RunResult | null) {
  const lists = (result?.shortlists ?? []).filter((one) => one.candidates.length > 0);
  const all = lists.flatMap((one) => one.candidates.map((candidate) => candidate.applicationId));
  return { lists, people: new Set(all).size, places: all.length };
}

/** Who approved a run, each with the time; where nobody has, that METI will see it. */
export function Approvals({ view }: { view: RunView }) {
  const say = useSay();
  if (view.approvals.length === 0) return <strong>{say(words.noApproval)}</strong>;
  return (
    <ul className="plain-list">
      {view.approvals.map((one) => (
        <li key={one.accountId}>
          <bdi>{one.name}</bdi> · <Instant at={one.approvedAt} />
        </li>
      ))}
    </ul>
  );
}

/** All that a person looks through before a run is approved or published: from what it was made, what goes out, to whom, and who gets nothing. */
export function Outgoing({ view }: { view: RunView }) {
  const say = useSay();
  const { now } = usePageFacts();
  const { run, snapshot, year } = view;
  const differences = useDifferences(view.positions)(snapshot.settings, run.settings);
  const { lists, people, places } = outgoingOf(view.result);
  const positions = new Map(view.positions.map((one) => [one.id, one]));
  const empty = view.positions.filter((one) => !lists.some((list) => list.positionId === one.id));
  const pairs = [
    ...run.settings.pins.map((one) => ({ ...one, kind: words.pinned })),
    ...run.settings.removals.map((one) => ({ ...one, kind: words.removed })),
  ];
  return (
    <>
      <SummaryList
        rows={[
          { question: say(words.goesOut), answer: say(sayings.goesOut(lists.length, people, places)) },
          { question: say(words.answersBy), answer: <Closing at={answerBy(now, year.matching.companyAnswerDays)} /> },
          {
            question: say(words.maker),
            answer: (
              <>
                <bdi>{run.by}</bdi> · <Instant at={run.madeAt} />
              </>
            ),
          },
          { question: say(words.approval), answer: <Approvals view={view} /> },
          {
            question: say(words.differs),
            answer: differences.length === 0 ? say(words.asFrozen) : differences.join(say({ en: "; ", ja: "、" })),
          },
          ...(pairs.length === 0
            ? []
            : [
                {
                  question: say(words.pins),
                  answer: (
                    <ul className="plain-list">
                      {pairs.map((one) => (
                        <li key={`${one.positionId} ${one.applicationId}`}>
                          {say(one.kind)}
                          {say({ en: ": ", ja: "：" })}
                          <bdi>{view.people.get(one.applicationId)?.name ?? "–"}</bdi> →{" "}
                          <Called said={positions.get(one.positionId)?.company ?? dash} />
                          <br />
                          <bdi className="small soft">{one.reason}</bdi>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]),
          { question: say(words.result), answer: <Hash>{run.resultFingerprint}</Hash> },
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
            <Called key="company" said={positions.get(one.positionId)?.company ?? dash} />,
            <Called key="position" said={positions.get(one.positionId)?.called ?? dash} />,
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
      {empty.length > 0 && (
        <Table
          dense
          cards
          caption={say(words.noList)}
          captionShown
          columns={[{ label: say(words.company) }, { label: say(words.position) }]}
          rows={empty.map((one) => ({
            key: one.id,
            cells: [<Called key="company" said={one.company} />, <Called key="position" said={one.called} />],
          }))}
        />
      )}
    </>
  );
}
