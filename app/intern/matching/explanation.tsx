import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { Table } from "#app/ui/table.tsx";
import { DayText } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { failedRuleWords } from "#program/matching/explanations.ts";
import { leftOutTold } from "#program/matching/explanations.ts";
import { wayToldToPerson } from "#program/matching/explanations.ts";
import { showOwnExplanation } from "#program/matching/show-explanation.server.ts";
import { partNames } from "#program/matching/messages.ts";
import { suitabilityParts } from "#program/year/program-year.ts";
import { courseName } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { explanationSayings as sayings } from "./explanation-words.ts";
import { explanationWords as words } from "./explanation-words.ts";
import type { CourseExplained } from "#program/matching/show-explanation.server.ts";
import type { OwnReason } from "#program/matching/show-explanation.server.ts";
import type { Said } from "#platform/language.ts";
import type { Route } from "./+types/explanation";

export async function loader({ context }: Route.LoaderArgs) {
  return { explained: await showOwnExplanation(context.get(actContext)) };
}

export default function ExplanationPage({ loaderData: { explained } }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const courses = explained?.courses ?? [];
  const weighed = explained === null ? [] : suitabilityParts.filter((part) => explained.year.matching.weights[part] > 0);
  return (
    <Page width="narrow">
      <title>{pageTitle(words.title, language)}</title>
      <BackLink href={`/${language}/intern`}>{say(words.back)}</BackLink>
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <div className="stack loose">
        {courses.length === 0 && <Empty title={say(words.nothing)}>{say(words.nothingText)}</Empty>}
        {courses.map((one) => (
          <OneCourse key={one.course.code} one={one} title={say(courseName(one.course, explained!.year.courses))} />
        ))}
        <section className="stack" aria-labelledby="how">
          <h2 id="how">{say(words.how)}</h2>
          <p>{say(words.howFull)}</p>
          {weighed.length > 0 && (
            <SummaryList
              rows={[
                {
                  question: say(words.weighed),
                  answer: (
                    <>
                      <ul>
                        {weighed.map((part) => (
                          <li key={part}>{say(partNames[part])}</li>
                        ))}
                      </ul>
                      <p className="soft">{say(words.weighedText)}</p>
                      {weighed.includes("feedback") && <p className="soft">{say(words.feedbackText)}</p>}
                    </>
                  ),
                },
                { question: say(words.neverWeighed), answer: say(words.neverWeighedText) },
              ]}
            />
          )}
          <p>{say(words.freeText)}</p>
        </section>
        <section className="stack tight" aria-labelledby="question">
          <h2 id="question">{say(words.question)}</h2>
          <p>{say(words.questionText)}</p>
          <p>
            <a href={`/${language}/inquiry`}>{say(words.ask)}</a>
          </p>
          <p>
            <a href={`/${language}/intern/my-data`}>{say(words.ledger)}</a>
          </p>
        </section>
      </div>
    </Page>
  );
}

function OneCourse({ one, title }: { one: CourseExplained; title: string }) {
  const say = useSay();
  const id = `course-${one.course.code}`;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {one.state === "released" && <p>{say(words.released)}</p>}
      {one.recommendations.length > 0 && (
        <Table
          cards
          caption={title}
          columns={[{ label: say(words.company) }, { label: say(words.when) }, { label: say(words.what) }]}
          rows={one.recommendations.map((each) => ({
            key: each.matchId,
            cells: [
              <span key="company">
                <strong>{say(companySaid(each))}</strong>
                <br />
                <bdi>{say(each.positionCalled)}</bdi>
              </span>,
              <DayText key="day" day={dayOf(each.sentAt)} />,
              <span key="told">
                {say(each.told)}
                {wayToldToPerson[each.way] !== null && (
                  <>
                    <br />
                    <span className="soft">{say(wayToldToPerson[each.way]!)}</span>
                  </>
                )}
              </span>,
            ],
          }))}
        />
      )}
      {one.leftOutAt > 0 && <p>{say(leftOutTold(one.leftOutAt))}</p>}
      {one.reason !== null && one.recommendations.length === 0 && <Reason reason={one.reason} />}
      {one.reason === null && one.recommendations.length === 0 && one.state !== "released" && <p>{say(withoutList(one.state))}</p>}
    </section>
  );
}

/** What a course without list and without reason says. */
function withoutList(state: CourseExplained["state"]): Said {
  if (state === "pool") return words.waiting;
  return ["agreed", "confirmed", "superseded"].includes(state) ? words.placedElsewhere : words.notYet;
}

function Reason({ reason }: { reason: OwnReason }) {
  const say = useSay();
  const day = dayOf(reason.toldAt);
  const rules = reason.failed.map((rule) => failedRuleWords[rule]);
  const list: Said = { en: rules.map((one) => one.en).join(", "), ja: rules.map((one) => one.ja).join("、") };
  const told =
    reason.positions === 0
      ? sayings.nowhere
      : reason.because === "filled"
        ? sayings.filled(reason.positions, reason.open)
        : reason.failed.length === 0
          ? sayings.alreadyMet(reason.positions)
          : sayings.noPlace(reason.positions, list);
  return (
    <>
      <p>{say(told)}</p>
      <p className="soft small">{say(sayings.asOf({ en: sayDay(day, "en"), ja: sayDay(day, "ja") }))}</p>
    </>
  );
}
