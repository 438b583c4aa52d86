import { usePageFacts } from "#app/page-frame.tsx";
import { capName } from "#app/parts/cap-name.ts";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { Called } from "#app/parts/called.tsx";
import { Fold } from "#app/ui/disclosure.tsx";
import { conflictNames } from "#program/matching/market-messages.ts";
import { withoutSaid } from "#program/matching/market-messages.ts";
import { notionNames } from "#program/matching/market-messages.ts";
import { PersonLink } from "./run-find-person.tsx";
import { marketSayings as sayings } from "./market-words.ts";
import { marketWords as words } from "./market-words.ts";
import type { CapEffect } from "#program/matching/market-result.ts";
import type { RunResult } from "#program/matching/market-result.ts";
import type { RunSummary } from "#program/matching/market-result.ts";
import type { RunView } from "#program/matching/show-markets.server.ts";

const withoutShown = 100;
const saysNoPair: readonly string[] = ["stable", "strong"];

/** The caps of a run: how far the forecast reaches them, and what it promises under them. */
export function CapsTable({ summary }: { summary: RunSummary }) {
  const say = useSay();
  const { language } = usePageFacts();
  const effect = (one: CapEffect | undefined) =>
    one === undefined ? say(words.capNoChange) : say(sayings.capEffect(one.changed, one.matched - summary.matched));
  return (
    <section className="stack" aria-labelledby="caps">
      <h2 id="caps">{say(summary.caps.length === 0 ? words.promise : words.capsTitle)}</h2>
      <p>
        <strong>{say(notionNames[summary.notion] ?? { en: summary.notion, ja: summary.notion })}</strong>
        {say({ en: ". ", ja: "。" })}
        {/* What is stable says already that there is no such pair. */}
        {(summary.blocking > 0 || !saysNoPair.includes(summary.notion)) && (
          <>
            {say(words.blocking)}
            {say({ en: ": ", ja: "：" })}
            <strong>{summary.blocking === 0 ? say(words.blockingNone) : summary.blocking}</strong>
          </>
        )}
        {summary.blocking > 0 && say({ en: " (each would break a cap)", ja: "（いずれも、かなえると上限を超えます）" })}
      </p>
      {summary.caps.length > 0 && <p className="measure soft">{say(words.capsText)}</p>}
      {summary.caps.length > 0 && (
        <Table
          dense
          caption={say(words.capsTitle)}
          columns={[
            { label: say(words.cap) },
            { label: say(words.most), end: true },
            { label: say(words.counted), end: true },
            { label: say(words.state) },
            { label: say(words.capOneMore) },
            { label: say(words.capLifted) },
          ]}
          rows={summary.caps.map((cap) => ({
            key: `${cap.course} ${cap.region}`,
            isLate: cap.binds,
            cells: [
              capName(cap, language),
              cap.max,
              cap.counted,
              say(cap.binds ? words.binds : words.withinCap),
              effect(cap.oneMore),
              effect(cap.lifted),
            ],
          }))}
        />
      )}
    </section>
  );
}

/** Pins that the calculation could not take, each with why. */
export function Conflicts({ view, conflicts }: { view: RunView; conflicts: RunResult["conflicts"] }) {
  const say = useSay();
  if (conflicts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="conflicts">
      <h2 id="conflicts">{say(words.conflicts)}</h2>
      <Table
        dense
        cards
        caption={say(words.conflicts)}
        columns={[{ label: say(words.position) }, { label: say(words.people) }, { label: say(words.why) }]}
        rows={conflicts.map((one) => ({
          key: `${one.positionId} ${one.applicationId}`,
          cells: [
            <ConflictPosition key="position" view={view} id={one.positionId} />,
            <span key="person">
              <bdi>{view.people.get(one.applicationId)?.name ?? "–"}</bdi>{" "}
              <span className="soft number">{view.people.get(one.applicationId)?.number}</span>
            </span>,
            say(conflictNames[one.because]),
          ],
        }))}
      />
    </section>
  );
}

/** A position by its names, also one that lies outside this market. */
function ConflictPosition({ view, id }: { view: RunView; id: string }) {
  const say = useSay();
  const { language } = usePageFacts();
  const inside = view.positions.find((one) => one.id === id);
  const called = inside ?? view.outside.get(id);
  if (called === undefined) return say(words.notInMarket);
  return (
    <span>
      <a href={`/${language}/office/positions/${id}`}>
        <Called said={called.called} />
      </a>
      <br />
      <span className="small soft">
        <Dotted parts={[called.company, inside === undefined ? say(words.notInMarket) : null]} />
      </span>
    </span>
  );
}

/** Every position with its list, best first, and the seats that the forecast fills. */
export function Shortlists({ view, result }: { view: RunView; result: RunResult }) {
  const say = useSay();
  const { language } = usePageFacts();
  const lists = new Map(result.shortlists.map((one) => [one.positionId, one.candidates]));
  const places = new Map(view.run.summary!.places.map((one) => [one.positionId, one]));
  const positions = view.positions.filter((one) => places.has(one.id));
  const isMixed = view.snapshot.courses.length > 1;
  const goes = new Set(result.forecast.map((one) => `${one.positionId} ${one.applicationId}`));
  return (
    <section className="stack" aria-labelledby="shortlists">
      <h2 id="shortlists">
        {say(words.shortlists)} <span className="soft small">{say(sayings.lists(positions.length))}</span>
      </h2>
      <p className="small soft">{say(words.boldIsPlaced)}</p>
      <Table
        dense
        cards
        flat
        caption={say(words.shortlists)}
        columns={[
          { label: say(words.position) },
          ...(isMixed ? [{ label: say(words.course), end: true }] : []),
          { label: say(words.seatsFilled), end: true },
          { label: say(words.possible), end: true },
          { label: say(words.candidates), short: "" },
        ]}
        rows={positions.map((one) => {
          const place = places.get(one.id)!;
          const candidates = lists.get(one.id) ?? [];
          return {
            key: one.id,
            cells: [
              <span key="position">
                <a href={`/${language}/office/positions/${one.id}`}>
                  <Called said={one.called} />
                </a>
                <br />
                <span className="small soft">
                  <Called said={one.company} />
                </span>
              </span>,
              ...(isMixed ? [one.course] : []),
              say(sayings.filledOf(place.filled, place.seats)),
              place.open,
              candidates.length === 0 ? (
                <span className="soft">{say(words.nobody)}</span>
              ) : (
                <ol key="list" className="plain-list">
                  {candidates.map((candidate) => {
                    const person = view.people.get(candidate.applicationId);
                    const isPlaced = goes.has(`${one.id} ${candidate.applicationId}`);
                    return (
                      <li key={candidate.applicationId}>
                        {isPlaced ? (
                          <strong>
                            <PersonLink runId={view.run.id} id={candidate.applicationId} name={person?.name ?? ""} />
                          </strong>
                        ) : (
                          <PersonLink runId={view.run.id} id={candidate.applicationId} name={person?.name ?? ""} />
                        )}{" "}
                        <span className="soft number">
                          {person?.number} · {candidate.suitability}
                        </span>
                        {candidate.pinnedReason !== "" && (
                          <span className="small"> · {`${say(words.pin)}${say({ en: ": ", ja: "：" })}${candidate.pinnedReason}`}</span>
                        )}
                      </li>
                    );
                  })}
                </ol>
              ),
            ],
          };
        })}
      />
    </section>
  );
}

/** Everybody on no list, with why; the first ones by name, the others as a count. */
export function WithoutTable({ view, result }: { view: RunView; result: RunResult }) {
  const say = useSay();
  const { withoutPlace, withoutFilled } = view.run.summary!;
  const shown = result.without.slice(0, withoutShown);
  return (
    <Fold id="without" title={say(words.withoutTitle)} note={say(sayings.peopleCount(result.without.length))}>
      <p>{say(sayings.withoutCount(withoutPlace, withoutFilled))}</p>
      {shown.length > 0 && (
        <Table
          dense
          cards
          caption={say(words.withoutTitle)}
          columns={[{ label: say(words.people) }, { label: say(words.why) }, { label: say(words.openPositions) }]}
          rows={shown.map((one) => ({
            key: one.applicationId,
            cells: [
              <span key="person">
                <PersonLink runId={view.run.id} id={one.applicationId} name={view.people.get(one.applicationId)?.name ?? ""} />{" "}
                <span className="soft number">{view.people.get(one.applicationId)?.number}</span>
              </span>,
              say(withoutSaid(one)),
              say(sayings.open(one.open, one.wished)),
            ],
          }))}
        />
      )}
      {result.without.length > shown.length && <p className="soft">{say(sayings.more(result.without.length - shown.length))}</p>}
    </Fold>
  );
}
