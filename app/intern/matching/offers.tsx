import { positionSaid } from "#program/host-companies/position-said.ts";
import { data } from "react-router";
import { actContext } from "#app/context.server.ts";
import { seeOther } from "#app/answers.server.ts";
import { unprocessable } from "#app/answers.server.ts";
import { usePageFacts } from "#app/page-frame.tsx";
import { allowanceSaid } from "#app/parts/course-words.ts";
import { pageTitle } from "#app/parts/page-title.ts";
import { shownProblems } from "#app/parts/problems.ts";
import { Button } from "#app/ui/button.tsx";
import { Buttons } from "#app/ui/button.tsx";
import { Comparison } from "#app/ui/comparison.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { titleOf } from "#app/ui/error-summary.tsx";
import { CheckboxField } from "#app/ui/field.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { useSay } from "#app/ui/language.tsx";
import { BackLink } from "#app/ui/page.tsx";
import { Page } from "#app/ui/page.tsx";
import { PageHead } from "#app/ui/page.tsx";
import { Closing } from "#app/ui/time.tsx";
import { InZone } from "#app/ui/time.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { readTyped } from "#platform/forms.server.ts";
import { typedOf } from "#platform/forms.server.ts";
import { typedText } from "#platform/typed.ts";
import { workLanguageNames } from "#program/host-companies/answer-words.ts";
import { agreeToOffer } from "#program/matching/answer-offer.server.ts";
import { rankForm } from "#program/matching/form.server.ts";
import { readRanks } from "#program/matching/form.server.ts";
import { matchingProblems } from "#program/matching/messages.ts";
import { showOwnOffers } from "#program/matching/show-offers.server.ts";
import { courseCalled } from "#program/year/messages.ts";
import { prefectureOf } from "#program/year/prefectures.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { ownClock } from "#app/intern/own-clock.ts";
import { AgreeCheck } from "./offer-check.tsx";
import { AgreedPlace } from "./offers-answered.tsx";
import { EndedOffers } from "./offers-answered.tsx";
import { NothingWaits } from "./offers-answered.tsx";
import { Reserves } from "./offers-answered.tsx";
import { offersWords as others } from "./offer-words.ts";
import { offerSayings as sayings } from "./offer-words.ts";
import { offerWords as words } from "./offer-words.ts";
import type { Said } from "#platform/language.ts";
import type { Typed } from "#platform/typed.ts";
import type { Shown } from "#app/ui/field.tsx";
import type { OfferBeside } from "#program/matching/show-offers.server.ts";
import type { Route } from "./+types/offers";

/** The person's offers: those that wait beside each other, then what was agreed to, kept in reserve, and what is over. */
export async function loader({ context }: Route.LoaderArgs) {
  return await showOwnOffers(context.get(actContext));
}

/** The order of the person: the first is agreed to, those with a number are kept in reserve, the others end. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const act = context.get(actContext);
  const typed = typedOf(await request.formData());
  const ids = Object.keys(typed)
    .filter((name) => name.startsWith("rank-"))
    .map((name) => name.slice("rank-".length));
  const [ranks, read] = [readRanks(typed, ids), readTyped(typed, rankForm)];
  if (!ranks.ok || !read.ok) return unprocessable([...(ranks.ok ? [] : ranks.problems), ...(read.ok ? [] : read.problems)], typed);
  if (typedText(typed, "intent") === "edit") return data({ check: null, problems: [], typed });
  if (typedText(typed, "intent") === "check-rank") return data({ check: ranks.value, problems: [], typed });
  const [first, ...reserves] = ranks.value;
  const agreed = await agreeToOffer(act, first!, typedText(typed, `termsVersion-${first}`), reserves);
  return agreed.ok ? seeOther(`/${params.language}/intern/offers/${first}`) : unprocessable(agreed.problems, typed);
}

const companyOf = ({ offer }: OfferBeside): Said => companySaid(offer);

export default function OffersPage({ loaderData: own, actionData }: Route.ComponentProps) {
  const say = useSay();
  const { language } = usePageFacts();
  const offers = own.open;
  const title = offers.length > 1 ? words.offers : others.title;
  const labels = {
    offer: say(words.offer),
    read: say(words.readLabel),
    ...Object.fromEntries(offers.map((one) => [`rank-${one.offer.matchId}`, say(companyOf(one))])),
  };
  const { shown, lines } = shownProblems(actionData?.problems, matchingProblems, labels, language);
  const check = actionData !== undefined && "check" in actionData ? (actionData.check as readonly string[] | null) : null;
  if (check !== null) {
    const inOrder = check.flatMap((id) => offers.filter(({ offer }) => offer.matchId === id));
    const first = inOrder[0];
    if (first !== undefined)
      return (
        <AgreeCheck
          offer={first.offer}
          course={first.course}
          kept={inOrder.slice(1).map(({ offer }) => offer)}
          ended={offers.filter((one) => !inOrder.includes(one)).map(({ offer }) => offer)}
          hasCommittee={own.hasCommittee}
          typed={actionData!.typed}
          deed="rank"
        />
      );
  }
  return (
    <Page width="narrow">
      <title>{titleOf(pageTitle(title, language), language, lines.length > 0)}</title>
      <BackLink href={`/${language}/intern`}>{say(words.back)}</BackLink>
      <ErrorSummary problems={lines} />
      <PageHead title={say(title)} lead={offers.length > 1 ? say(words.offersLead) : undefined} />
      <div className="stack loose">
        {offers.length > 0 && (
          <div className="stack loose" id="offer">
            <Beside offers={offers} residence={own.residence} />
            {offers.length > 1 && <RankForm offers={offers} typed={actionData?.typed ?? {}} shown={shown} />}
          </div>
        )}
        {own.agreed.map((one) => (
          <AgreedPlace key={one.offer.matchId} one={one} />
        ))}
        {offers.length + own.agreed.length === 0 && <NothingWaits courses={own.courses} />}
        <Reserves offers={own.reserves} />
        <EndedOffers offers={own.ended} />
      </div>
    </Page>
  );
}

function Beside({ offers, residence }: { offers: readonly OfferBeside[]; residence: string }) {
  const say = useSay();
  const { language } = usePageFacts();
  const row = (question: Said, answer: (one: OfferBeside) => React.ReactNode) => ({ question: say(question), answers: offers.map(answer) });
  return (
    <Comparison
      label={say(words.offers)}
      things={offers.map((one, index) => ({
        id: one.offer.matchId,
        code: String(index + 1),
        note: `${say(companyOf(one))} · ${say(courseCalled(one.offer.course))}`,
      }))}
      questions={[
        row(words.work, ({ position }) => <bdi>{say(positionSaid(position, "title"))}</bdi>),
        row(words.place, ({ position }) => {
          const prefecture = prefectureOf(position.prefecture);
          return (
            <bdi>{[prefecture === null ? "" : say(prefecture), say(positionSaid(position, "place"))].filter(Boolean).join(" · ")}</bdi>
          );
        }),
        row(words.period, ({ course }) => <DaySpan from={course.period.startsOn} to={course.period.endsOn} />),
        row(words.days, ({ course }) => say(sayings.days(course.activityDaysMin, course.hoursPerDay, course.daysPerWeek))),
        ...(offers.every(({ position }) => position.workLanguage === "")
          ? []
          : [row(words.language, ({ position }) => (position.workLanguage === "" ? "–" : say(workLanguageNames[position.workLanguage])))]),
        row(words.allowance, ({ course }) => say(allowanceSaid(course.terms))),
        // Nobody lodges anybody where the work is done from home: a question that no place answers is left out.
        ...(offers.every(({ position }) => position.lodgingPlan === "")
          ? []
          : [
              row(words.lodging, ({ position }) =>
                position.lodgingPlan === "" ? "–" : <bdi>{say(positionSaid(position, "lodgingPlan"))}</bdi>,
              ),
            ]),
        row(words.answerBy, ({ offer }) =>
          offer.answerBy === null ? (
            "–"
          ) : (
            <>
              <Closing at={offer.answerBy} />
              <noscript>
                <InZone at={offer.answerBy} reader={ownClock(residence, offer.answerBy, say)} />
              </noscript>
            </>
          ),
        ),
        row(words.offer, (one) => (
          <a href={`/${language}/intern/offers/${one.offer.matchId}`}>
            {say(words.readWhole)}
            <span className="unseen">: {say(companyOf(one))}</span>
          </a>
        )),
      ]}
    />
  );
}

function RankForm({ offers, typed, shown }: { offers: readonly OfferBeside[]; typed: Typed; shown: Shown }) {
  const say = useSay();
  const versions = Object.fromEntries(offers.map((one) => [`termsVersion-${one.offer.matchId}`, one.termsVersion]));
  return (
    <form method="post" className="stack" noValidate aria-labelledby="rank">
      <h2 id="rank">{say(words.rankTitle)}</h2>
      <p>{say(words.rankText)}</p>
      <HiddenFields values={versions} />
      {offers.map((one) => (
        <SelectField
          key={one.offer.matchId}
          name={`rank-${one.offer.matchId}`}
          label={`${say(companyOf(one))} · ${say(positionSaid(one.position, "title"))}`}
          options={[
            ...offers.map((_, index) => ({ value: String(index + 1), label: say(sayings.rank(index + 1)) })),
            { value: "end", label: say(words.rankEnds) },
          ]}
          blank={say(words.rankNone)}
          value={typedText(typed, `rank-${one.offer.matchId}`)}
          problem={shown[`rank-${one.offer.matchId}`]}
          bare
        />
      ))}
      <CheckboxField name="read" label={say(words.readLabel)} checked={typedText(typed, "read") === "yes"} problem={shown.read} required>
        {say(words.readAll)}
      </CheckboxField>
      <Buttons>
        <Button name="intent" value="check-rank">
          {say(words.rankSend)}
        </Button>
      </Buttons>
    </form>
  );
}
