import { dayOf } from "#platform/days.ts";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { seeTravel } from "#program/internships/travel-board.server.ts";
import { confirmStayDay } from "#program/travel/confirm-stay-day.server.ts";
import { correctStayDay } from "#program/travel/correct-stay-day.server.ts";
import { confirmStayForm } from "#program/travel/form.server.ts";
import { correctStayForm } from "#program/travel/form.server.ts";
import { moveTravelForm } from "#program/travel/form.server.ts";
import { recordStayForm } from "#program/travel/form.server.ts";
import { correctionReasonNames } from "#program/travel/messages.ts";
import { stayEndNames } from "#program/travel/messages.ts";
import { travelPresses } from "#program/travel/messages.ts";
import { travelProblems } from "#program/travel/messages.ts";
import { travelStateNames } from "#program/travel/messages.ts";
import { moveTravel } from "#program/travel/move-travel.server.ts";
import { recordStayDay } from "#program/travel/record-stay-day.server.ts";
import { mayBecome } from "#program/travel/rules.ts";
import { nextPresses } from "#program/travel/rules.ts";
import { correctionReasons } from "#program/travel/travel.ts";
import { stayEnds } from "#program/travel/travel.ts";
import { may } from "#program/accounts/rules.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { actContext } from "#app/context.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { internshipWords as shared } from "#app/parts/internship-words.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { DayField } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { between } from "#app/ui/words.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Crumbs } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Two } from "#app/ui/page.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DoneWord } from "#app/ui/tag.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Nobody } from "#app/ui/work-list.tsx";
import { PlacementHistory } from "#app/office/internships/placement-history.tsx";
import { placementSayings as sayings } from "#app/office/internships/placement-words.ts";
import { placementWords as words } from "#app/office/internships/placement-words.ts";
import { Dotted } from "#app/parts/called.tsx";
import { pageTitle } from "#app/parts/page-title.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { Act } from "#program/accounts/act.server.ts";
import type { StayEnd } from "#program/travel/travel.ts";
import type { Travel } from "#program/travel/travel.ts";
import type { Route } from "./+types/travel";

export async function loader({ params, context }: Route.LoaderArgs) {
  const act = context.get(actContext);
  return { ...(await seeTravel(act, params.travelId)), seesInternships: may(act.who, "look-after-internships") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const typed = typedOf(await request.formData());
  const answered = await answer(context.get(actContext), params.travelId, typed);
  return answered.ok ? seeOther(`/${params.language}/office/travel/${params.travelId}`) : unprocessable(answered.problems, typed);
}

/** The deed that the pressed form asks for. */
async function answer(act: Act, id: string, typed: Typed) {
  switch (typedText(typed, "intent")) {
    case "move": {
      const read = readTyped(typed, moveTravelForm);
      return read.ok ? await moveTravel(act, id, read.value) : read;
    }
    case "record": {
      const read = readTyped(typed, recordStayForm);
      return read.ok ? await recordStayDay(act, id, read.value) : read;
    }
    case "confirm": {
      const read = readTyped(typed, confirmStayForm);
      return read.ok ? await confirmStayDay(act, id, read.value) : read;
    }
    case "correct": {
      const read = readTyped(typed, correctStayForm);
      return read.ok ? await correctStayDay(act, id, read.value) : read;
    }
    default:
      return { ok: false as const, problems: [{ code: "choice-unknown", field: null }] };
  }
}

export default function TravelPage({
  loaderData: { travel, internship, pair, history, names, seesInternships },
  actionData,
}: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const typed = actionData?.typed ?? {};
  const { shown, lines } = shownProblems(
    actionData?.problems,
    travelProblems,
    { day: say(words.day), reason: say(words.reason) },
    language,
  );
  const presses = nextPresses(travel.state);
  return (
    <Page width="wide">
      <title>{titleOf(pageTitle(sayings.travelOf(pair.internName), language), language, lines.length > 0)}</title>
      <Crumbs steps={[{ label: say(words.travel), href: `/${language}/office/travel` }, { label: pair.number }]} />
      <ErrorSummary
        problems={lines.map((line) => (line.field === null ? line : { ...line, field: `${line.field}-${typedText(typed, "end")}` }))}
      />
      <PageHead
        title={<bdi>{pair.internName}</bdi>}
        over={<Dotted parts={[pair.number, companySaid(pair)]} />}
        after={<Tag>{say(travelStateNames[travel.state])}</Tag>}
        flush={lines.length > 0}
      />
      <Two>
        <div className="stack loose">
          {travel.state === "visa_refused" && <Notice kind="caution">{say(words.innerOnly)}</Notice>}
          {presses.length > 0 && (
            <section className="stack" aria-labelledby="next">
              <h2 id="next">{say(words.to)}</h2>
              <form method="post" className="row">
                <input type="hidden" name="intent" value="move" />
                <input type="hidden" name="version" value={travel.version} />
                {presses.map((to, at) => (
                  <Button key={to} kind={at === 0 ? "filled" : "secondary"} name="to" value={to}>
                    {say(travelPresses[to])}
                  </Button>
                ))}
              </form>
            </section>
          )}
          {stayEnds.map((end) => (
            <OneEnd key={end} end={end} travel={travel} names={names} typed={typed} shown={shown} />
          ))}
        </div>
        <div className="stack loose">
          <section className="stack" aria-labelledby="facts">
            <h2 id="facts">{say(words.facts)}</h2>
            <SummaryList
              dense
              rows={[
                { question: say(shared.position), answer: say(pair.positionCalled) },
                {
                  question: say(shared.period),
                  answer: <DaySpan from={internship.startsOn} to={internship.endedOn ?? internship.endsOn} />,
                },
                ...(seesInternships
                  ? [
                      {
                        question: say(shared.internship),
                        answer: <a href={`/${language}/office/internships/${internship.id}`}>{say(words.toInternship)}</a>,
                      },
                    ]
                  : []),
              ]}
            />
            <p className="small soft">{say(words.stayText)}</p>
          </section>
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{say(words.history)}</h2>
            <PlacementHistory lines={history} names={names} year={null} />
          </section>
        </div>
      </Two>
    </Page>
  );
}

/** Arrival or departure: recorded in one press, confirmed in another, corrected with a reason. */
function OneEnd({
  end,
  travel,
  names,
  typed,
  shown,
}: {
  end: StayEnd;
  travel: Travel;
  names: ReadonlyMap<string, string>;
  typed: Typed;
  shown: Shown;
}) {
  const say = useSay();
  const { now } = usePageFacts();
  const day = travel[end];
  const mayRecord = mayBecome(travel.state, end === "arrival" ? "arrived" : "departed");
  const isMine = typedText(typed, "end") === end;
  const hidden = (
    <>
      <input type="hidden" name="end" value={end} />
      <input type="hidden" name="version" value={travel.version} />
    </>
  );
  const name = say(stayEndNames[end]);
  return (
    <section className="stack" aria-labelledby={end}>
      <h2 id={end}>{name}</h2>
      {day === null && !mayRecord && (
        <p>
          <Nobody>{say(words.notYet)}</Nobody>
        </p>
      )}
      {day === null && mayRecord && (
        <form method="post" noValidate className="stack">
          {hidden}
          <DayField
            name="day"
            id={`day-${end}`}
            label={say(words.day)}
            value={isMine ? typedText(typed, "day") : ""}
            max={dayOf(now)}
            problem={isMine ? shown.day : undefined}
            required
          />
          <div>
            <Button name="intent" value="record" label={`${say(words.recordDay)}: ${name}`}>
              {say(words.recordDay)}
            </Button>
          </div>
        </form>
      )}
      {day !== null && (
        <>
          <div className="row base">
            <DayText day={day.day} />
            {day.confirmedAt === null ? <Tag kind="caution">{say(words.recorded)}</Tag> : <DoneWord>{say(words.confirmed)}</DoneWord>}
            <span className="small soft">{names.get(day.confirmedBy ?? day.recordedBy ?? "")}</span>
          </div>
          {day.confirmedAt === null && (
            <form method="post">
              {hidden}
              <Button name="intent" value="confirm" label={`${say(words.confirmDay)}: ${name}`}>
                {say(words.confirmDay)}
              </Button>
            </form>
          )}
          <Disclosure
            summary={`${say(words.correctDay)}${say(between.colon)}${name}`}
            open={isMine && typedText(typed, "intent") === "correct"}
          >
            <form method="post" noValidate className="stack">
              <p>{say(words.correctText)}</p>
              {hidden}
              <DayField
                name="day"
                id={`day-${end}`}
                label={say(words.day)}
                value={isMine ? typedText(typed, "day") : day.day}
                max={dayOf(now)}
                problem={isMine ? shown.day : undefined}
                required
              />
              <SelectField
                name="reason"
                id={`reason-${end}`}
                label={say(words.reason)}
                options={correctionReasons.map((reason) => ({ value: reason, label: say(correctionReasonNames[reason]) }))}
                value={isMine ? typedText(typed, "reason") : ""}
                problem={isMine ? shown.reason : undefined}
                required
              />
              <div>
                <Button kind="secondary" name="intent" value="correct" label={`${say(words.correctDay)}: ${name}`}>
                  {say(words.correctDay)}
                </Button>
              </div>
            </form>
          </Disclosure>
        </>
      )}
    </section>
  );
}
