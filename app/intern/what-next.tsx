import { usePageFacts } from "#app/page-frame.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { useSay } from "#app/ui/language.tsx";
import { TaskList } from "#app/ui/task-list.tsx";
import { Closing } from "#app/ui/time.tsx";
import { Instant } from "#app/ui/time.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { dayOf } from "#platform/days.ts";
import { sayDay } from "#platform/days.ts";
import { japanTimeName } from "#platform/days.ts";
import { documentName } from "#program/documents/rules.ts";
import { shownDocumentState } from "#program/documents/rules.ts";
import { isInformation } from "#program/documents/information.ts";
import { stateNames } from "#program/documents/messages.ts";
import { courseCalled } from "#program/year/messages.ts";
import { stepLanguageNames } from "#program/year/messages.ts";
import { stepOf } from "#program/year/rules.ts";
import { applicationSayings as sayings } from "#app/intern/intern-applications/application-words.ts";
import { applicationWords as words } from "#app/intern/intern-applications/application-words.ts";
import { internInternshipWords } from "#app/intern/internships/internship-words.ts";
import { offersWords } from "#app/intern/matching/offer-words.ts";
import { endedWords as ended } from "./ended-words.ts";
import { isOver } from "./is-over.ts";
import { offerStates } from "#program/matching/messages.ts";
import { companySaid } from "#program/host-companies/company-said.ts";
import { nextWords } from "./home-words.ts";
import type { OwnInternship } from "#program/daily-reports/own-internship.server.ts";
import type { AskedDocument } from "#program/documents/document.ts";
import type { OwnApplication } from "#program/intern-applications/show-own-application.server.ts";
import type { CompanyInterview } from "#program/matching/company-interview.ts";
import type { Offer } from "#program/matching/offer-records.server.ts";
import type { OwnInterview } from "#program/selection/records.server.ts";

/** What waits for the person: a daily report, offers, then interviews and documents, each with its time; or a quiet "nothing now". */
export function WhatNext({
  own,
  offers,
  interviews,
  documents,
  talks,
  report,
}: {
  own: OwnApplication | null;
  offers: readonly Offer[];
  interviews: readonly OwnInterview[];
  documents: readonly AskedDocument[];
  talks: readonly CompanyInterview[];
  report: OwnInternship["duty"];
}) {
  const say = useSay();
  const { now } = usePageFacts();
  if (own === null || own.application.state === "draft") return null;
  if (isOver(own, now)) return <NothingLeft hasOffers={offers.length > 0} />;
  const waitingOffers = offers.filter((offer) => offer.state === "intern_offered" && !offer.isReserve);
  const kept = offers.filter((offer) => (offer.state === "intern_offered" && offer.isReserve) || agreedStates.includes(offer.state));
  const openTalks = talks.filter((talk) => talk.state === "proposed" || talk.state === "set");
  const invited = interviews.filter((interview) => interview.state === "invited");
  const wanted = documents.filter(
    (document) => document.state === "asked" || document.state === "returned" || document.state === "overdue",
  );
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{say(words.next)}</h2>
      {report === null && waitingOffers.length + openTalks.length + invited.length + wanted.length === 0 && (
        <p className="soft">
          {say({ en: `${words.nothingNow.en} ${words.nothingNowText.en}`, ja: `${words.nothingNow.ja}${words.nothingNowText.ja}` })}
        </p>
      )}
      {report !== null && <ReportDue duty={report} />}
      <OffersWaiting offers={waitingOffers} />
      <OffersAnswered offers={kept} />
      {offers.length > 0 && <AllOffers />}
      <Talks talks={openTalks} />
      <Interviews own={own} interviews={invited} />
      <DocumentsWanted own={own} documents={wanted} />
    </section>
  );
}

/** An application of which nothing goes on asks for nothing, whatever was asked before; what comes next is another year. */
function NothingLeft({ hasOffers }: { hasOffers: boolean }) {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{say(words.next)}</h2>
      <p>{say(ended.nothingLeft)}</p>
      <p>
        {say(ended.nextYear)} <a href={`/${language}/calendar`}>{say(ended.calendar)}</a>
      </p>
      {hasOffers && <AllOffers />}
      <p>
        <a href={`/${language}/inquiry`}>{say(ended.ask)}</a>
      </p>
    </section>
  );
}

/** The daily report that comes next, with its day: an intern at work opens this page for it. */
function ReportDue({ duty }: { duty: NonNullable<OwnInternship["duty"]> }) {
  const say = useSay();
  const { language } = usePageFacts();
  const { writeToday, writeMissing, complete } = internInternshipWords;
  return (
    <p>
      <ButtonLink href={`/${language}/intern/reports/${duty.day}`} arrow>
        {say(duty.state === "due" ? writeToday : duty.state === "missing" ? writeMissing : complete)}
      </ButtonLink>
      <br />
      <span className="soft">{sayDay(duty.day, language)}</span>
    </p>
  );
}

function OffersWaiting({ offers }: { offers: readonly Offer[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (offers.length === 0) return null;
  return (
    <section className="stack tight" id="offers" aria-labelledby="offers-head">
      <h3 id="offers-head">{say(words.offers)}</h3>
      {offers.length > 1 && (
        <p>
          <a href={`/${language}/intern/offers`}>{say(nextWords.compareOffers)}</a>
        </p>
      )}
      <SummaryList
        rows={offers.map((offer) => ({
          question: say(companySaid(offer)),
          answer: (
            <>
              {say(courseCalled(offer.course))} · <bdi>{say(offer.positionCalled)}</bdi>
              <br />
              <a href={`/${language}/intern/offers/${offer.matchId}`}>{say(nextWords.readAndAnswer)}</a>
              <br />
              {offer.answerBy !== null && (
                <>
                  {say(nextWords.answerBy)} <Closing at={offer.answerBy} />
                </>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}

const agreedStates: readonly Offer["state"][] = ["intern_accepted", "agreed", "committee_pending", "approved"];

/** The way to everything that became of offers: also to those that are over. */
function AllOffers() {
  const say = useSay();
  const { language } = usePageFacts();
  return (
    <p>
      <a href={`/${language}/intern/offers`}>{say(offersWords.all)}</a>
    </p>
  );
}

/** The place that the person agreed to, and the offers that they keep in reserve: nothing to answer, and the way to each. */
function OffersAnswered({ offers }: { offers: readonly Offer[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (offers.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="answered-head">
      <h3 id="answered-head">{say(nextWords.answered)}</h3>
      <SummaryList
        rows={offers.map((offer) => ({
          question: say(companySaid(offer)),
          answer: (
            <>
              {say(courseCalled(offer.course))} · <bdi>{say(offer.positionCalled)}</bdi>
              <br />
              <strong>{say(offer.state === "intern_offered" ? nextWords.inReserve : offerStates[offer.state])}</strong>
              <br />
              <a href={`/${language}/intern/offers/${offer.matchId}`}>{say(nextWords.readOffer)}</a>
            </>
          ),
        }))}
      />
    </section>
  );
}

/** Talks that companies ask for: to be answered first, then those that are set. */
function Talks({ talks }: { talks: readonly CompanyInterview[] }) {
  const say = useSay();
  const { language } = usePageFacts();
  if (talks.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="talks-head">
      <h3 id="talks-head">{say(nextWords.talks)}</h3>
      <SummaryList
        rows={talks.map((talk) => ({
          question: say(companySaid(talk)),
          answer: (
            <>
              {talk.chosen !== null && (
                <strong>
                  <Instant at={talk.chosen} elsewhere />
                </strong>
              )}
              {talk.chosen !== null && <br />}
              <a href={`/${language}/intern/company-interviews/${talk.matchId}`}>
                {say(talk.state === "set" ? nextWords.readWhere : nextWords.chooseTime)}
              </a>
              {talk.state === "proposed" && talk.answerBy !== null && (
                <>
                  <br />
                  {say(nextWords.answerBy)} <Closing at={talk.answerBy} />
                </>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}

function Interviews({ own, interviews }: { own: OwnApplication; interviews: readonly OwnInterview[] }) {
  const say = useSay();
  if (interviews.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="interviews-head">
      <h3 id="interviews-head">{say(words.interviews)}</h3>
      <SummaryList
        rows={interviews.map((interview) => ({
          question: say(stepOf(own.year, interview.step)?.title ?? words.interviews),
          answer: (
            <>
              {interview.scheduledAt !== null && (
                <strong>
                  <Closing at={interview.scheduledAt} />
                </strong>
              )}
              <br />
              <bdi>{[interview.place, languageName(interview.language, say)].filter(Boolean).join(" · ")}</bdi>
            </>
          ),
        }))}
      />
    </section>
  );
}

function languageName(language: string, say: (said: { en: string; ja: string }) => string): string {
  return language in stepLanguageNames ? say(stepLanguageNames[language as keyof typeof stepLanguageNames]) : language;
}

function DocumentsWanted({ own, documents }: { own: OwnApplication; documents: readonly AskedDocument[] }) {
  const say = useSay();
  const { language, now } = usePageFacts();
  if (documents.length === 0) return null;
  const groups = [
    { title: words.officeQuestions, some: documents.filter((one) => isInformation(one.kind)) },
    { title: words.documents, some: documents.filter((one) => !isInformation(one.kind)) },
  ];
  return (
    <TaskList
      groups={groups
        .filter(({ some }) => some.length > 0)
        .map(({ title, some }) => ({
          title: say(title),
          tasks: some.map((document) => {
            const state = shownDocumentState(document.state, document.dueOn, dayOf(now));
            return {
              label: say((isInformation(document.kind) ? sayings.answerAbout : sayings.sendBy)(documentName(own.year, document.kind))),
              href: `/${language}/intern/documents/${document.id}`,
              state: say(stateNames(document.kind)[state]),
              kind: state === "overdue" ? ("problem" as const) : state === "returned" ? ("caution" as const) : ("todo" as const),
              hint: say({
                en: `until ${sayDay(document.dueOn, "en")}, 23:59:59 ${japanTimeName.en}`,
                ja: `期限：${sayDay(document.dueOn, "ja")} 23:59:59（${japanTimeName.ja}）`,
              }),
            };
          }),
        }))}
    />
  );
}
