import { usePageFacts } from "#app/page-frame.tsx";
import { capName } from "#app/parts/cap-name.ts";
import { useSay } from "#app/ui/language.tsx";
import { Table } from "#app/ui/table.tsx";
import { Dotted } from "#app/parts/called.tsx";
import { Called } from "#app/parts/called.tsx";
import { conflictNames } from "#program/matching/market-messages.ts";
import { failedRuleNames } from "#program/matching/market-messages.ts";
import { partNames } from "#program/matching/messages.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { marketWords } from "./market-words.ts";
import { runPersonSayings as sayings } from "./run-person-words.ts";
import { runPersonWords as words } from "./run-person-words.ts";
import type { Said } from "#platform/language.ts";
import type { PlaceOfPerson } from "#program/matching/market-person.ts";
import type { PersonOnRunView } from "#program/matching/show-person-on-run.server.ts";

/** A position by title and company, with a way to it. */
function PositionCell({ view, id, beside }: { view: PersonOnRunView; id: string; beside?: string }) {
  const { language } = usePageFacts();
  const position = view.positions.get(id);
  return (
    <span id={`position-${id}`}>
      <a href={`/${language}/office/positions/${id}`}>{position === undefined ? "–" : <Called said={position.called} />}</a>
      <br />
      <span className="small soft">
        <Dotted parts={[position?.company ?? null, beside ?? null]} />
      </span>
    </span>
  );
}

/** Every position that the person may meet: suitability in its parts, where its list closed, what decided, what one more would change. */
export function PlacesTable({ view }: { view: PersonOnRunView }) {
  const say = useSay();
  const { told, run } = view;
  const parts = (place: PlaceOfPerson) =>
    suitabilityParts
      .map((part, at) => `${say(partNames[part])} ${place.points[at]}/${run.settings.weights[part]}`)
      .join(say({ en: " · ", ja: "・" }));
  if (told.places.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="places">
      <h2 id="places">
        {say(words.places)} <span className="soft small">{say(sayings.places(told.places.length))}</span>
      </h2>
      <p className="measure soft">{say(words.placesText)}</p>
      <Table
        dense
        cards
        caption={say(words.places)}
        columns={[
          { label: say(words.position) },
          { label: say(words.suitability) },
          { label: say(words.decided) },
          { label: say(words.closed) },
          { label: say(words.more) },
        ]}
        rows={told.places.map((place) => ({
          key: place.positionId,
          cells: [
            <PositionCell
              key="position"
              view={view}
              id={place.positionId}
              beside={say(sayings.wish(view.positions.get(place.positionId)?.course ?? "", place.wishRank))}
            />,
            <span key="suitability">
              <strong>{place.suitability}</strong>
              <br />
              <span className="small soft">{parts(place)}</span>
            </span>,
            <Decided key="decided" view={view} place={place} />,
            place.length === 0 ? (
              <span key="closed" className="soft">
                {say(words.noList)}
              </span>
            ) : place.closedAt === null ? (
              say(sayings.open(place.listed, place.length))
            ) : (
              <span key="closed">
                {say(sayings.closedAt(place.closedAt.suitability))}
                <br />
                <span className="small soft">{say(sayings.closedTurn(place.closedAt.turn))}</span>
              </span>
            ),
            <More key="more" view={view} place={place} />,
          ],
        }))}
      />
    </section>
  );
}

/** Whether the person is on the list, and why or why not, each reason a sentence of its own. */
function Decided({ view, place }: { view: PersonOnRunView; place: PlaceOfPerson }) {
  const say = useSay();
  const word = view.said.get(place.positionId);
  const reasons: Said[] = [];
  if (place.standing === "listed") {
    if (word?.kind === "pinned") reasons.push(sayings.pinned(word));
    reasons.push(sayings.forecast(place.forecast));
  }
  if (place.standing === "company-out") reasons.push(words.companyOut);
  if (place.standing === "out") reasons.push(word?.kind === "removed" ? sayings.removed(word) : words.shownBefore);
  if (place.standing === "no-seats") reasons.push(words.noSeats);
  if (place.standing === "own-limit") reasons.push(sayings.ownLimit(view.told.loadMost));
  if (place.standing === "full" && place.passed !== null) reasons.push(sayings.full(place.passed));
  return (
    <span>
      {place.placeInList === null ? (
        <span className="soft">{say(words.notOnList)}</span>
      ) : (
        <strong>
          {say(words.onList)}
          {say({ en: ", ", ja: "：" })}
          {say(sayings.placeInList(place.placeInList, place.listed))}
        </strong>
      )}
      {reasons.map((reason) => (
        <span key={reason.en} className="small">
          <br />
          {say(reason)}
        </span>
      ))}
    </span>
  );
}

/** What one seat or one recommendation more would change; a link reckons it where that takes longer. */
function More({ view, place }: { view: PersonOnRunView; place: PlaceOfPerson }) {
  const say = useSay();
  if (place.oneSeatMore !== null) return <span className="small">{say(sayings.oneSeatMore(place.oneSeatMore))}</span>;
  if (place.oneMore !== null) return <span className="small">{say(sayings.oneMore(place.oneMore))}</span>;
  if (place.standing === "listed") return <span className="small soft">{say(words.moreGoes)}</span>;
  if (place.standing === "own-limit") return <span className="small soft">{say(words.moreOwn)}</span>;
  if (place.standing !== "full") return <span className="small soft">{say(words.moreOut)}</span>;
  return (
    <a className="small" href={`?try=${place.positionId}#position-${place.positionId}`}>
      {say(words.tryMore)}
      <span className="unseen">{`: ${say(view.positions.get(place.positionId)?.called ?? { en: "", ja: "" })}`}</span>
    </a>
  );
}

/** The caps under which the person's recommendations lie: how far they are reached, and what one place more would change. */
export function CapsOfPerson({ view }: { view: PersonOnRunView }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { caps, load } = view.told;
  if (load === 0 || view.run.settings.caps.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="caps">
      <h2 id="caps">{say(words.caps)}</h2>
      {caps.length === 0 ? (
        <p className="soft">{say(words.capsNone)}</p>
      ) : (
        <Table
          dense
          cards
          caption={say(words.caps)}
          columns={[
            { label: say(marketWords.cap) },
            { label: say(marketWords.most), end: true },
            { label: say(marketWords.counted), end: true },
            { label: say(marketWords.state) },
            { label: say(words.capMore) },
          ]}
          rows={caps.map((cap) => ({
            key: `${cap.course} ${cap.region}`,
            isLate: cap.binds,
            cells: [
              capName(cap, language),
              cap.max,
              cap.counted,
              say(cap.binds ? marketWords.binds : marketWords.withinCap),
              cap.more === null ? say(words.capNotReached) : say(sayings.capMore(cap.more.changed, cap.more.isOwn)),
            ],
          }))}
        />
      )}
    </section>
  );
}

/** Pins of this person that the calculation could not take. */
export function ConflictsOfPerson({ view }: { view: PersonOnRunView }) {
  const say = useSay();
  if (view.conflicts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="conflicts">
      <h2 id="conflicts">{say(words.conflicts)}</h2>
      <Table
        dense
        cards
        caption={say(words.conflicts)}
        columns={[{ label: say(words.position) }, { label: say(marketWords.why) }, { label: say(marketWords.reason) }]}
        rows={view.conflicts.map((one) => {
          const word = view.said.get(one.positionId);
          return {
            key: one.positionId,
            cells: [
              <PositionCell key="position" view={view} id={one.positionId} />,
              say(conflictNames[one.because]),
              word === undefined ? null : say(sayings.pinned(word)),
            ],
          };
        })}
      />
    </section>
  );
}

/** Positions of the wished courses that the person cannot meet, with every rule that fails. */
export function CannotTable({ view }: { view: PersonOnRunView }) {
  const say = useSay();
  const { cannot } = view.told;
  if (cannot.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="cannot">
      <h2 id="cannot">
        {say(words.cannot)} <span className="soft small">{say(sayings.places(cannot.length))}</span>
      </h2>
      <Table
        dense
        caption={say(words.cannot)}
        columns={[{ label: say(words.position) }, { label: say(words.failed) }]}
        rows={cannot.map((one) => ({
          key: one.positionId,
          cells: [
            <PositionCell key="position" view={view} id={one.positionId} beside={view.positions.get(one.positionId)?.course} />,
            one.failed.map((rule) => say(failedRuleNames[rule])).join(say({ en: ", ", ja: "・" })),
          ],
        }))}
      />
    </section>
  );
}
