import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { capName } from "#app/parts/cap-name.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { Instant } from "#app/ui/time.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { cancelReasonNames } from "#program/matching/messages.ts";
import { declineReasonNames } from "#program/matching/messages.ts";
import { matchStateNames } from "#program/matching/messages.ts";
import { partNames } from "#program/matching/messages.ts";
import { supersededNames } from "#program/matching/messages.ts";
import { showMatchingToReaders } from "#program/matching/show-to-readers.server.ts";
import { courseName } from "#program/year/messages.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { matchingSayings as sayings } from "./matching-words.ts";
import { matchingWords as words } from "./matching-words.ts";
import type { Said } from "#platform/language.ts";
import type { CountedAnswer } from "#program/matching/show-to-readers.server.ts";
import type { MarketToReaders } from "#program/matching/show-to-readers.server.ts";
import type { Route } from "./+types/matching";

export function meta({ params }: Route.MetaArgs) {
  return [{ title: pageTitle(words.title, params.language) }];
}

export async function loader({ context }: Route.LoaderArgs) {
  return await showMatchingToReaders(context.get(actContext));
}

export default function MatchingPage({ loaderData: { year, markets, answers } }: Route.ComponentProps) {
  const say = useSay();
  const called = (code: string) => {
    const course = year.courses.find((one) => one.code === code);
    return course === undefined ? code : say(courseName(course, year.courses));
  };
  return (
    <Page width="wide">
      <PageHead title={say(words.title)} over={say(year.title)} lead={say(words.lead)} />
      <div className="stack loose">
        {markets.length === 0 && <Empty title={say(words.none)}>{say(words.noneText)}</Empty>}
        {markets.length + answers.length > 1 && <Contents markets={markets} hasAnswers={answers.length > 0} />}
        {markets.map((market) => (
          <OneMarket key={market.number} market={market} courses={market.courses.map(called).join(say({ en: "; ", ja: "、" }))} />
        ))}
        {answers.length > 0 && <Answers answers={answers} called={called} />}
      </div>
    </Page>
  );
}

/** What the page holds, a line each: the page is long where a year had many runs. */
function Contents({ markets, hasAnswers }: { markets: readonly MarketToReaders[]; hasAnswers: boolean }) {
  const say = useSay();
  return (
    <nav aria-label={say(words.contents)}>
      <ul className="plain-list stack tight">
        {markets.map((market) => (
          <li key={market.number}>
            <a href={`#market-${market.number}`}>{say(sayings.market(market.number, market.round))}</a>{" "}
            <span className="small soft">{say(sayings.out(market.lists, market.candidates))}</span>
          </li>
        ))}
        {hasAnswers && (
          <li>
            <a href="#answers">{say(words.answers)}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function OneMarket({ market, courses }: { market: MarketToReaders; courses: string }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { settings, summary } = market;
  const between = say({ en: "; ", ja: "、" });
  const weights = suitabilityParts
    .filter((part) => settings.weights[part] > 0)
    .map((part) => `${say(partNames[part])} ${settings.weights[part]}`);
  const caps = settings.caps.map((cap) => `${capName(cap, language)} ≤ ${cap.max}`);
  const id = `market-${market.number}`;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{`${say(sayings.market(market.number, market.round))} · ${courses}`}</h2>
      <SummaryList
        dense
        rows={[
          { question: say(words.held), answer: say(sayings.held(market.positions, market.seats, market.people)) },
          { question: say(words.out), answer: say(sayings.out(market.lists, market.candidates)) },
          { question: say(words.published), answer: <Instant at={market.publishedAt} /> },
          { question: say(words.without), answer: say(sayings.without(summary.withoutPlace, summary.withoutFilled)) },
        ]}
      />
      <Disclosure summary={say(words.rules)}>
        <SummaryList
          dense
          rows={[
            { question: say(words.secondPerson), answer: say(market.secondPerson ? words.yes : words.no) },
            { question: say(words.weights), answer: weights.join(between) },
            { question: say(words.never), answer: say(words.neverText) },
            { question: say(words.lengths), answer: say(sayings.lengths(settings.shortlist, settings.perPerson)) },
            { question: say(words.caps), answer: caps.length === 0 ? say(words.noCaps) : caps.join(between) },
            { question: say(words.staff), answer: say(sayings.staff(settings.pins, settings.removals)) },
            { question: say(words.changed), answer: say(sayings.changed(settings.leftOut, settings.seatsChanged)) },
          ]}
        />
      </Disclosure>
      <Disclosure summary={say(words.prints)}>
        <SummaryList
          dense
          rows={[
            { question: say(words.engine), answer: market.engine },
            { question: say(words.fingerprint), answer: <code className="hash">{market.fingerprint}</code> },
            {
              question: say(words.commitment),
              answer: (
                <>
                  <code className="hash">{market.commitment}</code> (<Instant at={market.committedAt} />)
                </>
              ),
            },
            { question: say(words.seed), answer: <code className="hash">{market.seed}</code> },
            { question: say(words.result), answer: <code className="hash">{market.resultFingerprint}</code> },
          ]}
        />
      </Disclosure>
    </section>
  );
}

/** The reason's words, whichever list it is of; a code without words stands as it is. */
function reasonSaid(code: string): Said {
  const all: Readonly<Record<string, Said>> = { ...cancelReasonNames, ...declineReasonNames, ...supersededNames };
  return code === "" ? { en: "–", ja: "–" } : (all[code] ?? { en: code, ja: code });
}

function Answers({ answers, called }: { answers: readonly CountedAnswer[]; called: (code: string) => string }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers">{say(words.answers)}</h2>
      <p className="measure">{say(words.answersText)}</p>
      {/* A course at a time, and no sums: a sum beside "1–2" would give the small number away. */}
      {[...Map.groupBy(answers, (one) => one.course)].map(([course, those]) => (
        <Disclosure key={course} summary={called(course)}>
          <Table
            dense
            caption={`${say(words.answers)}: ${called(course)}`}
            columns={[{ label: say(words.state) }, { label: say(words.reason) }, { label: say(words.count), end: true }]}
            rows={those.map((one) => ({
              key: `${one.state} ${one.reason}`,
              cells: [
                say(matchStateNames[one.state]),
                say(one.state === "superseded" && one.reason === "" ? supersededNames["person-placed"] : reasonSaid(one.reason)),
                one.people < 3 ? say({ en: "1–2", ja: "1〜2" }) : one.people,
              ],
            }))}
          />
        </Disclosure>
      ))}
    </section>
  );
}
