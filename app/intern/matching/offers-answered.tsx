import { usePageFacts } from "#app/page-frame.tsx";
import { explanationWords } from "./explanation-words.ts";
import { Empty } from "#app/ui/empty.tsx";
import { useSay } from "#app/ui/language.tsx";
import { StateBar } from "#app/ui/state-bar.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { DaySpan } from "#app/ui/time.tsx";
import { DayText } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { dayOf } from "#platform/days.ts";
import { offerStanding } from "#program/matching/messages.ts";
import { offerStates } from "#program/matching/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { offerSayings as sayings } from "./offer-words.ts";
import { endedTold } from "./offer-words.ts";
import { offersWords as words } from "./offer-words.ts";
import type { Said } from "#platform/language.ts";
import type { CourseApplicationState } from "#program/intern-applications/intern-application.ts";
import type { Offer } from "#program/matching/offer-records.server.ts";
import type { OfferAnswered } from "#program/matching/show-offers.server.ts";
import type { OwnOffers } from "#program/matching/show-offers.server.ts";

const companyOf = (offer: Offer): Said => companySaid(offer);

/** What the person agreed to, what comes next and by when; the truth first, as nothing is to be done. */
export function AgreedPlace({ one: { offer, course, hasCommittee } }: { one: OfferAnswered }) {
  const say = useSay();
  const { language } = usePageFacts();
  const isConfirmed = offer.state === "confirmed";
  return (
    <div className="stack">
      <StateBar title={say(sayings.agreedTo(companyOf(offer), isConfirmed))}>
        <AfterYes offer={offer} course={course} hasCommittee={hasCommittee} />
      </StateBar>
      <SummaryList
        rows={[
          { question: say(words.state), answer: <strong>{say(offerStates[offer.state])}</strong> },
          { question: say(words.work), answer: <bdi>{say(offer.positionCalled)}</bdi> },
          { question: say(words.course), answer: say(courseCalled(offer.course)) },
          { question: say(words.period), answer: <DaySpan from={course.period.startsOn} to={course.period.endsOn} /> },
          ...(offer.internAgreedAt === null ? [] : [{ question: say(words.agreedAt), answer: <Instant at={offer.internAgreedAt} /> }]),
          ...(offer.confirmedAt === null ? [] : [{ question: say(words.confirmedAt), answer: <Instant at={offer.confirmedAt} /> }]),
          {
            question: say(words.whole),
            answer: <a href={`/${language}/intern/offers/${offer.matchId}`}>{say(words.readAgreed)}</a>,
          },
        ]}
      />
    </div>
  );
}

/** What follows the person's yes, who does it, and by when they hear. */
export function AfterYes({ offer, course, hasCommittee }: OfferAnswered) {
  const say = useSay();
  const { language, now } = usePageFacts();
  if (offer.state === "confirmed") {
    return (
      <>
        <p>{say(words.confirmedNext)}</p>
        <p>
          <a href={`/${language}/intern/internship`}>{say(words.toInternship)}</a>
        </p>
      </>
    );
  }
  // The day of the results is the year's promise; once it has passed, only the beginning of the course is still ahead.
  const isAhead = dayOf(now) <= course.resultsOn;
  return (
    <>
      <p>{say(hasCommittee && offer.state !== "approved" ? words.committeeNext : words.officeNext)}</p>
      <p>
        {say(isAhead ? words.byResults : words.byStart)} <DayText day={isAhead ? course.resultsOn : course.period.startsOn} />
      </p>
      {course.mode !== "online" && <p className="soft">{say(words.bookNothing)}</p>}
      <p>
        <a href={`/${language}/intern/application#leave`}>{say(words.leave)}</a>
      </p>
    </>
  );
}

/** Offers in reserve: in the person's order, with what that means. */
export function Reserves({ offers }: { offers: readonly OfferAnswered[] }) {
  const say = useSay();
  if (offers.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="reserves">
      <h2 id="reserves">{say(words.reserves)}</h2>
      <p>{say(words.reservesText)}</p>
      <OfferList offers={offers.map(({ offer }) => offer)} told={() => words.inReserve} />
    </section>
  );
}

/** Offers that are over: what became of each and why, without another person's reasons, and what can still be done. */
export function EndedOffers({ offers }: { offers: readonly Offer[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (offers.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="ended">
      <h2 id="ended">{say(words.ended)}</h2>
      <OfferList offers={offers} told={(offer) => endedTold(offer)} hasDay />
      {offers.some((one) => one.state === "intern_lapsed") && (
        <p>
          <a href={`/${language}/inquiry`}>{say(words.askOffice)}</a>
        </p>
      )}
    </section>
  );
}

function OfferList({ offers, told, hasDay = false }: { offers: readonly Offer[]; told: (offer: Offer) => Said | null; hasDay?: boolean }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <SummaryList
      rows={offers.map((offer) => ({
        question: say(companyOf(offer)),
        answer: (
          <>
            {say(courseCalled(offer.course))} · <bdi>{say(offer.positionCalled)}</bdi>
            {hasDay && (
              <>
                <br />
                <strong>{say(offerStanding(offer))}</strong> · <DayText day={dayOf(offer.stateSince)} />
              </>
            )}
            <br />
            {told(offer) !== null && (
              <>
                {say(told(offer)!)}
                <br />
              </>
            )}
            <a href={`/${language}/intern/offers/${offer.matchId}`}>
              {say(words.read)}
              <span className="unseen">{say(sayings.of(companyOf(offer)))}</span>
            </a>
          </>
        ),
      }))}
    />
  );
}

/** Companies may still ask for somebody in these states. */
const stillLooked: readonly CourseApplicationState[] = ["pool", "recommended"];
/** Recommending has begun: the explanation has something to tell. */
const explained: readonly CourseApplicationState[] = [...stillLooked, "offered", "declined", "lapsed", "released"];

/** Nothing waits and nothing is agreed: why that is so, whether it goes on, and until when. */
export function NothingWaits({ courses }: { courses: OwnOffers["courses"] }) {
  const say = useSay();
  const { language } = usePageFacts();
  const live = courses.filter(({ state }) => stillLooked.includes(state));
  return (
    <div className="stack">
      <Empty title={say(words.nothingWaits)}>
        {live.length === 0 && say(courses.some(({ state }) => state === "released") ? words.released : words.nothingWaitsText)}
        {live.length > 0 && say(words.stillLooking)}
      </Empty>
      {live.length > 0 && (
        <SummaryList
          rows={live.map(({ course }) => ({
            question: say(courseCalled(course.code)),
            answer: (
              <>
                {say(words.resultBy)} <DayText day={course.resultsOn} />
              </>
            ),
          }))}
        />
      )}
      {courses.some(({ state }) => explained.includes(state)) && (
        <p>
          <a href={`/${language}/intern/explanation`}>{say(explanationWords.title)}</a>
          <br />
          <span className="soft">{say(words.explanationText)}</span>
        </p>
      )}
    </div>
  );
}
